import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from '../../src/dockerfile/parse.js';
import { accountsIn } from '../../src/image/bases/inside.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { StageUser } from '../../src/image/stage.js';
import type { Account } from '../../src/knowledge/images/model.js';
import { type Built, blobs, type Listing, listingsOf } from './official-manifests.js';
import { type Library, releaseOn, TODAY } from './official-releases.js';
import { type Own, ownOf } from './own-files.js';

/** What the Dockerfile of a tag says of the image that it makes, with what we know of its base. */
export type Said = Own & {
  readonly verdict: string;
  readonly family: string | undefined;
  readonly release: string | undefined;
  readonly user: string;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  /** Those that its own lines make, and those that the row of its base names. */
  readonly accounts: readonly Account[];
  readonly complete: boolean;
  readonly tools: string | undefined;
  /** Name to value, `null` where it cannot be told; `undefined`: that of the base is not known. */
  readonly env: ReadonlyMap<string, string | null> | undefined;
  readonly entrypoint: string | undefined;
  readonly cmd: string | undefined;
  /** The tool with which its entry script leaves root, and for whom. */
  readonly drops: string | undefined;
  readonly service: string | undefined;
  readonly chowns: boolean;
  readonly ports: readonly string[];
  readonly base: string | undefined;
  readonly built: Built;
};

/**
 * Every tag that an official image ever had, with what its Dockerfile said at the commit where it was last built;
 * `undefined` where that could not be read. `root`: OWNER+NAME/repo below it are git directories.
 */
export const readImage = (root: string, image: string): ReadonlyMap<string, Said | undefined> => {
  const library = libraryIn(root);
  const tags = [...library.listings(image)].flatMap(([tag, builds]) => {
    const last = builds.at(-1);
    return last === undefined ? [] : [[tag, last.built] as const];
  });
  library.read(tags.map(([, built]) => built));
  const known = new Map<string, Said | undefined>();
  return new Map(
    tags.map(([tag, built]) => {
      const key = keyOf(built);
      if (!known.has(key)) known.set(key, built.windows ? undefined : saidBy(root, built, library.text(built)));
      const said = known.get(key);
      return [tag, said && withRelease(said, releaseOn(library, image, tag, TODAY) || undefined)];
    }),
  );
};

/** What our rows say of the base's tag is true of its last day: of another release, its accounts and tools are others. */
const withRelease = (said: Said, release: string | undefined): Said =>
  release === said.release ? said : { ...said, release, tools: undefined, complete: false };

type Read = Library & { readonly read: (all: readonly Built[]) => void };

const libraries = new Map<string, Read>();

export const libraryIn = (root: string): Read => {
  const found = libraries.get(root) ?? libraryAt(root);
  libraries.set(root, found);
  return found;
};

const libraryAt = (root: string): Read => {
  const directory = directoryOf(root, 'docker-library/official-images');
  const listings = new Map<string, ReadonlyMap<string, readonly Listing[]>>();
  const texts = new Map<string, string | undefined>();
  const read = (all: readonly Built[]): void => {
    const left = all.filter((built) => !texts.has(keyOf(built)));
    for (const [key, text] of readAll(root, left)) texts.set(key, text);
  };
  return {
    listings: (image) => {
      const found = listings.get(image) ?? (directory === undefined ? new Map() : listingsOf(directory, image));
      listings.set(image, found);
      return found;
    },
    text: (built) => {
      read([built]);
      return texts.get(keyOf(built));
    },
    read,
  };
};

/** What is tried before a release differs, and nobody builds on it. */
export const isEarly = (tag: string): boolean =>
  /(?:^|[-.\d])rc|beta|alpha|preview|nightly|unstable|-ea\b|-dev|-M\d|milestone/.test(tag.replace('alpine', ''));

export const directoryOf = (root: string, repository: string): string | undefined => {
  const base = join(root, repository.replace('/', '+'), 'repo');
  return [join(base, '.git'), base].find((each) => existsSync(join(each, 'objects')));
};

const keyOf = ({ repository, commit, directory, file }: Built): string =>
  `${repository}@${commit}:${posix.join(directory, file)}`;

