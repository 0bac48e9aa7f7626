import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse, parseAllDocuments } from 'yaml';
import { WORKFLOW } from '../../src/program/init-texts.js';
import { tool } from '../../src/report/version.js';
import { directoryOf, NONROOT, PROGRAM, ROOT } from '../program.js';
import { ofPython } from './pypi.js';
import { metadata, step } from './runner.js';

/** What the page on CI says: every script in it is run, and every file in it is one that its reader takes. */
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const text = read('docs/ci.md');

type Block = { readonly heading: string; readonly language: string; readonly text: string };

const blocks: readonly Block[] = text.split(/^(?=#+ )/m).flatMap((part) =>
  [...part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', block = '']) => ({
    heading: /^#+ (.*)/.exec(part)?.[1] ?? '',
    language,
    text: block,
  })),
);

const below = (heading: string, language = 'yaml'): readonly string[] =>
  blocks.filter((block) => block.heading === heading && block.language === language).map((block) => block.text);

const page = suite('docs/ci.md');

const version = tool.version.replaceAll('.', '\\.');

/** `npx` for the program as it is now, and only in the version that the page names; and who takes `rdjson`. */
const tools = directoryOf({
  npx: `#!/bin/sh
while :; do case $1 in --yes) shift ;; --cache) [ -n "$2" ] || exit 9; shift 2 ;; *) break ;; esac; done
case $1 in dockerfile-nonroot|dockerfile-nonroot@${tool.version}) shift ;; *) exit 9 ;; esac
exec '${process.execPath}' '${PROGRAM}' "$@"
`,
  reviewdog: `#!/bin/sh\n[ "$*" = '-f=rdjson -reporter=github-pr-review' ] && exec '${process.execPath}' -e 'JSON.parse(require("fs").readFileSync(0)).diagnostics[0].message.length'\n`,
});
for (const name of ['npx', 'reviewdog']) chmodSync(join(tools, name), 0o755);

type Env = Readonly<Record<string, string>>;

const sh = (cwd: string, script: string, env: Env = {}) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', script], {
    cwd,
    env: { ...process.env, ...env, PATH: `${tools}:${process.env.PATH}` },
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { code: status, out: stdout, err: stderr };
};

const FILES = {
  'services/Dockerfile': ROOT,
  'deploy/base images/Dockerfile': ROOT,
  'clean/Dockerfile': NONROOT,
};

page('all of its YAML and JSON can be read', () => {
  const all = blocks.filter(({ language }) => language === 'yaml' || language === 'json');
  assert.is(all.length, 13);
  for (const block of all) assert.type(parse(block.text), 'object');
});

page('names the version that there is', () => {
  for (const path of ['docs/ci.md', 'README.md', 'templates/dockerfile-nonroot.yml']) {
    const named = [...read(path).matchAll(/(?:@|\/v|rev: v|default: |@v)(\d+\.\d+\.\d+)/g)].map(([, found]) => found);
    assert.ok(named.length > 0);
    assert.equal(
      named.filter((found) => found !== tool.version),
      [],
      path,
    );
  }
});

page('takes actions of others in the versions that init writes', () => {
  const all = [text, read('docs/scale.md'), WORKFLOW].join('\n');
  const versions = new Map<string, Set<string>>();
  for (const [, name = '', at = ''] of all.matchAll(/uses: ([^\s@]+)@(\S+)/g))
    versions.set(name, new Set([...(versions.get(name) ?? []), at]));
  assert.equal(
    [...versions].filter(([, found]) => found.size > 1),
    [],
  );
});

type StepOfJob = { uses?: string; run?: string; with?: Record<string, unknown>; env?: Env };

/** The steps of a job or of a workflow, and the values that GitHub puts in for its expressions. */
const stepsOf = (block: string): readonly StepOfJob[] => {
  const found = parse(block);
  return found.steps ?? found.jobs.check.steps;
};

const filled = (value: unknown, values: Env): string =>
  `${value}`.replace(/\$\{\{ (.*?) \}\}/g, (_, expression) => {
    const known = values[expression];
    if (known === undefined) throw new Error(expression);
    return known;
  });

const [whole = '', changed = '', counted = ''] = below('GitHub');
const [scanning = ''] = below('Code scanning');
const [review = ''] = below('Review comments');
const [plain = ''] = below('Without the action');

const OURS = 'dockerfile-nonroot/dockerfile-nonroot@';

const runAction = (workspace: string, block: string, values: Env = {}) => {
  const found = stepsOf(block).find(({ uses }) => uses?.startsWith(OURS));
  const given = Object.entries(found?.with ?? {}).map(([name, value]) => [name, filled(value, values)] as const);
  assert.equal(
    given.filter(([name]) => !(name in metadata.inputs)),
    [],
  );
  return step(workspace, Object.fromEntries(given));
};

