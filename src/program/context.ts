import { basename, dirname, join, normalize, sep } from 'node:path';
import { type IgnoreFile, ignoreFile } from '../image/files/ignore-file.js';
import type { ContextEntry, Options, Unread } from '../image/options.js';
import { lazily } from '../text/lazily.js';
import { newMemory } from '../text/memory.js';
import { withoutEnd } from '../text/trim.js';
import { type Host, isFailure } from './host.js';

/** What is read of one file of a build context. Bytes; a larger one counts as not there. */
const MOST_BYTES = 512 * 1024;

/** So many paths of one context are remembered. */
const MOST_ENTRIES = 20_000;

/** So many names of one directory are told. */
const MOST_NAMES = 10_000;

/** So many contexts of a run are remembered. */
const MOST_CONTEXTS = 4;

/**
 * Files of a build context by their paths in it, for `Options`. Nothing outside of `directory` is looked at: not by
 * `..`, and not through a link; and nothing that the ignore file of the context leaves out, which is
 * `<dockerfile>.dockerignore` where it is there, else `.dockerignore`. `only`: the paths in it that are there, in a
 * context that is made of them.
 */
export const contextOf = (
  host: Host,
  directory: string,
  dockerfile?: string,
  only?: readonly string[],
): Required<Pick<Options, 'context' | 'contextEntry' | 'unread'>> => {
  const unread: Unread[] = [];
  const files = lazily(() => filesOf(host, directory, dockerfile, only));
  const noted = <T>(answer: T): T => {
    for (const { path, why } of files().refused) note(unread, path, why);
    return answer;
  };
  return {
    unread,
    context: (path) => {
      const { root, isHidden } = files();
      const inside = root === undefined ? undefined : insideOf(path);
      // Most files that are asked for are not there: to look is cheaper than to follow.
      const kind = root === undefined || inside === undefined ? undefined : host.kindOf(join(root, inside));
      if (root === undefined || inside === undefined || kind === undefined || kind === 'directory') return undefined;
      const file = realOf(host, join(root, inside));
      if (file === undefined || noted(isHidden(inside, false))) return undefined;
      if (isBelow(file, root) && kind === 'file') return textOf(host, file);
      return note(unread, inside, isBelow(file, root) ? 'special' : 'outside');
    },
    contextEntry: (path) => {
      const entry = noted(files().entryAt(path));
      return entry === 'special' ? note(unread, insideOf(path) ?? path, entry) : entry;
    },
  };
};

/** What all Dockerfiles see that are built from one directory with one ignore file. */
type Files = {
  /** `undefined` where there is no directory. */
  readonly root: string | undefined;
  readonly isHidden: (inside: string, isDirectory: boolean) => boolean;
  readonly entryAt: (path: string) => ContextEntry | 'special' | undefined;
  /** Ignore files that cannot be read; so far, as they are looked for when they are needed. */
  readonly refused: readonly Unread[];
};

const shared = newMemory<Host, Map<string, Files>>();

/** The same host, on which nothing changes: what is read of a context is kept for the next that is built from it. */
export const sharingContexts = (host: Host): Host => {
  const own = { ...host };
  shared.set(own, new Map());
  return own;
};

const filesOf = (
  host: Host,
  directory: string,
  dockerfile: string | undefined,
  only: readonly string[] | undefined,
): Files => {
  const known = shared.get(host);
  const own = dockerfile === undefined ? undefined : `${dockerfile}.dockerignore`;
  const ignored = own !== undefined && host.kindOf(own) !== undefined ? own : undefined;
  const key = JSON.stringify([directory, only ?? ignored]);
  const files = known?.get(key) ?? newFiles(host, directory, ignored, only);
  // The one that was asked for last comes last.
  known?.delete(key);
  known?.set(key, files);
  for (const oldest of known?.keys() ?? []) if ((known?.size ?? 0) > MOST_CONTEXTS) known?.delete(oldest);
  return files;
};

