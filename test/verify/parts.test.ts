import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mayWrite, needsOf } from '../../src/verify/judge.js';
import type { Identity, Node } from '../../src/verify/model.js';
import { complaintsIn } from '../../src/verify/observe.js';
import { identityIn, identityOf, listeningIn, variableIn } from '../../src/verify/proc.js';
import { firstText, tarEntries } from '../../src/verify/tar.js';
import { observed, ROOT } from './observed.js';

const PASSWD = 'root:x:0:0::/root:/bin/sh\napp:x:1001:1002::/home/app:/bin/sh\n';
const GROUP = 'root:x:0:\nwheel:x:10:root,app\napp:x:1002:\n';

const who = suite('verify/proc');

for (const [sentence, user, uid, gid, groups, home] of [
  ['nothing is root', '', 0, 0, [10], '/root'],
  ['a name has its ids, groups and home', 'app', 1001, 1002, [10], '/home/app'],
  ['so has a number with an entry', '1001', 1001, 1002, [10], '/home/app'],
  ['a number without an entry is in group 0', '10001', 10001, 0, [], '/'],
  ['a group drops the others', 'app:wheel', 1001, 10, [], '/home/app'],
  ['a group may be a number', '10001:10002', 10001, 10002, [], '/'],
  ['an unknown name has no uid', 'nosuch', undefined, 0, [], '/'],
] as const) {
  who(sentence, () => assert.equal(identityOf(user, PASSWD, GROUP), { uid, gid, groups, home }));
}

who('the effective ids of a process count', () => {
  const status = 'Name:\tx\nUid:\t1000\t10001\t0\t0\nGid:\t0\t10002\t0\t0\nGroups:\t10 20 \n';
  assert.equal(identityIn(status, { uid: 0, gid: 0, groups: [], home: '/root' }), {
    uid: 10001,
    gid: 10002,
    groups: [10, 20],
    home: '/root',
  });
});

for (const [sentence, uids, planned, expected] of [
  ['root where root was to be', '0\t0\t0\t0', 0, 0],
  ['the engine on its way to the user', '0\t0\t0\t0', 10001, 10001],
  ['a program that becomes root when it is started', '10001\t0\t0\t0', 10001, 0],
  ['a program that steps down', '101\t101\t101\t101', 0, 101],
] as const) {
  who(`a process: ${sentence}`, () => {
    const status = `Name:\ta\nUid:\t${uids}\nGid:\t7\t7\t7\t7\nGroups:\t\n`;
    assert.is(identityIn(status, { uid: planned, gid: 7, groups: [], home: '/' }).uid, expected);
  });
}

who('a process that cannot be seen is who it was to be', () => {
  const planned = { uid: 5, gid: 6, groups: [7], home: '/' };
  for (const status of [undefined, '', 'cat: no such file']) assert.equal(identityIn(status, planned), planned);
});

who('a variable is found by its whole name', () => {
  assert.is(variableIn('XHOME=/x\0HOME=/home/app\0', 'HOME'), '/home/app');
});

who('only sockets that listen count, each port once', () => {
  const line = (port: string, state: string) => `   0: 00000000:${port} 00000000:0000 ${state} 0 0`;
  const head = '  sl  local_address rem_address   st';
  assert.equal(
    listeningIn([head, line('1F90', '0A'), line('0050', '0A'), line('1F90', '0A'), line('0051', '01')].join('\n')),
    [80, 8080],
  );
});

who('a log is read for missing permissions, each line once', () => {
  const log = 'up\nopen /x: Permission denied\nError: EACCES: mkdir\nopen /x: Permission denied\n';
  assert.equal(complaintsIn(log), ['open /x: Permission denied', 'Error: EACCES: mkdir']);
});

who.run();

const tar = suite('verify/tar');

