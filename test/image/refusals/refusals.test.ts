import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Copied, copyRefusal } from '../../../src/image/refusals/copy.js';
import { mountFields, mountRefusal } from '../../../src/image/refusals/mount.js';
import { portRefusal } from '../../../src/image/refusals/port.js';
import { platformRefusal, signalRefusal, windowsPathRefusal } from '../../../src/image/refusals/refusals.js';

const mountAt =
  (workdir: string | undefined, windows = false) =>
  (value: string) =>
    mountRefusal(
      mountFields(value, (text) => (text.includes('$') ? null : text)),
      { workdir, windows },
    );
const atRoot = mountAt('/');
const inApp = mountAt('/app');
const somewhere = mountAt(undefined);
const onWindows = mountAt('/', true);

const COPY: Copied = {
  keyword: 'COPY',
  chown: '',
  chmod: '',
  checksum: '',
  link: false,
  sources: ['a'],
  destination: '/b',
  windows: false,
};
const SHA = `sha256:${'a'.repeat(64)}`;
const mode = (chmod: string) => copyRefusal({ ...COPY, chmod });
const linked = (chown: string) => copyRefusal({ ...COPY, link: true, chown });
const copied = (source: string) => copyRefusal({ ...COPY, sources: [source] });
const added = (source: string) => copyRefusal({ ...COPY, keyword: 'ADD', sources: [source] });
const checked = (source: string) => copyRefusal({ ...COPY, keyword: 'ADD', sources: [source], checksum: SHA });
const digested = (checksum: string) => copyRefusal({ ...COPY, keyword: 'ADD', sources: ['http://a/b'], checksum });
const fromWindows = (source: string) =>
  copyRefusal({ ...COPY, keyword: 'ADD', sources: [null, source], destination: null, windows: true });
const toWindows = (destination: string) => copyRefusal({ ...COPY, destination, windows: true });

const refusals = suite('image/refusals');

