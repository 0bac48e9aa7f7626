import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isToldProgram } from '../../src/knowledge/images/looked-up-facts.js';
import { isFailure } from '../../src/program/failure.js';
import { faultsOf } from '../../src/resolve/image/describe.js';
import { type Judged, judged } from '../../src/resolve/image/judged.js';
import { readImage } from '../../src/resolve/look-up.js';
import { platformOf } from '../../src/resolve/manifest.js';
import { storesAt } from '../../src/resolve/sources.js';
import { directoryOf, program } from '../in-process.js';
import { program as started } from '../program.js';
import { dockerArchive, dockerArchives, layoutFiles, type Made, SYSTEM, sha256 } from './made.js';

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

const STARTS: readonly Made[] = [
  ...APP,
  { path: 'usr/bin/env', mode: 0o755, text: '\x7fELF' },
  { path: 'usr/bin/tini', mode: 0o755, text: '\x7fELF' },
  { path: 'srv/linked', type: '2', target: 'secret/open' },
  { path: 'srv/dir', type: '2', target: '/srv' },
  { path: 'srv/plain', text: 'x' },
  { path: 'srv/of-root', mode: 0o744, text: '\x7fELF' },
  { path: 'srv/run.sh', mode: 0o755, text: '#!/bin/sh\n' },
  { path: 'srv/bash.sh', mode: 0o755, text: '#!/bin/bash -e\n' },
  { path: 'srv/env.sh', mode: 0o755, text: '#! /usr/bin/env bash\n' },
  { path: 'srv/env-sh.sh', mode: 0o755, text: '#!/usr/bin/env sh\n' },
  { path: 'srv/dos.sh', mode: 0o755, text: '#!/bin/sh\r\necho\r\n' },
  { path: 'srv/unread.sh', mode: 0o711, text: '#!/bin/sh\n' },
  { path: 'srv/closed.sh', mode: 0o755, text: '#!/srv/closed\n' },
  { path: 'srv/bare', mode: 0o755, text: 'echo hello\n' },
  { path: 'srv/loop', mode: 0o755, text: '#!/srv/loop\n' },
  { path: 'opt/' },
  { path: 'opt/sh', mode: 0o700, text: '\x7fELF' },
];

