import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isToldProgram } from '../../src/knowledge/images/looked-up-facts.js';
import { isFailure } from '../../src/program/failure.js';
import { faultsOf } from '../../src/resolve/image/describe.js';
import { type Judged, judged } from '../../src/resolve/image/judged.js';
import { readImage } from '../../src/resolve/look-up.js';
import { platformOf } from '../../src/resolve/manifest.js';
import { storesAt } from '../../src/resolve/sources.js';
import { directoryOf, program } from '../program.js';
import { dockerArchive, layoutFiles, type Made, SYSTEM } from './made.js';

const image = suite('image: who a built image runs as, and what it may do');

const APP: readonly Made[] = [
  ...SYSTEM,
  { path: 'data/', uid: 1234, gid: 1234 },
  { path: 'shared/', gid: 50, mode: 0o775 },
  { path: 'srv/' },
  { path: 'srv/app', mode: 0o755 },
  { path: 'srv/closed', mode: 0o700 },
  { path: 'srv/secret/', mode: 0o700 },
  { path: 'srv/secret/key', mode: 0o600 },
  { path: 'srv/secret/open', mode: 0o755 },
  { path: 'srv/conf', mode: 0o640, gid: 50 },
];

/** What is said of an image with a configuration and these files. */
const lookAt = async (config: Readonly<Record<string, unknown>>, files: readonly Made[] = APP): Promise<Judged> => {
  const stores = await storesAt(directoryOf(layoutFiles([{ config, layers: [files] }])));
  assert.ok(!isFailure(stores) && stores[0] !== undefined);
  const read = await readImage(stores[0], '', platformOf(undefined), true);
  assert.ok(!isFailure(read) && read.root !== undefined, JSON.stringify(read));
  return judged(read, read.root, isToldProgram);
};

for (const [sentence, config, verdict, uid, account] of [
  ['no user is root', {}, 'root', 0, 'root'],
  ['a name that is there', { User: 'app' }, 'nonroot', 1234, 'app'],
  ['a number that has an account', { User: '1234' }, 'nonroot', 1234, 'app'],
  ['a number that has none', { User: '77' }, 'nonroot', 77, undefined],
  ['a name that is not there', { User: 'www' }, 'invalid', undefined, undefined],
  ['a group that is not there', { User: 'app:www' }, 'invalid', undefined, undefined],
] as const) {
  image(sentence, async () => {
    const { who, account: found } = await lookAt(config);
    assert.is(who.verdict, verdict);
    assert.is(who.uid, uid);
    assert.is(found?.name, account);
  });
}

image('of two accounts with one number the first line counts, but for who is named', async () => {
  const passwd = { path: 'etc/passwd', text: 'one:x:7:1::/:/\ntwo:x:7:2::/:/\n' };
  const seen = async (User: string) => {
    const { who, account } = await lookAt({ User }, [passwd]);
    return [who.gid, account?.name];
  };
  assert.equal(await seen('7'), [1, 'one']);
  assert.equal(await seen('two'), [2, 'two']);
});

for (const [sentence, config, expected] of [
  ['a program that all may run', { Entrypoint: ['/srv/app'] }, { path: '/srv/app', may: 'yes' }],
  ['one that only root may', { Cmd: ['/srv/closed'] }, { path: '/srv/closed', may: 'no' }],
  ['root may', { User: '', Cmd: ['/srv/closed'] }, { path: '/srv/closed', may: 'yes' }],
  ['not even root runs what nobody may', { User: '', Cmd: ['/etc/passwd'] }, { path: '/etc/passwd', may: 'no' }],
  ['one in a directory that is closed', { Cmd: ['/srv/secret/key'] }, { path: '/srv/secret/key', may: 'no' }],
  ['one that all may run there', { Cmd: ['/srv/secret/open'] }, { path: '/srv/secret/open', may: 'no' }],
  ['one that is not there', { Cmd: ['/srv/none'] }, { path: '/srv/none', may: 'absent' }],
  ['one that PATH finds', { Cmd: ['sh'], Env: ['PATH=/none:/usr/bin'] }, { path: '/usr/bin/sh', may: 'yes' }],
  ['one that PATH does not', { Cmd: ['sh'], Env: ['PATH=/none'] }, { path: 'sh', may: 'absent' }],
  ['one behind a link', { Cmd: ['/bin/sh'] }, { path: '/bin/sh', may: 'yes' }],
  ['nothing', {}, undefined],
] as const) {
  image(`starts: ${sentence}`, async () => assert.equal((await lookAt({ User: 'app', ...config })).program, expected));
}

