import { normalised, parentOf } from '../../text/path.js';
import { prefixesOf } from './log.js';
import type { State } from './state.js';

/** So many links are followed on the way to one file. */
export const MOST_LINKS = 16;

export type Look = (path: string) => State;

/**
 * The path without links in the middle; those at the end stay, but where `last` says so. `undefined` where a link leads
 * to a place that is not known, or in a circle.
 */
export const straight = (look: Look, path: string, last = false): string | undefined => {
  let current = path;
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const link = firstLink(look, current, last);
    if (link === undefined) return current;
    if (link.target === undefined) return undefined;
    current = normalised(`${link.target}/${current.slice(link.path.length)}`);
  }
  return undefined;
};

const firstLink = (look: Look, path: string, last: boolean) => {
  const prefixes = prefixesOf(path) ?? [];
  for (const prefix of last ? [...prefixes, path] : prefixes) {
    const { kind, exists, target } = look(prefix);
    if (kind === 'link' && exists === 'yes') return { path: prefix, target };
  }
  return undefined;
};

/** What is copied or moved to another path: a relative link leads elsewhere from there. */
export const carriedTo = (path: string, state: State): State =>
  state.kind === 'link'
    ? { ...state, target: state.written === undefined ? undefined : targetOf(path, state.written) }
    : state;

/** The absolute target of a link that lies at `path`. */
export const targetOf = (path: string, written: string): string =>
  normalised(written.startsWith('/') ? written : `${parentOf(path)}/${written}`);
