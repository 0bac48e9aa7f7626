import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, program, ROOT } from '../program.js';
import { type Command, followed, metadata, type Step, step } from './runner.js';

/** The action as a runner runs it: inputs as variables, files for outputs and the summary, and a log that it reads. */
const action = suite('action.yml');

/** What it asks of the runner, but to fold lines of the log. */
const shown = ({ commands }: Step): readonly Command[] =>
  commands.filter(({ name, data }) => name !== 'endgroup' && `${name} ${data}` !== GROUP);

const GROUP = 'group All findings, a line each';

const kinds = (ran: Step): readonly string[] => shown(ran).map(({ name }) => name);

const FILES = { 'a b/Dockerfile': ROOT, 'clean/Dockerfile': NONROOT };

action('what it finds fails the step, beside the lines, in the summary and in outputs', () => {
  const ran = step(directoryOf(FILES));
  assert.is(ran.code, 1);
  const counts = { root: '1', nonroot: '1', unknown: '0', invalid: '0', safe: '0', allowed: '0' };
  assert.equal(ran.outputs, { 'exit-code': '1', findings: '1', ...counts });
  assert.equal(kinds(ran), ['error']);
  assert.match(shown(ran)[0]?.properties ?? '', 'file=a b/Dockerfile,line=1,');
  assert.match(ran.log, /^ {2}a b\/Dockerfile:1:1 error missing-user$/m);
  assert.match(ran.summary, '| `a b/Dockerfile:1` |');
});

action('the log has all findings, and more than a runner shows', () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`s${at}/Dockerfile`, ROOT]));
  const ran = step(directoryOf(files));
  assert.is(kinds(ran).length, 10);
  assert.is(ran.outputs.findings, '30');
  for (const path of Object.keys(files)) assert.match(ran.log, `\n${path}:1:1: error: `);
});

action('where nothing is found it is green, and says so', () => {
  const ran = step(directoryOf({ Dockerfile: NONROOT }));
  assert.is(ran.code, 0);
  assert.is(ran.outputs.findings, '0');
  assert.equal(ran.commands, []);
  assert.match(ran.summary, '## ');
});

action('nor does it fail where there is nothing to check', () => {
  const ran = step(directoryOf({}));
  assert.is(ran.code, 0);
  assert.is(ran.outputs.root, '0');
});

for (const [sentence, inputs, code, outputs] of [
  ['a path with a blank is one', { paths: 'a b' }, 1, { root: '1', nonroot: '0' }],
  ['lines are paths', { paths: 'a b/Dockerfile\nclean' }, 1, { root: '1', nonroot: '1' }],
  ['a path may look like an option', { paths: '-x\nclean' }, 2, { nonroot: '1' }],
  ['a path may look like a script', { paths: '$(touch x)\n`touch x`\n; touch x\nclean' }, 2, { nonroot: '1' }],
  ['a level', { paths: 'a b', 'fail-level': 'none' }, 0, { root: '1' }],
  ['another directory', { 'working-directory': 'clean' }, 0, { root: '0', nonroot: '1' }],
  ['arguments are lines', { args: '--exit-zero\n--exclude=a b/' }, 0, { root: '0', nonroot: '1' }],
] as const) {
  action(`inputs: ${sentence}`, () => {
    const directory = directoryOf(FILES);
    const ran = step(directory, inputs);
    assert.is(ran.code, code, ran.log);
    assert.is(ran.outputs['exit-code'], `${code}`);
    for (const [name, value] of Object.entries(outputs)) assert.is(ran.outputs[name], value, name);
    assert.is(existsSync(join(directory, 'x')), false);
  });
}

action('an image counts once, whoever runs it, and an exception is no finding', () => {
  const allowed = `# dockerfile-nonroot: allow-root reason="mounts"\n${ROOT}`;
  const { outputs } = step(
    directoryOf({
      'safe/Dockerfile': 'FROM debian:12\nCMD ["sleep", "1"]\n',
      'allowed/Dockerfile': allowed,
      'compose.yaml': 'services:\n  a: { build: safe }\n  b: { build: safe, user: root }\n',
    }),
  );
  assert.equal([outputs.root, outputs.safe, outputs.allowed], ['3', '1', '1']);
  assert.is(outputs.findings, '2');
});

action('no annotations and no summary where they are turned off', () => {
  const ran = step(directoryOf(FILES), { annotations: 'false', summary: 'FALSE' });
  assert.is(ran.code, 1);
  assert.equal([shown(ran), ran.summary], [[], '']);
});

action('SARIF lies where the workspace says, whatever the working directory', () => {
  const directory = directoryOf(FILES);
  const ran = step(directory, { 'working-directory': 'a b', sarif: 'all of it.sarif' });
  assert.is(ran.outputs.sarif, 'all of it.sarif');
  assert.is(JSON.parse(readFileSync(join(directory, 'all of it.sarif'), 'utf8')).runs[0].results.length, 1);
});

for (const [sentence, inputs, said] of [
  ['an unknown level', { 'fail-level': 'high' }, /--fail-level is one of/],
  ['an unknown option', { args: '--colour' }, /--colour/],
  ['a path that is not there', { paths: 'gone' }, /gone/],
  ['a commit where there are none', { since: 'main' }, /--since needs a git work tree/],
  ['a directory that is not there', { 'working-directory': 'gone' }, /ENOENT/],
  ['a file that cannot be written', { sarif: 'gone/x.sarif' }, /gone/],
  ['neither true nor false', { summary: 'yes' }, /summary is true or false/],
] as const) {
  action(`an error: ${sentence}`, () => {
    const ran = step(directoryOf(FILES), inputs);
    assert.is(ran.code, 2);
    assert.match(ran.log, said);
    assert.is(ran.aside, '');
    assert.is(ran.commands.at(-1)?.name, 'error');
    assert.is(ran.commands.at(-1)?.properties, 'title=dockerfile-nonroot');
    assert.is(ran.outputs.sarif, undefined);
  });
}