page('the action', () => {
  const { code, outputs } = runAction(directoryOf(FILES), whole);
  assert.is(code, 1);
  assert.is(outputs.root, '2');
});

page('the action, in a pull request and after it', () => {
  const directory = directoryOf(FILES);
  sh(directory, 'git init -q && git add clean && git -c user.name=a -c user.email=a@example.com commit -qm a');
  sh(directory, 'git add . && git -c user.name=a -c user.email=a@example.com commit -qm b');
  const expression = "github.event_name == 'pull_request' && 'HEAD^1' || ''";
  const { outputs } = runAction(directory, changed, { [expression]: 'HEAD^1' });
  assert.equal([outputs.root, outputs.nonroot], ['2', '0']);
  assert.is(runAction(directory, changed, { [expression]: '' }).outputs.nonroot, '1');
});

page('paths, arguments and outputs of the action', () => {
  const directory = directoryOf(FILES);
  sh(directory, 'npx dockerfile-nonroot services --baseline known.json --update-baseline');
  const { code, outputs } = runAction(directory, counted);
  assert.is(code, 0);
  const last = stepsOf(counted).at(-1);
  const env = Object.entries(last?.env ?? {}).map(
    ([name, value]) =>
      [
        name,
        filled(value, {
          'steps.nonroot.outputs.root': outputs.root ?? '',
          'steps.nonroot.outputs.unknown': outputs.unknown ?? '',
        }),
      ] as const,
  );
  assert.is(
    sh(directory, last?.run ?? '', Object.fromEntries(env)).out,
    '2 images run as root, and of 0 we do not know.\n',
  );
});

page('code scanning', () => {
  const directory = directoryOf(FILES);
  assert.is(runAction(directory, scanning).code, 0);
  const upload = stepsOf(scanning).at(-1)?.with?.sarif_file;
  assert.is(JSON.parse(readFileSync(join(directory, `${upload}`), 'utf8')).runs[0].results.length, 2);
});

page('review comments', () => {
  assert.is(sh(directoryOf(FILES), stepsOf(review).at(-1)?.run ?? '').code, 0);
});

page('GitHub without the action', () => {
  const directory = directoryOf(FILES);
  const { code, out } = sh(directory, stepsOf(plain).at(-1)?.run ?? '', { GITHUB_STEP_SUMMARY: 'summary.md' });
  assert.is(code, 1);
  assert.match(out, '\n::error title=missing-user,file=services/Dockerfile,');
  assert.match(readFileSync(join(directory, 'summary.md'), 'utf8'), 'services/Dockerfile');
});

/** The file that GitLab includes: its inputs, and its job with values for them. */
const [header, job] = parseAllDocuments(read('templates/dockerfile-nonroot.yml')).map((each) => each.toJS());
const inputs: Readonly<Record<string, { default: unknown; description: string }>> = header.spec.inputs;

/** Source: gitlabhq/gitlabhq@0e12d5f6:doc/ci/inputs/_index.md: a value alone keeps its type. */
const interpolated = (node: unknown, given: Readonly<Record<string, unknown>>): unknown => {
  const valueOf = (name: string): unknown => given[name] ?? inputs[name]?.default;
  if (typeof node === 'string') {
    const alone = /^\$\[\[ inputs\.(\w+) \]\]$/.exec(node)?.[1];
    if (alone !== undefined) return valueOf(alone);
    return node.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name) => `${valueOf(name)}`);
  }
  if (Array.isArray(node)) return node.map((each) => interpolated(each, given));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, interpolated(value, given)]));
};

const jobWith = (given: Readonly<Record<string, unknown>>) =>
  JSON.parse(JSON.stringify(interpolated(job, given)))['dockerfile-nonroot'];

/** As a runner does: all lines in one shell. */
const gitlab = (directory: string, given: Readonly<Record<string, unknown>>, env: Env = {}) => {
  const { script, artifacts } = jobWith(given);
  const ran = sh(directory, script.join('\n'), env);
  const reports = [artifacts.reports.codequality, ...artifacts.paths].map((path: string) =>
    existsSync(join(directory, path)) ? JSON.parse(readFileSync(join(directory, path), 'utf8')) : undefined,
  );
  return { ...ran, quality: reports[0], sarif: reports[1] };
};

for (const [at, block] of below('GitLab').entries()) {
  page(`an include of GitLab names inputs that there are: ${at + 1}`, () => {
    const [{ remote, inputs: given }] = parse(block).include;
    assert.match(remote, new RegExp(`/v${version}/templates/dockerfile-nonroot\\.yml$`));
    for (const name of Object.keys(given)) assert.ok(name in inputs, name);
  });
}

