import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { accountsOf } from '../../../src/knowledge/images/accounts.js';
import { factsOf, type Row } from '../../../src/knowledge/images/row.js';
import { stockOf } from '../../../src/knowledge/images/stock.js';
import { allRows, patternRowsOf, rowsOf } from '../../../src/knowledge/images/table.js';
import { type Tag, tagOf } from '../../../src/knowledge/images/tag.js';
import { releaseNamed } from '../../../src/knowledge/releases.js';
import { normalised } from '../../../src/text/path.js';

const VERSIONS = [
  'stable-20170606',
  'wheezy-curl',
  [
    '',
    'latest',
    'lts',
    'stable',
    'rolling',
    'edge',
    'devel',
    'cli',
    'bin',
    'nonroot',
    'debug',
    'debug-nonroot',
    'current',
  ],
  [
    'oldstable',
    'oldoldstable',
    'testing',
    'enterprise-7.2.0',
    '23.04',
    'carbon',
    '3.4',
    '2.20',
    'php8',
    '20190408',
    'RELEASE.2022-01-03T18-22-58Z',
    '8u131-jdk_2.12.2_0.13.15',
    '8u212_2.12.8_1.2.8',
    'kinetic',
    '21.0.3_9-jdk',
    '21.0.3_9-jdk-noble',
    '21.0.4_7-jdk',
    'jre8',
  ],
  ['trixie', 'bookworm', 'bullseye', 'noble', 'jammy', 'focal', 'trusty', 'xenial', 'stream9', 'v3', '2023', 'alpine'],
  ['1', '2', '3', '5', '6', '7', '8', '9', '10', '11', '12', '13', '16', '17', '20', '22', '24'],
  ['1.8', '1.11', '2.7', '3.1', '3.12', '6.0', '8.0', '10.0', '14.04', '22.04', '24.04', '1.22.3', '20.11.1'],
  ['7.10.2', '7.17.28', '8.19.0'],
].flat();

const VARIANTS = [
  ['', 'alpine', 'alpine3.20', 'slim', 'slim-bookworm', 'slim-trixie', 'bookworm', 'trixie', 'noble', 'jammy', 'scm'],
  [
    'minimal',
    'micro',
    'ubi',
    'ubi9-minimal',
    'corretto',
    'al2023',
    'amazonlinux2',
    'debian',
    'oraclelinux9',
    'graalvm',
  ],
  [
    'apache',
    'fpm',
    'fpm-alpine',
    'dev',
    'root',
    'root-dev',
    'rootless',
    'dind',
    'dind-rootless',
    'distroless',
    'distroless-dev',
  ],
  [
    'chiseled',
    'noble-chiseled',
    'azurelinux3.0',
    'nanoserver',
    'windowsservercore-ltsc2022',
    'preview',
    'base-ubuntu24.04',
    'data-alpine',
    'amzn2023',
    'antimony',
    'data',
    'onbuild',
    'jdk-21-and-22',
    'jdk17-amazoncorretto',
    'amazonlinux2',
    'jdk-21-and-22-corretto',
    'nouveau',
    'cbl-mariner2.0-distroless',
    'builder',
  ],
].flat();

const TAGS = VERSIONS.flatMap((version) =>
  VARIANTS.map((variant) => [version, variant].filter((word) => word !== '').join('-')),
)
  .filter((tag) => tag !== '')
  .map(tagOf);

/** Tags of the versions that a row names. */
const ownTags = ({ covers = '' }: Row): readonly Tag[] =>
  (covers.match(/\d+(?:\.\d+)*/g) ?? []).flatMap((version) =>
    VARIANTS.map((variant) => tagOf(variant === '' ? version : `${version}-${variant}`)),
  );

const table = suite('knowledge/images/table');

table('a row tells of its source and its date', () => {
  for (const { id, source = [], asOf = '' } of allRows()) {
    assert.ok(source.length > 0 && source.every((each) => each.length > 5), id);
    assert.match(asOf, /^20\d\d-\d\d-\d\d$/, id);
  }
});

table('a row names a repository that can be opened', () => {
  for (const { id, source = [] } of allRows())
    assert.ok(
      source.some((each) => /^[\w.-]+\/[\w.-]+/.test(each)),
      id,
    );
});

table('a row says of which versions its source speaks', () => {
  const range = /^\d+(?:\.\d+)*(?: - \d+(?:\.\d+)*)?$/;
  for (const { id, covers } of allRows())
    assert.ok(
      ['all', 'newest'].includes(covers) || covers.split(', ').every((each) => range.test(each)),
      `${id}: ${covers}`,
    );
});

table('a release that a row names is in the table of releases', () => {
  for (const { id, family, release, releases = '' } of allRows()) {
    const told = releases.split(', ').flatMap((each) => each.split('=')[1] || []);
    for (const name of [release ?? [], told].flat()) {
      const found = releaseNamed(name)?.family;
      assert.is(found, family === 'rhel-minimal' ? 'rhel' : family, `${id}: ${name}`);
    }
  }
});

