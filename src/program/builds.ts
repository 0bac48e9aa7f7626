import { ANY_OWNER } from '../deploy/command.js';
import type { Build, SaidBuild } from '../image/builds.js';
import type { ImageRun, Neighbour } from '../image/run-facts.js';
import { lastPart } from '../text/path.js';
import { builtFrom } from './default-name.js';
import type { Host } from './host.js';

/** So many builds of one Dockerfile are kept, and so many that make yet other images of it. */
const MOST_BUILDS = 100;
const MOST_IMAGES = 1_000;

/** Builds by the absolute path of the Dockerfile that each of them reads. Those of a file that is not there are left out. */
export const byDockerfile = (host: Host, said: readonly SaidBuild[]): ReadonlyMap<string, readonly Build[]> => {
  const known = new Map<string, Build[]>();
  const images = new Set<string>();
  for (const { places, ...build } of said) {
    const found = places.find(({ dockerfile }) => host.kindOf(builtFrom(host, dockerfile)) === 'file');
    if (found === undefined) continue;
    const file = builtFrom(host, found.dockerfile);
    const builds = known.get(file) ?? [];
    known.set(file, builds);
    const { target, args, open, contexts, filesOnly, documented } = build;
    const made = { ...build, context: found.context };
    const whole = JSON.stringify([file, made]);
    if (images.has(whole)) continue;
    images.add(whole);
    const image = JSON.stringify([file, target, args, open, contexts, filesOnly, documented]);
    if (builds.length < MOST_BUILDS || (builds.length < MOST_IMAGES && !images.has(image))) builds.push(made);
    images.add(image);
  }
  return known;
};

type Made = { readonly dockerfile: string; readonly target: string | undefined };

/**
 * What is said of images by their names, for the Dockerfiles whose builds give them these names. Who builds or runs an
 * image may leave the registry out, and what else stands before the name; a name that two images have means none.
 */
export const named = (
  known: ReadonlyMap<string, readonly Build[]>,
  imageRuns: readonly ImageRun[],
): readonly Neighbour[] => {
  const [whole, ends, own, owned] = [newNames(), newNames(), newNames(), newNames()];
  const [tagged, taggedEnds] = [newNames(), newNames()];
  const open = openNames(known);
  const makers = newMakers();
  for (const [dockerfile, builds] of known) {
    for (const build of builds) {
      const { file, target } = build;
      const made = target === null ? undefined : { dockerfile, target };
      for (const image of taggedOf(build)) {
        take(tagged, image, made);
        for (const each of endsOf(image)) take(taggedEnds, each, made);
      }
      for (const image of namesOf(build)) {
        take(own, ownKey(file, image), made);
        if (isPublishedElsewhere(build, image)) continue;
        makers.take(image, dockerfile);
        if (isOfSomebody(image)) take(owned, lastPart(image), made);
        else take(whole, image, made);
        if (!isOfSomebody(image)) for (const each of endsOf(image)) take(ends, each, made);
      }
    }
  }
  return imageRuns.flatMap(({ image: written, tag, fact }): readonly Neighbour[] => {
    const image = written.toLowerCase();
    if (image === '') return [];
    const sure = own.get(ownKey(fact.file, image)) ?? ends.get(image);
    const found = sure ?? wholeOf(whole, image);
    const other = image.includes('/') ? owned.get(lastPart(image)) : undefined;
    // Who builds the one, and who the other, nobody can tell apart by the last part alone.
    const isEither = other !== undefined && found !== undefined && sure === undefined;
    const full = `${image}:${tag}`;
    const isOpen = endsOf(image).some((each) => open.has(each));
    const byTag = isOpen ? undefined : (taggedEnds.get(full) ?? wholeOf(tagged, full));
    const made = isEither ? undefined : (found ?? other ?? byTag);
    if (made !== undefined) return [{ dockerfile: made.dockerfile, fact: { ...fact, target: made.target } }];
    const only = makers.only(image);
    return only === undefined ? [] : [{ dockerfile: only, fact: { ...fact, target: null } }];
  });
};

/** Dockerfiles by the names that their images may have: as they are, by their ends, and below an owner that is worked out. */
const newMakers = () => {
  const [whole, ends, owned] = [newSets(), newSets(), newSets()];
  return {
    take: (image: string, dockerfile: string): void => {
      const isOwned = isOfSomebody(image);
      if (isOwned) owned.take(lastPart(image), dockerfile);
      else whole.take(image, dockerfile);
      for (const each of isOwned ? [] : endsOf(image)) ends.take(each, dockerfile);
    },
    /** The only Dockerfile that may make an image, as one of several that it makes. */
    only: (image: string): string | undefined => {
      const found = new Set([
        ...ends.of(image),
        ...endsOf(image).flatMap(whole.of),
        ...(image.includes('/') ? owned.of(lastPart(image)) : []),
      ]);
      return found.size === 1 ? [...found][0] : undefined;
    },
  };
};