/** One entry as tar writes it: header, content, filled up to whole blocks. */
const entry = (name: string, type: string, mode: string, uid: string, body = ''): Uint8Array => {
  const bytes = new Uint8Array(512 + Math.ceil(body.length / 512) * 512);
  const put = (text: string, at: number) => bytes.set(new TextEncoder().encode(text), at);
  put(name, 0);
  put(mode, 100);
  put(uid, 108);
  put('0000144', 116);
  put(body.length.toString(8).padStart(11, '0'), 124);
  put(type, 156);
  put('ustar\0', 257);
  put(body, 512);
  return bytes;
};

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

tar('tells owner, mode and kind', () => {
  const [first, second] = tarEntries(
    joined(entry('data/', '5', '0000750', '0023421'), entry('data/a', '0', '0000640', '0000000', 'hi')),
  );
  assert.equal({ ...first, body: 0 }, { path: 'data', directory: true, mode: 0o750, uid: 10001, gid: 100, body: 0 });
  assert.is(second?.path, 'data/a');
});

tar('a longer record before an entry speaks for it alone', () => {
  const extra = entry('x', 'x', '0', '0', '22 uid=1000650000\n'.replace('22', '18'));
  const ids = tarEntries(joined(extra, entry('a', '0', '0', '0'), entry('b', '0', '0', '0'))).map(({ uid }) => uid);
  assert.equal(ids, [1000650000, 0]);
});

tar('an archive that is cut off gives what is whole', () => {
  const archive = joined(entry('a', '0', '0', '0', 'content'), entry('b', '0', '0', '0')).subarray(0, 1100);
  assert.equal(
    tarEntries(archive).map(({ path }) => path),
    ['a'],
  );
  assert.is(firstText(archive), 'content');
});

tar('what is no archive has no entries', () => assert.equal(tarEntries(new TextEncoder().encode('x'.repeat(511))), []));

tar.run();

const judge = suite('verify/judge');

const APP: Identity = { uid: 10001, gid: 10001, groups: [20], home: '/home/app' };
const node = (path: string, uid: number, mode = 0o755, directory = true): Node => ({
  path,
  uid,
  gid: uid,
  mode,
  directory,
});

for (const [sentence, at, expected] of [
  ['an owner may', node('/d', 10001), true],
  ['another may not', node('/d', 0), false],
  ['a group of his may, where the group may', node('/d', 20, 0o775), true],
  ['all may, where all may', node('/d', 0, 0o777), true],
  ['an owner without rights may not, even where all others may', node('/d', 10001, 0o077), false],
  ['a directory needs to be entered, too', node('/d', 10001, 0o655), false],
  ['a file does not', node('/f', 10001, 0o600, false), true],
] as const) {
  judge(sentence, () => assert.is(mayWrite(at, APP), expected));
}

const lookup = (...nodes: readonly Node[]) => {
  const known = new Map(nodes.map((each) => [each.path, each]));
  return async (path: string) => known.get(path) ?? (path === '/' ? node('/', 0) : undefined);
};

