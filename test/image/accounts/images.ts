import {
  type AccountContext,
  type AccountProblem,
  type AccountUse,
  applyAccounts,
  judgedUses,
  type ToolSet,
  toolsAfter,
} from '../../../src/image/accounts/accounts.js';
import type { Accounts } from '../../../src/image/accounts/model.js';
import type { Family } from '../../../src/knowledge/images/model.js';
import { stagesOf } from '../operations/read.js';

export type Image = {
  readonly accounts: Accounts;
  readonly tools: ToolSet | undefined;
  readonly family?: Family;
  readonly release?: string;
  readonly shell?: boolean;
};

const accounts = (
  users: readonly (readonly [string, number, number])[],
  groups: Readonly<Record<string, number>>,
): Accounts => ({
  users: new Map(users.map(([name, uid, gid]) => [name, { name, uid, gid }])),
  groups: new Map(Object.entries(groups)),
  complete: true,
  absent: false,
});

const DEBIAN = accounts(
  [
    ['root', 0, 0],
    ['daemon', 1, 1],
    ['www-data', 33, 33],
    ['nobody', 65534, 65534],
  ],
  { root: 0, daemon: 1, 'www-data': 33, users: 100, nogroup: 65534 },
);

const UBUNTU = accounts(
  [
    ['root', 0, 0],
    ['www-data', 33, 33],
    ['ubuntu', 1000, 1000],
    ['nobody', 65534, 65534],
  ],
  { root: 0, 'www-data': 33, users: 100, ubuntu: 1000, nogroup: 65534 },
);

const ALPINE = accounts(
  [
    ['root', 0, 0],
    ['guest', 405, 100],
    ['nobody', 65534, 65534],
  ],
  { root: 0, 'www-data': 82, users: 100, ping: 999, nogroup: 65533, nobody: 65534 },
);

const RHEL = accounts(
  [
    ['root', 0, 0],
    ['nobody', 65534, 65534],
  ],
  { root: 0, users: 100, nobody: 65534 },
);

const NOBODY_KNOWN: Accounts = { users: new Map(), groups: new Map(), complete: false, absent: false };

/** Images that differ in what makes accounts there. */
export const IMAGES = {
  debian11: {
    accounts: DEBIAN,
    tools: 'shadow+adduser-perl',
    family: 'debian',
    release: 'bullseye',
    shell: true,
  },
  debian12: {
    accounts: DEBIAN,
    tools: 'shadow+adduser-perl',
    family: 'debian',
    release: 'bookworm',
    shell: true,
  },
  ofAnyDebian: { accounts: DEBIAN, tools: 'shadow+adduser-perl', family: 'debian', shell: true },
  debian13: { accounts: DEBIAN, tools: 'shadow', family: 'debian', shell: true },
  ubuntu24: { accounts: UBUNTU, tools: 'shadow', family: 'debian', shell: true },
  alpine: { accounts: ALPINE, tools: 'busybox', family: 'alpine', shell: true },
  busybox: {
    accounts: accounts(
      [
        ['root', 0, 0],
        ['nobody', 65534, 65534],
      ],
      { root: 0, nobody: 65534 },
    ),
    tools: 'busybox',
    family: 'busybox',
    shell: true,
  },
  rhel: { accounts: RHEL, tools: 'shadow+adduser-link', family: 'rhel', shell: true },
  ubiMinimal: { accounts: RHEL, tools: 'none', family: 'rhel-minimal', shell: true },
  suse: { accounts: RHEL, tools: 'shadow', family: 'suse', shell: true },
  distroless: { accounts: accounts([['root', 0, 0]], { root: 0 }), tools: 'none', family: 'distroless', shell: false },
  /** The image of distroless for debugging. */
  debug: { accounts: accounts([['root', 0, 0]], { root: 0 }), tools: 'busybox', family: 'distroless', shell: true },
  scratch: {
    accounts: { ...NOBODY_KNOWN, complete: true, absent: true },
    tools: 'none',
    family: 'scratch',
    shell: false,
  },
  unknown: { accounts: NOBODY_KNOWN, tools: undefined },
  /** Of its family only the user is known. */
  ofUnknownFamily: { accounts: RHEL, tools: 'shadow+adduser-link', family: 'unknown', shell: true },
  fedoraWithAdduser: { accounts: RHEL, tools: 'shadow+adduser-perl', family: 'rhel', shell: true },
} as const satisfies Readonly<Record<string, Image>>;

export type ImageName = keyof typeof IMAGES;

/** What is not set here may come from the base image, of which nothing is known. */
const VARIABLES = 'ENV UID=1001 GID=2001 NAME=app UNSET=';

export type Outcome = {
  readonly accounts: Accounts;
  readonly tools: ToolSet | undefined;
  readonly uses: readonly AccountUse[];
  readonly problems: readonly AccountProblem[];
  readonly text: string;
};

/** What the instructions of a stage do, one after another. */
export const build = (image: Image, lines: string, accountsOf?: AccountContext['accountsOf']): Outcome => {
  const text = `FROM example.com/x\n${VARIABLES}\n${lines}`;
  let { accounts: now, tools } = image;
  const judged = stagesOf(text)[0]?.steps.map(({ operation }) => {
    const facts =
      image.family === undefined
        ? undefined
        : { family: image.family, shell: image.shell ?? true, release: image.release ?? null };
    const context = { tools, facts, accountsOf };
    const found = judgedUses(now, operation, context);
    now = applyAccounts(now, operation, context);
    tools = toolsAfter(tools, operation);
    return found;
  });
  const all = judged?.flat() ?? [];
  return {
    accounts: now,
    tools,
    text,
    uses: all.map(({ use }) => use),
    problems: all.flatMap(({ problems }) => problems),
  };
};

/**
 * What came to an image: `app=1001:1001` a user, `:app=1001` a group, `-app` a user and `-:app` a group that went; an
 * id that is not known is `?`, and a last `...` says that there may be others.
 */
export const changes = (image: Image, after: Accounts): string => {
  const before = image.accounts;
  const id = (value: number | undefined) => value ?? '?';
  const users = [...after.users.values()]
    .filter((user) => before.users.get(user.name) !== user)
    .map(({ name, uid, gid }) => `${name}=${id(uid)}:${id(gid)}`);
  const groups = [...after.groups]
    .filter(([name, gid]) => !before.groups.has(name) || before.groups.get(name) !== gid)
    .map(([name, gid]) => `:${name}=${id(gid)}`);
  const gone = [...before.users]
    .map(([name]) => name)
    .filter((name) => !after.users.has(name))
    .map((name) => `-${name}`);
  const goneGroups = [...before.groups]
    .map(([name]) => name)
    .filter((name) => !after.groups.has(name))
    .map((name) => `-:${name}`);
  return [...gone, ...goneGroups, ...users, ...groups, ...(after.complete ? [] : ['...'])].join(' ');
};
