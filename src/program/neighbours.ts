import { dirname, join, normalize } from 'node:path';
import type { RunFact } from '../image/run-facts.js';
import { liesIn } from './context.js';
import type { Input } from './find.js';
import type { Host } from './host.js';
import { manifestName } from './kind.js';
import { workTreeOf } from './place.js';

/** Files that say how images are run which are built of Dockerfiles beside or below them. */
const NAMES = ['action.yml', 'action.yaml', 'Tiltfile', 'skaffold.yaml', 'skaffold.yml'] as const;

/** So many directories are gone up at the most. */
const MOST_UP = 30;

/**
 * What the files above the Dockerfiles of a run say of their images, by absolute path: up to the top of the work tree,
 * or to the current directory where there is none. A link that leads out of its directory is not followed.
 */
export const neighboursOf = async (
  host: Host,
  inputs: readonly Input[],
  read: (file: string) => string | undefined,
): Promise<(file: string) => readonly RunFact[]> => {
  // Of a hundred thousand directories few hold one: what is kept are these, and no list of where they might be.
  const directories = new Set<string>();
  const found: string[] = [];
  for (const { file, path } of inputs) {
    if (manifestName(path)) continue;
    for (const directory of upTo(host, dirname(file), directories)) {
      directories.add(directory);
      for (const name of NAMES) if (isThere(host, directory, name)) found.push(join(directory, name));
    }
  }
  const known = new Map<string, RunFact[]>();
  if (found.length === 0) return () => [];
  const { neighboursIn } = await import('../manifests/neighbours.js');
  for (const file of found) {
    for (const { dockerfile, fact } of neighboursIn({ path: file, text: read(file) ?? '' })) {
      const path = normalize(dockerfile);
      known.set(path, [...(known.get(path) ?? []), fact]);
    }
  }
  return (file) => known.get(file) ?? [];
};

const isThere = (host: Host, directory: string, name: string): boolean => {
  const file = join(directory, name);
  return host.kindOf(file) === 'file' && liesIn(host, file, directory);
};

/** A directory and those above it that are not known yet, up to where its files end. */
const upTo = (host: Host, from: string, known: ReadonlySet<string>): readonly string[] => {
  if (known.has(from)) return [];
  const tree = workTreeOf(host, from);
  const inside = from === host.cwd || from.startsWith(host.cwd.endsWith('/') ? host.cwd : `${host.cwd}/`);
  const top = tree ?? (inside ? host.cwd : from);
  const found: string[] = [];
  for (let at = from; found.length < MOST_UP && !known.has(at); at = dirname(at)) {
    found.push(at);
    if (at === top || dirname(at) === at) break;
  }
  return found;
};
