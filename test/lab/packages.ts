/**
 * Installs packages of Debian into a bare system, one after another, and prints a row of src/knowledge/packages for each:
 * the accounts, owners and modes that it brings. Run as root:
 * `debootstrap --variant=minbase bookworm BASE`, then `npx tsx test/lab/packages.ts BASE [--recommends] PACKAGE…`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOverlay, install } from './overlay.js';

const [base = '', ...rest] = process.argv.slice(2);
const recommends = rest.includes('--recommends');
const release = readFileSync(join(base, 'etc/debian_version'), 'utf8').trim().split('.')[0];

/** What apt and dpkg keep for themselves, and what every new account changes. */
const OWN =
  /^\/(?:var\/(?:cache\/(?:apt|debconf|ldconfig)|lib\/(?:apt|dpkg|systemd|ucf)|log\/(?:apt|dpkg|alternatives|fontconfig))|etc\/(?:g?shadow|\.pwd)|tmp|root|dev|proc|run\/lock$)/;

const linesOf = (path: string): readonly string[] => (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);

/** The fields of each account by its name. */
const accountsIn = (root: string, file: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    linesOf(join(root, 'etc', file)).flatMap((line) =>
      line === '' ? [] : [[line.split(':')[0] ?? '', line.split(':')]],
    ),
  );

/** Ids below 100 are the same everywhere; the others are whatever was free. */
const fixed = (id = ''): string => (Number(id) < 100 || Number(id) >= 60000 ? id : '');

type Ids = { readonly users: ReadonlyMap<string, string>; readonly groups: ReadonlyMap<string, string> };

const byId = (accounts: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> =>
  new Map([...accounts].map(([name, fields]) => [fields[2] ?? '', name]));

/** Paths that are not root's, or from which others are kept, or to which they may write: `redis:redis 0750`. */
const pathsBelow = (
  upper: string,
  directory: string,
  { users, groups }: Ids,
  above: string,
): readonly (readonly [string, string])[] =>
  readdirSync(join(upper, directory))
    .toSorted()
    .flatMap((name) => {
      const path = `${directory}/${name}`;
      const stat = lstatSync(join(upper, path));
      if (OWN.test(path) || stat.isSymbolicLink() || stat.isCharacterDevice()) return [];
      const owner = `${users.get(String(stat.uid)) ?? stat.uid}:${groups.get(String(stat.gid)) ?? stat.gid}`;
      const mode = stat.mode & 0o7777;
      const open = stat.isDirectory() ? 5 : 4;
      const plain = owner === 'root:root' && (mode & open) === open && (mode & 0o7022) === 0;
      const told = `${owner} ${mode.toString(8).padStart(4, '0')}`;
      const own = plain || (owner === above && (mode & open) === open) ? [] : [[path, told] as const];
      return stat.isDirectory() ? [...own, ...pathsBelow(upper, path, { users, groups }, owner)] : own;
    });

/** What systemd would make below /run before it starts the services, with its owner. */
const runtimeOf = (upper: string): readonly (readonly [string, string])[] => {
  const units = filesIn(upper, 'usr/lib/systemd/system').filter((path) => path.endsWith('.service'));
  const made = units.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const value = (key: string) => new RegExp(`^${key}=(.*)$`, 'm').exec(text)?.[1] ?? '';
    const user = value('User') || 'root';
    const names = value('RuntimeDirectory')
      .split(' ')
      .filter((name) => name !== '' && !name.includes('%'));
    return names.map(
      (name) =>
        [
          `/run/${name}`,
          `${user}:${value('Group') || user} ${(value('RuntimeDirectoryMode') || '0755').padStart(4, '0')}`,
        ] as const,
    );
  });
  const listed = filesIn(upper, 'usr/lib/tmpfiles.d')
    .flatMap((path) => linesOf(path))
    .flatMap((line) => {
      const [kind = '', path = '', mode = '', user = '', group = ''] = line.split(/\s+/);
      return /^[dD]$/.test(kind) && /^\/(?:var\/)?run\//.test(path)
        ? [[path.replace('/var/run', '/run'), `${user}:${group} ${mode.padStart(4, '0')}`] as const]
        : [];
    });
  return [...made, ...listed];
};

