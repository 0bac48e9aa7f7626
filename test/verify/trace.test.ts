import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deniedIn, rightsIn } from '../../src/verify/denied.js';
import { deniedText, differencesOf } from '../../src/verify/differences.js';
import type { Identity, Observation } from '../../src/verify/model.js';
import { callsIn } from '../../src/verify/trace-lines.js';
import { observed, ROOT } from './observed.js';

const lines = suite('verify/trace-lines');

for (const [sentence, text, expected] of [
  [
    'a path counts from the directory of the process',
    '7<sh> openat(AT_FDCWD</app>, "a", O_RDONLY) = 3</app/a>',
    ['/app/a'],
  ],
  ['or from one that is open', '7<sh> mkdirat(5</data>, "x/../y", 0777) = 0', ['/data/y']],
  ['without either from where it started', '7<sh> open("a", O_RDONLY) = 3</work/a>', ['/work/a']],
  ['or where it went', '7<sh> chdir("/etc") = 0\n7<sh> open("a", O_RDONLY) = 3</etc/a>', ['/etc', '/etc/a']],
  ['a file that is open has its path', '7<sh> fchown(4</data/a>, 1, 1) = 0', ['/data/a']],
  ['quotes and brackets in names are kept', '7<sh> stat("/a\\"b\\\\", {}) = 0', ['/a"b\\']],
  [
    'a call in two pieces is one',
    '7<a> open("/x", O_RDONLY <unfinished ...>\n8<b> stat("/y", {}) = 0\n7<a> <... open resumed>) = 3</x>',
    ['/y', '/x'],
  ],
  ['a name that has a bracket ends at the first', '7<a> b> open("/x", O_RDONLY) = 3</x>', []],
  ['the runtime on its way does not count', '7<runc:[2:INIT]> mkdirat(5</p>, "x", 0777) = 0', []],
  ['nor does its last process', '7<4> open("/p", O_RDONLY) = 3</p>', []],
  ['a program that is called nearly so does', '7<runcible> open("/x", O_RDONLY) = 3</x>', ['/x']],
  [
    'where it could not go is not where it is',
    `7<sh> chdir("/etc") = -1 ENOENT (No such file or directory)\n7<sh> open("a", O_RDONLY) = 3</work/a>`,
    ['/etc', '/work/a'],
  ],
  [
    'each process has pieces of its own',
    '7<a> open("/x", <unfinished ...>\n8<b> stat("/y", <unfinished ...>\n8<b> <... stat resumed>{}) = 0\n7<a> <... open resumed>O_RDONLY) = 3</x>',
    ['/y', '/x'],
  ],
  [
    'and ends each once',
    '7<a> open("/x", <unfinished ...>\n7<a> <... open resumed>O_RDONLY) = 3</x>\n7<a> <... open resumed>O_RDONLY) = 3</x>',
    ['/x'],
  ],
  ['a slash at the end is no name', '7<a> mkdir("/d/", 0777) = 0', ['/d']],
  ['a name is given away, and another one made', '7<a> rename("/a", "/b") = 0', ['/a', '/b']],
  ['a link that is a text is made at its second path', '7<ln> symlink("a", "/b") = 0', ['/b']],
] as const) {
  lines(sentence, () =>
    assert.equal(
      callsIn(text, '/work').flatMap(({ paths }) => paths),
      expected,
    ),
  );
}

for (const [text, expected] of [
  ['open("/x", O_RDONLY) = 3', false],
  ['open("/x", O_RDONLY|O_CREAT, 0666) = 3', true],
  ['access("/x", R_OK) = 0', false],
  ['access("/x", R_OK|W_OK) = 0', true],
  ['stat("/x", {}) = 0', false],
  ['bind(3, {sa_family=AF_UNIX, sun_path="/s"}, 9) = 0', true],
  ['connect(3, {sa_family=AF_UNIX, sun_path="/s"}, 9) = 0', false],
  ['unlink("/x") = 0', true],
] as const) {
  lines(`to write or not: ${text}`, () => assert.is(callsIn(`7<a> ${text}`, '/')[0]?.writes, expected));
}

lines('what a call gives back is none of its words', () => {
  const text = '7<a> socket(AF_INET, SOCK_STREAM, 0) = 3<socket:[77]>';
  assert.is(callsIn(text, '/')[0]?.words, '(AF_INET, SOCK_STREAM, 0');
});

