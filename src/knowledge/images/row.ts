import { releaseNamed } from '../releases.js';
import type { Account, AccountCreation, AccountTools, Family, ImageFacts, OwnedDirectory } from './model.js';

/**
 * One row of `facts/*.json`: the fields of `ImageFacts`, less what is the usual. `accounts` is a list of words
 * `name:uid:gid:home`, with an empty id where it is not known; `env` is a list of words `NAME=value`, and of a bare
 * `NAME` where the value differs from tag to tag. `volumes` is a list of paths; `owned` one of words
 * `path:owner:group:mode`, as chown and chmod take them, with an empty part where it is not known, so that a bare path
 * says that it may be somebody's; who may make files does not hang on the sticky bit, so the mode may be without it.
 */
export type Row = {
  readonly id: string;
  readonly image: string;
  readonly family: string;
  /** This and the next are left out of the bundle. */
  readonly source?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly tag?: string | undefined;
  /** Tags that are another image than the others, so that neither it nor a row below speaks of them: `dev-fpm rc`. */
  readonly except?: string | undefined;
  /** The versions of tags that the source covers, as `covers` in tag.ts reads them. */
  readonly covers: string;
  /** It holds only for tags whose words name a release of its family. */
  readonly named?: boolean | undefined;
  /** The one release that the row is about, or that of tags that name none: `bookworm`. */
  readonly release?: string | undefined;
  /**
   * The same by version, newest first, by a word of the tag, or by both: `lts=bookworm, jre8 3.9 - 3.14=trixie, jre8=,
   * 2.7=buster`. `^3=sid` is of `3` and `3-jre`, and of no 3.9.
   */
  readonly releases?: string | undefined;
  readonly user?: string | undefined;
  readonly uid?: number | null | undefined;
  readonly gid?: number | null | undefined;
  readonly accounts?: string | undefined;
  /** Only where its release has all its accounts in the table of releases: of wheezy it says nothing. */
  readonly accountsComplete?: boolean | undefined;
  readonly serviceAccount?: string | undefined;
  readonly env?: string | undefined;
  readonly volumes?: string | undefined;
  readonly owned?: string | undefined;
  readonly workdir?: string | undefined;
  readonly shell?: boolean | undefined;
  /**
   * Whether an image of a release that has no adduser has one: `kept` where apt installed it with something, which may
   * be gone again, and `none` where apt never did.
   */
  readonly adduser?: string | undefined;
  readonly accountTools?: string | undefined;
  readonly moreTools?: boolean | undefined;
  readonly accountCreation?: string | undefined;
  readonly installAccountTools?: string | undefined;
  readonly packageManager?: string | null | undefined;
  readonly startsService?: boolean | undefined;
  readonly stepsDownWith?: string | undefined;
  readonly rootByDesign?: boolean | undefined;
  readonly privilegedPorts?: readonly number[] | undefined;
  readonly notes?: string | undefined;
  readonly confidence?: string | undefined;
};

type Usual = { readonly tools: AccountTools; readonly packageManager: string | null };

const BARE: Usual = { tools: 'none', packageManager: null };

/** What most images of a family have. */
const USUAL: Readonly<Record<Family, Usual>> = {
  debian: { tools: 'shadow+adduser-unknown', packageManager: 'apt' },
  alpine: { tools: 'busybox', packageManager: 'apk' },
  wolfi: { tools: 'busybox', packageManager: 'apk' },
  // yum up to release 7, dnf since.
  rhel: { tools: 'shadow+adduser-link', packageManager: null },
  'rhel-minimal': { tools: 'none', packageManager: 'microdnf' },
  suse: { tools: 'shadow', packageManager: 'zypper' },
  photon: { tools: 'none', packageManager: 'tdnf' },
  arch: { tools: 'shadow', packageManager: 'pacman' },
  nix: { tools: 'none', packageManager: 'nix' },
  busybox: { tools: 'busybox', packageManager: null },
  distroless: BARE,
  scratch: BARE,
  windows: BARE,
  unknown: BARE,
};

const TOOLS = {
  shadow: true,
  'shadow+adduser-unknown': true,
  'shadow+adduser-perl': true,
  'shadow+adduser-link': true,
  busybox: true,
  none: true,
} as const satisfies Record<AccountTools, true>;

const CREATION = {
  available: true,
  installable: true,
  'numeric-only': true,
  'passwd-append': true,
  'windows-net-user': true,
} as const satisfies Record<AccountCreation, true>;

const CONFIDENCE = {
  'seen in source': true,
  documented: true,
} as const satisfies Record<ImageFacts['confidence'], true>;

/**
 * What the release has. Where that is no adduser, an image made of it may have one all the same: apt of Debian 13 and of
 * Ubuntu 24.04 needs "base-passwd or adduser", and keeps an adduser that came with a package which is gone again.
 * Measured in Debian 13, apt 3.0.4: gnupg installed, and purged with --auto-remove as python:slim does it.
 */
