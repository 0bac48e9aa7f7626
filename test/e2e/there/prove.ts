import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { RuleId } from '../../../src/rules/ids.js';
import { program } from '../../in-process.js';
import { buildIn, type Lab, writeFiles } from '../container.js';
import type { Files } from '../files.js';
import type { Engines, Shown, There } from './case.js';

/** Rules that say that an image does not work as the user that it has. */
const RULES: readonly RuleId[] = [
  'unusable-user',
  'wrong-account-tool',
  'taken-id',
  'install-after-user',
  'denied-run',
  'denied-mount',
  'denied-start',
  'denied-read',
  'denied-write',
  'unwritable-volume',
  'chown-after-volume',
  'root-home',
  'privileged-port',
  'unknown-chown',
  'copy-after-user',
  'unwritable-path',
  'volume-without-fs-group',
  'named-image-user',
];

/** What is said of a case, what the engine shows, our fix or that by hand, and what the engine shows then. */
export const prove = async (lab: Lab, each: There): Promise<void> => {
  const directory = mkdtempSync(join(lab.engine.directory, 'case-'));
  writeFiles(lab, directory, { ...each.files, Dockerfile: { text: each.dockerfile } });
  const found = await rulesIn(directory, each);
  if ('works' in each) {
    assert.deepEqual(found, [], 'nothing ought to be said');
    await mustShow(lab, directory, each, each.works);
  } else {
    assert.ok(found.includes(each.rule), `${each.rule} is not among ${found.join(', ')}`);
    await mustShow(lab, directory, each, each.before);
    await mend(lab, directory, each, each.fix);
    const left = await rulesIn(directory, each);
    assert.deepEqual(
      left.filter((rule) => rule === each.rule || !found.includes(rule)),
      [],
      `said of what is mended:\n${dockerfileOf(directory)}`,
    );
    await mustShow(lab, directory, { ...each, run: each.mended ?? each.run ?? [] }, each.after);
  }
  rmSync(directory, { recursive: true });
};

/** The rules of ours that find something, by what the whole program says of the directory. */
const rulesIn = async (directory: string, { options = [] }: There): Promise<readonly RuleId[]> => {
  const ran = await program(directory, ['check', '--no-config', '--format', 'json', ...options, '.']);
  assert.ok(ran.code < 2, ran.err);
  const report: Report = JSON.parse(ran.out);
  const found = new Set(report.files.flatMap(({ results }) => results.map(({ rule }) => rule)));
  return RULES.filter((rule) => found.has(rule));
};

type Report = { readonly files: readonly { readonly results: readonly { readonly rule: string }[] }[] };

const mend = async (lab: Lab, directory: string, { options = [] }: There, fix: 'safe' | 'unsafe' | Files) => {
  if (typeof fix === 'object') return writeFiles(lab, directory, fix);
  const before = dockerfileOf(directory);
  const unsafe = fix === 'unsafe' ? ['--unsafe-fixes'] : [];
  const ran = await program(directory, ['check', '--no-config', '--fix', ...unsafe, ...options, '.']);
  assert.ok(ran.code < 2, ran.err);
  assert.match(ran.err + ran.out, /fixed/i, `nothing was fixed: ${ran.out}${ran.err}\n${before}`);
};

const dockerfileOf = (directory: string): string => readFileSync(join(directory, 'Dockerfile'), 'utf8');

const mustShow = async (lab: Lab, directory: string, how: Engines, expected: Shown): Promise<void> => {
  const seen = await shown(lab, directory, how);
  const [what, words = /(?:)/] = expected;
  const told = `it ${seen.what}, with\n${seen.log}\nof\n${dockerfileOf(directory)}`;
  assert.equal(seen.what, what, told);
  assert.match(seen.log, words, told);
};

type Seen = { readonly what: Shown[0]; readonly log: string };

const shown = async (
  lab: Lab,
  directory: string,
  { build = [], run = [], command = [], classic }: Engines,
): Promise<Seen> => {
  const here = (args: readonly string[]) => args.map((arg) => arg.replaceAll('DIR', directory));
  const built = await buildIn(lab, classic === true ? 'classic' : 'BuildKit', directory, here(build));
  if (built.code !== 0) return { what: 'stops', log: built.log };
  const seen = await ranAs(lab, [...here(run), built.image, ...command]);
  await lab.engine.docker(['rmi', '--force', built.image]);
  return seen;
};

/** Longer than the slowest of them needs to fail. */
const SECONDS = 2;

/** What comes of a container that is started as `docker run IMAGE` does: a server that goes on works. */
const ranAs = async ({ engine: { docker } }: Lab, args: readonly string[]): Promise<Seen> => {
  const ran = await docker(['run', '--detach', '--network=none', ...args]);
  const id = ran.stdout.trim().split('\n').at(-1) ?? '';
  if (ran.code !== 0) {
    await docker(['rm', '--force', '--volumes', id]);
    return { what: 'ends', log: ran.stderr };
  }
  const waited = await docker(['wait', id], { timeout: SECONDS * 1000 });
  const { stdout, stderr } = await docker(['logs', id]);
  const goesOn = waited.stdout.trim() === '';
  const health = goesOn ? await healthOf(docker, id) : undefined;
  await docker(['rm', '--force', '--volumes', id]);
  if (health?.Status === 'unhealthy')
    return { what: 'is unhealthy', log: health.Log.map(({ Output }) => Output).join('') };
  return { what: goesOn || waited.stdout.trim() === '0' ? 'works' : 'ends', log: stdout + stderr };
};

type Health = { readonly Status: string; readonly Log: readonly { readonly Output: string }[] };

/** So often a container is asked whether it is healthy. */
const MOST_ASKED = 40;

/** What the engine has found out; `undefined` where the image has no HEALTHCHECK. */
const healthOf = async (docker: Lab['engine']['docker'], id: string): Promise<Health | undefined> => {
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    const { stdout } = await docker(['inspect', '--format', '{{json .State.Health}}', id]);
    const health: Health | null = JSON.parse(stdout);
    if (health === null || health.Status !== 'starting') return health ?? undefined;
    await setTimeout(500);
  }
  throw new Error('the engine does not tell whether the container is healthy');
};
