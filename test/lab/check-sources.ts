import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import type { LookUp } from '../../src/knowledge/images/lookup.js';
import { factsOf, type Row } from '../../src/knowledge/images/row.js';
import { allRows } from '../../src/knowledge/images/table.js';
import { covers, releaseOf, tagOf } from '../../src/knowledge/images/tag.js';
import { type Case, isRead } from './claims.js';
import { disagreementsOf } from './disagreements.js';
import { basesOn, directoryOf, saidBy } from './official-images.js';
import { blobs } from './official-manifests.js';

/**
 * `npx tsx test/lab/check-sources.ts GITROOT [ID...]`: rows of images that are no official ones, beside the Dockerfiles that
 * their sources name, at the tags of the repository that the row covers, or else at the commits that changed them. Which
 * file is which variant somebody has to say: of each file it prints what the row does not say, and from when to when.
 */
const main = ([root = '.', ...ids]: readonly string[]): void => {
  for (const row of allRows()) {
    if (row.image.startsWith('docker.io/library/') || (ids.length > 0 && !ids.includes(row.id))) continue;
    const places = (row.source ?? []).flatMap((each) => placeOf(each) ?? []);
    if (places.length === 0) console.log(`${row.id}: names no Dockerfile: ${row.source?.join(' ; ').slice(0, 160)}`);
    for (const place of places) check(root, row, place);
  }
};

type Place = { readonly repository: string; readonly paths: readonly string[]; readonly commit: string | undefined };

const placeOf = (source: string): Place | undefined => {
  const repository = /^[\w.-]+\/[\w.-]+?(?=@|[,: ]|$)/.exec(source)?.[0];
  const paths = [...source.matchAll(/(?:[\w.*{}-]+\/)*[\w.*-]*Dockerfile[\w.*-]*|[\w/.*-]+\.Dockerfile/g)].map(
    ([path]) => path,
  );
  return repository === undefined || paths.length === 0
    ? undefined
    : { repository, paths, commit: /@([0-9a-f]{7,40})\b/.exec(source)?.[1] };
};

const git = (directory: string, args: readonly string[]): readonly string[] =>
  spawnSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    .stdout.split('\n')
    .filter((line) => line !== '');

/** So many tags or commits show what changed. */
const MOST = 30;

const spread = <T>(all: readonly T[]): readonly T[] =>
  all.length <= MOST
    ? all
    : Array.from({ length: MOST }, (_, at) => all[Math.round((at * (all.length - 1)) / (MOST - 1))]).flatMap(
        (each) => each ?? [],
      );

type Commit = { readonly name: string; readonly commit: string; readonly date: string };

const commitsOf = (directory: string, row: Row, paths: readonly string[]): readonly Commit[] => {
  const tags = git(directory, [
    'for-each-ref',
    '--sort=creatordate',
    '--format=%(refname:short) %(creatordate:short)',
    'refs/tags',
  ])
    .map((line) => line.split(' '))
    .flatMap(([tag = '', date = '']) => {
      const { version } = tagOf(tag.replace(/^[a-z-]+[/-](?=v?\d)/, ''));
      return version !== undefined && covers(row.covers, version) ? [{ name: tag, commit: tag, date }] : [];
    });
  if (tags.length > 0 && row.covers !== 'newest') return spread(tags);
  const globs = paths.map((path) => `:(glob)${path.includes('/') ? path : `**/${path}`}`);
  const log = git(directory, ['log', '--reverse', '--format=%h %cs', '--', ...globs]);
  const all = log.map((line) => line.split(' ')).map(([commit = '', date = '']) => ({ name: date, commit, date }));
  return row.covers === 'newest' ? all.slice(-1) : spread(all);
};

/** The commit that a source names, where the copy of the repository has it. */
const ownCommit = (directory: string, commit: string | undefined): readonly Commit[] => {
  if (commit === undefined) return [];
  const [date] = git(directory, ['log', '-1', '--format=%cs', commit]);
  return date === undefined ? [] : [{ name: '*', commit, date }];
};

const check = (root: string, row: Row, { repository, paths, commit }: Place): void => {
  const directory = directoryOf(root, repository);
  if (directory === undefined) {
    console.log(`${row.id}: ${repository} is not there`);
    return;
  }
  const told = new Map<string, string[]>();
  const say = (what: string, name: string): void => void told.set(what, [...(told.get(what) ?? []), name]);
  const commits = [...ownCommit(directory, commit), ...commitsOf(directory, row, paths)];
  for (const { name, commit, date } of commits) {
    const files = git(directory, ['ls-tree', '-r', '--name-only', commit]).filter(
      (file) =>
        paths.some((path) => isAt(file, path)) &&
        !/^tests?\/|\/tests?\//.test(file) &&
        (row.family === 'windows') === /windows|nanoserver|servercore/i.test(file),
    );
    if (files.length === 0) say(`no ${paths.join(' ')}`, name);
    const texts = blobs(
      directory,
      files.map((file) => `${commit}:${file}`),
    );
    for (const [at, file] of files.entries()) {
      const built = { repository, commit, directory: dirname(file), file, date, windows: false };
      for (const what of differencesOf(root, row, built, texts[at], basesOn(root, date))) say(`${file}: ${what}`, name);
    }
  }
  for (const [what, names] of told)
    console.log(`${row.id}: ${what}: ${names.length} of ${commits.length}, ${names[0]} to ${names.at(-1)}`);
  if (told.size === 0) console.log(`${row.id}: agrees in ${commits.length}`);
};

const isAt = (file: string, path: string): boolean =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(file) ||
  (!path.includes('/') && file === path);

const differencesOf = (
  root: string,
  row: Row,
  built: Parameters<typeof saidBy>[1],
  text: string | undefined,
  lookUp: LookUp,
): readonly string[] => {
  const said = saidBy(root, built, text, lookUp);
  const release = said?.release;
  const facts = factsOf(row, releaseOf(tagOf(release ?? 'latest'), row));
  const one: Case = { tag: built.commit, facts, said, windows: false, release };
  const strange = said?.family !== undefined && DISTRIBUTIONS.has(said.family) && said.family !== row.family;
  if (strange) return [`${said.family}`];
  if (!isRead(one)) return [`not read (${said?.base}): user ${said?.user} ${said?.verdict}`];
  return disagreementsOf(one)
    .filter(({ field, unshown }) => !unshown || field === 'accounts')
    .map(({ field, ours, theirs }) => `${field}: ${ours} / ${theirs}`);
};

const DISTRIBUTIONS: ReadonlySet<string> = new Set(['alpine', 'arch', 'debian', 'photon', 'rhel', 'suse', 'windows']);

main(process.argv.slice(2));
