import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../src/image/options.js';
import { contextOf } from '../src/program/context.js';
import { nodeHost } from '../src/program/host.js';
import { check } from '../src/report/check.js';
import { fix } from '../src/report/fix.js';
import { grammar } from './grammars.js';
import { textOf } from './samples-report.js';

/** Each Dockerfile below samples/ has its report and, where a fix exists, the fixed text beside it. */
const ROOT = new URL('../samples/', import.meta.url).pathname;
const BOTH = new Set(['safe', 'unproven', 'unsafe'] as const);
const update = process.env.UPDATE === '1' && process.env.CI === undefined;

const dockerfilesIn = (directory: string): readonly string[] =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return dockerfilesIn(path);
    return /^Dockerfile(?:\.[a-z]+)?$/.test(entry.name) ? [path] : [];
  });

const optionsOf = (path: string): Options => {
  const file = join(path, '../options.json');
  const given: Options = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  // Where there is none nobody can look, and what COPY names is taken to be there.
  const context = join(path, '../context');
  return existsSync(context) ? { ...contextOf(nodeHost, context, path), ...given, grammar } : { ...given, grammar };
};

const samples = suite('samples');

for (const path of dockerfilesIn(ROOT)) {
  const name = relative(ROOT, path);
  const text = readFileSync(path, 'utf8');
  const options = optionsOf(path);
  const reportFile = path.replace(/Dockerfile([^/]*)$/, 'report$1.txt');
  const fixedFile = path.replace(/Dockerfile([^/]*)$/, 'fixed$1.Dockerfile');
  const source = { path: name, text };

  samples(`${name}: report`, () => {
    const report = textOf(check(source, options));
    if (update) writeFileSync(reportFile, report);
    assert.is(report, readFileSync(reportFile, 'utf8'));
  });

  samples(`${name}: fix, and a second fix`, async () => {
    const fixed = await fix(source, options, BOTH);
    if (update) rmSync(fixedFile, { force: true });
    if (update && fixed.text !== text) writeFileSync(fixedFile, fixed.text);
    assert.is(fixed.text, existsSync(fixedFile) ? readFileSync(fixedFile, 'utf8') : text);
    assert.is((await fix({ path: name, text: fixed.text }, options, BOTH)).text, fixed.text);
    if (fixed.text !== text) assert.ok(!['root', 'invalid'].includes(fixed.after.verdict));
  });

  samples(`${name}: line endings and a byte order mark survive`, async () => {
    const expected = (await fix(source, options, BOTH)).text;
    const windows = (each: string) => `\uFEFF${each.replace(/\r?\n/g, '\r\n')}`;
    const fixed = await fix({ path: name, text: windows(text) }, options, BOTH);
    assert.is(fixed.text, windows(expected));
  });
}

samples.run();
