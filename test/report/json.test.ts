import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';

const schema = JSON.parse(readFileSync(new URL('../../src/schema/report.json', import.meta.url), 'utf8'));
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const CONFIG = '.dockerfile-nonrootrc.json';

const files = {
  'root.dockerfile': ROOT,
  'nonroot.dockerfile': NONROOT,
  'unknown.dockerfile': 'FROM registry.example/nobody/knows:1\nCMD ["x"]\n',
  'named.dockerfile': 'FROM node:22\nUSER node\nCMD ["x"]\n',
  'stages.dockerfile': 'FROM node:22 AS one\nUSER 1\nFROM node:22 AS two\nCMD ["x"]\n',
  'broken.dockerfile': 'RUN nothing above\n',
  'empty.dockerfile': '',
  'binary.dockerfile': 'FROM a\0',
};

/** Says in two files how the image is built and run. */
const AROUND = {
  Dockerfile: 'FROM node:22 AS one\nUSER 1\nFROM scratch AS files\nCOPY x /\nFROM node:22 AS two\nARG A\nCMD ["x"]\n',
  Makefile:
    'all:\n\tdocker build --target one --build-arg A=secret --platform linux/arm64 .\n\tdocker build --target $(T) -o out .\n',
  'compose.yaml':
    'services:\n  c:\n    build: {context: ., target: one}\n    network_mode: host\n    volumes: [./x:/y]\n',
};

const json = suite('report/json');

json('what is printed is what the schema says, whatever the file', async () => {
  for (const argv of [[], ['--fix'], ['--fix', '--unsafe-fixes'], ['missing'], ['empty'], ['-q']]) {
    const { out } = await program(directoryOf({ ...files, ...AROUND, [CONFIG]: '{}', 'empty/x': '' }), [
      '-f',
      'json',
      ...argv,
    ]);
    const valid = isValid(JSON.parse(out));
    assert.ok(valid, JSON.stringify(isValid.errors));
  }
});

json('the schema refuses what is not so', async () => {
  const report = JSON.parse((await program(directoryOf({ Dockerfile: ROOT }), ['-f', 'json'])).out);
  for (const wrong of [
    { ...report, version: 2 },
    { ...report, files: [{}] },
    { ...report, summary: {} },
  ]) {
    assert.not.ok(isValid(wrong));
  }
});

json('positions count from 1, and a fix is offsets that make the fixed text', async () => {
  const { out } = await program(directoryOf({ Dockerfile: ROOT }), ['-f', 'json']);
  const [file] = JSON.parse(out).files;
  const [result] = file.results;
  assert.is(file.path, 'Dockerfile');
  assert.is(file.verdict, 'root');
  assert.ok(result.line >= 1 && result.column >= 1 && result.endLine >= result.line);
  const [{ start, end, text }] = result.fix.edits;
  assert.match(ROOT.slice(0, start) + text + ROOT.slice(end), /^USER \d+/m);
});

json('how an image is built and run is told without the values of arguments', async () => {
  const { out } = await program(directoryOf(AROUND), ['-f', 'json']);
  const found = JSON.parse(out).files.find(({ path }: { readonly path: string }) => path === 'Dockerfile');
  const build = { file: 'Makefile', name: 'all', context: '.', contexts: [], profiles: [] };
  assert.equal(found.builds, [
    { ...build, line: 2, target: 'one', args: ['A'], platforms: ['linux/arm64'], filesOnly: false },
    { ...build, line: 3, target: null, args: [], platforms: [], filesOnly: true },
    { ...build, file: 'compose.yaml', line: 3, name: 'c', target: 'one', args: [], platforms: [], filesOnly: false },
  ]);
  const run = {
    file: 'compose.yaml',
    line: 5,
    name: 'c',
    kind: 'bind',
    what: './x',
    path: '/y',
    target: 'one',
    profiles: [],
  };
  const network = { ...run, line: 4, kind: 'network', what: 'the network of the host', path: null };
  const start = { ...run, line: 2, kind: 'start', what: '', path: null };
  assert.equal(found.runs, [network, run, start]);
  assert.equal(
    found.targets.map(({ name, published }: { readonly name: string; readonly published: boolean }) => [
      name,
      published,
    ]),
    [
      ['one', true],
      ['files', false],
      ['two', true],
    ],
  );
  assert.not.match(out, 'secret');
});

json.run();