lines('what a call was refused stands at its end', () => {
  const trick = '7<a> open("/x) = -1 EACCES (Permission denied)", O_RDONLY) = 3</x) = -1 EACCES (Permission denied)>';
  const errors = ['7<a> open("/x", O_RDWR) = -1 EACCES (Permission denied)', trick];
  assert.equal(
    callsIn(errors.join('\n'), '/').map(({ error }) => error),
    ['EACCES', undefined],
  );
});

lines('a port is read from an address', () => {
  const text =
    '7<a> bind(3<socket:[1]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("0.0.0.0")}, 16) = 0';
  const [call] = callsIn(text, '/');
  assert.equal([call?.port, call?.paths], [80, []]);
});

lines.run();

const denied = suite('verify/denied');

const APP: Identity = { uid: 10001, gid: 10001, groups: [], home: '/home/app' };

const seen = (identity: Identity, trace: string, more: Partial<Observation> = {}): Observation =>
  observed(identity, { trace: { calls: callsIn(trace, '/'), isCut: false }, ...more });

const NO = '-1 EACCES (Permission denied)';
const NOT = '-1 EPERM (Operation not permitted)';
const NONE = '-1 ENOENT (No such file or directory)';

for (const [sentence, root, fixed, expected] of [
  [
    'what root may write and the other may not',
    '1<a> open("/d", O_WRONLY) = 3</d>',
    `1<a> open("/d", O_WRONLY) = ${NO}`,
    ['a could not write /d.'],
  ],
  [
    'what root has not got either makes no difference',
    `1<a> open("/d", O_RDONLY) = ${NONE}`,
    `1<a> open("/d", O_RDONLY) = ${NO}`,
    [],
  ],
  [
    'what root is refused, too, is no news',
    `1<a> setpriority(PRIO_PROCESS, 0, -5) = ${NOT}`,
    `1<a> setpriority(PRIO_PROCESS, 0, -5) = ${NOT}`,
    [],
  ],
  ['what root never tried is told', '', `1<a> mkdir("/d", 0777) = ${NO}`, ['a could not write /d.']],
  [
    'what works in the end is no trouble',
    '1<a> mkdir("/d", 0777) = 0',
    `1<a> mkdir("/d", 0777) = ${NO}\n1<a> mkdir("/d", 0777) = 0`,
    [],
  ],
  [
    'to read is less than to write',
    '1<a> open("/d", O_RDWR) = 3</d>',
    `1<a> open("/d", O_RDWR) = ${NO}\n1<a> open("/d", O_RDONLY) = 3</d>`,
    ['a could not write /d.'],
  ],
  [
    'byte code is only a cache',
    '1<a> mkdir("/a/__pycache__", 0777) = 0',
    `1<a> mkdir("/a/__pycache__", 0777) = ${NO}`,
    [],
  ],
  ['HOME is another', `1<a> stat("/root/.x", {}) = ${NONE}`, `1<a> stat("/home/app/.x", 0x1) = ${NO}`, []],
  [
    'a port',
    '1<a> bind(3, {sin_port=htons(80)}, 16) = 0',
    `1<a> bind(3, {sin_port=htons(80)}, 16) = ${NO}`,
    ['a could not listen on port 80.'],
  ],
  [
    'a port of another machine',
    '',
    `1<a> connect(3, {sin_port=htons(443)}, 16) = ${NOT}`,
    ['a could not call connect.'],
  ],
  [
    'a socket that has a path',
    '1<a> bind(3, {sa_family=AF_UNIX, sun_path="/run/s"}, 9) = 0',
    `1<a> bind(3, {sa_family=AF_UNIX, sun_path="/run/s"}, 9) = ${NO}`,
    ['a could not write /run/s.'],
  ],
  ['another user', '1<a> setgroups(0, []) = 0', `1<a> setgroups(0, []) = ${NOT}`, ['a could not call setgroups.']],
  [
    'an owner',
    '1<a> chown("/d", 1, 1) = 0',
    `1<a> chown("/d", 1, 1) = ${NOT}`,
    ['a may not change owner or mode of /d.'],
  ],
  [
    'what it may write, it need not remove',
    '1<a> unlink("/d") = 0',
    `1<a> open("/d", O_WRONLY) = 3</d>\n1<a> unlink("/d") = ${NO}`,
    [],
  ],
  [
    'what it may not write, it may not remove',
    '1<a> unlink("/d") = 0',
    `1<a> unlink("/d") = ${NO}`,
    ['a could not write /d.'],
  ],
  [
    'to write is not to own',
    '1<a> chown("/d", 1, 1) = 0',
    `1<a> chown("/d", 1, 1) = ${NOT}\n1<a> open("/d", O_WRONLY) = 3</d>`,
    ['a may not change owner or mode of /d.'],
  ],
  [
    'what root is refused with other words is no news',
    `1<a> setpriority(0, 0, -5) = ${NOT}`,
    `1<a> setpriority(0, 0, -9) = ${NOT}`,
    [],
  ],
  [
    'what root may do at last counts',
    `1<a> mkdir("/d", 0777) = ${NO}\n1<a> mkdir("/d", 0777) = 0`,
    `1<a> mkdir("/d", 0777) = ${NO}`,
    ['a could not write /d.'],
  ],
  [
    'what root has renamed it has written',
    `1<a> rename("/a", "/b") = 0\n1<a> unlink("/a") = ${NONE}`,
    `1<a> unlink("/a") = ${NO}`,
    ['a could not write /a.'],
  ],
  [
    'a name that begins like HOME is another place',
    `1<a> stat("/rootle/x", {}) = ${NONE}`,
    `1<a> stat("/home/apple/x", {}) = ${NO}`,
    ['a could not read /home/apple/x.'],
  ],
  [
    'settings of the kernel are written',
    '1<a> open("/proc/sys/x", O_WRONLY) = 3</x>',
    `1<a> open("/proc/sys/x", O_WRONLY) = ${NO}`,
    ['a could not write /proc/sys/x.'],
  ],
  [
    'what the kernel keeps of other processes is not read',
    '1<a> open("/proc/1/x", O_RDONLY) = 3</x>',
    `1<a> open("/proc/1/x", O_RDONLY) = ${NO}`,
    [],
  ],
] as const) {
  denied(sentence, () => assert.equal(deniedIn(seen(ROOT, root), seen(APP, fixed)).map(deniedText), expected));
}