/** Who the unit of each program starts it as, and the directories that systemd makes for it. */
const daemonsOf = (upper: string): readonly (readonly [string, string])[] =>
  filesIn(upper, 'usr/lib/systemd/system')
    .filter((path) => /[^@]\.service$/.test(path) && lstatSync(path).isFile())
    .flatMap((path) => {
      const lines = linesOf(path);
      const value = (key: string) =>
        lines
          .findLast((line) => line.startsWith(`${key}=`))
          ?.slice(key.length + 1)
          .trim() ?? '';
      const program =
        value('ExecStart')
          .replace(/^[-@:+!|]+/, '')
          .split(/\s+/)[0] ?? '';
      const user = value('User') || 'root';
      const made = [
        ...['State:/var/lib', 'Cache:/var/cache', 'Logs:/var/log', 'Runtime:/run'].flatMap((each) => {
          const [key = '', directory = ''] = each.split(':');
          const names = value(`${key}Directory`)
            .split(/\s+/)
            .filter((name) => name !== '' && !name.includes('%'));
          return names.map((name) => `${directory}/${name}`);
        }),
        value('PIDFile').replace('/var/run', '/run'),
      ].filter((each) => each !== '' && !each.includes('%'));
      if (!program.startsWith('/') || value('Type') === 'oneshot' || user.includes('%')) return [];
      return [[program, [`${user}:${value('Group')}`.replace(/:$/, ''), ...made].join(' ')] as const];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Rights of programs: `cap_net_raw=ep`. */
const capabilitiesOf = (upper: string): readonly (readonly [string, string])[] =>
  spawnSync('getcap', ['-r', upper], { encoding: 'utf8' })
    .stdout.split('\n')
    .flatMap((line) => {
      const [path = '', rights = ''] = line.split(' ');
      return rights === '' ? [] : [[path.slice(upper.length), rights] as const];
    });

const filesIn = (root: string, directory: string): readonly string[] =>
  existsSync(join(root, directory))
    ? readdirSync(join(root, directory)).map((name) => join(root, directory, name))
    : [];

const measure = (name: string): object | undefined =>
  inOverlay(base, (root, upper) =>
    install(root, [name], recommends ? [] : ['--no-install-recommends']) ? rowOf(name, root, upper) : undefined,
  );

const rowOf = (name: string, root: string, upper: string): object => {
  const [users, groups] = [accountsIn(root, 'passwd'), accountsIn(root, 'group')];
  const fresh = (file: string, all: ReadonlyMap<string, readonly string[]>) =>
    [...all.values()].filter(([each = '']) => !accountsIn(base, file).has(each));
  const accounts = fresh('passwd', users).map(([each, , uid, gid, , home]) =>
    [each, fixed(uid), fixed(gid), home].join(':'),
  );
  const own = new Set(accounts.map((line) => line.split(':')[0]));
  const only = fresh('group', groups)
    .filter(([each]) => !own.has(each))
    .map(([each, , gid]) => `${each}:${fixed(gid)}`);
  const paths = Object.fromEntries(pathsBelow(upper, '', { users: byId(users), groups: byId(groups) }, ''));
  const runtime = Object.fromEntries(runtimeOf(upper));
  const daemons = Object.fromEntries(daemonsOf(upper));
  const capabilities = Object.fromEntries(capabilitiesOf(upper));
  const adduser = existsSync(join(root, 'usr/sbin/adduser'));
  return {
    names: [name],
    ...(accounts.length > 0 ? { accounts } : {}),
    ...(only.length > 0 ? { groups: only } : {}),
    ...(Object.keys(paths).length > 0 ? { paths } : {}),
    ...(Object.keys(runtime).length > 0 ? { runtime } : {}),
    ...(Object.keys(daemons).length > 0 ? { daemons } : {}),
    ...(Object.keys(capabilities).length > 0 ? { capabilities } : {}),
    ...(adduser ? { adduser } : {}),
    source: 'measured: test/lab/packages.ts',
    versions: `Debian ${release}`,
  };
};

for (const name of rest.filter((word) => !word.startsWith('--')))
  console.log(JSON.stringify(measure(name) ?? { names: [name], failed: true }));