for (const [sentence, config, expected] of [
  ['its own directory', { Volumes: { '/data': {} } }, 'yes'],
  ["root's", { Volumes: { '/srv': {} } }, 'no'],
  ['one that is not there', { Volumes: { '/none': {} } }, 'absent'],
  ['one of a group that it is not in', { Volumes: { '/shared': {} } }, 'no'],
  ['one of the group that USER names', { User: 'app:50', Volumes: { '/shared': {} } }, 'yes'],
] as const) {
  image(`may write: ${sentence}`, async () => {
    const { places } = await lookAt({ User: 'app', ...config });
    assert.is(places.find(({ why }) => why === 'VOLUME')?.write, expected);
  });
}

image('may write: one of a group that /etc/group puts it in', async () => {
  const files = APP.map((each) =>
    each.path === 'etc/group' ? { ...each, text: 'root:x:0:\nstaff:x:50:app\n' } : each,
  );
  const { places } = await lookAt({ User: 'app', Volumes: { '/shared': {} } }, files);
  assert.is(places.find(({ why }) => why === 'VOLUME')?.write, 'yes');
});

image('what it may not read below its directory is counted', async () => {
  const { unreadable } = await lookAt({ User: 'app', WorkingDir: '/srv' });
  assert.equal([unreadable.count, [...unreadable.first].sort()], [3, ['/srv/closed', '/srv/conf', '/srv/secret']]);
  assert.is((await lookAt({ User: 'app' })).unreadable.count, 0);
});

for (const [sentence, config, said, expected] of [
  ['root', {}, undefined, /^It runs as root/],
  ['an account that is not there', { User: 'www' }, undefined, /^It cannot start: no account/],
  [
    'a program that it may not run',
    { User: 'app', Cmd: ['/srv/closed'] },
    undefined,
    /may not execute \/srv\/closed\.$/,
  ],
  ['a program that is not there', { User: 'app', Cmd: ['/x'] }, undefined, /\/x is not in the image\.$/],
  [
    'a Dockerfile that says another user',
    { User: 'app' },
    { path: 'D', verdict: 'nonroot', user: '1234' },
    /^D makes an image with USER 1234/,
  ],
  [
    'none, where the Dockerfile says the same',
    { User: 'app' },
    { path: 'D', verdict: 'nonroot', user: 'app' },
    undefined,
  ],
  ['none, where it does not tell', { User: 'app' }, { path: 'D', verdict: 'unknown', user: undefined }, undefined],
] as const) {
  image(`a fault: ${sentence}`, async () => {
    const faults = faultsOf(await lookAt(config), said);
    assert.is(faults.length, expected === undefined ? 0 : 1);
    if (expected !== undefined) assert.match(faults[0] ?? '', expected);
  });
}

image('the command prints it, of an archive', () => {
  const archive = dockerArchive({ config: { User: 'app', Cmd: ['/srv/app'], WorkingDir: '/srv' }, layers: [APP] });
  const directory = directoryOf({ 'app.tar': archive, Dockerfile: 'FROM corp.example/x:1\nUSER app\n' });
  const { code, out, err } = program(directory, ['image', '--dockerfile', 'Dockerfile', 'app.tar']);
  assert.is(err, '');
  assert.match(
    out,
    new RegExp(
      [
        '^app\\.tar',
        '  image       linux/amd64 sha256:\\w+',
        '  runs as     nonroot: Config\\.User is app, uid 1234, gid 1234',
        '  account     app, home /home/app',
        '  starts      \\["/srv/app"\\]',
        '  workdir     /srv: the user may not write there',
        '  home        /home/app: the user may write there',
        '  unreadable  /srv/\\w+, /srv/\\w+, /srv/\\w+',
        '  dockerfile  Dockerfile says the same',
        '$',
      ].join('\n'),
    ),
  );
  assert.is(code, 0);
});

image('without --resolve the name of an image is a mistake, and nothing is asked', () => {
  const { code, err } = program(directoryOf({}), ['image', 'team/app:1']);
  assert.is(code, 2);
  assert.match(err, 'error: team/app:1 is neither an archive nor a layout.\n  Name an archive of docker save,');
});

image('an archive that is none is a failure', () => {
  const { code, err } = program(directoryOf({ 'a.tar': 'x'.repeat(2000) }), ['image', 'a.tar']);
  assert.is(code, 2);
  assert.match(err, 'error: a.tar: it is no tar archive.');
});

image('root fails', () => {
  const archive = dockerArchive({ config: {}, layers: [APP] });
  const { code, out } = program(directoryOf({ 'app.tar': archive }), ['image', 'app.tar']);
  assert.is(code, 1);
  assert.match(out, 'It runs as root');
});

image.run();