for (const [sentence, fixed, expected] of [
  ['give away what is written', `1<a> open("/d", O_WRONLY) = ${NO}`, 'Add the --writable'],
  ['open what is read', `1<a> open("/d", O_RDONLY) = ${NO}`, 'Open it to others'],
  ['own beforehand what changes its owner', `1<a> chown("/d", 1, 1) = ${NOT}`, 'Set owner and mode'],
  ['move a port', `1<a> bind(3, {sin_port=htons(80)}, 16) = ${NO}`, 'Let it listen on a port above'],
  ['a connection is no port of its own', `1<a> connect(3, {sin_port=htons(80)}, 16) = ${NOT}`, 'Only root may'],
  ['a right', `1<a> setgroups(0, []) = ${NOT}`, 'It needs the capability SETGID'],
] as const) {
  denied(`what to do: ${sentence}`, () => {
    const [before, after] = [seen(ROOT, ''), seen(APP, fixed)];
    const [difference] = differencesOf(before, after, deniedIn(before, after));
    assert.match(difference?.help ?? '', expected);
  });
}

denied('nothing is said of what nobody saw', () =>
  assert.equal(deniedIn(seen(ROOT, '', { trace: { missing: 'x' } }), seen(APP, `1<a> mkdir("/d") = ${NO}`)), []),
);

for (const [sentence, trace, expected] of [
  ['to another owner', '1<a> chown("/d", 1, 1) = 0\n1<a> chown("/e", 1, 1) = 0', ['CHOWN /d']],
  ['to a low port', '1<a> bind(3, {sin_port=htons(80)}, 16) = 0', ['NET_BIND_SERVICE ']],
  ['to a low port of another machine', '1<a> connect(3, {sin_port=htons(80)}, 16) = 0', []],
  ['a high port is for everybody', '1<a> bind(3, {sin_port=htons(8080)}, 16) = 0', []],
  ['any port is for everybody', '1<a> bind(3, {sin_port=htons(0)}, 16) = 0', []],
  ['to another mode, which owners may as well', '1<a> chmod("/d", 0700) = 0', []],
  ['another root', '1<a> chroot("/d") = 0', ['SYS_CHROOT /d']],
  ['packets of a protocol', '1<a> socket(AF_INET, SOCK_RAW, IPPROTO_ICMP) = 3', ['NET_RAW ']],
  ['whole packets', '1<a> socket(AF_PACKET, SOCK_RAW, 0) = 3', ['NET_RAW ']],
  ['one to the kernel itself is for everybody', '1<a> socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, 0) = 3', []],
  ['other sockets are for everybody', '1<a> socket(AF_INET, SOCK_STREAM, 0) = 3', []],
  ['what fails uses none', `1<a> mount("a", "/b", "c", 0, NULL) = ${NOT}`, []],
] as const) {
  denied(`a right of root is used: ${sentence}`, () =>
    assert.equal(
      rightsIn(seen(ROOT, trace)).map(({ right, path = '' }) => `${right} ${path}`),
      expected,
    ),
  );
}

