import { normalised } from '../../text/path.js';
import { accountToolNamed } from '../account-tools.js';
import { launched } from '../launchers.js';
import { programNamed } from '../programs.js';
import { releaseNamed } from '../releases.js';
import type { ImageFiles, LookedUp } from './looked-up.js';
import type { AccountTools, Family, ImageFacts, Reference } from './model.js';
import { nothingBut, withUser } from './overrides.js';
import { accountOf } from './row.js';

/**
 * The facts of an image that was looked up. What was read goes before what is known by name, which fills the rest.
 * `known`: the facts of a row that is certain to speak of the image.
 */
export const factsWith = (lookedUp: LookedUp, reference: Reference, known: ImageFacts | undefined): ImageFacts => {
  const before = made.get(lookedUp);
  if (before !== undefined) return before;
  const facts = merged(lookedUp, reference, known);
  made.set(lookedUp, facts);
  return facts;
};

/** Whether `programs` of the files of an image is to have a program: what more than one answer depends on. */
export const isToldProgram = (name: string): boolean =>
  accountToolNamed(name, 'shadow') !== undefined ||
  accountToolNamed(name, 'busybox') !== undefined ||
  programNamed(name)?.roles.some((role) => role === 'shell' || role === 'package-manager') === true;

const made = new WeakMap<LookedUp, ImageFacts>();

const merged = (lookedUp: LookedUp, reference: Reference, known: ImageFacts | undefined): ImageFacts => {
  const { user, env, os, files, digest, date } = lookedUp;
  const base = known ?? nothingBut(reference);
  const windows = os === 'windows';
  const facts: ImageFacts = {
    ...base,
    id: known?.id ?? 'looked-up',
    os: windows ? 'windows' : 'linux',
    ...(windows ? { family: 'windows', accountCreation: 'windows-net-user' } : {}),
    env,
    envVaries: [],
    startsService: known?.startsService ?? startsService(lookedUp),
    volumes: lookedUp.volumes,
    workdir: windows ? null : normalised(`/${lookedUp.workdir}`),
    privilegedPorts: [...new Set([...base.privilegedPorts, ...lowPorts(lookedUp)])],
    ...(files === undefined || windows ? {} : factsOfFiles(files, base)),
    source: [`looked up: ${digest}`],
    asOf: date,
    lookedUp,
  };
  return withUser(user, reference, facts);
};

const FIRST_OPEN_PORT = 1024;

const lowPorts = ({ ports }: LookedUp): readonly number[] =>
  ports
    .filter((port) => !port.endsWith('/udp'))
    .map((port) => Number.parseInt(port, 10))
    .filter((port) => port > 0 && port < FIRST_OPEN_PORT);

/** Whether it starts a program of its own, and not just a shell or a prompt. */
const startsService = ({ entrypoint, cmd }: LookedUp): boolean => {
  const words = [...entrypoint, ...cmd];
  const [first = '', ...args] = words;
  if (first === '' || (words.length === 1 && launched(words) !== undefined)) return false;
  return !isShell(first) || args.some((arg) => !/^-[^cs]*$/.test(arg));
};

const isShell = (path: string): boolean =>
  programNamed(path.slice(path.lastIndexOf('/') + 1))?.roles.includes('shell') === true;

type FromFiles = Pick<
  ImageFacts,
  | 'family'
  | 'release'
  | 'accounts'
  | 'accountsComplete'
  | 'shell'
  | 'accountTools'
  | 'moreTools'
  | 'accountCreation'
  | 'packageManager'
  | 'installAccountTools'
>;

const factsOfFiles = (files: ImageFiles, base: ImageFacts): FromFiles => {
  const name = files.release.find((each) => releaseNamed(each) !== undefined);
  const release = name === undefined ? undefined : releaseNamed(name);
  const family = release?.family ?? (base.family === 'unknown' ? bareFamily(files) : base.family);
  const accountTools = toolsIn(files);
  const hasPackages = files.programs.find((each) => programNamed(each)?.roles.includes('package-manager'));
  const { installAccountTools } = base;
  return {
    family,
    release: release?.users === undefined ? null : (name ?? null),
    accounts: (files.users ?? []).map(accountOf),
    accountsComplete: true,
    shell: files.programs.some((each) => each.replace(/>.*/, '') === 'sh'),
    accountTools,
    moreTools: false,
    accountCreation:
      accountTools !== 'none' ? 'available' : installAccountTools === null ? 'numeric-only' : 'installable',
    packageManager: hasPackages ?? null,
    installAccountTools,
  };
};

const bareFamily = ({ paths, whole }: ImageFiles): Family =>
  whole && Object.keys(paths).length === 0 ? 'scratch' : 'unknown';

/** Whose account tools are there, by the programs that answer to their names. */
const toolsIn = ({ programs }: ImageFiles): AccountTools => {
  const whose = new Map(programs.map((each) => [each.replace(/>.*/, ''), each.replace(/^[^>]*>?/, '')]));
  const adduser = whose.get('adduser');
  if (!whose.has('useradd')) return adduser === undefined ? 'none' : 'busybox';
  if (adduser === undefined) return 'shadow';
  if (adduser === 'useradd') return 'shadow+adduser-link';
  // Beside shadow, BusyBox may have the name as well: who is asked cannot be told then.
  return adduser === '' ? 'shadow+adduser-perl' : 'shadow+adduser-unknown';
};
