import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../src/report/check.js';
import { fix } from '../src/report/fix.js';
import { dockerfileSamples } from './dockerfile-samples.js';
import { textOf } from './samples-report.js';

/** Each Dockerfile below samples/ has its report and, where a fix exists, the fixed text beside it. */
const BOTH = new Set(['safe', 'unproven', 'unsafe'] as const);
const update = process.env.UPDATE === '1' && process.env.CI === undefined;

const samples = suite('samples');

for (const { path, name, text, options } of dockerfileSamples()) {
  const reportFile = path.replace(/Dockerfile([^/]*)$/, 'report$1.txt');
  const fixedFile = path.replace(/Dockerfile([^/]*)$/, 'fixed$1.Dockerfile');
  const source = { path: name, text };
  let first: ReturnType<typeof fix> | undefined;
  const fixedOnce = (): ReturnType<typeof fix> => {
    first ??= fix(source, options, BOTH);
    return first;
  };

  samples(`${name}: report`, () => {
    const report = textOf(check(source, options));
    if (update) writeFileSync(reportFile, report);
    assert.is(report, readFileSync(reportFile, 'utf8'));
  });

  samples(`${name}: fix, and a second fix`, async () => {
    const fixed = await fixedOnce();
    if (update) rmSync(fixedFile, { force: true });
    if (update && fixed.text !== text) writeFileSync(fixedFile, fixed.text);
    assert.is(fixed.text, existsSync(fixedFile) ? readFileSync(fixedFile, 'utf8') : text);
    assert.is((await fix({ path: name, text: fixed.text }, options, BOTH)).text, fixed.text);
    if (fixed.text !== text) assert.ok(!['root', 'invalid'].includes(fixed.after.verdict));
  });

  samples(`${name}: line endings and a byte order mark survive`, async () => {
    const expected = (await fixedOnce()).text;
    const windows = (each: string) => `\uFEFF${each.replace(/\r?\n/g, '\r\n')}`;
    const fixed = await fix({ path: name, text: windows(text) }, options, BOTH);
    assert.is(fixed.text, windows(expected));
  });
}

samples.run();
