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
const toWindows = (destination: string) => copyRefusal({ ...COPY, destination, windows: true });

const refusals = suite('image/refusals');

for (const [what, refusal, taken, refused] of [
  [
    'port',
    portRefusal,
    [
      ...['80', '0', '65535', '80/tcp', '53/UDP', '1/sctp', '80/', '80-90', '80-80', '8080:80', '+80', '0080', ':80'],
      ...['127.0.0.1:8080:80', '[::1]:1:2', '::1:1:2', '[::ffff:1.2.3.4]::80', '1-3:80', '1-3:80-82', '127.0.0.1::80'],
    ],
    [
      ...['65536', '90-80', '80/http', '{port}', '80-', 'a', '-1', '', '/tcp', '80/tcp/udp', 'a:80', '1-2:80-82'],
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
    ['linux', 'Linux', 'amd64', 'X86_64', 'linux/amd64', 'linux/arm/v7', 'any/thing', 'windows(10.0+a%2fb)/amd64'],
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
        'type=cache,target=/a,uid=a',
        'type=tmpfs,target=/a,gid=1',
        'type=ssh,source=a',
      ],
      ...['type=secret', 'type=secret,id=a,from=b', 'type=secret,id=a,src=b', 'type=secret,id=a,sharing=shared'],
    ],
  ],
  ['mount in a directory', inApp, ['type=bind', 'target=.', 'type=cache'], ['target=..', 'target=/']],
  [
    'mount somewhere',
    somewhere,
    ['type=bind', 'target=$A', 'type=$A,uid=1', 'type=secret,id=$A'],
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
  ['owner with --link', linked, ['', '0', 'root:0', '1:-2', '+1:'], ['app', '0:app', '4294967296', 'root:app']],
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

refusals.run();