const git = (cwd: string, ...argv: readonly string[]): void => {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...argv], {
    cwd,
    encoding: 'utf8',
  });
  assert.is(status, 0, stderr);
};

action('a merge of two commits is enough to check what a pull request changes', () => {
  const origin = directoryOf(FILES);
  git(origin, 'init', '-q', '-b', 'main');
  git(origin, 'add', '-A');
  git(origin, 'commit', '-q', '-m', 'a');
  git(origin, 'checkout', '-q', '-b', 'change');
  spawnSync('sh', ['-c', 'mkdir new; cp "a b/Dockerfile" new'], { cwd: origin });
  git(origin, 'add', '-A');
  git(origin, 'commit', '-q', '-m', 'b');
  git(origin, 'checkout', '-q', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'c', 'change');
  const workspace = join(directoryOf({}), 'w');
  git(origin, 'clone', '-q', '--depth=2', `file://${origin}`, workspace);
  const ran = step(workspace, { since: 'HEAD^1' });
  assert.is(ran.outputs.root, '1', ran.log);
  assert.match(shown(ran)[0]?.properties ?? '', 'file=new/Dockerfile,');
});

const HOSTILE = [
  '::error::owned',
  '::set-output name=findings::0',
  '::stop-commands::x',
  '##[set-output name=root;]0',
  '##[error]owned',
  'x\n::error::owned\nfindings=0\nEOF',
  'x\r::add-mask::o',
];

action('no name and no text of a file is a command or an output', () => {
  const directory = directoryOf(
    Object.fromEntries(
      HOSTILE.flatMap((text, at) => [
        [`${text.replaceAll('/', '')}${at}/Dockerfile`, `FROM alpine\nUSER "${text.replaceAll(/\s/g, '')}"\n${text}\n`],
        [`${text.replaceAll('/', '')}${at}/root/Dockerfile`, ROOT],
      ]),
    ),
  );
  for (const inputs of [{}, { args: '--verbose' }, { args: '--diff\n--unsafe-fixes' }, { paths: HOSTILE.join('\n') }]) {
    const ran = step(directory, inputs);
    assert.is(ran.code === 0, false);
    assert.equal(
      shown(ran).filter(({ name, properties }) => name !== 'error' || !properties.startsWith('title=')),
      [],
    );
    assert.is(ran.outputs['exit-code'], `${ran.code}`);
    if (ran.code === 1) assert.is(ran.outputs.root, `${HOSTILE.length}`);
  }
});

action('a path of SARIF with a line break forges nothing', () => {
  const sarif = 'x\nEOF\nfindings<<EOF\n0';
  const { outputs } = step(directoryOf(FILES), { sarif });
  assert.is(outputs.findings, '1');
  assert.is(outputs.sarif, sarif);
});

action('a runner shows no summary of more than a MiB', () => {
  const long = `FROM node:22\nUSER ${'x'.repeat(200_000)}\nCMD ["node", "${'y'.repeat(200_000)}"]\nVOLUME /${'z'.repeat(200_000)}\n`;
  const files = Array.from({ length: 120 }, (_, at) => [`${at}/Dockerfile`, at % 2 === 0 ? long : ROOT] as const);
  const { summary } = step(directoryOf(Object.fromEntries(files)));
  assert.ok(Buffer.byteLength(summary) < 1024 * 1024, `${summary.length}`);
});

action('commands of a log are read as a runner reads them', () => {
  assert.equal(
    followed(
      ' ::error file=a::b\nx ::error::b\nx ##[warning]c\n::stop-commands::t\n::error::d\n::t::\n::notice::e\n',
    ).map(({ data }) => data),
    ['b', 'c', 'e'],
  );
});

/** Source: github/docs@1613162b:content/actions/reference/workflows-and-actions/metadata-syntax.md */
action('the metadata has the fields that GitHub knows, and no others', () => {
  assert.equal(Object.keys(metadata), ['name', 'author', 'description', 'branding', 'inputs', 'outputs', 'runs']);
  assert.equal(Object.keys(metadata.branding), ['icon', 'color']);
  assert.equal(metadata.runs, { using: 'node24', main: 'bin/action.js' });
  for (const [name, input] of Object.entries<Record<string, unknown>>(metadata.inputs)) {
    assert.match(name, /^[a-z][a-z-]*$/);
    assert.equal(Object.keys(input), ['description', 'default']);
    for (const value of Object.values(input)) assert.type(value, 'string');
  }
  for (const output of Object.values<object>(metadata.outputs)) assert.equal(Object.keys(output), ['description']);
});

action('it sets the outputs that it declares, and no others', () => {
  const { outputs } = step(directoryOf(FILES), { sarif: 'x.sarif' });
  assert.equal(Object.keys(outputs), Object.keys(metadata.outputs));
});

action('the program prints the same', () => {
  const directory = directoryOf(FILES);
  const { log } = step(directory, { annotations: 'false' });
  const [, report] = /^::stop-commands::(.*)\n([\s\S]*?)^::\1::$/m.exec(log)?.slice(1) ?? [];
  assert.is(report, program(directory, ['check']).out);
});

action.run();
