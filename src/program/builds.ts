import { normalize } from 'node:path';
import type { Build, SaidBuild } from '../image/builds.js';
import type { ImageRun, Neighbour } from '../image/run-facts.js';
import { lastPart } from '../text/path.js';
import type { Host } from './host.js';

/** So many builds of one Dockerfile are kept, and so many that make yet other images of it. */
const MOST_BUILDS = 100;
const MOST_IMAGES = 1_000;

/** Builds by the absolute path of the Dockerfile that each of them reads. Those of a file that is not there are left out. */
export const byDockerfile = (host: Host, said: readonly SaidBuild[]): ReadonlyMap<string, readonly Build[]> => {
  const known = new Map<string, Build[]>();
  const images = new Set<string>();
  for (const { places, ...build } of said) {
    const found = places.find(({ dockerfile }) => host.kindOf(host.absolute(dockerfile)) === 'file');
    if (found === undefined) continue;
    const file = normalize(host.absolute(found.dockerfile));
    const builds = known.get(file) ?? [];
    known.set(file, builds);
    const { target, args, open, contexts, filesOnly, documented } = build;
    const image = JSON.stringify([file, target, args, open, contexts, filesOnly, documented]);
    if (builds.length < MOST_BUILDS || (builds.length < MOST_IMAGES && !images.has(image)))
      builds.push({ ...build, context: found.context });
    images.add(image);
  }
  return known;
};

/**
 * What is said of images by their names, for the Dockerfiles whose builds give them these names: the whole name, or its
 * last part where only one Dockerfile makes an image of it.
 */
export const named = (
  known: ReadonlyMap<string, readonly Build[]>,
  imageRuns: readonly ImageRun[],
): readonly Neighbour[] => {
  const byName = new Map<string, { readonly dockerfile: string; readonly target: string | undefined } | undefined>();
  for (const [dockerfile, builds] of known) {
    for (const { name, image = name, target } of builds) {
      const made = target === null ? undefined : { dockerfile, target };
      for (const each of new Set([name, lastPart(name), image, lastPart(image)])) {
        const before = byName.get(each);
        const isOther = byName.has(each) && (before?.dockerfile !== dockerfile || before.target !== target);
        byName.set(each, isOther ? undefined : made);
      }
    }
  }
  return imageRuns.flatMap(({ image, fact }) => {
    const made = byName.get(image) ?? byName.get(lastPart(image));
    return made === undefined || image === ''
      ? []
      : [{ dockerfile: made.dockerfile, fact: { ...fact, target: made.target } }];
  });
};

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
