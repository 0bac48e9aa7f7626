import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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

const makeDirectory = (root: string, path: string): void => {
  const full = join(root, path);
  if (path === '.' || existsSync(full)) return;
  makeDirectory(root, dirname(path));
  mkdirSync(full);
  chmodSync(full, 0o755);
};
