import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { HOOK, JOB } from '../../src/program/init-texts.js';
import { home, tool } from '../../src/report/version.js';
import { directoryOf, NONROOT, program } from '../in-process.js';

const CONFIG = '.dockerfile-nonrootrc.yaml';
const HOOKS = '.pre-commit-config.yaml';
const WORKFLOW = '.github/workflows/dockerfile-nonroot.yml';
const OURS = { repo: home, rev: `v${tool.version}`, hooks: [{ id: tool.name }] };

const tree = (files: Readonly<Record<string, string>> = {}): string => directoryOf({ '.git/HEAD': '', ...files });
const textIn = (directory: string, name: string): string => readFileSync(join(directory, name), 'utf8');

const whole = suite('init');

whole('writes a configuration, a hook and a workflow, says so, and what to do next', async () => {
  const directory = tree({ '.github/CODEOWNERS': '', Dockerfile: NONROOT });
  const { code, out } = await program(directory, ['init']);
  assert.is(code, 0);
  assert.is(out, `${CONFIG}: written.\n${HOOKS}: written.\n${WORKFLOW}: written.\n\nNext: dockerfile-nonroot\n`);
  assert.equal(parse(textIn(directory, HOOKS)), { repos: [OURS] });
  const { on, permissions, jobs } = parse(textIn(directory, WORKFLOW));
  assert.equal([Object.keys(on), permissions], [['pull_request', 'push'], { contents: 'read' }]);
  assert.equal(
    jobs.check.steps.map((step: { uses?: string; run?: string }) => step.uses ?? step.run),
    [
      'actions/checkout@v4',
      'actions/setup-node@v4',
      `npx --yes dockerfile-nonroot@${tool.version} --format github --format markdown="$GITHUB_STEP_SUMMARY"`,
    ],
  );
  const run = await program(directory, []);
  assert.equal([run.code, run.err], [0, `config: ${CONFIG}: takes nothing away.\n`]);
});

whole('a second time writes nothing', async () => {
  const directory = tree({ '.github/CODEOWNERS': '' });
  await program(directory, ['init']);
  const before = [CONFIG, HOOKS, WORKFLOW].map((name) => textIn(directory, name));
  const { code, out } = await program(directory, ['init']);
  assert.is(code, 0);
  const kept = (name: string) => `${name}: left as it is, as it is there already.\n`;
  assert.is(out, `${kept(CONFIG)}${kept(HOOKS)}${kept(WORKFLOW)}\nNext: dockerfile-nonroot\n`);
  assert.equal(
    [CONFIG, HOOKS, WORKFLOW].map((name) => textIn(directory, name)),
    before,
  );
});

