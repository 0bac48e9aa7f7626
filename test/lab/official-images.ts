import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from '../../src/dockerfile/parse.js';
import { accountsIn } from '../../src/image/bases/inside.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { Operation } from '../../src/image/operations/operation.js';
import type { StageUser } from '../../src/image/stage.js';
import { lineage } from '../../src/image/start/start.js';
import type { LookedUp } from '../../src/knowledge/images/looked-up.js';
import type { LookUp } from '../../src/knowledge/images/lookup.js';
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
  /** A tool of shadow that its last stage calls, and that no package manager takes away there. */
  readonly calls: string | undefined;
  /** Name to value, `null` where it cannot be told; `undefined`: that of the base is not known. */
  readonly env: ReadonlyMap<string, string | null> | undefined;
  /** The words that it starts with, those of its bases included; `undefined`: a base was not read. */
  readonly entrypoint: readonly string[] | undefined;
  readonly cmd: readonly string[] | undefined;
  /** The tool with which its entry script leaves root, and for whom. */
  readonly drops: string | undefined;
  /** Its own entry scripts. */
  readonly script: string;
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
  library.read([...library.listings(image).values()].flatMap((builds) => builds.at(-1)?.built ?? []));
  return new Map(
    [...library.listings(image).keys()].map((tag) => {
      const said = saidOn(root, image, tag, TODAY);
      return [tag, said && withRelease(said, releaseOn(library, image, tag, TODAY) || undefined)];
    }),
  );
};

const known = new Map<string, Said | undefined>();

/** What a tag was on a day, or on its last one before: an image is made anew when its base is. */
const saidOn = (root: string, image: string, tag: string, day: string): Said | undefined => {
  const library = libraryIn(root);
  const last = library
    .listings(image)
    .get(tag)
    ?.findLast(({ from }) => from <= day);
  if (last === undefined || last.built.windows) return undefined;
  const end = last.until !== undefined && last.until < day ? last.until : day;
  const key = `${end} ${keyOf(last.built)}`;
  if (!known.has(key)) known.set(key, saidBy(root, last.built, library.text(last.built), basesOn(root, end)));
  return known.get(key);
};

const HUB = 'docker.io/library/';

/** The bases of images as they were on a day. */
export const basesOn =
  (root: string, day: string): LookUp =>
  ({ repository, tag }) =>
    repository.startsWith(HUB) && tag !== undefined
      ? configOf(saidOn(root, repository.slice(HUB.length), tag, day))
      : undefined;

const configs = new WeakMap<Said, LookedUp>();

/** One object for one image: facts are remembered by it. */
const configOf = (said: Said | undefined): LookedUp | undefined => {
  if (said?.env === undefined || said.entrypoint === undefined || said.cmd === undefined) return undefined;
  const found = configs.get(said) ?? {
    digest: '',
    date: said.built.date,
    os: 'linux',
    architecture: 'amd64',
    user: said.user,
    env: Object.fromEntries([...said.env].map(([name, value]) => [name, value ?? UNTOLD])),
    entrypoint: said.entrypoint,
    cmd: said.cmd,
    volumes: said.volumes,
    ports: said.ports,
    workdir: said.workdir ?? '',
    onbuild: [],
    files: undefined,
  };
  configs.set(said, found);
  return found;
};

/** Stands for a value that cannot be told. */
const UNTOLD = '\u0000';

/** What the builder sets where nothing else does. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

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

/** A repository goes by its name in any case. */
export const directoryOf = (root: string, repository: string): string | undefined => {
  const name = repository.replace('/', '+');
  const found = namesIn(root).get(name.toLowerCase()) ?? name;
  const base = join(root, existsSync(join(root, name)) ? name : found, 'repo');
  return [join(base, '.git'), base].find((each) => existsSync(join(each, 'objects')));
};

const roots = new Map<string, ReadonlyMap<string, string>>();

