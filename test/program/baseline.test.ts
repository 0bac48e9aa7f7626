import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';

const baseline = suite('program/baseline');

const USE = ['--baseline', 'known.json'];
const VOLUMES = 'FROM alpine:3.20\nUSER 9:9\nVOLUME /data\nVOLUME /logs\n';
const POD = `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n    - {name: c, image: a, securityContext: {runAsUser: 0}}\n`;
const FILES = { Dockerfile: ROOT, 'a/Dockerfile': VOLUMES, 'pod.yaml': POD };

const told = (directory: string): string => readFileSync(join(directory, 'known.json'), 'utf8');

/** A directory whose findings are all known. */
const known = async (files: Readonly<Record<string, string>> = FILES): Promise<string> => {
  const directory = directoryOf(files);
  const { code, err } = await program(directory, [...USE, '--update-baseline']);
  assert.is(code, 0, err);
  return directory;
};

baseline('lists what is found, a line each, without the numbers of lines', async () => {
  assert.is(
    told(await known()),
    `{
  "version": 1,
  "findings": [
    {"path":"Dockerfile","rule":"missing-user","place":"0","count":1},
    {"path":"a/Dockerfile","rule":"unwritable-volume","place":"0","count":2},
    {"path":"pod.yaml","rule":"container-root-user","place":"Pod/p/c","count":1}
  ]
}
`,
  );
});

baseline('what it lists is left out, fails nothing, and is counted', async () => {
  const directory = await known();
  const { code, out, err } = await program(directory, USE);
  assert.is(code, 0);
  assert.not.match(out, 'missing-user');
  assert.match(err, 'baseline: known.json: 4 findings left out.');
  const { out: json } = await program(directory, [...USE, '-f', 'json']);
  const report = JSON.parse(json);
  assert.equal(report.baseline, { path: 'known.json', findings: 4, gone: 0 });
  const left: readonly { readonly severity: string }[] = report.files.flatMap(
    (file: { readonly results: readonly never[] }) => file.results,
  );
  assert.ok(left.every(({ severity }) => severity === 'info'));
});

for (const [sentence, path, text, expected] of [
  ['lines above', 'Dockerfile', `# c\n\n${ROOT}`, 0],
  ['a finding more', 'a/Dockerfile', `${VOLUMES}VOLUME /cache\n`, 1],
  ['another file', 'b/Dockerfile', ROOT, 1],
  ['another rule', 'a/Dockerfile', VOLUMES.replace('USER 9:9\n', ''), 1],
  ['another container', 'pod.yaml', POD.replace('name: c,', 'name: d,'), 1],
] as const) {
  baseline(`${sentence}: ${expected === 0 ? 'still known' : 'told'}`, async () => {
    const directory = await known();
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
    assert.is((await program(directory, USE)).code, expected);
  });
}

baseline('what is found no more is said, and goes with --prune-baseline alone', async () => {
  const directory = await known();
  writeFileSync(join(directory, 'a/Dockerfile'), VOLUMES.replace('VOLUME /logs\n', ''));
  writeFileSync(join(directory, 'Dockerfile'), NONROOT);
  const before = told(directory);
  const { err } = await program(directory, USE);
  assert.match(err, '2 entries of the baseline are found no more: remove them with --prune-baseline.');
  assert.is(told(directory), before);
  assert.is((await program(directory, [...USE, '--prune-baseline'])).code, 0);
  assert.match(told(directory), '"a/Dockerfile","rule":"unwritable-volume","place":"0","count":1}');
  assert.not.match(told(directory), 'missing-user');
});

baseline('what is found no more goes with --update-baseline as well, and nothing is said of it', async () => {
  const directory = await known();
  writeFileSync(join(directory, 'Dockerfile'), NONROOT);
  const { err } = await program(directory, [...USE, '--update-baseline']);
  assert.not.match(err, 'no more');
  assert.not.match(told(directory), 'missing-user');
});

baseline('a run that was stopped writes none', async () => {
  const directory = await known({ Dockerfile: ROOT, 'b/Dockerfile': ROOT });
  const before = told(directory);
  writeFileSync(join(directory, 'b/Dockerfile'), NONROOT);
  const argv = [...USE, '--update-baseline', '--fix'];
  assert.is((await program(directory, argv, { isInterrupted: true })).code, 130);
  assert.is(told(directory), before);
});