whole('each line of the configuration says what it should when its sign is taken away', async () => {
  const directory = tree({ 'base.yaml': '', Dockerfile: NONROOT });
  await program(directory, ['init']);
  const text = textIn(directory, CONFIG);
  const open = text.replace(/^# (?=[\w ]+:| {2})(?!yaml-)/gm, '').replace('../base.yaml', 'base.yaml');
  const keys = Object.keys(parse(open));
  assert.equal(keys, [
    'requiredVersion',
    'extends',
    'baseUsers',
    'user',
    'uid',
    'gid',
    'writable',
    'rules',
    'exclude',
    'overrides',
    'exceptions',
  ]);
  const opened = tree({ [CONFIG]: open, 'base.yaml': '', Dockerfile: NONROOT });
  // What it excepts is not there.
  assert.is((await program(opened, ['--rule', 'exception-unused=off'])).code, 0);
});

whole('writes at the top of the work tree, and a configuration that counts is enough', async () => {
  const directory = tree({ 'package.json': '{"dockerfile-nonroot": {}}', 'a/b': '' });
  const { out } = await program(join(directory, 'a'), ['init']);
  assert.match(out, '../package.json: left as it is, as it is there already.');
  assert.match(out, '../.pre-commit-config.yaml: written.');
  assert.ok(existsSync(join(directory, HOOKS)));
  assert.not.ok(existsSync(join(directory, CONFIG)));
});

for (const [sentence, config, isGithub] of [
  ['a remote on GitHub', '[remote "origin"]\n\turl = https://github.com/a/b.git\n', true],
  ['one by ssh', '[remote "origin"]\n\turl = git@github.com:a/b\n', true],
  ['one elsewhere', '[remote "origin"]\n\turl = https://example.com/github.com/a.git\n', false],
  ['one that is called alike', '[remote "origin"]\n\turl = https://notgithub.com/a/b\n', false],
  ['none', '', false],
] as const)
  whole(`a workflow is for who has ${sentence}: ${isGithub}`, async () => {
    const directory = tree({ '.git/config': config });
    const { out } = await program(directory, ['init']);
    assert.is(existsSync(join(directory, WORKFLOW)), isGithub);
    const told = 'No CI job is written: there is no .github, no remote on github.com and no .gitlab-ci.yml.';
    assert.is(out.includes(told), !isGithub);
  });

whole('a workflow of another name that runs us is enough', async () => {
  const directory = tree({ '.github/workflows/ci.yaml': 'run: npx dockerfile-nonroot\n' });
  assert.match((await program(directory, ['init'])).out, '.github/workflows/ci.yaml: left as it is');
  assert.not.ok(existsSync(join(directory, WORKFLOW)));
});

whole('takes no path', async () => {
  const { code, err } = await program(tree(), ['init', 'a']);
  assert.equal([code, err.includes('init does not take a.')], [2, true]);
});

whole('a configuration with a mistake is told first', async () => {
  const directory = tree({ [CONFIG]: 'x: 1\n' });
  assert.equal((await program(directory, ['init'])).code, 2);
  assert.not.ok(existsSync(join(directory, HOOKS)));
});

whole('nothing is written through a link out of the tree', async () => {
  const [directory, other] = [tree({ '.git/config': '' }), directoryOf({ CODEOWNERS: '' })];
  symlinkSync(other, join(directory, '.github'));
  const { code, err } = await program(directory, ['init']);
  assert.is(code, 2);
  assert.match(err, `${WORKFLOW}: not written: its directory leads out of the work tree.`);
  assert.not.ok(existsSync(join(other, 'workflows')));
  symlinkSync(join(other, 'none.yaml'), join(directory, '.gitlab-ci.yml'));
  assert.not.ok(existsSync(join(other, 'none.yaml')));
});

whole.run();

const adding = suite('init: files that are there');

for (const [sentence, text, expected] of [
  [
    'below the last hook',
    'repos:\n  - repo: a\n    hooks: [{id: b}]\n',
    `repos:\n  - repo: a\n    hooks: [{id: b}]\n${HOOK}`,
  ],
  [
    'as far to the right as that',
    'repos:\n- repo: a\n  hooks:\n  - id: b\n',
    `repos:\n- repo: a\n  hooks:\n  - id: b\n${HOOK.replace(/^ {2}/gm, '')}`,
  ],
  [
    'with comments and keys below',
    '# c\nrepos:\n    - repo: a # d\n      hooks: [] # e\n\n# f\nci: {skip: [x]}\n',
    `# c\nrepos:\n    - repo: a # d\n      hooks: [] # e\n${HOOK.replace(/^ {2}/gm, '    ')}\n# f\nci: {skip: [x]}\n`,
  ],
  ['without a last newline', 'repos:\n  - repo: a', `repos:\n  - repo: a\n${HOOK}`],
  [
    'with the line ends of the file',
    'repos:\r\n  - repo: a\r\n',
    `repos:\r\n  - repo: a\r\n${HOOK.replaceAll('\n', '\r\n')}`,
  ],
] as const)
  adding(`a hook is put ${sentence}`, async () => {
    const directory = tree({ [HOOKS]: text });
    const { out } = await program(directory, ['init']);
    assert.match(out, `${HOOKS}: we added our entry.`);
    assert.is(textIn(directory, HOOKS), expected);
    assert.equal(parse(textIn(directory, HOOKS)).repos.at(-1), OURS);
  });

for (const [sentence, name, text] of [
  ['a list in brackets', HOOKS, 'repos: [{repo: a}]\n'],
  ['an empty list', HOOKS, 'repos: []\n'],
  ['no list', HOOKS, 'repos: a\n'],
  ['no repos', HOOKS, 'default_stages: [commit]\n'],
  ['what is no YAML', HOOKS, 'repos:\n  - a: [\n'],
  ['an empty file', HOOKS, ''],
  ['a job in braces', '.gitlab-ci.yml', '{a: {script: [b]}}\n'],
  ['two documents', '.gitlab-ci.yml', 'spec: {inputs: {}}\n---\na: {script: [b]}\n'],
  ['no YAML of jobs', '.gitlab-ci.yml', 'a: [\n'],
] as const)
  adding(`${sentence} in ${name}: told what to add, and left alone`, async () => {
    const directory = tree({ [name]: text });
    const { code, out } = await program(directory, ['init']);
    assert.is(code, 0);
    assert.match(out, `${name}: not changed, as we cannot add to it safely. Add this:\n${name === HOOKS ? HOOK : JOB}`);
    assert.is(textIn(directory, name), text);
  });

for (const [sentence, text, stage] of [
  ['in the stage test', 'a:\n  script: [b]\n', 'test'],
  ['in the stage test of some', 'stages: [build, test]\na:\n  script: [b]', 'test'],
  ['with tags of GitLab', 'a:\n  script: !reference [.b, script]\n', 'test'],
  ['in the first stage, where test is none', 'stages:\n  - lint all\n  - b\na:\n  script: [b]\n', 'lint all'],
] as const)
  adding(`a job is put below all others, ${sentence}`, async () => {
    const directory = tree({ '.gitlab-ci.yml': text });
    const { out } = await program(directory, ['init']);
    assert.match(out, '.gitlab-ci.yml: we added our entry.');
    const after = textIn(directory, '.gitlab-ci.yml');
    assert.ok(after.startsWith(text));
    const { 'dockerfile-nonroot': job, ...others } = parse(after, { logLevel: 'error' });
    assert.equal(others, parse(text, { logLevel: 'error' }));
    assert.is(job.stage, stage);
    assert.equal(job.script, [
      `npx --yes dockerfile-nonroot@${tool.version} --format text --format gitlab=gl-code-quality-report.json`,
    ]);
    assert.equal(job.artifacts.reports, { codequality: 'gl-code-quality-report.json' });
  });

adding('aliases that would grow without end are left as they are', async () => {
  const level = (at: number): string =>
    `a${at}: &a${at} [${Array(10)
      .fill(at === 0 ? 'x' : `*a${at - 1}`)
      .join(', ')}]\n`;
  const bomb = Array.from({ length: 8 }, (_, at) => level(at)).join('');
  const files = {
    [HOOKS]: `${bomb}repos:\n  - repo: x\n    hooks: []\n`,
    '.gitlab-ci.yml': `${bomb}job: {script: [x]}\n`,
  };
  const directory = tree(files);
  const { code, out } = await program(directory, ['init']);
  assert.is(code, 0);
  for (const [name, text] of Object.entries(files)) {
    assert.match(out, `${name}: not changed, as we cannot add to it safely. Add this:`);
    assert.is(textIn(directory, name), text);
  }
});

adding('GitHub counts before GitLab', async () => {
  const directory = tree({ '.gitlab-ci.yml': 'a: {script: [b]}\n' });
  mkdirSync(join(directory, '.github'));
  await program(directory, ['init']);
  assert.is(textIn(directory, '.gitlab-ci.yml'), 'a: {script: [b]}\n');
  assert.ok(existsSync(join(directory, WORKFLOW)));
});

adding.run();
