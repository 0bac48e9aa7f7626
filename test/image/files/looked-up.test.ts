import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Right } from '../../../src/image/files/node.js';
import type { Options } from '../../../src/image/options.js';
import type { ImageFiles } from '../../../src/knowledge/images/looked-up.js';
import { LOOKED_UP } from '../../looked-up.js';
import { stagesOf } from '../operations/read.js';
import { answered, treeFrom } from './shown.js';

/** An image whose layers were read. */
const files = (changed: Partial<ImageFiles> = {}): ImageFiles => ({
  users: ['root:0:0:/root', 'app:70:71:/srv/app'],
  groups: ['root:0', 'app:71'],
  release: [],
  programs: ['sh'],
  paths: {
    '/etc': 'directory 0:0 755',
    '/srv': 'directory 0:0 755',
    '/srv/app': 'directory 70:71 750',
    '/srv/app/run.sh': 'file 70:71 700',
    '/bin': 'link 0:0 777 usr/bin',
    '/usr': 'directory 0:0 755',
  },
  whole: true,
  ...changed,
});

const optionsOf = (each: ImageFiles | undefined): Options => ({
  lookUp: () => ({ ...LOOKED_UP, volumes: ['/data'], files: each }),
});

const lookedUp = suite('image/files: an image that was looked up');

const DIRECTORY = 'directory 0:0 755';

for (const [sentence, lines, expected, each] of [
  [
    'has what is listed',
    '',
    { '/etc': DIRECTORY, '/srv/app': 'directory 70:71 750', '/srv/app/run.sh': 'file 70:71 700' },
    files(),
  ],
  ['and a root of root’s', '', { '/': DIRECTORY }, files()],
  ['links lead from where they lie', '', { '/bin': 'link 0:0 777 /usr/bin' }, files()],
  ['nothing else lies in the root', '', { '/app': 'absent', '/app/x': 'absent' }, files()],
  ['below it something may', '', { '/etc/x': 'unknown', '/srv/app/x': 'unknown', '/usr/bin/x': 'unknown' }, files()],
  ['nor in the root, where not all was listed', '', { '/app': 'unknown', '/etc': DIRECTORY }, files({ whole: false })],
  ['the runtime brings devices', '', { '/dev': DIRECTORY, '/dev/null': 'file 0:0 666' }, files()],
  [
    'lines change it',
    'RUN chmod 700 /srv/app && touch /new',
    { '/srv/app': 'directory 70:71 700', '/new': 'file 0:0 644' },
    files(),
  ],
  [
    'without its layers a volume is somebody’s',
    '',
    { '/data': 'directory ?:? ?', '/data/x': 'unknown', '/app': 'unknown' },
    undefined,
  ],
] as const) {
  lookedUp(sentence, () => {
    const tree = treeFrom(`FROM example.org/x\n${lines}`, optionsOf(each));
    assert.equal(Object.fromEntries(Object.keys(expected).map((path) => [path, answered(tree, path)])), expected);
  });
}

for (const [sentence, uid, right, path, expected] of [
  ['its owner reads', 70, 'read', '/srv/app/run.sh', 'yes'],
  ['others do not', 5, 'read', '/srv/app/run.sh', 'no'],
  ['nobody makes files in the root', 5, 'write', '/app', 'no'],
  ['what is not listed may be closed', 5, 'write', '/etc/x', 'unknown'],
] as const satisfies readonly (readonly [string, number, Right, string, string])[]) {
  lookedUp(`rights: ${sentence}`, () => {
    const tree = treeFrom('FROM example.org/x', optionsOf(files()));
    assert.is(tree.may({ uid, groups: [uid] }, path, right).answer, expected);
  });
}

lookedUp('its paths are those that are listed', () => {
  const paths = [...treeFrom('FROM example.org/x', optionsOf(files())).paths()];
  assert.equal(paths.sort(), ['/', ...Object.keys(files().paths)].sort());
});

for (const [sentence, user, expected, each] of [
  ['an account of its layers', 'app', 'nonroot 70:71', files()],
  ['one that they have not', 'none', 'invalid ?:?', files()],
  ['one where there is no /etc/passwd', 'app', 'invalid ?:?', files({ users: undefined })],
  ['a number', '70', 'nonroot 70:71', files()],
  ['one where layers were not read', 'app', 'nonroot ?:?', undefined],
] as const) {
  lookedUp(`USER: ${sentence}`, () => {
    const {
      verdict,
      uid = '?',
      gid = '?',
    } = stagesOf(`FROM example.org/x\nUSER ${user}`, optionsOf(each)).at(-1) ?? {};
    assert.is(`${verdict} ${uid}:${gid}`, expected);
  });
}

lookedUp.run();
