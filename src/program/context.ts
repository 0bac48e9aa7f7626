import { join, normalize, sep } from 'node:path';
import { type Host, isFailure } from './host.js';

/** What is read of one file of a build context. Bytes; a larger one counts as not there. */
const MOST_BYTES = 256 * 1024;

/**
 * Reads files of a build context by their paths in it, for `Options.context`. Nothing outside of `directory` is read:
 * not by `..`, and not through a link.
 */
export const contextOf = (host: Host, directory: string): ((path: string) => string | undefined) => {
  let root: string | undefined;
  return (path) => {
    const inside = normalize(path).replace(/^[/\\]+/, '');
    if (inside === '..' || inside.startsWith(`..${sep}`) || path.includes('\0')) return undefined;
    root ??= realOf(host, directory);
    // Most files that are asked for are not there: to look is cheaper than to follow.
    if (root === undefined || host.kindOf(join(root, inside)) !== 'file') return undefined;
    const file = realOf(host, join(root, inside));
    return file !== undefined && isBelow(file, root) ? textOf(host, file) : undefined;
  };
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