const newFiles = (
  host: Host,
  directory: string,
  ignored: string | undefined,
  only: readonly string[] | undefined,
): Files => {
  const refused: Unread[] = [];
  const root = realOf(host, directory);
  const ignoreFileNow = lazily(() =>
    only === undefined ? ignoreFileOf(host, root ?? directory, ignored, refused) : allBut(only),
  );
  const isHidden = (inside: string, isDirectory: boolean): boolean => {
    const name = inside.split(sep).join('/');
    const { hides, opens } = ignoreFileNow();
    return inside !== '.' && inside !== '' && hides(name) && !(isDirectory && opens(name));
  };
  const look = (top: string, inside: string): ContextEntry | 'special' | undefined => {
    const file = join(top, inside);
    const stat = host.statOf(file);
    if (stat === undefined) return undefined;
    const { kind, mode } = stat;
    // A link is what it is; directories on the way to it are followed, once for all that lies in them.
    const above = file === top ? undefined : realOf(host, dirname(file));
    const real = file === top ? top : above && join(above, basename(file));
    if (real === undefined || !(real === top || isBelow(real, top)) || isHidden(inside, kind === 'directory'))
      return undefined;
    if (kind === 'other') return 'special';
    return { kind, mode, names: kind === 'directory' ? namesIn(host, real, inside, isHidden) : [] };
  };
  // Who looks at a path looks at all directories above it, and at each many times.
  const entries = new Map<string, ReturnType<Files['entryAt']>>();
  return {
    root,
    isHidden,
    refused,
    entryAt: (path) => {
      if (root === undefined) return undefined;
      const known = entries.get(path);
      if (known !== undefined || entries.has(path)) return known;
      const inside = insideOf(path);
      const entry = inside === undefined ? undefined : look(root, inside);
      if (entries.size < MOST_ENTRIES) entries.set(path, entry);
      return entry;
    },
  };
};

/** Hides all but these paths and what lies in them. */
const allBut = (only: readonly string[]): IgnoreFile => {
  const shown = only.map((each) => withoutEnd(normalize(each).split(sep).join('/'), '/'));
  return {
    hides: (name) => !shown.some((each) => each === '.' || name === each || name.startsWith(`${each}/`)),
    opens: (name) => shown.some((each) => each.startsWith(`${name}/`)),
  };
};

/** A path of a context as the system writes it; `undefined` for what leads out of it. */
const insideOf = (path: string): string | undefined => {
  const inside = withoutEnd(normalize(path).replace(/^[/\\]+/, ''), '/\\');
  return inside === '..' || inside.startsWith(`..${sep}`) || path.includes('\0') ? undefined : inside;
};

const namesIn = (
  host: Host,
  directory: string,
  inside: string,
  isHidden: (inside: string, isDirectory: boolean) => boolean,
): readonly string[] => {
  const entries = host.list(directory);
  if (isFailure(entries)) return [];
  return entries
    .slice(0, MOST_NAMES)
    .filter(({ name, kind }) => kind !== 'other' && !isHidden(join(inside, name), kind === 'directory'))
    .map(({ name }) => name);
};

const ignoreFileOf = (host: Host, root: string, own: string | undefined, unread: Unread[]): IgnoreFile => {
  const beside = own === undefined ? undefined : textBeside(host, own, unread);
  return ignoreFile(beside ?? textBeside(host, join(root, '.dockerignore'), unread) ?? '');
};

/** A link that leads out of its directory has no text. */
const textBeside = (host: Host, file: string, unread: Unread[]): string | undefined => {
  const kind = host.kindOf(file);
  if (kind === undefined || kind === 'directory') return undefined;
  if (!liesIn(host, file, dirname(file))) return note(unread, basename(file), 'outside');
  return kind === 'file'
    ? (textOf(host, file) ?? note(unread, basename(file), 'large'))
    : note(unread, basename(file), 'special');
};

/** Each file is told once; the answer stands for its text, which nobody has. */
const note = (unread: Unread[], path: string, why: Unread['why']): undefined => {
  if (unread.length < MOST_NAMES && !unread.some((each) => each.path === path)) unread.push({ path, why });
  return undefined;
};

/** Whether a file lies in a directory when all links are followed. */
export const liesIn = (host: Host, file: string, directory: string): boolean => {
  const [real, root] = [realOf(host, file), realOf(host, directory)];
  return real !== undefined && root !== undefined && isBelow(real, root);
};

const realOf = (host: Host, path: string): string | undefined => {
  const real = host.real(path);
  return isFailure(real) ? undefined : real;
};

const isBelow = (file: string, root: string): boolean => file.startsWith(root.endsWith(sep) ? root : root + sep);

const textOf = (host: Host, file: string): string | undefined => {
  const bytes = host.read(file, MOST_BYTES);
  if (isFailure(bytes) || bytes.length > MOST_BYTES || bytes.includes(0)) return undefined;
  return new TextDecoder().decode(bytes);
};
