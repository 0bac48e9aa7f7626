import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, program, ROOT } from '../program.js';

const schema = JSON.parse(readFileSync(new URL('../../src/schema/report.json', import.meta.url), 'utf8'));
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

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

const json = suite('report/json');

json('what is printed is what the schema says, whatever the file', () => {
  for (const argv of [[], ['--fix'], ['--fix', '--unsafe-fixes'], ['missing'], ['empty'], ['-q']]) {
    const { out } = program(directoryOf({ ...files, 'empty/x': '' }), ['-f', 'json', ...argv]);
    const valid = isValid(JSON.parse(out));
    assert.ok(valid, JSON.stringify(isValid.errors));
  }
});

json('the schema refuses what is not so', () => {
  const report = JSON.parse(program(directoryOf({ Dockerfile: ROOT }), ['-f', 'json']).out);
  for (const wrong of [
    { ...report, version: 2 },
    { ...report, files: [{}] },
    { ...report, summary: {} },
  ]) {
    assert.not.ok(isValid(wrong));
  }
});

json('positions count from 1, and a fix is offsets that make the fixed text', () => {
  const { out } = program(directoryOf({ Dockerfile: ROOT }), ['-f', 'json']);
  const [file] = JSON.parse(out).files;
  const [result] = file.results;
  assert.is(file.path, 'Dockerfile');
  assert.is(file.verdict, 'root');
  assert.ok(result.line >= 1 && result.column >= 1 && result.endLine >= result.line);
  const [{ start, end, text }] = result.fix.edits;
  assert.match(ROOT.slice(0, start) + text + ROOT.slice(end), /^USER \d+/m);
});

json.run();