const newSets = () => {
  const known = new Map<string, Set<string>>();
  return {
    take: (name: string, one: string): void => void known.set(name, (known.get(name) ?? new Set()).add(one)),
    of: (name: string): readonly string[] => [...(known.get(name) ?? [])],
  };
};

/** The owner is worked out: whoever names one may mean it. An image without an owner is somebody else's. */
const isOfSomebody = (image: string): boolean => image.startsWith(`${ANY_OWNER}/`);

/** By the longest end of the name that an image has; where two have that, neither is meant. */
const wholeOf = (whole: Names, image: string): Made | undefined => {
  const longest = endsOf(image).find((each) => whole.has(each));
  return longest === undefined ? undefined : whole.get(longest);
};

type Names = ReadonlyMap<string, Made | undefined>;

const newNames = () => new Map<string, Made | undefined>();

/** A file that builds an image and runs one of the same name means its own. */
const ownKey = (file: string, image: string): string => JSON.stringify([file, image]);

const take = (names: Map<string, Made | undefined>, name: string, made: Made | undefined): void => {
  const before = names.get(name);
  const isOther = names.has(name) && (before?.dockerfile !== made?.dockerfile || before?.target !== made?.target);
  names.set(name, isOther ? undefined : made);
};

/** `h/o/a`, `o/a` and `a`. */
const endsOf = (image: string): readonly string[] => {
  const parts = image.split('/').slice(-MOST_PARTS);
  return parts.map((_, index) => parts.slice(index).join('/'));
};

/** So many parts of a name are looked at. */
const MOST_PARTS = 6;

/**
 * Which Dockerfile makes which image, as `path#stage`, by the names that builds give: whole ones with an owner, that no
 * other Dockerfile or stage has. What people only build to work in it is another image than the one they publish.
 */
export const builtImages = (known: ReadonlyMap<string, readonly Build[]>): Readonly<Record<string, string>> => {
  const made = new Map<string, string | undefined>();
  const tagged = new Map<string, string | undefined>();
  for (const [dockerfile, builds] of known) {
    for (const build of builds) {
      const { target, documented, filesOnly } = build;
      if (documented === true || filesOnly === true) continue;
      const path = target === undefined ? dockerfile : `${dockerfile}#${target}`;
      for (const image of namesOf(build)) {
        if (!image.includes('/') || isOfSomebody(image) || isPublishedElsewhere(build, image)) continue;
        const isOther = target === null || (made.has(image) && made.get(image) !== path);
        made.set(image, isOther ? undefined : path);
      }
      for (const image of taggedOf(build)) {
        if (!image.includes('/')) continue;
        const isOther = target === null || (tagged.has(image) && tagged.get(image) !== path);
        tagged.set(image, isOther ? undefined : path);
      }
    }
  }
  const open = openNames(known);
  for (const [image, path] of tagged) {
    const name = withoutTag(image);
    if (made.has(name) && made.get(name) === undefined && !open.has(name)) made.set(image, path);
  }
  return Object.fromEntries([...made].flatMap(([image, path]) => (path === undefined ? [] : [[image, path] as const])));
};

/** All names of an image. Registries know no capital letters. Source: distribution/reference@v0.6.0:reference.go. */
const namesOf = ({ name, image = name, images = [] }: Build): readonly string[] => [
  ...new Set([image, ...images].flatMap((each) => (each === '' ? [] : [each.toLowerCase()]))),
];

const withoutTag = (image: string): string => image.slice(0, image.lastIndexOf(':'));

/** Names, and ends of them, under which somebody builds an image whose tag nobody knows: it may be any. */
const openNames = (known: ReadonlyMap<string, readonly Build[]>): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const builds of known.values()) {
    for (const build of builds) {
      const sure = new Set((build.tagged ?? []).map((each) => withoutTag(each.toLowerCase())));
      for (const name of namesOf(build)) if (!sure.has(name)) for (const each of endsOf(name)) found.add(each);
    }
  }
  return found;
};

/** Several images may have one name, and differ by their tags. */
const taggedOf = (build: Build): readonly string[] =>
  (build.tagged ?? []).map((each) => each.toLowerCase()).filter((each) => !isPublishedElsewhere(build, each));

/** What people build to work in it has the name of the image that they publish: that one, others run. */
const isPublishedElsewhere = ({ file }: Build, image: string): boolean => image.includes('/') && WORKED_IN.test(file);

const WORKED_IN = /(?:^|\/)(?:Tiltfile|\.?devcontainer\.json)$/;

/** What all builds pass alike: where they differ, there are several images. */
export const agreedArgs = (builds: readonly Build[]): Readonly<Record<string, string>> => {
  const [first, ...others] = builds;
  const pairs = Object.entries(first?.args ?? {});
  return Object.fromEntries(
    pairs.flatMap(([name, value]) =>
      value !== null && others.every(({ args }) => args[name] === value) ? [[name, value] as const] : [],
    ),
  );
};