for (const [what, refusal, taken, refused] of [
  [
    'port',
    portRefusal,
    [
      ...['80', '0', '65535', '80/tcp', '53/UDP', '1/sctp', '80/', '80-90', '80-80', '8080:80', '+80', '0080', ':80'],
      ...['[1.2.3.4]:1:80', '255.255.255.255:1:80', '[1:2:3:4:5:6:7:8]:1:80', '1:2:3:4:5:6:7:8:1:80'],
      ...['[1:2:3:4:5:6:7::]:1:80', '[::2:3:4:5:6:7:8]:1:80', '[1:2:3:4:5:6:1.2.3.4]:1:80', '[::1.2.3.4]:1:80'],
      ...['[1::1.2.3.4]:1:80', '[::]:1:80', '[abcd::EF]:1:80'],
      ...['127.0.0.1:8080:80', '[::1]:1:2', '::1:1:2', '[::ffff:1.2.3.4]::80', '1-3:80', '1-3:80-82', '127.0.0.1::80'],
    ],
    [
      ...['65536', '90-80', '80/http', '{port}', '80-', 'a', '-1', '', '/tcp', '80/tcp/udp', 'a:80', '1-2:80-82'],
      ...['1-65536', '65536-65537', ':', '80:', '80:x', 'x:80', '[1:2:3:4:5:6:7:8:1:80', '1:2:3:4:5:6:7:8]:1:80'],
      ...[
        '[1:2:3:4:5:6:7::8]:1:80',
        '[1:2:3:4:5:6:7]:1:80',
        '[1:2:3:4:5:6:7:8:9]:1:80',
        '[1::2::3]:1:80',
        '[1:2:3::4:5::6:7:8]:1:80',
      ],
      ...['[1:2:3:4:5:6:7:1.2.3.4]:1:80', '[1:2:3:4:5:1.2.3.4]:1:80', '[1:2:3:4:5:6::1.2.3.4]:1:80'],
      ...['[::g]:1:80', '[::12345]:1:80', '[::1.2.3.256]:1:80', '[1.2.3.4:1]:1:80', '[::1.2.3.4.5]:1:80', '1.2.3:1:80'],
      ...['localhost:1:80', '127.0.0.256:1:80', '01.2.3.4:1:80', '[::1:1:80', '1:2:3:4:5:6:7:8:9:1:80', '::1::1:1:80'],
    ],
  ],
  [
    'signal',
    signalRefusal,
    ['9', '-9', '1000000000', 'SIGTERM', 'term', 'RTMIN+15', 'RTMAX-14', 'SIGRTMIN'],
    ['NOPE', '9 x', '0', 'RTMIN+16', 'RTMAX-15', ''],
  ],
  [
    'platform',
    platformRefusal,
    [
      'linux',
      'Linux',
      'windows(10)',
      'amd64',
      'X86_64',
      'linux/amd64',
      'linux/arm/v7',
      'any/thing',
      'windows(10.0+a%2fb)/amd64',
    ],
    ['linux/*', 'x/y/z/w', '', 'linux/a"', 'linux//v7', 'linuamd4', 'linux(10)x', 'linux(+)', 'linux(%2)', 'a.b/c'],
  ],
  [
    'path of Windows',
    windowsPathRefusal,
    ['C:/a', 'c:a', '/a', 'a', ''],
    ['D:/a', 'C:', '//a/b', '\\\\a', '/usr:/bin'],
  ],
  [
    'mount at the root',
    atRoot,
    [
      ...[
        'type=cache,target=/a',
        'target=/a',
        'type=bind,dst=/a',
        'type=tmpfs,destination=/a',
        'target=a',
        '"target=/a"',
      ],
      ...[
        'type=secret,id=a',
        'type=secret,src=a',
        'type=secret,target=a,required',
        'type=ssh',
        'type=SSH,required=true',
      ],
      ...['target=/a,rw', 'target=/a,readwrite', 'target=/a,rw=false', 'type=cache,target=/a,sharing=shared'],
      ...[
        'type=cache,target=/a,sharing=private',
        'type=cache,target=/a,uid=4294967295,gid=0',
        'type=cache,target=/a,mode=37777777777',
      ],
      ...['target=/a,ro', 'target=/a,readonly=0', 'target=//', 'type=secret,id=a,mode=0400,uid=1,gid=2,env=A'],
      ...['type=tmpfs,target=/a,size=1.5GiB', 'type=tmpfs,size=5 k,target=/a', 'type=cache,target=/a,sharing=Locked'],
    ],
    [
      ...[
        'type=bind',
        'type=cache,target=',
        'type=cache',
        'target=/',
        'target=..',
        'type=d',
        'target=/a,b=c',
        'target=/a,b',
      ],
      ...['target=/a,ro=maybe', 'target=/a,required', 'required,type=secret,id=a', 'target=/a,size=5', 'target=/a,'],
      ...[
        'type=tmpfs,target=/a,size=5x',
        'type=cache,target=/a,sharing=x',
        'target=/a,sharing=shared',
        'target=/a,mode=7',
      ],
      ...[
        'type=cache,target=/a,mode=8',
        'type=cache,target=/a,mode=40000000000',
        'type=cache,target=/a,uid=4294967296',
        'type=cache,target=/a,uid=0x1',
        'target=/a,rw=maybe',
        'target=/a,source',
        'target=/a,uid=1',
        'type=cache,target=/a,uid=a',
        'type=tmpfs,target=/a,gid=1',
        'type=ssh,source=a',
      ],
      ...['type=secret', 'type=secret,id=a,from=b', 'type=secret,id=a,src=b', 'type=secret,id=a,sharing=shared'],
    ],
  ],
  [
    'mount in a directory',
    inApp,
    ['type=bind', 'target=.', 'type=cache', 'target=../a/.', 'target=a/b/..', 'target=a/..'],
    ['target=..', 'target=/', 'target=../../.', 'target=a/../..'],
  ],
  [
    'mount somewhere',
    somewhere,
    [
      'type=bind',
      'target=$A',
      'type=$A,uid=1',
      'type=$A,sharing=shared',
      'type=secret,id=$A',
      'type=secret,target=$A',
      'type=cache,target=$A',
    ],
    ['target=/', 'a=$A'],
  ],
  [
    'mount on Windows',
    onWindows,
    ['type=secret,id=a,target=C:/a', 'type=secret,id=a,env=A', 'target=/a'],
    ['type=secret,id=a', 'type=secret,id=a,target=C:a', 'type=secret,id=a,target=D:/a'],
  ],
  [
    'mode',
    mode,
    ['', '755', '07777', 'u=rwX,go-w', '+x', 'a+r-w=u'],
    ['5}', '8', '10000', '7x', 'u', '+x,', 'z=r', ','],
  ],
  [
    'owner with --link',
    linked,
    ['', '0', 'root', ':5', '12', 'root:0', '1:-2', '+1:', '2147483647', '0:2147483647', '-2147483648', '7:root'],
    ['app', '0:app', '4294967296', 'root:app', '2147483648', '-2147483649', 'app:0', 'a:b', '0:9app', '0:x'],
  ],
  [
    'source of COPY',
    copied,
    ['a', 'github.com/a/b', 'ftp://a', 'HTTP://a', 'a@b'],
    ['http://a', 'https://a/b.git', 'git@a.b:c', 'GIT://a', 'ssh://a', 'HTTPS://a/b.git#c'],
  ],
  ['source of ADD', added, ['a', 'http://a', 'git@a.b:c'], []],
  ['source with a checksum', checked, ['http://a/b', 'https://a/b.git', 'git@a.b:c'], ['a', 'HTTP://a/b']],
  ['checksum', digested, ['', SHA], ['x', 'sha256:a']],
  ['destination on Windows', toWindows, ['C:/a', '/a'], ['D:/a']],
  ['source on Windows', fromWindows, ['C:/a', '/a', 'http://a:1/b', 'git@a.b:c'], ['D:/a', 'C:']],
] as const satisfies readonly (readonly [
  string,
  (text: string) => string | undefined,
  readonly string[],
  readonly string[],
])[]) {
  for (const text of taken) refusals(`${what} ${text} is taken`, () => assert.is(refusal(text), undefined));
  for (const text of refused) {
    refusals(`${what} ${text} is refused`, () => assert.match(refusal(text) ?? '', /[^.]$/));
  }
}

