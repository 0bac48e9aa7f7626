import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandOf } from './report/formats/workflow-command.js';

/*
 * What a runner of GitHub starts for action.yml. It starts the program beside it, and no shell: what a workflow gives is
 * an argument as it is.
 */

/** Source: actions/toolkit@4b9afa4c:packages/core/src/core.ts, getInput */
const input = (name: string): string => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();

const linesOf = (name: string): readonly string[] => input(name).split(/\r?\n/).filter(Boolean);

const given = (name: string): readonly string[] => (input(name) === '' ? [] : [`--${name}=${input(name)}`]);

const say = (line: string): void => writeFileSync(1, `${line}\n`);

const fail = (message: string): void => say(commandOf('error', { title: 'dockerfile-nonroot' }, message));

const isOn = (name: string): boolean => {
  const value = input(name).toLowerCase();
  if (value === 'true' || value === 'false') return value === 'true';
  throw new Error(`${name} is true or false.`);
};

const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();

/** Runs a check that leaves its reports in a directory, and answers its exit code. */
const check = (reports: string, sarif: string): number => {
  const paths = linesOf('paths');
  const argv = [
    'check',
    '--format=text',
    ...['json', 'rdjsonl', 'github', 'markdown'].map((name) => `--format=${name}=${join(reports, name)}`),
    ...(sarif === '' ? [] : [`--format=sarif=${resolve(workspace, sarif)}`]),
    ...given('fail-level'),
    ...given('since'),
    ...linesOf('args'),
    ...(paths.length === 0 ? [] : ['--', ...paths]),
  ];
  const cwd = resolve(workspace, input('working-directory'));
  // Both into one stream, or what is said last could get behind the token.
  const { status, error } = spawnSync(process.execPath, [join(__dirname, 'dockerfile-nonroot.js'), ...argv], {
    cwd,
    stdio: ['ignore', 1, 1],
  });
  if (error !== undefined) throw error;
  return status ?? FAILED;
};

const FAILED = 2;

/** Whatever is in the names and lines that it prints, the runner takes none of it for a command. */
const uncommanded = <Result>(run: () => Result): Result => {
  const token = randomUUID();
  say(`::stop-commands::${token}`);
  try {
    return run();
  } finally {
    say(`::${token}::`);
  }
};

const textIn = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const isAnnotation = (line: string): boolean => /^::(?:error|warning|notice) title=/.test(line);

/** The report for people names the first of many. */
const listAll = (lines: readonly string[]): void => {
  if (lines.length === 0) return;
  say('::group::All findings, a line each');
  uncommanded(() => say(lines.join('\n')));
  say('::endgroup::');
};

const put = (variable: string, text: string): void => {
  const file = process.env[variable];
  if (file !== undefined && file !== '' && text !== '') appendFileSync(file, text);
};

/** Between lines that nobody can know before. */
const outputOf = ([name, value]: readonly [string, unknown]): string => {
  const end = randomUUID();
  return `${name}<<${end}\n${value}\n${end}\n`;
};

/** As the report says them: a finding is what is annotated, and an image counts once. */
const countsIn = (json: string, findings: string): readonly (readonly [string, unknown])[] => {
  if (json === '') return [];
  const { distinct } = JSON.parse(json).summary;
  return [['findings', findings.split('\n').length - 1], ...COUNTED.map((name) => [name, distinct[name]] as const)];
};

const COUNTED = ['root', 'nonroot', 'unknown', 'invalid', 'safe', 'allowed'];

const act = (reports: string): number => {
  const sarif = input('sarif');
  const [annotations, summary] = [isOn('annotations'), isOn('summary')];
  const code = uncommanded(() => check(reports, sarif));
  const told = (name: string): string => textIn(join(reports, name));
  const lines = told('github').split('\n').filter(Boolean);
  listAll(lines.filter((line) => !isAnnotation(line)));
  if (annotations) for (const line of lines.filter(isAnnotation)) say(line);
  if (summary) put('GITHUB_STEP_SUMMARY', told('markdown'));
  const counts = countsIn(told('json'), told('rdjsonl'));
  const isWritten = counts.length > 0 && sarif !== '' && existsSync(resolve(workspace, sarif));
  const outputs = [['exit-code', code] as const, ...counts, ...(isWritten ? [['sarif', sarif] as const] : [])];
  put('GITHUB_OUTPUT', outputs.map(outputOf).join(''));
  if (code >= FAILED) fail('The check could not be done. The log says why.');
  return code;
};

const reports = mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), 'dockerfile-nonroot-'));
try {
  process.exitCode = act(reports);
} catch (error) {
  fail(error instanceof Error ? error.message : `${error}`);
  process.exitCode = FAILED;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
