import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf, type Row } from '../../src/knowledge/images/row.js';
import { disagreementsOf } from './disagreements.js';
import type { Said } from './official-images.js';

const said = (own: Partial<Said>): Said => ({
  verdict: 'root',
  family: 'debian',
  release: undefined,
  user: '',
  uid: 0,
  gid: 0,
  accounts: [],
  complete: false,
  tools: undefined,
  calls: undefined,
  env: undefined,
  entrypoint: undefined,
  cmd: undefined,
  drops: undefined,
  script: '',
  service: undefined,
  chowns: false,
  ports: [],
  base: undefined,
  volumes: [],
  owned: new Map(),
  rights: new Map(),
  workdir: undefined,
  built: { repository: 'owner/name', commit: 'c0ffee', directory: '.', file: 'Dockerfile', date: '', windows: false },
  ...own,
});

const ROW: Row = { id: 'a', image: 'a', family: 'debian', covers: 'all', startsService: undefined };

type Sample = {
  readonly title: string;
  readonly row: Partial<Row>;
  readonly file: Partial<Said>;
  readonly told: readonly string[];
  readonly release?: string;
};

const SAMPLES: readonly Sample[] = [
  { title: 'a row that states nothing', row: {}, file: {}, told: [] },
  { title: 'another user', row: {}, file: { user: 'a' }, told: ['user||a'] },
  { title: 'another family', row: {}, file: { family: 'alpine' }, told: ['family|debian|alpine'] },
  {
    title: 'another release',
    row: { release: 'bookworm' },
    file: {},
    release: 'trixie',
    told: ['release|bookworm|trixie'],
  },
  {
    title: 'no volume',
    row: { volumes: '/a /b' },
    file: { volumes: ['/a'] },
    told: ['volumes|/a /b|/a'],
  },
  {
    title: 'another directory',
    row: { workdir: '/a' },
    file: { workdir: '/' },
    told: ['workdir|/a|/'],
  },
  {
    title: 'a directory that nothing shows',
    row: { workdir: '/a' },
    file: {},
    told: ['workdir|/a||unshown'],
  },
  {
    title: 'a directory that is not there',
    row: { owned: '/a' },
    file: { rights: new Map([['/a', 'absent']]) },
    told: ['owned|/a|/a absent'],
  },
  {
    title: "a directory that is root's",
    row: { owned: '/a' },
    file: { rights: new Map([['/a', 'root:root:755']]) },
    told: ['owned|/a|/a root:root:755'],
  },
  {
    title: "a directory that is root's, of a usual mode",
    row: { owned: '/a' },
    file: { rights: new Map([['/a', 'root:root:']]) },
    told: ['owned|/a|/a root:root:'],
  },
  {
    title: "the same, and the row says that it is root's",
    row: { owned: '/a:root:root:755' },
    file: { rights: new Map([['/a', 'root:root:755']]) },
    told: [],
  },
  {
    title: 'a directory that is open to all',
    row: { owned: '/a' },
    file: { rights: new Map([['/a', 'root:root:777']]) },
    told: [],
  },
  {
    title: "a directory that is another's",
    row: { owned: '/a:b' },
    file: { rights: new Map([['/a', 'c:c:755']]) },
    told: ['owned|/a:b|/a c:c:755'],
  },
  {
    title: 'an owner that nothing shows',
    row: { owned: '/a:b' },
    file: { rights: new Map([['/a', 'unknown']]) },
    told: ['owned|/a:b||unshown'],
  },
  {
    title: 'a directory of nobody in particular that nothing shows',
    row: { owned: '/a' },
    file: { owned: new Map([['/a', '::']]), rights: new Map([['/a', 'unknown']]) },
    told: ['owned|/a||unshown'],
  },
  {
    title: 'an account that is not there',
    row: { accounts: 'a:1:1' },
    file: { complete: true },
    told: ['accounts|a:1:1|'],
  },
  {
    title: 'an account that nothing shows',
    row: { accounts: 'a:1:1' },
    file: {},
    told: ['accounts|a:1:1||unshown'],
  },
  {
    title: 'an id that nothing shows',
    row: { accounts: 'a:1:1' },
    file: { accounts: [{ name: 'a', uid: undefined, gid: undefined }] },
    told: ['ids|a:1:1|a|unshown'],
  },
  {
    title: 'another id',
    row: { accounts: 'a:1:1' },
    file: { accounts: [{ name: 'a', uid: 2, gid: 1 }] },
    told: ['accounts|a:1:1|a:2:1'],
  },
  {
    title: 'a variable of another value',
    row: { env: 'A=1 B C=3' },
    file: { env: new Map([['A', '2']]) },
    told: ['env|A=1|A=2', 'env|C=3|C='],
  },
  {
    title: 'a variable whose value cannot be told',
    row: { env: 'A=1' },
    file: { env: new Map([['A', null]]) },
    told: [],
  },
  {
    title: 'a variable that the row has no word of',
    row: { env: 'A' },
    file: {
      env: new Map([
        ['A', '1'],
        ['B', '2'],
      ]),
    },
    told: ['env|no such name|B'],
  },
  {
    title: 'a variable of its base that it may have',
    row: { env: 'A' },
    file: { env: new Map([['B', null]]) },
    told: ['env|no such name|B|unshown'],
  },
  { title: 'variables that nothing shows', row: { env: 'A' }, file: {}, told: ['env|told||unshown'] },
  {
    title: 'a program of its own',
    row: { startsService: false },
    file: { entrypoint: [], cmd: ['served'] },
    told: ['start|none of its own|served'],
  },
  {
    title: 'a start that nothing shows',
    row: { startsService: true },
    file: {},
    told: ['start|a program||unshown'],
  },
  {
    title: 'a tool that the row knows none of',
    row: { accountTools: 'none' },
    file: { calls: 'useradd' },
    told: ['no tools||it calls useradd'],
  },
  {
    title: 'a tool that some of its images have',
    row: { accountTools: 'none', moreTools: true },
    file: { calls: 'useradd' },
    told: [],
  },
  {
    title: 'a tool that the row knows',
    row: { accountTools: 'shadow' },
    file: { calls: 'useradd' },
    told: [],
  },
  {
    title: 'a port that is not exposed',
    row: { privilegedPorts: [80] },
    file: { ports: ['8080'] },
    told: ['ports|80|8080'],
  },
  {
    title: 'another tool that leaves root',
    row: { stepsDownWith: 'gosu' },
    file: { script: 'exec su-exec', drops: 'su-exec' },
    told: ['how it leaves root||su-exec is not gosu'],
  },
  {
    title: 'a script that cannot be read',
    row: { stepsDownWith: 'gosu' },
    file: {},
    told: ['how it leaves root|gosu||unshown'],
  },
];

const test = suite('disagreements');

for (const { title, row, file, told, release } of SAMPLES)
  test(title, () => {
    const facts = { ...factsOf({ ...ROW, ...row }) };
    const all = disagreementsOf({ tag: 'latest', facts, said: said(file), windows: false, release });
    assert.equal(
      all.map(({ field, ours, theirs, unshown }) => [field, ours, theirs, ...(unshown ? ['unshown'] : [])].join('|')),
      told,
    );
  });

test.run();