const usualTools = (row: Row, release: string | undefined, family: Family): AccountTools => {
  const tools = (release === undefined ? undefined : releaseNamed(release)?.tools) ?? USUAL[family].tools;
  if (tools !== 'shadow' || family !== 'debian') return tools;
  return row.adduser === undefined ? 'shadow+adduser-unknown' : ADDUSER[oneOf(ADDUSER, row.adduser, row.id)];
};

const managerOf = (family: Family, release: string | undefined): string | null => {
  const manager = release === undefined ? undefined : releaseNamed(release)?.manager;
  const usual = USUAL[family].packageManager;
  if (family === 'rhel') return manager ?? usual;
  // Small images of release 7 had no other one yet.
  return family === 'rhel-minimal' && manager === 'yum' ? manager : usual;
};

const ADDUSER = { kept: 'shadow+adduser-perl', none: 'shadow' } as const satisfies Record<string, AccountTools>;

/** The whole of a row, with what it leaves out, for a tag of that release; `undefined` where the tag tells none. */
export const factsOf = (row: Row, release: string | undefined = row.release): ImageFacts => {
  const family = oneOf(USUAL, row.family, row.id);
  const usual = usualTools(row, release, family);
  const tools = row.accountTools === undefined ? usual : oneOf(TOOLS, row.accountTools, row.id);
  const creation = row.accountCreation;
  return {
    id: row.id,
    image: row.image,
    aliases: row.aliases ?? [],
    tag: row.tag ?? null,
    os: family === 'windows' ? 'windows' : 'linux',
    family,
    release: release ?? null,
    user: row.user ?? '',
    uid: row.uid === undefined ? 0 : row.uid,
    gid: row.gid === undefined ? 0 : row.gid,
    accounts: wordsOf(row.accounts ?? '').map(accountOf),
    accountsComplete: row.accountsComplete ?? false,
    serviceAccount: row.serviceAccount ?? null,
    ...environmentOf(row.env),
    volumes: wordsOf(row.volumes ?? ''),
    owned: wordsOf(row.owned ?? '').map(ownedOf),
    workdir: row.workdir ?? null,
    shell: row.shell ?? true,
    accountTools: tools,
    moreTools: row.moreTools ?? false,
    accountCreation: creation === undefined ? creationOf(family, tools, row) : oneOf(CREATION, creation, row.id),
    installAccountTools: row.installAccountTools ?? null,
    packageManager: row.packageManager === undefined ? managerOf(family, release) : row.packageManager,
    startsService: row.startsService ?? null,
    stepsDownWith: row.stepsDownWith ?? null,
    rootByDesign: row.rootByDesign ?? false,
    privilegedPorts: row.privilegedPorts ?? [],
    notes: row.notes ?? '',
    confidence: oneOf(CONFIDENCE, row.confidence ?? 'seen in source', row.id),
    source: row.source ?? [],
    asOf: row.asOf ?? '',
  };
};

/** Whether a word names a kind of images. */
export const isFamily = (word: string): word is Family => Object.hasOwn(USUAL, word);

/** The words of a text that are separated by blanks or line ends. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** `node:1000:1000:/home/node` */
export const accountOf = (line: string): Account => {
  const [name = '', uid, gid, home] = line.split(':');
  return { name, uid: idOf(uid), gid: idOf(gid), ...(home ? { home } : {}) };
};

/** `/data:redis:redis:755` */
const ownedOf = (word: string): OwnedDirectory => {
  const [path = '', owner, group, mode] = word.split(':');
  return {
    path,
    owner: owner || undefined,
    group: group || undefined,
    mode: mode ? Number.parseInt(mode, 8) : undefined,
  };
};

const idOf = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);

const environmentOf = (words: string | undefined): Pick<ImageFacts, 'env' | 'envVaries'> => {
  if (words === undefined) return { env: null, envVaries: [] };
  const env: Record<string, string> = {};
  const envVaries: string[] = [];
  for (const entry of wordsOf(words)) {
    const equals = entry.indexOf('=');
    if (equals < 0) envVaries.push(entry);
    else env[entry.slice(0, equals)] = entry.slice(equals + 1);
  }
  return { env, envVaries };
};

const creationOf = (family: Family, tools: AccountTools, row: Row): AccountCreation => {
  if (family === 'windows') return 'windows-net-user';
  if (tools !== 'none') return 'available';
  return row.installAccountTools === undefined ? 'numeric-only' : 'installable';
};

const oneOf = <T extends string>(known: Readonly<Record<T, unknown>>, word: string, id: string): T => {
  for (const key in known) if (key === word) return key;
  throw new Error(`${id}: ${word} is not known`);
};