/** A repository that has moved is read where it is now: in the ones that later builds name. */
const readAll = (root: string, all: readonly Built[]): ReadonlyMap<string, string | undefined> => {
  const texts = new Map<string, string | undefined>(all.map((built) => [keyOf(built), undefined]));
  const repositories = [...new Set(all.map((each) => each.repository))];
  for (const repository of repositories) {
    const keys = new Set(all.filter((each) => each.repository === repository).map(keyOf));
    for (const place of [repository, ...repositories.toReversed()]) {
      const directory = directoryOf(root, place);
      const left = [...keys].filter((key) => texts.get(key) === undefined);
      if (directory === undefined || left.length === 0) continue;
      const names = left.map((key) => key.slice(repository.length + 1));
      for (const [at, text] of blobs(directory, names).entries()) texts.set(left[at] ?? '', text);
    }
  }
  return texts;
};

const saidBy = (root: string, built: Built, text: string | undefined): Said | undefined => {
  const stage = text === undefined ? undefined : effectiveUsers(parse({ path: built.file, text }), {}).at(-1);
  if (stage === undefined) return undefined;
  const { image, user = '', uid, gid, verdict } = stage;
  const stock = new Set((image?.facts.accounts ?? []).map(({ name }) => name));
  const before = accountsIn(image).users;
  const accounts = [...stage.accounts().users.values()].filter(
    (each) => stock.has(each.name) || before.get(each.name) !== each,
  );
  const operations = stage.steps.map(({ operation }) => operation);
  const scripts = operations.flatMap((each) =>
    each.kind === 'copy' || each.kind === 'add'
      ? each.sources.flatMap(({ value }) => (/entry|start|run/.test(value.written) ? value.written : []))
      : [],
  );
  const entry = scriptsAt(root, built, scripts);
  const drops = /\b(gosu|su-exec|setpriv|runuser)\b[^\n]*?\s["']?(?:--reuid=)?([a-z][a-z0-9_-]*)/.exec(entry);
  return {
    verdict,
    family: image?.facts.family,
    release: image?.facts.release ?? undefined,
    user,
    uid,
    gid,
    accounts,
    complete: stage.accounts().complete,
    tools: stage.accountTools(),
    env: environmentOf(stage),
    entrypoint: lineOf(stage, 'entrypoint'),
    cmd: lineOf(stage, 'cmd'),
    drops: drops?.[1],
    service: drops?.[2],
    chowns: /\bchown\b/.test(entry),
    ...ownOf(stage),
    ports: stage.steps.flatMap(({ instruction }) =>
      instruction.keyword === 'EXPOSE' ? instruction.argument.text.split(/\s+/) : [],
    ),
    base: stage.base,
    built,
  };
};

const scriptsAt = (root: string, { repository, commit, directory }: Built, names: readonly string[]): string => {
  const place = directoryOf(root, repository);
  if (place === undefined || names.length === 0) return '';
  return blobs(
    place,
    names.map((name) => `${commit}:${posix.join(directory, name)}`),
  ).join('\n');
};

const lineOf = ({ steps }: StageUser, kind: 'entrypoint' | 'cmd'): string | undefined => {
  const found = steps.map(({ operation }) => operation).findLast((each) => each.kind === kind);
  if (found?.kind !== kind) return undefined;
  return found.line.form === 'exec' ? found.line.argv.map(({ text }) => text ?? '').join(' ') : found.line.script;
};

const environmentOf = (stage: StageUser): Said['env'] => {
  const inherited = stage.image?.facts.env;
  if (inherited === undefined || inherited === null) return undefined;
  const own = stage.steps.flatMap(({ operation }) =>
    operation.kind === 'env' ? operation.pairs.flatMap(({ name }) => name ?? []) : [],
  );
  const names = [...Object.keys(inherited), ...(stage.image?.facts.envVaries ?? []), ...own];
  const end = stage.stage.instructions.length;
  return new Map([...new Set(names)].map((name) => [name, stage.variable(name, end) ?? null]));
};
