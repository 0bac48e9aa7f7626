import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import { lookupImage } from '../../src/knowledge/images/lookup.js';
import { parseReference } from '../../src/knowledge/images/reference.js';
import { tagOf } from '../../src/knowledge/images/tag.js';
import type { Built, Listing } from './official-manifests.js';

/** What official images were, day by day. */
export type Library = {
  readonly listings: (image: string) => ReadonlyMap<string, readonly Listing[]>;
  /** The Dockerfile of a build; `undefined` where it could not be read. */
  readonly text: (built: Built) => string | undefined;
};

const HUB = 'docker.io/library/';

/** A day after all others: what is listed now. */
export const TODAY = '9999';

/**
 * The release of its distribution that an official image was made of on a day, or on the last one before on which it was
 * made: an image is made anew when its base is, so it has the base of its own last day, and not the one that the base's
 * tag means today. `undefined`: nothing tells; `ROLLED`: it is none that has a name.
 */
export const releaseOn = (library: Library, image: string, tag: string, day: string): string | undefined => {
  const builds = library.listings(image).get(tag) ?? [];
  const last = builds.findLast(({ from }) => from <= day);
  const end = last?.until !== undefined && last.until < day ? last.until : day;
  const release = releaseNamedBy(tag) ?? (last && releaseBehind(library, image, tag, last, end));
  // What has stood still since was another one then.
  return ROLLING.has(release ?? '') && end !== TODAY ? ROLLED : release;
};

/** What stood still while Debian's sid went on: nobody can tell what it is. */
export const ROLLED = '';

const ROLLING: ReadonlySet<string> = new Set(['sid', 'alpine-edge']);

const releaseBehind = (
  library: Library,
  image: string,
  tag: string,
  last: Listing,
  end: string,
): string | undefined => {
  if (DISTRIBUTIONS.has(image)) return distributionOn(library, image, tag, end);
  const told = beside(library, image, last.built, end)
    .map(releaseNamedBy)
    .find((each) => each !== undefined);
  if (told !== undefined) return told;
  const base = baseOf(library, last.built);
  if (base !== undefined) return releaseOfBase(library, base, end);
  return placed(last.built) ?? before(library, image, last, end);
};

/**
 * Of what cannot be read: what was made in the same place before, if that was of the newest release, and no newer one
 * has come since.
 */
const before = (library: Library, image: string, { built, from }: Listing, end: string): string | undefined => {
  const all = [...library.listings(image).values()]
    .flat()
    .filter((each) => each.from <= from && samePlace(each.built, built));
  const last = all
    .filter((each) => baseOf(library, each.built) !== undefined)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  const base = last && baseOf(library, last.built);
  const release = last && base && releaseOfBase(library, base, last.from);
  const newest = ['debian', 'alpine'].map((each) => releaseOn(library, each, 'latest', end));
  return newest.includes(release) ? release : undefined;
};

const samePlace = (a: Built, b: Built): boolean => a.directory === b.directory && a.file === b.file;

/** Of a Dockerfile that cannot be read its directory may tell: `3.14/trixie`. */
const placed = ({ directory, file }: Built): string | undefined =>
  `${directory}/${file}`
    .split('/')
    .map(releaseNamedBy)
    .find((each) => each !== undefined);

/** The same of what a FROM line names. */
export const releaseOfBase = (library: Library, base: string, day: string): string | undefined => {
  const reference = parseReference(base);
  if (reference?.tag === undefined) return undefined;
  const { repository, tag } = reference;
  if (repository.startsWith(HUB)) return releaseOn(library, repository.slice(HUB.length), tag, day);
  const named = releaseNamedBy(tag);
  // What floats has been others.
  if (named !== undefined || tagOf(tag).version === undefined) return named;
  return lookupImage(base)?.facts.release ?? undefined;
};

const DISTRIBUTIONS = new Set(['alpine', 'debian', 'ubuntu']);

/** `noble`, `alpine3.20`; no `alpine`. */
const releaseNamedBy = (tag: string): string | undefined => {
  const { release } = tagOf(tag);
  const tells = release !== undefined && (release.facts.tools !== undefined || /\d/.test(release.name));
  return tells && ['alpine', 'debian'].includes(release.facts.family) ? release.name : undefined;
};

/** `latest` of a distribution has another tag beside it that tells more, and so has `3`. */
const distributionOn = (library: Library, image: string, tag: string, day: string): string | undefined => {
  const word = tag.replace(/-slim$/, '');
  if (image === 'debian' && SID.has(word)) return 'sid';
  // Nothing but its name tells that stable is made of the same as latest.
  const place = image === 'debian' && word === 'stable' ? 'latest' : tag;
  const own = library
    .listings(image)
    .get(place)
    ?.findLast(({ from }) => from <= day);
  const all = own === undefined ? [] : beside(library, image, own.built, day);
  return [tag, ...all].map((each) => releaseNamedBy(each) ?? versionOf(image, each)).find((each) => each !== undefined);
};

/** The tags that a build had on a day. */
const beside = (library: Library, image: string, built: Built, day: string): readonly string[] => {
  const listings = library.listings(image);
  const known = places.get(listings) ?? byPlace(listings);
  places.set(listings, known);
  return (known.get(keyOf(built)) ?? []).flatMap(([tag, { from, until }]) =>
    from <= day && (until === undefined || day <= until) ? tag : [],
  );
};

type Listings = ReturnType<Library['listings']>;
type Places = ReadonlyMap<string, readonly (readonly [string, Listing])[]>;

const places = new WeakMap<Listings, Places>();

const byPlace = (listings: Listings): Places => {
  const found = new Map<string, (readonly [string, Listing])[]>();
  for (const [tag, builds] of listings)
    for (const each of builds) {
      const key = keyOf(each.built);
      const others = found.get(key);
      if (others === undefined) found.set(key, [[tag, each]]);
      else others.push([tag, each]);
    }
  return found;
};

const keyOf = ({ repository, commit, directory, file }: Built): string =>
  [repository, commit, directory, file].join(' ');

const SID: ReadonlySet<string> = new Set(['sid', 'unstable', 'experimental', 'rc-buggy']);

const versionOf = (image: string, tag: string): string | undefined => {
  if (image === 'alpine') {
    const version = /^(\d\.\d{1,2})(?:\.\d+)*(?:_rc\d)?$/.exec(tag)?.[1];
    return tag === 'edge' ? 'alpine-edge' : version && `alpine${version}`;
  }
  return /^\d/.test(tag) ? (lookupImage(`${image}:${tag}`)?.facts.release ?? undefined) : undefined;
};

const bases = new WeakMap<Library, Map<string, string | undefined>>();

const baseOf = (library: Library, built: Built): string | undefined => {
  const known = bases.get(library) ?? new Map<string, string | undefined>();
  bases.set(library, known);
  const key = keyOf(built);
  if (!known.has(key)) known.set(key, lastBaseIn(built.file, library.text(built)));
  return known.get(key);
};

/** What the last stage is made of: the stages above it give only files. */
const lastBaseIn = (path: string, text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  let stage = effectiveUsers(parse({ path, text }), {}).at(-1);
  while (stage?.parent !== undefined) stage = stage.parent;
  return stage?.base;
};