for (const [sentence, config, expected] of [
  ['a program that all may run', { Entrypoint: ['/srv/app'] }, ['/srv/app']],
  ['one that only root may', { Cmd: ['/srv/closed'] }, ['/srv/closed', 'the user may not execute /srv/closed']],
  ['root may', { User: '', Cmd: ['/srv/closed'] }, ['/srv/closed']],
  [
    'not even root runs what nobody may',
    { User: '', Cmd: ['/srv/plain'] },
    ['/srv/plain', '/srv/plain is not executable: run chmod +x'],
  ],
  ['one that nobody may', { Cmd: ['/srv/plain'] }, ['/srv/plain', '/srv/plain is not executable: run chmod +x']],
  ['one that its owner may', { Cmd: ['/srv/of-root'] }, ['/srv/of-root', 'the user may not execute /srv/of-root']],
  [
    'one in a directory that is closed',
    { Cmd: ['/srv/secret/open'] },
    ['/srv/secret/open', 'the user may not execute /srv/secret/open'],
  ],
  ['a link into it', { Cmd: ['/srv/linked'] }, ['/srv/linked', 'the user may not execute /srv/linked']],
  ['a directory', { Cmd: ['/srv'] }, ['/srv', '/srv is a directory']],
  ['a link to a directory', { User: '', Cmd: ['/srv/dir'] }, ['/srv/dir', '/srv/dir is a directory']],
  ['one that is not there', { Cmd: ['/srv/none'] }, ['/srv/none', '/srv/none is not in the image']],
  ['one below a file', { Cmd: ['/srv/app/x'] }, ['/srv/app/x', '/srv/app/x is not in the image']],
  ['a path from the directory', { Cmd: ['./app'], WorkingDir: '/srv' }, ['/srv/app']],
  [
    'a path out of the directory',
    { Cmd: ['../srv/none'], WorkingDir: '/tmp' },
    ['/srv/none', '/srv/none is not in the image'],
  ],
  ['a path without a directory', { Cmd: ['srv/app'] }, ['/srv/app']],
  ['one that PATH finds', { Cmd: ['sh'], Env: ['PATH=/none:/usr/bin'] }, ['/usr/bin/sh']],
  ['one that PATH does not', { Cmd: ['sh'], Env: ['PATH=/none'] }, ['sh', 'sh is not in the image']],
  ['one that PATH finds closed first', { Cmd: ['sh'], Env: ['PATH=/opt:/usr/bin'] }, ['/usr/bin/sh']],
  [
    'one that PATH finds closed alone',
    { Cmd: ['sh'], Env: ['PATH=/opt'] },
    ['/opt/sh', 'the user may not execute /opt/sh'],
  ],
  ['a directory of PATH', { Cmd: ['srv'], Env: ['PATH=/'] }, ['/srv', '/srv is a directory']],
  ['one behind a link', { Cmd: ['/bin/sh'] }, ['/bin/sh']],
  ['a script', { Cmd: ['/srv/run.sh'] }, ['/srv/run.sh']],
  [
    'a script without its interpreter',
    { Cmd: ['/srv/bash.sh'] },
    ['/srv/bash.sh', '/srv/bash.sh is a script, and /bin/bash is not in the image'],
  ],
  ['env finds the interpreter', { Cmd: ['/srv/env-sh.sh'] }, ['/srv/env-sh.sh']],
  [
    'env does not find it',
    { Cmd: ['/srv/env.sh'] },
    ['/srv/env.sh', '/srv/env.sh is a script, and bash is not in the image'],
  ],
  [
    'an interpreter that is closed',
    { Cmd: ['/srv/closed.sh'] },
    ['/srv/closed.sh', '/srv/closed.sh is a script, and the user may not execute /srv/closed'],
  ],
  [
    'a script with the line ends of Windows',
    { Cmd: ['/srv/dos.sh'] },
    ['/srv/dos.sh', 'the first line of /srv/dos.sh ends in a carriage return'],
  ],
  [
    'a script that is not to be read',
    { Cmd: ['/srv/unread.sh'] },
    ['/srv/unread.sh', '/srv/unread.sh is a script, and the user may not read it'],
  ],
  [
    'a text',
    { Cmd: ['/srv/bare'] },
    ['/srv/bare', '/srv/bare is no program, and has no first line that names its interpreter'],
  ],
  ['behind a wrapper', { Entrypoint: ['tini', '--'], Cmd: ['/srv/app'] }, ['/usr/bin/tini', '/srv/app']],
  [
    'not behind a wrapper',
    { Entrypoint: ['/usr/bin/tini', '--'], Cmd: ['/srv/none'] },
    ['/usr/bin/tini', '/srv/none', '/srv/none is not in the image'],
  ],
  ['nothing', {}, []],
] as const) {
  image(`starts: ${sentence}`, async () => {
    const { programs } = await lookAt({ User: 'app', ...config }, STARTS);
    assert.equal(
      programs.flatMap(({ path, fault }) => [path, ...(fault === undefined ? [] : [fault])]),
      expected,
    );
  });
}

image('starts: scripts that are interpreters of each other end', async () => {
  const { programs } = await lookAt({ User: 'app', Cmd: ['/srv/loop'] }, STARTS);
  assert.match(programs[0]?.fault ?? '', /a script with too many scripts as interpreters$/);
});

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
  const { code, out, err } = started(directory, ['image', '--dockerfile', 'Dockerfile', 'app.tar']);
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

image('without --resolve the name of an image is a mistake, and nothing is asked', async () => {
  const { code, err } = await program(directoryOf({}), ['image', 'team/app:1']);
  assert.is(code, 2);
  assert.match(err, 'error: team/app:1 is neither an archive nor a layout.\n  Name an archive of docker save,');
});

