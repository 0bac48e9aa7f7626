import type { SaidBuild } from '../image/builds.js';
import { lastPart } from '../text/path.js';
import { UNKNOWN } from './command.js';

/** A Dockerfile that a command puts elsewhere before it is built there; paths as reports name them. */
export type Copy = { readonly from: string; readonly to: string };

/** What `cp` copies and where to, as it is written. */
export type WrittenCopy = { readonly from: string; readonly to: string };

const COPYING = new Set(['cp', 'ln', 'mv']);

/** `cp a/Dockerfile b`; nothing for what is no Dockerfile by its name, for several files, and for what nobody knows. */
export const copyOf = (words: readonly string[]): WrittenCopy | undefined => {
  if (!COPYING.has(words[0] ?? '')) return undefined;
  const [from, to, ...others] = words.slice(1).filter((each) => !each.startsWith('-'));
  if (from === undefined || to === undefined || others.length > 0 || `${from}${to}`.includes(UNKNOWN)) return undefined;
  return /(?:docker|container)file/i.test(lastPart(from)) ? { from, to } : undefined;
};

/** A build that reads a copy reads what it is a copy of, with the context that it has. */
export const withCopies = (build: SaidBuild, copies: readonly Copy[]): SaidBuild => {
  if (copies.length === 0) return build;
  const places = build.places.flatMap((place) => {
    const found = copies.findLast(
      ({ from, to }) => place.dockerfile === to || place.dockerfile === `${to}/${lastPart(from)}`,
    );
    return found === undefined ? [place] : [place, { ...place, dockerfile: found.from }];
  });
  return { ...build, places };
};
