import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { shellNames } from '../../src/program/completion/shells.js';
import { directoryOf, ROOT } from '../program.js';
import { hasShell, openTerminal, type Terminal } from './terminal.js';

const NAME = 'dockerfile-nonroot';
const FILES = { Dockerfile: ROOT, 'svc/Dockerfile': ROOT, 'k8s.yaml': 'kind: Pod\n', 'with blank': '' };

/** Each path with its bytes and the moment of its last change. */
const treeOf = (directory: string): readonly (readonly [string, number, string])[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const stats = lstatSync(join(directory, name));
      return [name, stats.mtimeMs, stats.isFile() ? readFileSync(join(directory, name), 'latin1') : ''] as const;
    });

/** Lines that would write, build or print if Tab ran them. */
const DANGEROUS = [
  'check --fix svc',
  'check --fix --unsafe-fixes Dockerfile ',
  '--fix --unsafe-fixes Dockerf',
  'check -o report.txt Dockerfile ',
  'check -o report.txt x',
  '--output-file=report.txt Dockerfile ',
  'check --diff --unsafe-fixes Dockerfile ',
  'verify Dockerfile',
  'verify --learn Dockerfile ',
  'verify Dockerfile -- touch touched',
  'inspect Dockerfile ',
  'explain mis',
  'explain missing-user ',
  'rules ',
  'completion ba',
  '--version ',
  'check --nothing x',
] as const;

/** Where the line is the same in every shell after Tab: one word fits, and is completed. */
const LINES = [
  ['a command', 'insp', 'inspect '],
  ['a command behind an option', '--fix insp', '--fix inspect '],
  ['a command behind a value', '-f json --uid 5 insp', '-f json --uid 5 inspect '],
  ['no command behind a path', 'svc insp', 'svc insp'],
  ['a file where a command could be', 'Dockerf', 'Dockerfile '],
  ['a file with a blank', 'check wi', 'check with\\ blank '],
  ['a directory', 'check --fix sv', 'check --fix svc/'],
  ['a file in it', 'check svc/D', 'check svc/Dockerfile '],
  ['a switch', 'check --unsa', 'check --unsafe-fixes '],
  ['a switch of check without the command', '--unsa', '--unsafe-fixes '],
  ['no option of verify', 'check --lear', 'check --lear'],
  ['an option of verify', 'verify --lear', 'verify --learn '],
  ['a choice', 'check --format te', 'check --format text '],
  ['a choice behind =', 'check --format=te', 'check --format=text '],
  ['a choice behind the letter', '-f te', '-f text '],
  ['a choice behind the letter and =', '-f=te', '-f=text '],
  ['a choice behind letters', '-qf te', '-qf text '],
  ['nothing that the program does not take', '-fte', '-fte'],
  ['a choice of an option of verify', 'verify --engine bu', 'verify --engine buildah '],
  ['no value for an option of verify', 'check --engine bu', 'check --engine bu'],
  ['a rule to ignore', '--ignore passw', '--ignore passwordless-sudo '],
  ['a rule to ignore behind =', '--ignore=passw', '--ignore=passwordless-sudo '],
  ['a second rule to ignore', '--ignore root-user --ignore passw', '--ignore root-user --ignore passwordless-sudo '],
  ['a rule to explain', 'explain passw', 'explain passwordless-sudo '],
  ['a rule for manifests', 'explain cors-dis', 'explain cors-disabled '],
  ['one rule to explain', 'explain root-user passw', 'explain root-user passw'],
  ['a shell', 'completion fi', 'completion fish '],
  ['a file for an option', '--config k8', '--config k8s.yaml '],
  ['a file behind =', '--ids-from=k8', '--ids-from=k8s.yaml '],
  ['a file behind the letter', '-o k8', '-o k8s.yaml '],
  ['a directory for the context', '--context s', '--context svc/'],
  ['no file for the context', '--context k8', '--context k8'],
  ['no file for a path in the image', '--writable k8', '--writable k8'],
  ['no file for the image', '--image k8', '--image k8'],
  ['a file for what makes the image', '--image app=Dockerf', '--image app=Dockerfile '],
  ['a command behind a pair with a colon', '--mirror host:5000/x=y insp', '--mirror host:5000/x=y inspect '],
  ['one file to inspect', 'inspect Dockerfile k8', 'inspect Dockerfile k8'],
  ['one file to verify', 'verify Dockerfile k8', 'verify Dockerfile k8'],
  ['a program to verify with', 'verify Dockerfile -- dockerfile-nonr', 'verify Dockerfile -- dockerfile-nonroot '],
  ['files for that program', 'verify Dockerfile -- cat k8', 'verify Dockerfile -- cat k8s.yaml '],
  ['a path behind --', '-- k8', '-- k8s.yaml '],
  ['no option behind --', 'check -- --unsa', 'check -- --unsa'],
] as const;

/** Words that are offered, and words that are not. */
const OFFERS = [
  ['commands and files first', '', ['check', 'verify', 'completion', 'Dockerfile'], ['--fix', 'missing-user']],
  ['options of check without a command', '--', ['--fix', '--format', '--help', '--version'], ['--learn', '--engine']],
  ['options of verify', 'verify --', ['--learn', '--engine', '--context'], ['--diff', '--version']],
  ['options of rules', 'rules --', ['--format', '--color'], ['--fix', '--config']],
  ['no option twice', 'check --fix --format json --', ['--diff', '--ignore'], ['--fix', '--format']],
  ['no option twice by its letter', 'check -qf json --', ['--diff'], ['--quiet', '--format']],
  ['no option twice with =', 'check --format=json --', ['--diff'], ['--format']],
  ['many again', 'check --ignore root-user --build-arg A=1 --', ['--ignore', '--build-arg'], []],
  ['all choices', '--fail-level ', ['error', 'warning', 'info', 'none'], ['Dockerfile', 'check']],
  ['all choices behind =', '--color=', ['auto', 'always', 'never'], ['Dockerfile', 'check']],
  ['choices of the network', 'verify --network ', ['none', 'default', 'host'], ['docker']],
  ['choices of the profile', 'check --profile ', ['default', 'openshift'], ['none']],
  ['every rule', 'explain ', ['missing-user', 'fs-group', 'parse-error'], ['Dockerfile', 'check']],
] as const;

for (const shell of shellNames) {
  const tab = suite(`completion: ${shell}`);
  const row = hasShell(shell) ? tab : tab.skip;
  const directory = directoryOf(FILES);
  let terminal: Terminal | undefined;
  const press = async (line: string) => {
    terminal ??= await openTerminal(shell, directory);
    const done = await terminal.tab(`${NAME} ${line}`);
    return { ...done, line: done.line.replace(`${NAME} `, '') };
  };
  tab.after(() => terminal?.end());

  for (const line of DANGEROUS) {
    row(`nothing runs on Tab behind ${line}`, async () => {
      const before = treeOf(directory);
      await press(line);
      assert.equal(treeOf(directory), before);
      assert.is(terminal?.calls(), 0);
    });
  }

  for (const [sentence, line, expected] of LINES) {
    row(`completes ${sentence}`, async () => assert.is((await press(line)).line, expected));
  }

  for (const [sentence, line, offered, others] of OFFERS) {
    row(`offers ${sentence}`, async () => {
      const { words } = await press(line);
      assert.equal(
        offered.filter((word) => !words.includes(word)),
        [],
        'not offered',
      );
      assert.equal(
        others.filter((word) => words.includes(word)),
        [],
        'offered',
      );
    });
  }

  row('calls nothing at all', () => assert.is(terminal?.calls(), 0));

  tab.run();
}
