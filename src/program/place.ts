import { basename, dirname, join, relative, sep } from 'node:path';
import type { Host } from './host.js';

/** As reports show it: relative to `directory`, with `/` whatever the system writes. */
export const shownPath = (directory: string, file: string): string =>
  isPlainlyBelow(directory, file)
    ? file.slice(directory.length + 1)
    : relative(directory, file).split(sep).join('/') || '.';

/** A part of a path shares its memory, where nothing else is to be done: a run may have a hundred thousand paths. */
const isPlainlyBelow = (directory: string, file: string): boolean =>
  sep === '/' && file[directory.length] === '/' && file.startsWith(directory) && !ODD.test(file);

/** What `relative` would take out of a path. */
const ODD = /\/(?:\.{0,2}(?:\/|$))/;

/** A directory and those above it, to the root of its git work tree; outside of one it alone. */
export const upwards = (host: Host, from: string): readonly string[] => {
  const top = workTreeOf(host, from) ?? from;
  const found = [from];
  for (let at = from; at !== top; at = dirname(at)) found.push(dirname(at));
  return found;
};

/** A path in the work tree of its file, or in the directory that the program runs in; else its name alone. */
export const placeIn = (host: Host, file: string): string => {
  const path = host.absolute(file);
  const top = workTreeOf(host, dirname(path)) ?? host.cwd;
  const place = shownPath(top, path);
  return place.startsWith('../') ? basename(path) : place;
};

/** The nearest directory upwards that holds `.git`, which is a file in linked work trees and submodules. */
export const workTreeOf = (host: Host, from: string): string | undefined => {
  for (let at = from; ; at = dirname(at)) {
    if (host.kindOf(join(at, '.git')) !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
};
