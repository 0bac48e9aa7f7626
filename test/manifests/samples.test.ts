import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isManifest } from '../../src/manifests/detect.js';
import { checkManifest } from '../../src/report/check-manifest.js';
import { fixAll } from './fixing.js';
import { reportText } from './report-text.js';
import { componentUsers, sampleOptions, samplePaths, TOP } from './sample-options.js';

/** Each `before.yaml` has its report beside it, and the fixed text where there is something to fix. */
const update = process.env.UPDATE === '1' && process.env.CI === undefined;

const users = await componentUsers();

const samples = suite('manifests/samples');
const paths = samplePaths();

for (const path of paths) {
  const name = relative(TOP, path);
  const text = readFileSync(path, 'utf8');
  const options = sampleOptions(path, users);
  const reportFile = join(dirname(path), 'report.txt');
  const fixedFile = join(dirname(path), 'fixed.yaml');
  const report = checkManifest({ path: name, text }, options);

  samples(`${name}: report`, () => {
    assert.ok(isManifest(name, text));
    assert.is(report.error, undefined);
    if (update) writeFileSync(reportFile, reportText(report));
    assert.is(reportText(report), readFileSync(reportFile, 'utf8'));
  });

  samples(`${name}: fix, and a second fix`, () => {
    const fixed = fixAll(name, text, options);
    if (update && fixed.text !== text) writeFileSync(fixedFile, fixed.text);
    assert.is(fixed.text, existsSync(fixedFile) ? readFileSync(fixedFile, 'utf8') : text);
    assert.equal(
      fixed.results.filter((result) => result.fix !== undefined),
      [],
    );
    assert.is(fixAll(name, fixed.text, options).text, fixed.text);
  });

  samples(`${name}: line endings survive`, () => {
    const other = (each: string) =>
      each.includes('\r\n') ? each.replaceAll('\r\n', '\n') : each.replaceAll('\n', '\r\n');
    assert.is(fixAll(name, other(text), options).text, other(fixAll(name, text, options).text));
  });
}

samples('the Dockerfiles of the components have numbers for users after their fix', () => {
  const named = [...users].filter(([, { verdict, uid, gid }]) => verdict !== 'nonroot' || !(uid && gid));
  assert.equal(named, []);
});

samples.run();