for (const [sentence, refusal, expected] of [
  ['a field without a value', atRoot('target=/a,source'), '--mount has source without ='],
  ['no field', atRoot('target=/a,'), '--mount has an empty field without ='],
  ['a field that nobody knows', atRoot('b=c'), '--mount does not know b='],
  ['a value that is none', atRoot('rw=x'), '--mount takes no readwrite=x'],
  ['an owner', atRoot('type=tmpfs,target=/a,uid=1'), '--mount of type tmpfs does not take uid'],
  ['sharing', atRoot('target=/a,sharing=shared'), '--mount of type bind does not take sharing'],
  ['a source of ssh', atRoot('type=ssh,source=a'), '--mount of type ssh does not take source'],
  ['a secret from a stage', atRoot('type=secret,id=a,from=b'), '--mount of type secret does not take from'],
  ['a field of another type', atRoot('target=/a,size=5'), '--mount of type bind does not take size'],
  ['a mount that cannot be read', atRoot('"a'), '--mount names no target but the root'],
  [
    'a checksum of two',
    copyRefusal({ ...COPY, keyword: 'ADD', sources: ['http://a', 'http://b'], checksum: SHA }),
    '--checksum takes one source',
  ],
  ['of none', copyRefusal({ ...COPY, keyword: 'ADD', sources: [], checksum: SHA }), '--checksum takes one source'],
  ['of a hidden one', copyRefusal({ ...COPY, keyword: 'ADD', sources: [null], checksum: SHA }), undefined],
  [
    'a hidden source beside a remote one',
    copyRefusal({ ...COPY, sources: [null, 'http://a'] }),
    'http://a is remote, which only ADD fetches',
  ],
  ['a hidden source', copyRefusal({ ...COPY, sources: [null] }), undefined],
  ['no port', portRefusal('/tcp'), '/tcp is not a port'],
  ['neither port nor protocol', portRefusal('/x'), '/x is not a port'],
] as const) {
  refusals(`${sentence}: ${expected ?? 'nothing is said'}`, () => assert.is(refusal, expected));
}

refusals.run();
