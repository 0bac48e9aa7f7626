import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContextEntry, Options } from '../../src/image/options.js';

/** One thing of a build context: a directory, a link, or a file. */
export type Piece =
  | { readonly kind: 'directory'; readonly mode: number }
  | { readonly kind: 'link'; readonly to: string }
  | { readonly kind: 'file'; readonly mode: number; readonly content: string | Buffer };

/** A build context by path. Directories that are not named have the mode 755. */
export type Context = Readonly<Record<string, Piece>>;

/** Writes a context. Directories get their modes last: some of them let nobody in. */
export const writeContext = (root: string, context: Context): void => {
  mkdirSync(root, { recursive: true });
  chmodSync(root, 0o755);
  for (const [path, piece] of Object.entries(context)) {
    makeDirectory(root, piece.kind === 'directory' ? path : dirname(path));
    if (piece.kind === 'link') symlinkSync(piece.to, join(root, path));
    if (piece.kind !== 'file') continue;
    writeFileSync(join(root, path), piece.content);
    chmodSync(join(root, path), piece.mode);
  }
  for (const [path, piece] of Object.entries(context).reverse())
    if (piece.kind === 'directory') chmodSync(join(root, path), piece.mode);
};

/** What a check is told of a context on disk. */
export const toldOf = (root: string): Pick<Options, 'context' | 'contextEntry'> => ({
  context: (path) => (entryAt(join(root, path))?.kind === 'file' ? readFileSync(join(root, path), 'utf8') : undefined),
  contextEntry: (path) => entryAt(join(root, path)),
});

const makeDirectory = (root: string, path: string): void => {
  const full = join(root, path);
  if (path === '.' || entryAt(full) !== undefined) return;
  makeDirectory(root, dirname(path));
  mkdirSync(full);
  chmodSync(full, 0o755);
};

const entryAt = (path: string): ContextEntry | undefined => {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const mode = stats.mode & 0o7777;
  if (stats.isSymbolicLink()) return { kind: 'link', mode, names: [] };
  return stats.isDirectory()
    ? { kind: 'directory', mode, names: readdirSync(path).sort() }
    : { kind: 'file', mode, names: [] };
};