page('the job of GitLab', () => {
  const given = parse(below('GitLab')[0] ?? '').include[0].inputs;
  const ran = gitlab(directoryOf(FILES), given);
  assert.is(ran.code, 1, ran.err);
  assert.equal([ran.quality.length, ran.sarif.runs[0].results.length], [2, 2]);
  assert.is(gitlab(directoryOf(FILES), { args: 'clean' }).code, 0);
});

page('the job of GitLab, in a merge request and after it', () => {
  const directory = directoryOf(FILES);
  sh(directory, 'git init -q && git add clean services && git -c user.name=a -c user.email=a@example.com commit -qm a');
  const given = parse(below('GitLab')[1] ?? '').include[0].inputs;
  assert.is(gitlab(directory, given, { CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD' }).quality.length, 1);
  assert.is(gitlab(directory, given).quality.length, 2);
});

page('what a variable of GitLab holds is no script', () => {
  const directory = directoryOf(FILES);
  gitlab(directory, { since: '$BRANCH', args: '"$BRANCH"' }, { BRANCH: '$(touch owned)"; touch owned; "' });
  assert.is(existsSync(join(directory, 'owned')), false);
});

page('the job of GitLab keeps types, and uses each input', () => {
  assert.is(jobWith({ allow_failure: true }).allow_failure, true);
  assert.is(jobWith({ stage: 'lint' }).stage, 'lint');
  const used = JSON.stringify(job);
  assert.equal(
    Object.keys(inputs).filter((name) => !used.includes(`$[[ inputs.${name} ]]`)),
    [],
  );
});

page('Azure Pipelines', () => {
  const directory = directoryOf(FILES);
  const [, { script }, { inputs: publish }] = parse(below('Azure Pipelines')[0] ?? '').steps;
  assert.is(sh(directory, script).code, 1);
  assert.match(readFileSync(join(directory, publish.testResultsFiles), 'utf8'), '<testsuite');
});

page('Jenkins', () => {
  const directory = directoryOf(FILES);
  const [block = ''] = below('Jenkins', 'groovy');
  const script = /sh '(.*)'$/m.exec(block)?.[1] ?? '';
  assert.is(sh(directory, script, { WORKSPACE_TMP: directoryOf({}) }).code, 1);
  const pattern = /checkStyle\(pattern: '(.*?)'\)/.exec(block)?.[1] ?? '';
  assert.match(readFileSync(join(directory, pattern), 'utf8'), '<checkstyle');
  assert.is(block.split('{').length, block.split('}').length);
  const [, junit = ''] = /`(--format junit=junit.xml)`/.exec(text) ?? [];
  assert.is(sh(directory, `npx dockerfile-nonroot ${junit}`).code, 1);
});

page('CircleCI', () => {
  const directory = directoryOf(FILES);
  const [, { run }, { store_test_results }] = parse(below('CircleCI')[0] ?? '').jobs['dockerfile-nonroot'].steps;
  assert.is(sh(directory, run).code, 1);
  assert.match(readFileSync(join(directory, store_test_results.path, 'junit.xml'), 'utf8'), '<testsuite');
});

page('the hook of pre-commit is one that there is', () => {
  const [{ hooks }] = parse(below('pre-commit')[0] ?? '').repos;
  const ids = parse(read('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
  assert.ok(ids.includes(hooks[0].id));
  assert.is(sh(directoryOf(FILES), `npx dockerfile-nonroot --fix ${hooks[0].args.join(' ')} clean`).code, 0);
});

page.run();

const SAFE = 'FROM debian:12\nCMD ["sleep", "1"]\n';

/** Hooks as npm installs them, in a repository that has one commit. `undefined` where there is no registry. */
const scratch = (...packages: readonly string[]): string | undefined => {
  const directory = directoryOf({ 'package.json': '{ "private": true }\n', '.gitignore': 'node_modules\n' });
  const quick = ['--silent', '--no-fund', '--no-audit', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  const { status } = spawnSync('npm', ['install', ...quick, '--save-dev', ...packages], {
    cwd: directory,
    timeout: 240_000,
  });
  if (status !== 0) {
    process.stdout.write(`skipped: ${packages.join(', ')} cannot be installed here\n`);
    return undefined;
  }
  const program = `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`;
  writeFileSync(join(directory, 'node_modules/.bin/dockerfile-nonroot'), program, { mode: 0o755 });
  for (const line of [
    'git init -q',
    'git config user.name a',
    'git config user.email a@example.com',
    'git config commit.gpgsign false',
    'git add .',
    'git commit -q -m first',
  ])
    spawn(directory, line);
  return directory;
};

const spawn = (cwd: string, script: string) => {
  const { CI: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', script], { cwd, env, encoding: 'utf8', timeout: 120_000 });
  return { code: status, said: stdout + stderr };
};

const hooks = suite('docs/ci.md: hooks');

/** A commit of what the hook has to see, and of what it has not. */
const commit = (directory: string, files: Readonly<Record<string, string>>) => {
  for (const [path, content] of Object.entries(files)) {
    spawn(directory, `mkdir -p "$(dirname '${path}')"`);
    writeFileSync(join(directory, path), content);
  }
  return spawn(directory, 'git add -A && git commit -q -m next');
};

const committed = (directory: string, path: string): string => spawn(directory, `git show 'HEAD:${path}'`).said;

const husky = scratch('husky');
(husky === undefined ? hooks.skip : hooks)('husky', () => {
  const directory = husky ?? '';
  const [lines = ''] = below('husky', 'sh');
  const [install, ...rest] = lines.trim().split('\n');
  assert.is(install, 'npm install --save-dev husky dockerfile-nonroot');
  assert.is(spawn(directory, rest.join('\n')).code, 0);
  assert.is(commit(directory, { 'a.ts': 'x', 'b/prod.Dockerfile': NONROOT }).code, 0);
  const { code, said } = commit(directory, { 'a b/dev.Dockerfile': ROOT });
  assert.is(code, 1);
  assert.match(said, 'a b/dev.Dockerfile:1:1 error missing-user');
});

const lefthook = scratch('lefthook');
(lefthook === undefined ? hooks.skip : hooks)('lefthook', () => {
  const directory = lefthook ?? '';
  writeFileSync(join(directory, 'lefthook.yml'), below('lefthook')[0] ?? '');
  const { code, said } = spawn(directory, 'npx lefthook validate && npx lefthook install');
  assert.is(code, 0, said);
  assert.is(commit(directory, { 'a.ts': 'x' }).code, 0);
  assert.is(commit(directory, { 'a b/api.dockerfile': SAFE }).code, 0);
  assert.match(committed(directory, 'a b/api.dockerfile'), '\nUSER 10001:10001\n');
  const failed = commit(directory, { Dockerfile: ROOT });
  assert.is(failed.code, 1);
  assert.match(failed.said, 'Dockerfile:1:1 error missing-user');
});

const lintStaged = scratch('lint-staged@16');
(lintStaged === undefined ? hooks.skip : hooks)('lint-staged', () => {
  const directory = lintStaged ?? '';
  const own = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const [config = ''] = below('lint-staged', 'json');
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ ...own, ...JSON.parse(config) }));
  writeFileSync(join(directory, '.git/hooks/pre-commit'), '#!/bin/sh\nnpx lint-staged\n', { mode: 0o755 });
  assert.is(commit(directory, { 'a.ts': 'x' }).code, 0);
  assert.is(commit(directory, { 'a b/api.dockerfile': SAFE }).code, 0);
  assert.match(committed(directory, 'a b/api.dockerfile'), '\nUSER 10001:10001\n');
  const failed = commit(directory, { 'c/api.dockerfile': SAFE, Dockerfile: ROOT });
  assert.is(failed.code, 1);
  assert.match(failed.said, 'Dockerfile:1:1 error missing-user');
  assert.is(readFileSync(join(directory, 'c/api.dockerfile'), 'utf8'), SAFE);
});

hooks.run();

const schemas = suite('docs/ci.md: schemas');

const checker = ofPython('check-jsonschema');
const schema = checker === undefined ? schemas.skip : schemas;

const ofJob = ({ permissions, steps }: { permissions?: unknown; steps: unknown }) => ({
  on: 'push',
  jobs: { check: { 'runs-on': 'ubuntu-latest', ...(permissions === undefined ? {} : { permissions }), steps } },
});

for (const [name, texts] of [
  ['github-actions', [read('action.yml')]],
  [
    'github-workflows',
    [changed, counted, scanning, review, plain].map((block) => JSON.stringify(ofJob(parse(block)))).concat(whole),
  ],
  ['gitlab-ci', [...below('GitLab'), JSON.stringify(interpolated(job, {}))]],
  ['azure-pipelines', below('Azure Pipelines')],
  ['circle-ci', below('CircleCI')],
] as const) {
  schema(name, () => {
    assert.ok(texts.length > 0);
    const directory = directoryOf(Object.fromEntries(texts.map((each, at) => [`${at}.yaml`, each])));
    const files = texts.map((_, at) => `${at}.yaml`);
    const { status, stdout } = spawnSync(checker ?? '', ['--builtin-schema', `vendor.${name}`, ...files], {
      cwd: directory,
      encoding: 'utf8',
    });
    assert.is(status, 0, stdout);
  });
}

schemas.run();
