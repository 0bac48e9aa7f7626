import { agreed } from './agreed.js';
import type { ImageFacts, ImageMatch, Reference } from './model.js';
import { userOverride, withUser } from './overrides.js';
import { parseReference } from './reference.js';
import { type Entry, knownRepositories, patternRowsOf, rowsOf } from './table.js';

export type LookupOptions = {
  /** Image pattern to `Config.User`, which goes before everything that is known. */
  readonly baseUsers?: Readonly<Record<string, string>>;
  /** Prefix of a private mirror to what it mirrors: `registry.example/hub` to `docker.io`. */
  readonly mirrors?: Readonly<Record<string, string>>;
};

type Found = { readonly reference: Reference; readonly facts: ImageFacts; readonly certain: boolean };

/**
 * What is known of the image that a FROM word names. The closest description counts: a user that the options state,
 * then the rows of the very repository, then those of the closest pattern. `undefined`: nothing is known.
 */
export const lookupImage = (word: string, options: LookupOptions = {}): ImageMatch | undefined => {
  const written = parseReference(word);
  if (written === undefined) return undefined;
  const reference = mirrored(written, options.mirrors ?? {});
  const found = known(reference) ?? guessed(reference);
  const user = userOverride(reference, options.baseUsers ?? {});
  if (user === undefined) return found;
  return { reference, facts: withUser(user, reference, found?.facts), certain: true };
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

/** A digest says nothing of the tag, and beside a tag it is the digest that counts. */
const chosen = (reference: Reference, rows: readonly Entry[]): Found | undefined => {
  const { tag, digest } = reference;
  const alone = rows.length === 1 && rows[0]?.row.tag === undefined;
  const facts = tag === undefined ? agreed(rows) : rows.find(({ covers }) => covers(tag))?.facts();
  return facts && { reference, facts, certain: digest === undefined || alone };
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
