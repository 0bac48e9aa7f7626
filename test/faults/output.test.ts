import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, program, ROOT } from '../program.js';

const STARTED = 'FROM node:22\nCOPY . /app/\nENTRYPOINT ["/app/start.sh"]\n';
const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: own}]}\n';
const FILES = {
  Dockerfile: STARTED,
  'start.sh': '#!/bin/sh\nexec node server.js\n',
  '.dockerignore': 'secret\n',
  '.gitignore': 'out\n',
  'conf.json': '{ "failLevel": "error" }',
  'pod.yaml': POD,
  'notes.txt': 'old',
};

const output = suite('faults: a report never takes the place of what was read');

for (const [sentence, argv, file] of [
  ['the Dockerfile that is named', ['-o', 'Dockerfile', 'Dockerfile'], 'Dockerfile'],
  ['the one that is meant where the path is missing', ['-o', 'Dockerfile'], 'Dockerfile'],
  ['written otherwise', ['-o', './x/../Dockerfile', '.'], 'Dockerfile'],
  ['through a link', ['-o', 'link', '.'], 'Dockerfile'],
  ['by another name of the same file', ['-o', 'hard', '.'], 'Dockerfile'],
  ['a diff', ['--diff', '--unsafe-fixes', '-o', 'Dockerfile', 'Dockerfile'], 'Dockerfile'],
  ['a report beside another', ['-f', 'sarif=Dockerfile', '.'], 'Dockerfile'],
  ['one of several', ['-f', 'sarif=notes.txt', '-f', 'gitlab=pod.yaml', '.'], 'pod.yaml'],
  ['an entry script', ['-o', 'start.sh', '.'], 'start.sh'],
  ['an ignore file', ['-o', '.dockerignore', '.'], '.dockerignore'],
  ['a .gitignore', ['-o', '.gitignore', '.'], '.gitignore'],
  ['the configuration', ['-c', 'conf.json', '-o', 'conf.json', '.'], 'conf.json'],
  ['a manifest', ['-o', 'pod.yaml', '.'], 'pod.yaml'],
  ['the manifest that gives ids', ['--ids-from', 'pod.yaml', '-o', 'pod.yaml', 'Dockerfile'], 'pod.yaml'],
] as const) {
  output(`${sentence}: ${argv.join(' ')}`, () => {
    const directory = directoryOf(FILES);
    mkdirSync(join(directory, 'x'));
    symlinkSync('Dockerfile', join(directory, 'link'));
    linkSync(join(directory, 'Dockerfile'), join(directory, 'hard'));
    const { code, out, err } = program(directory, argv);
    assert.equal([code, out], [2, ''], err);
    const named =
      argv.find((_, at) => argv[at - 1] === '-o') ?? argv.findLast((word) => word.includes('='))?.replace(/^.*=/, '');
    assert.match(
      err,
      `error: ${named}: this run has read that file, so no report goes there.\n  Name another file for the report.\n`,
    );
    assert.is(readFileSync(join(directory, file), 'utf8'), FILES[file]);
  });
}

output('any other file may be written over', () => {
  const directory = directoryOf(FILES);
  assert.is(program(directory, ['-o', 'notes.txt', 'Dockerfile']).code, 1);
  assert.match(readFileSync(join(directory, 'notes.txt'), 'utf8'), 'Dockerfile');
});

output('a dash is standard output, and no file', () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const { out } = program(directory, ['-f', 'json', '-o', '-']);
  assert.is(JSON.parse(out).files.length, 1);
  assert.equal(readdirSync(directory), ['Dockerfile']);
});

output('standard input has no name that could be written over', () => {
  const directory = directoryOf({});
  assert.is(program(directory, ['-o', 'report.txt', '-'], { stdin: NONROOT }).code, 0);
  assert.equal(readdirSync(directory), ['report.txt']);
});

output.run();