const namesIn = (root: string): ReadonlyMap<string, string> => {
  const names = roots.get(root) ?? new Map(readdirSync(root).map((name) => [name.toLowerCase(), name]));
  roots.set(root, names);
  return names;
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

export const saidBy = (root: string, built: Built, text: string | undefined, lookUp: LookUp): Said | undefined => {
  const stage = text === undefined ? undefined : effectiveUsers(parse({ path: built.file, text }), { lookUp }).at(-1);
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
    calls: calledIn(operations),
    env: environmentOf(stage),
    ...startOf(stage),
    drops: drops?.[1],
    script: entry.trim(),
    service: drops?.[2],
    chowns: /\bchown\b/.test(entry),
    ...ownOf(stage),
    ports: [
      ...(image?.facts.lookedUp?.ports ?? []),
      ...lineage(stage).flatMap(({ steps }) =>
        steps.flatMap(({ instruction: { keyword, argument } }) =>
          keyword === 'EXPOSE' ? argument.text.split(/\s+/) : [],
        ),
      ),
    ],
    base: stage.base,
    built,
  };
};

const calledIn = (operations: readonly Operation[]): string | undefined => {
  const commands = operations.flatMap((each) => (each.kind === 'run' ? each.commands() : []));
  const words = commands.map(({ args }) => args.flatMap(({ value }) => value ?? []));
  if (words.some((each) => each.some((word) => REMOVES.has(word)) && each.includes('shadow-utils'))) return undefined;
  return commands.find(({ name }) => SHADOW.has(name))?.name;
};

const REMOVES: ReadonlySet<string> = new Set(['remove', 'erase', 'autoremove', 'del']);
const SHADOW: ReadonlySet<string> = new Set(['groupadd', 'useradd']);

const scriptsAt = (root: string, { repository, commit, directory }: Built, names: readonly string[]): string => {
  const place = directoryOf(root, repository);
  if (place === undefined || names.length === 0) return '';
  return blobs(
    place,
    names.map((name) => `${commit}:${posix.join(directory, name)}`),
  ).join('\n');
};

/** A new ENTRYPOINT takes the CMD of the base away. */
const startOf = (stage: StageUser): Pick<Said, 'entrypoint' | 'cmd'> => {
  const before = baseStartOf(stage);
  const all = lineage(stage);
  const entrypoint = lineIn(all, 'entrypoint');
  return {
    entrypoint: entrypoint ?? before?.entrypoint,
    cmd: lineIn(all, 'cmd') ?? (entrypoint === undefined ? before?.cmd : []),
  };
};

const baseStartOf = ({ image }: StageUser): Pick<Said, 'entrypoint' | 'cmd'> | undefined =>
  image?.facts.id === 'scratch' ? { entrypoint: [], cmd: [] } : image?.facts.lookedUp;

const lineIn = (stages: readonly StageUser[], kind: 'entrypoint' | 'cmd'): readonly string[] | undefined => {
  const found = stages
    .flatMap(({ steps }) => steps.map(({ operation }) => operation))
    .findLast((each) => each.kind === kind);
  if (found?.kind !== kind) return undefined;
  const { line } = found;
  return line.form === 'exec' ? line.argv.map(({ text }) => text ?? '') : ['/bin/sh', '-c', line.script];
};

const environmentOf = (stage: StageUser): Said['env'] => {
  const { facts } = stage.image ?? {};
  const inherited = facts?.id === 'scratch' ? { PATH } : facts?.env;
  if (inherited === undefined || inherited === null) return undefined;
  const own = lineage(stage).flatMap(({ steps }) =>
    steps.flatMap(({ operation }) =>
      operation.kind === 'env' ? operation.pairs.flatMap(({ name }) => name ?? []) : [],
    ),
  );
  // Names of a row would be those of the tag of today.
  const varying = facts?.lookedUp === undefined ? (facts?.envVaries ?? []) : [];
  const names = [...Object.keys(inherited), ...varying, ...own];
  const end = stage.stage.instructions.length;
  return new Map(
    [...new Set(names)].map((name) => {
      const value = stage.variable(name, end) ?? (facts?.id === 'scratch' ? inherited[name] : undefined);
      return [name, value === undefined || value.includes(UNTOLD) ? null : value];
    }),
  );
};
