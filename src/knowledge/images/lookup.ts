import { agreed } from './agreed.js';
import type { LookedUp, NotLookedUp } from './looked-up.js';
import { factsWith } from './looked-up-facts.js';
import type { ImageFacts, ImageMatch, Reference } from './model.js';
import { userOverride, withUser } from './overrides.js';
import { familiarName, parseReference } from './reference.js';
import { type Entry, knownRepositories, patternRowsOf, rowsOf } from './table.js';
import { tagOf } from './tag.js';

export type LookupOptions = {
  /** Image pattern to `Config.User`, which goes before everything that is known. */
  readonly baseUsers?: Readonly<Record<string, string>>;
  /** The same as a scanned repository claims it: for images of which nothing is known for sure, nor was read. */
  readonly claimedUsers?: Readonly<Record<string, string>>;
  /** Prefix of a private mirror to what it mirrors: `registry.example/hub` to `docker.io`. */
  readonly mirrors?: Readonly<Record<string, string>>;
  /** Platform of the image: `linux/arm64`. */
  readonly platform?: string;
  /**
   * What was read of the very image; `undefined` where nobody has. `known`: the answer need not be read for this, as its
   * user is known without.
   */
  readonly lookUp?: LookUp;
};

export type LookUp = (
  reference: Reference,
  platform: string | undefined,
  known: boolean,
) => LookedUp | NotLookedUp | undefined;

type Found = { readonly reference: Reference; readonly facts: ImageFacts; readonly certain: boolean };

/**
 * What is known of the image that a FROM word names. The closest description counts: a user that the options state,
 * then the rows of the very repository, then those of the closest pattern. `undefined`: nothing is known.
 */
export const lookupImage = (word: string, options: LookupOptions = {}): ImageMatch | undefined => {
  const written = parseReference(word);
  if (written === undefined) return undefined;
  const reference = mirrored(written, options.mirrors ?? {});
  const named = known(reference) ?? guessed(reference);
  const told = userOverride(reference, options.baseUsers ?? {});
  const found = withLookUp(named, reference, options, told !== undefined);
  const claimed = found?.certain === true ? {} : (options.claimedUsers ?? {});
  const user = told ?? userOverride(reference, claimed);
  if (user === undefined) return found;
  return { reference, facts: withUser(user, reference, found?.facts), certain: true };
};

/** A row that is certain of the image fills what a look-up does not tell. */
const withLookUp = (
  named: Found | undefined,
  reference: Reference,
  { lookUp, platform }: LookupOptions,
  told: boolean,
): Found | undefined => {
  if (lookUp === undefined || named?.facts.id === 'scratch') return named;
  const lookedUp = lookUp(reference, platform, told || named?.certain === true);
  if (lookedUp === undefined || 'failure' in lookedUp) return named;
  const facts = factsWith(lookedUp, reference, named?.certain === true ? named.facts : undefined);
  return { reference, facts, certain: true };
};

/** Whether rows speak of the repository of an image, whatever its tag is. */
export const isKnownRepository = (word: string): boolean => {
  const { repository = '' } = parseReference(word) ?? {};
  return rowsOf(repository).length > 0 || patternRowsOf(repository).some((each) => each.length > 0);
};

/** Why `lookupImage` knows nothing of an image: a clause without a full stop. */
export const whyUnknown = (word: string, options: LookupOptions = {}): string => {
  const written = parseReference(word);
  const lookedUp = written && options.lookUp?.(written, options.platform, false);
  const failed = lookedUp !== undefined && 'failure' in lookedUp ? ` (looked up in vain: ${lookedUp.failure})` : '';
  return `${whyUnnamed(word, options)}${failed}`;
};

const whyUnnamed = (word: string, options: LookupOptions): string => {
  const written = parseReference(word);
  const reference = written && mirrored(written, options.mirrors ?? {});
  const rows = reference === undefined ? [] : [rowsOf(reference.repository), ...patternRowsOf(reference.repository)];
  if (reference === undefined || rows.every((each) => each.length === 0)) return `nothing is known of ${word}`;
  const { tag } = reference;
  if (tag === undefined)
    return `the tags of ${familiarName(reference).replace(/@.*$/, '')} differ, and a digest tells none`;
  return `what is known of ${familiarName({ ...reference, tag: undefined, digest: undefined })} does not cover the tag ${tag}`;
};

const known = (reference: Reference): Found | undefined => {
  const exact = chosen(reference, rowsOf(reference.repository));
  if (exact !== undefined) return exact;
  for (const rows of patternRowsOf(reference.repository)) {
    const found = chosen(reference, rows);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * A bare digest says nothing of the tag. Beside one it is what the tag named when the line was written, and the version
 * is in the tag.
 */
const chosen = (reference: Reference, rows: readonly Entry[]): Found | undefined => {
  if (reference.tag === undefined) {
    const alone = rows.length === 1 && rows[0]?.row.tag === undefined && rows[0]?.row.covers === 'all';
    const facts = agreed(rows);
    return facts && { reference, facts, certain: alone };
  }
  const tag = tagOf(reference.tag);
  const first = rows.find(({ covers }) => covers(tag));
  return first === undefined || first.excepts(tag) ? undefined : { reference, facts: first.facts(tag), certain: true };
};

/** The longest prefix that the options name, replaced by what it mirrors; one on Docker Hub may go without `docker.io/`. */
const mirrored = (reference: Reference, mirrors: Readonly<Record<string, string>>): Reference => {
  const hubPath = reference.name.replace(/^docker\.io\//, '');
  const [best] = Object.entries(mirrors)
    .map(([prefix, target]) => ({ via: prefix, start: withSlash(prefix), target: withSlash(target) }))
    .filter(({ start }) => reference.name.startsWith(start) || hubPath.startsWith(start))
    .sort((a, b) => b.start.length - a.start.length);
  if (best === undefined) return reference;
  const whole = reference.name.startsWith(best.start) ? reference.name : hubPath;
  const there = parseReference(best.target + whole.slice(best.start.length));
  return there === undefined ? reference : { ...reference, repository: there.repository, via: best.via };
};

const withSlash = (prefix: string): string => (prefix.endsWith('/') ? prefix : `${prefix}/`);

/** A registry of which nothing is known often mirrors: the end of the path may tell what. */
const guessed = (reference: Reference): Found | undefined => {
  const [registry = '', ...path] = reference.repository.split('/');
  if (registry === 'docker.io') return undefined;
  for (let start = 0; start < path.length - 1; start += 1) {
    const end = path.slice(start).join('/');
    const repository = onlyRepository(end);
    if (repository === undefined) continue;
    const via = [registry, ...path.slice(0, start)].join('/');
    const found = known({ ...reference, repository, via });
    if (found !== undefined) return { ...found, certain: false };
  }
  return undefined;
};

let byPath: ReadonlyMap<string, string | undefined> | undefined;

/** The one known repository whose path without its registry is this; `undefined` if there is none, or several. */
const onlyRepository = (path: string): string | undefined => {
  byPath ??= pathIndex();
  return byPath.get(path);
};

const pathIndex = (): ReadonlyMap<string, string | undefined> => {
  const paths = new Map<string, string | undefined>();
  for (const repository of knownRepositories()) {
    const path = repository.slice(repository.indexOf('/') + 1);
    const sameImage = paths.has(path) && rowsOf(repository)[0]?.row === rowsOf(paths.get(path) ?? '')[0]?.row;
    paths.set(path, paths.has(path) && !sameImage ? undefined : repository);
  }
  return paths;
};
