import { isWithin, lastPart, normalised, parentOf } from '../../text/path.js';
import type { Copy, CopySource } from '../operations/operation.js';

/** How a source of COPY may become one file of the image. */
export type Landing = {
  /** The file of the context, stage or image that becomes it, absolute; `undefined` where that cannot be told. */
  readonly from: string | undefined;
  /**
   * `file`: it is the source itself. `below`: where the source has it, which is a directory; `either`: which may as well
   * be a file; `unlikely`: which is called like one.
   */
  readonly way: 'file' | 'below' | 'either' | 'unlikely';
};

/** How `source` may become `file`, an absolute path two directories deep; `undefined`: it does not. */
export const landingOf = (copy: Copy, source: CopySource, file: string): Landing | undefined => {
  const { target } = copy;
  if (target.path !== undefined)
    return isWithin(file, target.path) ? within(copy, target.path, source, file) : undefined;
  if (target.text === undefined) return source.kind === 'heredoc' || isPlainFile(source) ? undefined : EITHER;
  if (target.text.startsWith('/')) return undefined;
  // A relative path in a directory that nobody knows: many images have the root, and into that nobody copies a tree.
  const guessed = normalised(`/${target.text}`);
  const found = guessed === '/' || !isWithin(file, guessed) ? undefined : within(copy, guessed, source, file);
  return found === undefined || found.way === 'unlikely' ? undefined : BELOW;
};

const EITHER: Landing = { from: undefined, way: 'either' };
const FILE: Landing = { from: undefined, way: 'file' };
const BELOW: Landing = { from: undefined, way: 'below' };

/** `target` is `file` or a directory that holds it. */
const within = (copy: Copy, target: string, source: CopySource, file: string): Landing | undefined => {
  const isNamed = (name: string): boolean =>
    target === file ? !copy.into : target === parentOf(file) && name === lastPart(file);
  switch (source.kind) {
    case 'heredoc':
      return isNamed(source.name) ? FILE : undefined;
    case 'url':
      if (isNamed(lastPart((source.value.text ?? '').replace(/[?#].*$/s, '')))) return FILE;
      return copy.unpack === true && target !== file ? BELOW : undefined;
    case 'git':
      return target === file ? undefined : BELOW;
    case 'path':
      return ofPath(copy, target, source, file, isNamed);
  }
};

type PathSource = Extract<CopySource, { readonly kind: 'path' }>;

const ofPath = (
  copy: Copy,
  target: string,
  source: PathSource,
  file: string,
  isNamed: (name: string) => boolean,
): Landing | undefined => {
  const { path, glob } = source;
  if (target === file) return copy.into ? undefined : { from: glob ? undefined : path, way: 'file' };
  if (path === undefined) return isPlainFile(source) ? undefined : BELOW;
  if (copy.parents) return withParents(source, path, file.slice(target === '/' ? 0 : target.length));
  if (glob) return ofPattern(source, path, target, file);
  if (isNamed(lastPart(path))) return { from: path, way: 'file' };
  const from = normalised(`${path}/${file.slice(target.length)}`);
  const unpacked = copy.kind === 'add' && copy.unpack !== false && ARCHIVE.test(path);
  if (unpacked || isWrittenAsDirectory(source, target)) return { from, way: 'below' };
  return { from, way: isPlainFile(source) ? 'unlikely' : 'either' };
};

/** `COPY rootfs/ /`, `COPY . /`, `COPY etc /etc`. */
const isWrittenAsDirectory = ({ value, path }: PathSource, target: string): boolean =>
  /(?:^|\/)\.{0,2}$/.test(value.text ?? '') || (target !== '/' && path?.endsWith(target) === true);

/** Directories of the source are kept, those behind `/./` where that is in it. */
const withParents = ({ value, glob }: PathSource, path: string, below: string): Landing | undefined => {
  if (glob) return BELOW;
  const text = value.text ?? '';
  const pivot = text.includes('/./') ? text.slice(0, text.indexOf('/./')) : '';
  const from = normalised(`/${pivot}/${below}`);
  if (from === path) return { from, way: 'file' };
  return isWithin(from, path) ? { from, way: 'below' } : undefined;
};

/** What the last part of a pattern matches goes into the target, out of directories what is in them. */
const ofPattern = (source: PathSource, path: string, target: string, file: string): Landing | undefined => {
  const directory = parentOf(path);
  const name = lastPart(path);
  const wanted = lastPart(file);
  const open = /[*?[]/.test(directory) || target !== parentOf(file);
  const head = name.slice(0, name.search(/[*?[]/));
  const tail = name.slice(Math.max(...['*', '?', ']'].map((each) => name.lastIndexOf(each))) + 1);
  const from = normalised(`${directory}/${wanted}`);
  if (!open && wanted.startsWith(head) && wanted.endsWith(tail)) return { from, way: 'below' };
  return isPlainFile(source) ? undefined : BELOW;
};

/**
 * A source that is one file: it has an extension that is no archive's, comes out of a directory of programs, or is
 * called like a file of accounts.
 */
const isPlainFile = ({ value }: CopySource): boolean => {
  const path = value.text ?? value.written;
  if (/\/s?bin\/[^/*]+$|(?:^|\/)g?(?:passwd|group|shadow)$/.test(path)) return true;
  return /[^/.]\.[A-Za-z0-9]{1,10}$/.test(path) && !ARCHIVE.test(path) && !path.endsWith('.d');
};

const ARCHIVE = /\.(?:tar|tgz|txz|gz|xz|bz2|zst)$/;