for (const [sentence, changes, fixed, expected] of [
  ['a directory of its own is asked for', ['C /data', 'A /data/x'], [node('/data', 0)], ['/data add /data']],
  ['unless the fix gave it away', ['C /data', 'A /data/x'], [node('/data', 10001)], ['/data covered']],
  ['of a new tree only its top counts', ['A /data', 'A /data/a', 'A /data/a/b'], [], ['/data add /data']],
  ['unless the fix makes it beforehand', ['A /data', 'A /data/a'], [node('/data', 10001)], ['/data covered']],
  ['for another it is as good as missing', ['A /data', 'A /data/a'], [node('/data', 1)], ['/data add /data']],
  ['what an engine mounts something in counts for nothing', ['A /run', 'A /run/.containerenv'], [], []],
  ['what is beside that counts', ['A /run', 'A /run/x'], [], ['/run/x by-hand']],
  [
    'a shared directory is never given away',
    ['C /var/log', 'A /var/log/x'],
    [node('/var/log', 0)],
    ['/var/log/x by-hand'],
  ],
  ['nobody asks for what is open to all', ['A /tmp/x', 'C /etc', 'A /etc/hosts'], [], []],
  ['the home of root moves with HOME', ['A /root/.npm'], [node('/home/app', 10001)], ['/root/.npm covered']],
  ['and is trouble where there is no home', ['A /root/.npm'], [], ['/root/.npm by-hand']],
  ['byte code is only a cache', ['C /app', 'A /app/__pycache__', 'A /app/__pycache__/a.pyc'], [], ['/app cache']],
  ['what lies beside a cache counts', ['C /app', 'A /app/__pycache__', 'A /app/a'], [], ['/app add /app']],
  ['a library is never given away', ['A /usr/local/lib/x', 'A /usr/local/lib/x/y'], [], ['/usr/local/lib/x by-hand']],
  ['nor one of the program', ['C /a/node_modules/b', 'A /a/node_modules/b/c'], [], ['/a/node_modules/b by-hand']],
  ['a shared directory that is new', ['A /var/log', 'A /var/log/x'], [], ['/var/log by-hand']],
  [
    'what goes away needs its directory alone',
    ['D /data/x'],
    [node('/data', 10001), node('/data/x', 0, 0o644, false)],
    ['/data covered'],
  ],
  ['below a file nothing is made', ['A /data/x/y'], [node('/data/x', 10001, 0o644, false)], ['/data/x by-hand']],
  [
    'a changed file is looked at itself',
    ['C /data/f'],
    [node('/data', 10001), node('/data/f', 0, 0o644, false)],
    ['/data add /data'],
  ],
] as const) {
  judge(sentence, async () => {
    const seen = changes.map((line) => ({
      kind: (['A', 'C', 'D'] as const).find((kind) => kind === line[0]) ?? 'C',
      path: line.slice(2),
    }));
    const left = lookup(
      node('/a/node_modules/b', 0),
      node('/data', 0),
      node('/app', 0),
      node('/var/log/x', 0, 0o644, false),
      node('/root/.npm', 0),
    );
    const needs = await needsOf(observed(ROOT, { changes: seen }), observed(APP), left, lookup(...fixed));
    const short = needs.map((need) => `${need.path} ${need.kind}${need.kind === 'add' ? ` ${need.writable}` : ''}`);
    assert.equal(short, expected);
  });
}

judge('root may do all', () => assert.is(mayWrite(node('/d', 1, 0), ROOT), true));

judge('a root without a home has nothing that moves with HOME', async () => {
  const before = observed({ ...ROOT, home: '/' }, { changes: [{ kind: 'A', path: '/data/x' }] });
  const fixed = lookup(node('/home/app', 10001), node('/data', 0));
  const needs = await needsOf(before, observed(APP), lookup(node('/data', 0)), fixed);
  assert.equal(needs, [{ path: '/data', owner: '0:0', kind: 'add', writable: '/data' }]);
});

judge('what was refused is wanted, but not what is open to all', async () => {
  const look = lookup(node('/data', 0));
  const needs = await needsOf(observed(ROOT), observed(APP), look, look, ['/data/x', '/tmp/y', '/proc/z']);
  assert.equal(needs, [{ path: '/data', owner: '0:0', kind: 'add', writable: '/data' }]);
});

judge('where more was written than we look at, that is told', async () => {
  const changes = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ kind: 'A' as const, path: `/d${index}/x` }));
  const kinds = async (count: number) => {
    const all = async (path: string) => node(path, 10001);
    const needs = await needsOf(observed(ROOT, { changes: changes(count) }), observed(APP), all, all);
    return [needs.length, needs.filter(({ kind }) => kind !== 'covered').length];
  };
  assert.equal(await kinds(200), [200, 0]);
  assert.equal(await kinds(300), [201, 1]);
});

judge.run();
