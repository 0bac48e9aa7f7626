import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { directoryOf, NONROOT, PROGRAM, program, ROOT } from '../program.js';

/** What the page on many files says: every script in it is run, in parts side by side. */
const text = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');

const blocksOf = (language: string): readonly string[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, found, block = '']) =>
    found === language ? [block] : [],
  );

const [parts = '', repositories = '', gitter = ''] = blocksOf('sh');
const [github = '', gitlab = '', job = '', argo = '', batch = ''] = blocksOf('yaml');

const APP = 'FROM debian:12\nUSER 1000\nCMD ["sleep", "1"]\n';

const FILES = {
  ...Object.fromEntries(
    Array.from({ length: 24 }, (_, at) => [`s${at}/Dockerfile`, at % 2 === 0 ? `${ROOT}# ${at}\n` : NONROOT]),
  ),
  'app/Dockerfile': APP,
  Makefile: 'a:\n\tdocker build -t x app\n\tdocker run -u 0 x\n',
};

/** The program, as `npx` starts it. */
const tools = directoryOf({
  npx: `#!/bin/sh\n[ "$1" = dockerfile-nonroot ] || exit 9\nshift\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`,
});
chmodSync(join(tools, 'npx'), 0o755);

type Env = Readonly<Record<string, string>>;

const envOf = (env: Env): Env => ({ ...env, PATH: `${tools}:${process.env.PATH}` });

/** Runs a script to its end, and answers its exit code. */
const sh = (cwd: string, script: string, env: Env = {}): number | null =>
  spawnSync('sh', ['-c', script], { cwd, env: envOf(env), timeout: 60_000 }).status;

/** The same side by side. */
const together = async (cwd: string, scripts: readonly (readonly [string, Env])[]): Promise<readonly unknown[]> =>
  Promise.all(
    scripts.map(async ([script, env]) => {
      const child = spawn('sh', ['-c', script], { cwd, env: envOf(env), stdio: 'ignore', timeout: 60_000 });
      return (await once(child, 'exit'))[0];
    }),
  );

const whole = (directory: string, ...argv: readonly string[]): string => program(directory, argv).out;

const page = suite('docs/scale.md');

page('parts in a shell', () => {
  const directory = directoryOf(FILES);
  assert.is(sh(directory, parts), 1);
  assert.is(
    readFileSync(join(directory, 'dockerfile-nonroot.sarif'), 'utf8'),
    whole(directory, '--format', 'sarif', '--exclude', '*.blob'),
  );
  assert.is(readdirSync(directory).filter((name) => name.endsWith('.blob')).length, 4);
});

page('many repositories', () => {
  const directory = directoryOf({});
  for (const name of ['api', 'web'])
    program(directoryOf(FILES), ['--format', 'blob', '-o', join(directory, `${name}.blob`)]);
  const { stdout, status } = spawnSync('sh', ['-c', repositories], {
    cwd: directory,
    env: envOf({}),
    encoding: 'utf8',
  });
  assert.is(status, 1);
  assert.match(stdout, /by run:\n13 api.*\n13 web/);
});