image('an archive that is none is a failure', async () => {
  const { code, err } = await program(directoryOf({ 'a.tar': 'x'.repeat(2000) }), ['image', 'a.tar']);
  assert.is(code, 2);
  assert.match(err, 'error: a.tar: it is no tar archive.');
});

const TWO = layoutFiles([
  { name: 'team/app:1', config: { User: '7' } },
  { name: 'team/app:2', config: { User: '8' } },
]);
const below = (directory: string, files: Readonly<Record<string, Buffer>>) =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${directory}/${path}`, bytes]));
const DIGEST = new RegExp(sha256('').replace(/[0-9a-f]{64}/, '[0-9a-f]{64}'));
const [second = ''] = DIGEST.exec(String(TWO['index.json']).split('team/app:1')[1] ?? '') ?? [];

for (const [sentence, files, name, code, expected] of [
  ['several are listed', below('out', TWO), 'out', 2, /it holds 2 images; name one.*: team\/app:1, team\/app:2\./],
  ['one by its name', below('out', TWO), 'out:team/app:2', 0, /Config\.User is 8/],
  ['one by its whole name', below('out', TWO), 'out:docker.io/team/app:1', 0, /Config\.User is 7/],
  ['one by its digest', below('out', TWO), `out@${second}`, 0, /Config\.User is 8/],
  [
    'a name that is not there',
    below('out', TWO),
    'out:team/app:3',
    2,
    /no image is called docker\.io\/team\/app:3 there/,
  ],
  [
    'one by a name that is only a tag',
    below(
      'out',
      layoutFiles([
        { name: '1', config: { User: '7' } },
        { name: '2', config: { User: '8' } },
      ]),
    ),
    'out:2',
    0,
    /Config\.User is 8/,
  ],
  [
    'two of one platform without names',
    below('out', layoutFiles([{ config: { User: '7' } }, { config: { User: '8' } }])),
    'out',
    2,
    /it holds 2 images; name one, as PATH:NAME or PATH@DIGEST: sha256:\w{64}, sha256:\w{64}\./,
  ],
  [
    'one for two platforms',
    below('out', layoutFiles([{ config: { User: '7' } }, { architecture: 'arm64', config: { User: '8' } }])),
    'out',
    0,
    /Config\.User is 7/,
  ],
  [
    'several of an archive',
    {
      'two.tar': dockerArchives([
        { name: 'a:1', config: { User: '7' } },
        { name: 'b:1', config: { User: '8' } },
      ]),
    },
    'two.tar',
    2,
    /it holds 2 images; name one, .*: a:1, b:1\./,
  ],
  [
    'one of an archive',
    {
      'two.tar': dockerArchives([
        { name: 'a:1', config: { User: '7' } },
        { name: 'b:1', config: { User: '8' } },
      ]),
    },
    'two.tar:b:1',
    0,
    /Config\.User is 8/,
  ],
  [
    'a compressed archive',
    { 'a.tar.gz': gzipSync(dockerArchive({})) },
    'a.tar.gz',
    2,
    /it is compressed with gzip: unpack it first/,
  ],
  [
    'one of zstd',
    { 'a.tar.zst': Buffer.from('28b52ffd0000', 'hex') },
    'a.tar.zst',
    2,
    /compressed with zstd: unpack it/,
  ],
  ['a directory that is called like an image is none', { 'team/x': Buffer.of() }, 'team:1', 2, /team:1 is neither/],
] as const) {
  image(`which: ${sentence}`, async () => {
    const { code: ended, out, err } = await program(directoryOf(files), ['image', name]);
    assert.match(out + err, expected);
    assert.is(ended, code);
  });
}

image('root fails', async () => {
  const archive = dockerArchive({ config: {}, layers: [APP] });
  const { code, out } = await program(directoryOf({ 'app.tar': archive }), ['image', 'app.tar']);
  assert.is(code, 1);
  assert.match(out, 'It runs as root');
});

image.run();