table('no two rows have one id', () => {
  const ids = allRows().map(({ id }) => id);
  assert.equal(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
});

table('a repository is written in full, once in a row', () => {
  for (const { id, image, aliases = [] } of allRows()) {
    const names = [image, ...aliases];
    assert.is(new Set(names).size, names.length, id);
    for (const name of names) assert.match(name, /^[a-z0-9.-]+\.[a-z]+\/[a-z0-9._/*-]+$/, id);
  }
});

table('every expression compiles, and every word is one the types know', () => {
  for (const row of allRows()) {
    new RegExp(row.tag ?? '');
    factsOf(row);
  }
});

table('an unknown word is our mistake and throws', () =>
  assert.throws(
    () => factsOf({ id: 'x', image: 'y', family: 'debain', covers: 'all', source: ['z'], asOf: '2026-01-01' }),
    /x: debain is not known/,
  ),
);

table('no row is hidden by the rows before it', () => {
  const hidden = allRows().filter((row) => {
    const names = [row.image, ...(row.aliases ?? [])];
    return names.some((name) => {
      const lists = name.includes('*') ? patternRowsOf(name.replaceAll('*', '0')) : [rowsOf(name)];
      const list = lists.find((entries) => entries.some((entry) => entry.row === row)) ?? [];
      return ![...TAGS, ...ownTags(row)].some((tag) => list.find(({ covers }) => covers(tag))?.row === row);
    });
  });
  assert.equal(
    hidden.map(({ id }) => id),
    [],
  );
});

table('a row for all tags is the last of its repository', () => {
  for (const { image } of allRows()) {
    const rows = rowsOf(image).map(({ row }) => row);
    assert.equal(
      rows
        .slice(0, -1)
        .filter(
          ({ tag, covers = 'all', named, release }) => tag === undefined && covers === 'all' && !named && !release,
        ),
      [],
      image,
    );
  }
});

table('an account for the process is one of the accounts of the image, and not root', () => {
  for (const facts of allRows().map((row) => factsOf(row))) {
    if (facts.serviceAccount === null) continue;
    const account = accountsOf(facts).users.get(facts.serviceAccount);
    assert.ok(account !== undefined && account.uid !== 0, facts.id);
  }
});

table('a default user that is a name is one of the accounts', () => {
  for (const facts of allRows().map((row) => factsOf(row))) {
    const [name = ''] = facts.user.split(':');
    if (!/^\d*$/.test(name)) assert.ok(accountsOf(facts).users.has(name), facts.id);
  }
});

table('uid and gid are those of the default user', () => {
  for (const facts of allRows().map((row) => factsOf(row))) {
    const [name = '', group] = facts.user.split(':');
    const uid = /^\d+$/.test(name) ? Number(name) : accountsOf(facts).users.get(name)?.uid;
    if (facts.os === 'windows') assert.is(facts.uid, null, facts.id);
    else assert.is(facts.uid, name === '' ? 0 : (uid ?? null), facts.id);
    if (group !== undefined && /^\d+$/.test(group)) assert.is(facts.gid, Number(group), facts.id);
  }
});

table('a path that a row tells is absolute and told once', () => {
  for (const { id, volumes = [], owned = [], workdir } of allRows().map((row) => factsOf(row))) {
    const paths = owned.map(({ path }) => path);
    assert.is(new Set(paths).size, paths.length, id);
    assert.is(new Set(volumes).size, volumes.length, id);
    for (const path of [...volumes, ...paths, workdir ?? '/']) assert.is(normalised(path), path, id);
  }
});

table('a directory belongs to an account of its image, or says nothing of its owner', () => {
  for (const facts of allRows().map((row) => factsOf(row))) {
    const { users, groups } = accountsOf(facts);
    for (const { owner = '0', group = '0' } of facts.owned) {
      assert.ok(/^\d+$/.test(owner) || users.has(owner), `${facts.id}: ${owner}`);
      assert.ok(/^\d+$/.test(group) || groups.has(group), `${facts.id}: ${group}`);
    }
  }
});

table('a row about one release says of its accounts and of adduser only what the release leaves open', () => {
  for (const row of allRows()) {
    const { id, release, adduser, accountsComplete } = row;
    if (release === undefined) continue;
    assert.ok(adduser === undefined || releaseNamed(release)?.tools === 'shadow', id);
    assert.ok(accountsComplete === undefined || stockOf(factsOf(row).family, release).complete, id);
  }
});

table('root by design is explained in a sentence', () => {
  for (const { id, rootByDesign, notes = '' } of allRows())
    if (rootByDesign) assert.match(notes, /^[A-Z].{20,}\.$/, id);
});

table('what is installed needs a command', () => {
  for (const { accountCreation, installAccountTools, id } of allRows().map((row) => factsOf(row))) {
    assert.is(accountCreation === 'installable', installAccountTools !== null, id);
  }
});

table.run();