page('a list from elsewhere', () => {
  const [, line = ''] = /`(git ls-files[^`]*)`/.exec(text) ?? [];
  const directory = directoryOf(FILES);
  spawnSync('git', ['init', '-q', directory]);
  spawnSync('git', ['add', 's0', 's2'], { cwd: directory });
  const { stdout } = spawnSync('sh', ['-c', `${line} --format json`], {
    cwd: directory,
    env: envOf({}),
    encoding: 'utf8',
  });
  assert.is(JSON.parse(stdout).files.length, 2);
});

page('jobs of GitHub', async () => {
  const directory = directoryOf(FILES);
  const { check, report } = parse(github).jobs;
  const all: readonly number[] = check.strategy.matrix.part;
  const { run, env } = check.steps[1];
  assert.equal(env, { PART: '${{ matrix.part }}', PARTS: '${{ strategy.job-total }}' });
  assert.equal(
    await together(
      directory,
      all.map((part) => [run, { PART: `${part}`, PARTS: `${all.length}` }] as const),
    ),
    [0, 0, 0, 0],
  );
  assert.ok(all.every((part) => readdirSync(directory).includes(`part-${part}.blob`)));
  assert.is(check.steps[2].with.path.replaceAll('${{ matrix.part }}', '3'), 'part-3.blob');
  assert.is(sh(directory, report.steps[1].run, { GITHUB_STEP_SUMMARY: 'summary.md' }), 1);
  assert.is(readFileSync(join(directory, 'summary.md'), 'utf8'), whole(directory, '--format', 'markdown'));
});

page('jobs of GitLab', async () => {
  const directory = directoryOf(FILES);
  const { check, report } = parse(gitlab);
  const count: number = check.parallel;
  const scripts = Array.from(
    { length: count },
    (_, at) => [check.script[0], { CI_NODE_INDEX: `${at + 1}`, CI_NODE_TOTAL: `${count}` }] as const,
  );
  assert.equal(await together(directory, scripts), [0, 0, 0, 0]);
  assert.is(sh(directory, report.script[0]), 1);
  assert.is(
    readFileSync(join(directory, report.artifacts.reports.codequality), 'utf8'),
    whole(directory, '--format', 'gitlab'),
  );
});

/** A script with the volumes of a pod where they are here. */
const mounted = (script: string, reports: string): string => script.replaceAll('/reports/', `${reports}/`);

page('an indexed Job, of which a pod is lost and started again', async () => {
  const { spec } = parse(job);
  const [container] = spec.template.spec.containers;
  const [directory, reports] = [directoryOf({ ...FILES, 'bytes/Dockerfile': 'FROM a\n\0\n' }), directoryOf({})];
  const script = mounted(container.args[0], reports);
  const pods = Array.from(
    { length: spec.completions },
    (_, at) => [script, { JOB_COMPLETION_INDEX: `${at}` }] as const,
  );
  assert.equal(
    await together(directory, pods),
    pods.map(() => 0),
  );
  const merge = (...argv: readonly string[]) =>
    program(reports, ['merge', ...readdirSync(reports).filter((name) => name.endsWith('.blob')), ...argv]);
  const lost = readFileSync(join(reports, 'part-3.blob'));
  writeFileSync(join(reports, 'part-3.blob'), lost.subarray(0, lost.length - 40));
  const torn = merge('--format', 'jsonl');
  assert.is(torn.code, 2);
  assert.match(torn.err, 'part-3.blob: ends too early');
  assert.is(sh(directory, script, { JOB_COMPLETION_INDEX: '2' }), 0);
  assert.is(merge('--format', 'jsonl').out, whole(directory, '--format', 'jsonl'));
  assert.is(merge().code, 2);
});

page('a workflow of Argo', async () => {
  const { spec } = parse(argo);
  const [main, part, merge] = spec.templates;
  const [directory, reports] = [directoryOf(FILES), directoryOf({})];
  const { start, end } = main.steps[0][0].withSequence;
  const script = mounted(part.container.args[0], reports);
  const pods = Array.from({ length: end - start + 1 }, (_, at) => [script, { PART: `${Number(start) + at}` }] as const);
  assert.equal(
    await together(directory, pods),
    pods.map(() => 0),
  );
  assert.is(sh(directory, mounted(merge.container.args[0], reports)), 0);
  assert.is(readFileSync(join(reports, 'all.jsonl'), 'utf8'), whole(directory, '--format', 'jsonl'));
});

for (const [name, yaml] of [
  ['the Job', job],
  ['the workflow', argo],
] as const) {
  page(`${name} passes its own check`, () => {
    const ran = program(directoryOf({ 'a.yaml': yaml }), ['a.yaml', '--base-user', 'node:*=root']);
    assert.is(ran.code, 0, ran.out);
  });
}

for (const [name, script] of [
  ['multi-gitter', /run '([^']*)'/.exec(gitter)?.[1] ?? ''],
  ['Sourcegraph', parse(batch).steps[0].run],
] as const) {
  page(`${name} writes the safe fixes, and is told no failure`, () => {
    const directory = directoryOf({ Dockerfile: 'FROM debian:12\nCMD ["sleep", "1"]\n', 'b/Dockerfile': ROOT });
    assert.is(sh(directory, script), 0);
    assert.match(readFileSync(join(directory, 'Dockerfile'), 'utf8'), '\nUSER 10001:10001\n');
    assert.is(readFileSync(join(directory, 'b/Dockerfile'), 'utf8'), ROOT);
  });
}

page.run();
