import { chmodSync, chownSync, copyFileSync, lchownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file system entry below a root. Owner 0:0 where it is not said, mode 0755 for a directory, 0644 for a file. */
export type Entry = { readonly path: string; readonly owner?: number; readonly mode?: number } & (
  | { readonly kind: 'directory' }
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'copy'; readonly of: string }
  | { readonly kind: 'link'; readonly to: string }
);

const DIRECTORY = 0o755;
const FILE = 0o644;

const write = (path: string, entry: Entry): void => {
  switch (entry.kind) {
    case 'directory':
      mkdirSync(path, { recursive: true });
      return;
    case 'file':
      writeFileSync(path, entry.text);
      return;
    case 'copy':
      copyFileSync(entry.of, path);
      return;
    case 'link':
      symlinkSync(entry.to, path);
  }
};

/** Makes the entries below `root`, in order. */
export const populate = (root: string, entries: readonly Entry[]): void => {
  for (const entry of entries) {
    const path = join(root, entry.path);
    mkdirSync(dirname(path), { recursive: true, mode: DIRECTORY });
    write(path, entry);
    const owner = entry.owner ?? 0;
    if (entry.kind === 'link') {
      lchownSync(path, owner, owner);
      continue;
    }
    chownSync(path, owner, owner);
    chmodSync(path, entry.mode ?? (entry.kind === 'directory' ? DIRECTORY : FILE));
  }
};

export const directories = (...paths: readonly string[]): readonly Entry[] =>
  paths.map((path) => ({ kind: 'directory', path }));