denied.run();

const differences = suite('verify/differences');

const http = (status: number, length: number, type = 'text/html') =>
  ({ port: 80, path: '/', kind: 'http', status, type, length }) as const;

for (const [sentence, was, is, expected] of [
  ['an end', { exitCode: undefined }, { exitCode: 1 }, ['The image goes on; the fixed image ends with 1.']],
  ['a port', { ports: [80, 81] }, { ports: [81] }, ['The fixed image does not listen on 80.']],
  ['where there is another', { ports: [40000] }, { ports: [] }, ['The fixed image does not listen on 40000.']],
  [
    'who has ended listens no more',
    { ports: [80] },
    { ports: [], exitCode: 1 },
    ['The image goes on; the fixed image ends with 1.'],
  ],
  ['any port is as good as another', { ports: [80, 40000] }, { ports: [80, 50000] }, []],
  [
    'a status',
    { answers: [http(200, 5)] },
    { answers: [http(403, 5)] },
    ['Port 80/ answers 403 text/html 5 bytes; as root it answers 200 text/html 5 bytes.'],
  ],
  [
    'a type',
    { answers: [http(200, 5)] },
    { answers: [http(200, 5, 'text/plain')] },
    ['Port 80/ answers 200 text/plain 5 bytes; as root it answers 200 text/html 5 bytes.'],
  ],
  ['a word more is none', { answers: [http(200, 5)] }, { answers: [http(200, 60)] }, []],
  ['a page that is nearly as long is the same', { answers: [http(200, 5000)] }, { answers: [http(200, 5100)] }, []],
  [
    'one that is much shorter is not',
    { answers: [http(200, 5000)] },
    { answers: [http(200, 100)] },
    ['Port 80/ answers 200 text/html 100 bytes; as root it answers 200 text/html 5000 bytes.'],
  ],
  [
    'a connection',
    { answers: [{ port: 5, path: '/', kind: 'open' }] },
    { answers: [{ port: 5, path: '/', kind: 'closed' }] },
    ['Port 5 answers nothing; as root it answers a connection.'],
  ],
  [
    'requests that nothing answers in time',
    { answers: [http(200, 5)] },
    { answers: undefined },
    ['Port 80/ answers nothing; as root it answers 200 text/html 5 bytes.'],
  ],
  ['requests that nobody could send', { answers: undefined }, { answers: undefined }, []],
  [
    'one that never gets quiet',
    { ready: 1 },
    { ready: undefined },
    ['The fixed image is not quiet in time: its log, its ports or its processor go on.'],
  ],
  ['neither gets quiet', { ready: undefined }, { ready: undefined }, []],
  [
    'a port says why it is not ready',
    { ports: [80] },
    { ready: undefined },
    ['The fixed image does not listen on 80.'],
  ],
  [
    'so does HEALTHCHECK',
    { health: 'healthy' },
    { health: 'unhealthy', ready: undefined },
    ['HEALTHCHECK succeeds as root and fails in the fixed image.'],
  ],
  [
    'a health check',
    { health: 'healthy' },
    { health: 'unhealthy' },
    ['HEALTHCHECK succeeds as root and fails in the fixed image.'],
  ],
  [
    'a second start',
    { again: { exitCode: 0, ports: [], complaints: [] } },
    { again: { exitCode: 1, ports: [], complaints: [] } },
    ['At the second start: The image ends with 0; the fixed image ends with 1.'],
  ],
  [
    'what was so at the first start is told once',
    { again: { exitCode: undefined, ports: [], complaints: [] } },
    { exitCode: 1, again: { exitCode: 1, ports: [], complaints: [] } },
    ['The image goes on; the fixed image ends with 1.'],
  ],
  ['no start', {}, { refused: 'x' }, ['The fixed image does not start.']],
  ['a time in a line of the log is another', { complaints: ['12:01 no'] }, { complaints: ['12:02 no'] }, []],
  ['a line of the log', { complaints: ['a'] }, { complaints: ['a', 'b'] }, ['The fixed image says: b']],
] as const) {
  differences(`${sentence}: the two runs`, () => {
    const [before, after] = [seen(ROOT, '', was), seen(APP, '', is)];
    assert.equal(
      differencesOf(before, after, []).map(({ text }) => text),
      expected,
    );
  });
}

differences.run();
