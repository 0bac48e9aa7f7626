import { joinPath } from '../manifests/compose-file.js';

/** Stands in a word for the top of the repository, as `$GITHUB_WORKSPACE` does; no path begins so. */
export const TOP = '/\u0001top';

/** Stands in a word for the directory that a file lies in, as `$(dirname "$0")` does. */
export const HERE = '/\u0001here';

/** Where a file stands: its own directory, and the top of its repository, both as reports name them. */
export type Ground = {
  readonly here: string;
  readonly top: string;
  /** `owner/name` of the repository, where that is known. */
  readonly repository?: string | undefined;
};

/** Directories of a command: where it may run, the likeliest first. */
export type Bases = readonly string[];

/** What a path means for whoever is in one of these directories; empty for a path of another machine. */
export const moved = (bases: Bases, path: string, { here, top }: Ground): Bases => {
  const marked = [
    [TOP, top],
    [HERE, here],
  ] as const;
  const found = marked.find(([mark]) => path === mark || path.startsWith(`${mark}/`));
  if (found !== undefined) return [joinPath(found[1], path.slice(found[0].length + 1))];
  return path.startsWith('/') || path.startsWith('~') ? [] : bases.map((base) => joinPath(base, path));
};

/**
 * Where people start what lies in a file: beside it, and at the top where it lies at most so many directories below.
 * What lies deeper belongs to a project of its own, such as one of vendor/.
 */
export const startedFrom = ({ here, top }: Ground, levels: number): Bases => {
  const below = here.slice(top === '' || top === '.' ? 0 : top.length + 1).split('/');
  const isNear = below.filter((each) => each !== '' && each !== '.').length <= levels && !below.includes('vendor');
  return [...new Set([joinPath(here), ...(isNear ? [joinPath(top)] : [])])];
};

/** Whether a build names a path, as of a Dockerfile or a context, rather than a name alone. */
export const namesPath = (script: string): boolean => NAMING.test(script.replace(/\\\r?\n/g, ' '));

/** What stands behind these options is no path of the build. */
const NAMING =
  /\b(?:build|bud)\b[^\n]{0,300}?(?:(?:-f|--file)[ =]{1,9}["']?[\w.-]{1,200}\/|(?<!-t|--tag|-arg|--label|--platform|-from|-to|-o|--output|--secret)[ \t]["']?[\w.-]{1,200}\/[\w./-]{0,300}["']?(?![^\s]))/;
