import { Buffer } from 'node:buffer';
import { join, resolve, sep } from 'node:path';
import { type Failure, type Host, isFailure } from '../program/host.js';
import { gitDirectory } from '../program/tracked.js';
import { folderHost as say } from './sentences.js';

/**
 * The disk as an editor shows it: files that are open have the text of the editor. A folder counts as a git work tree:
 * nothing outside of it is looked at, nothing is written, and nothing gets to the streams, which the client reads.
 */
export const folderHost = (host: Host, folder: string, open: (file: string) => string | undefined): Host => {
  const real = host.real(folder);
  const tops = [folder, ...(isFailure(real) ? [] : [real])];
  // Of a linked work tree git keeps it elsewhere.
  const index = join(gitDirectory(host, folder) ?? folder, 'index');
  const isInside = (path: string): boolean =>
    path === index || tops.some((top) => path === top || path.startsWith(below(top)));
  /** With all links followed: what is not there leads nowhere. */
  const isReadable = (path: string): boolean => {
    const end = path === index ? path : host.real(path);
    return isInside(path) && (isFailure(end) || isInside(end));
  };
  const readOf =
    (read: Host['read']): Host['read'] =>
    (path, most) => {
      const text = open(path);
      if (text !== undefined) return Buffer.from(text).subarray(0, most + 1);
      return isReadable(path) ? read(path, most) : OUTSIDE;
    };
  const silent = { write: () => {}, terminal: false, columns: 100 };
  const git = join(folder, '.git');
  return {
    ...host,
    cwd: folder,
    absolute: (path) => resolve(folder, path),
    out: silent,
    err: silent,
    kindOf: (path) => {
      if (open(path) !== undefined) return 'file';
      if (!isInside(path)) return undefined;
      return host.kindOf(path) ?? (path === git ? 'directory' : undefined);
    },
    statOf: (path) => (isInside(path) ? host.statOf(path) : undefined),
    read: readOf(host.read),
    readNamed: readOf(host.readNamed),
    list: (path) => (isReadable(path) ? host.list(path) : OUTSIDE),
    replace: () => OUTSIDE,
    create: () => OUTSIDE,
  };
};

const OUTSIDE: Failure = { failure: say.outside };

const below = (directory: string): string => (directory.endsWith(sep) ? directory : directory + sep);