baseline('what is new is not taken in by --prune-baseline', async () => {
  const directory = await known();
  writeFileSync(join(directory, 'new.dockerfile'), ROOT);
  const before = told(directory);
  assert.is((await program(directory, [...USE, '--prune-baseline'])).code, 1);
  assert.is(told(directory), before);
});

baseline('files that were not checked keep their entries, those that are gone lose them', async () => {
  const directory = await known();
  assert.not.match((await program(directory, [...USE, 'Dockerfile'])).err, 'no more');
  const before = told(directory);
  await program(directory, [...USE, '--update-baseline', 'Dockerfile']);
  assert.is(told(directory), before);
  rmSync(join(directory, 'pod.yaml'));
  await program(directory, [...USE, '--prune-baseline', 'Dockerfile']);
  assert.not.match(told(directory), 'pod.yaml');
});

baseline('rules that were not asked keep their entries', async () => {
  const directory = await known();
  const before = told(directory);
  assert.not.match((await program(directory, [...USE, '--only', 'root-home'])).err, 'no more');
  await program(directory, [...USE, '--only', 'root-home', '--update-baseline']);
  assert.is(told(directory), before);
});

baseline('is the same from another directory', async () => {
  const directory = await known();
  const { code, err } = await program(join(directory, 'a'), ['--baseline', '../known.json', '..']);
  assert.is(code, 0, err);
});

baseline('counts for every format, and a fix is written all the same', async () => {
  const safe = { Dockerfile: 'FROM node:22\nCMD ["sleep", "1"]\n' };
  const directory = await known(safe);
  assert.is((await program(directory, [...USE, '-f', 'gitlab'])).out, '[]\n');
  await program(directory, [...USE, '--fix']);
  assert.match(readFileSync(join(directory, 'Dockerfile'), 'utf8'), 'USER ');
});

baseline('an exception stays one', async () => {
  const directory = await known({ Dockerfile: `# dockerfile-nonroot: allow-root reason="r"\n${ROOT}` });
  assert.match(told(directory), '"findings": []');
  assert.match((await program(directory, USE)).out, 'allowed-root');
});

for (const [sentence, text, argv, expected] of [
  ['no file', undefined, USE, 'Create it with --baseline known.json --update-baseline.'],
  ['no JSON', '{', USE, 'known.json: is no baseline of ours'],
  ['another version', '{"version": 2, "findings": []}', USE, 'is no baseline of ours'],
  ['no list', '{"version": 1, "findings": {}}', USE, 'is no baseline of ours'],
  ['no count', '{"version": 1, "findings": [{"path": "a", "rule": "b", "place": "c"}]}', USE, 'is no baseline of ours'],
  [
    'a count of nothing',
    '{"version": 1, "findings": [{"path": "a", "rule": "b", "place": "c", "count": 0}]}',
    USE,
    'no baseline',
  ],
  ['null', 'null', USE, 'is no baseline of ours'],
  ['nothing to update', undefined, ['--update-baseline'], '--update-baseline needs --baseline.'],
  ['nothing to prune', undefined, ['--prune-baseline'], '--prune-baseline needs --baseline.'],
  ['both at once', undefined, [...USE, '--prune-baseline', '--update-baseline'], 'exclude each other'],
] as const) {
  baseline(`${sentence} is a mistake`, async () => {
    const directory = directoryOf({ Dockerfile: ROOT, ...(text === undefined ? {} : { 'known.json': text }) });
    const { code, err } = await program(directory, argv);
    assert.is(code, 2);
    assert.match(err, expected);
    assert.is(existsSync(join(directory, 'known.json')), text !== undefined);
  });
}

baseline('a configuration that lies in the way names none', async () => {
  const directory = await known();
  writeFileSync(join(directory, '.dockerfile-nonrootrc.json'), '{"baseline": "known.json"}');
  assert.is((await program(directory, [])).code, 2);
});

baseline('what to type next keeps it', async () => {
  const directory = await known({ Dockerfile: ROOT });
  writeFileSync(join(directory, 'Dockerfile'), `${ROOT.replace('FROM', 'FROM node:22 AS other\nFROM')}`);
  assert.match((await program(directory, USE)).out, /Next: dockerfile-nonroot .*--baseline known.json/);
});

baseline.run();
