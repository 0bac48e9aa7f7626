import { basename, dirname, join, normalize, sep } from 'node:path';
import { type IgnoreFile, ignoreFile } from '../image/files/ignore-file.js';
import type { ContextEntry, Options, Unread } from '../image/options.js';
import { withoutEnd } from '../text/trim.js';
import { type Host, isFailure } from './host.js';

/** What is read of one file of a build context. Bytes; a larger one counts as not there. */
const MOST_BYTES = 256 * 1024;

/** So many paths of one context are remembered. */
const MOST_ENTRIES = 20_000;

/** So many names of one directory are told. */
const MOST_NAMES = 10_000;

/**
 * Files of a build context by their paths in it, for `Options`. Nothing outside of `directory` is looked at: not by
 * `..`, and not through a link; and nothing that the ignore file of the context leaves out, which is
 * `<dockerfile>.dockerignore` where it is there, else `.dockerignore`.
 */
export const contextOf = (
  host: Host,
  directory: string,
  dockerfile?: string,
): Required<Pick<Options, 'context' | 'contextEntry' | 'unread'>> => {
  const unread: Unread[] = [];
  let root: string | undefined;
  let ignored: IgnoreFile | undefined;
  const rootNow = (): string | undefined => {
    root ??= realOf(host, directory);
    return root;
  };
  const insideOf = (path: string): string | undefined => {
    const inside = withoutEnd(normalize(path).replace(/^[/\\]+/, ''), '/\\');
    if (inside === '..' || inside.startsWith(`..${sep}`) || path.includes('\0') || rootNow() === undefined)
      return undefined;
    return inside;
  };
  const ignoreFileNow = (): IgnoreFile => {
    ignored ??= ignoreFileOf(host, rootNow() ?? directory, dockerfile, unread);
    return ignored;
  };
  const isHidden = (inside: string, isDirectory: boolean): boolean => {
    const name = inside.split(sep).join('/');
    const { hides, opens } = ignoreFileNow();
    return inside !== '.' && inside !== '' && hides(name) && !(isDirectory && opens(name));
  };
  // Who looks at a path looks at all directories above it, and at each many times.
  const entries = new Map<string, { readonly entry: ContextEntry | undefined }>();
  const entryAt = (top: string, inside: string): ContextEntry | undefined => {
    const file = join(top, inside);
    const stat = host.statOf(file);
    if (stat === undefined) return undefined;
    const { kind, mode } = stat;
    const real = realOf(host, kind === 'link' ? dirname(file) : file);
    if (real === undefined || !(real === top || isBelow(real, top)) || isHidden(inside, kind === 'directory'))
      return undefined;
    if (kind === 'other') return note(unread, inside, 'special');
    return { kind, mode, names: kind === 'directory' ? namesIn(host, real, inside, isHidden) : [] };
  };
  return {
    unread,
    context: (path) => {
      const inside = insideOf(path);
      // Most files that are asked for are not there: to look is cheaper than to follow.
      const kind = root === undefined || inside === undefined ? undefined : host.kindOf(join(root, inside));
      if (root === undefined || inside === undefined || kind === undefined || kind === 'directory') return undefined;
      const file = realOf(host, join(root, inside));
      if (file === undefined || isHidden(inside, false)) return undefined;
      if (isBelow(file, root) && kind === 'file') return textOf(host, file);
      return note(unread, inside, isBelow(file, root) ? 'special' : 'outside');
    },
    contextEntry: (path) => {
      const known = entries.get(path);
      if (known !== undefined) return known.entry;
      const inside = insideOf(path);
      const entry = root === undefined || inside === undefined ? undefined : entryAt(root, inside);
      if (entries.size < MOST_ENTRIES) entries.set(path, { entry });
      return entry;
    },
  };
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

const ignoreFileOf = (host: Host, root: string, dockerfile: string | undefined, unread: Unread[]): IgnoreFile => {
  const beside = dockerfile === undefined ? undefined : textBeside(host, `${dockerfile}.dockerignore`, unread);
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
