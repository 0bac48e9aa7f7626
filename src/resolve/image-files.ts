import type { ImageFiles } from '../knowledge/images/looked-up.js';
import { lastPart } from '../text/path.js';
import { find, type Node } from './overlay.js';
import type { Entry } from './tar.js';

/**
 * So many bytes of a file are kept while layers are read: all of a few, which stand here from the root, and of what may be
 * executed as much as the kernel looks at. Source: torvalds/linux@v6.6:include/uapi/linux/binfmts.h, BINPRM_BUF_SIZE.
 */
export const keptOf = ({ kind, path, mode }: Entry): number => {
  if (kind !== 'file') return 0;
  if (KEPT.has(path)) return Number.POSITIVE_INFINITY;
  return (mode & 0o111) === 0 ? 0 : LOOKED_AT;
};

const LOOKED_AT = 256;

const KEPT: ReadonlySet<string> = new Set(['etc/passwd', 'etc/group', 'etc/os-release', 'usr/lib/os-release']);

/** Whether a program of that name is worth telling. The tables that know stay in the program, which loads them anyway. */
export type IsTold = (name: string) => boolean;

/** What matters of the files of an image. */
export const imageFilesOf = (root: Node, isTold: IsTold): ImageFiles => {
  const { paths, whole } = listed(root);
  return {
    users: linesOf(root, 'etc/passwd')?.flatMap(([name, , uid, gid, , home]) => worded(name, uid, gid, home)),
    groups: linesOf(root, 'etc/group')?.flatMap(([name, , gid]) => worded(name, gid)),
    release: releaseNames(contentOf(root, 'etc/os-release') ?? contentOf(root, 'usr/lib/os-release') ?? ''),
    programs: programsIn(root, isTold),
    paths,
    whole,
  };
};

const contentOf = (root: Node, path: string): string | undefined => {
  const node = find(root, path.split('/'), true);
  return node?.kind !== 'file' ? undefined : new TextDecoder().decode(node.content ?? new Uint8Array());
};

const MOST_LINES = 2000;

const linesOf = (root: Node, path: string): readonly (readonly string[])[] | undefined =>
  contentOf(root, path)
    ?.split('\n')
    .slice(0, MOST_LINES)
    .map((line) => line.trim().split(':'));

/** A word of a list; nothing for a line that names nobody, or in which a blank stands. */
const worded = (name = '', ...rest: readonly (string | undefined)[]): readonly string[] => {
  const word = [name, ...rest.map((each = '') => each)].join(':');
  const numbers = rest.slice(0, 2).filter((each) => each?.startsWith('/') !== true);
  const fits = /^[\w.@-]{1,64}\$?$/.test(name) && numbers.every((each) => /^\d{0,10}$/.test(each ?? ''));
  return fits && !/\s/.test(word) && word.length < 512 ? [word] : [];
};

const releaseNames = (text: string): readonly string[] => {
  const values = new Map(
    [...text.slice(0, 16_384).matchAll(/^([A-Z_]{1,40})=(["']?)([^"'\n]{0,200})\2$/gm)].map(
      ([, name = '', , value = '']) => [name, value.toLowerCase()],
    ),
  );
  const value = (name: string): string => values.get(name) ?? '';
  const [id, version] = [value('ID'), value('VERSION_ID')];
  const [major = '', minor = ''] = version.split('.');
  const names = [value('VERSION_CODENAME'), `${id}${version}`, `${id}${major}.${minor}`, `${id}${major}`].filter(
    (name) => !name.endsWith('.'),
  );
  const platform = value('PLATFORM_ID').replace(/^.*:/, '');
  const all = [...names, platform, id, ...value('ID_LIKE').split(' ')];
  return [...new Set(all)].filter((each) => /^[a-z][a-z0-9.-]{0,40}$/.test(each)).slice(0, 12);
};

const programsIn = (root: Node, isTold: IsTold): readonly string[] => {
  const found = new Set<string>();
  for (const path of PROGRAMS) {
    const directory = find(root, path.split('/'), true);
    for (const [name, node] of directory?.children ?? [])
      if (isTold(name)) found.add(node.kind === 'link' ? linked(name, node) : name);
  }
  return [...found].sort();
};

/** Where a shell looks for programs. */
const PROGRAMS = ['', 'usr/', 'usr/local/'].flatMap((above) => [`${above}bin`, `${above}sbin`]);

const linked = (name: string, { target }: Node): string =>
  lastPart(target) === name ? name : `${name}>${lastPart(target)}`;

const MOST_PATHS = 1000;

/** The paths of an image that say something of who may do what, those nearest to the root first. */
const listed = (root: Node): Pick<ImageFiles, 'paths' | 'whole'> => {
  const paths: Record<string, string> = {};
  let count = 0;
  type Open = { readonly path: string; readonly node: Node; readonly owner: number; readonly group: number };
  let level: readonly Open[] = [{ path: '', node: root, owner: 0, group: 0 }];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: Open[] = [];
    for (const { path, node, owner, group } of level) {
      for (const [name, child] of node.children) {
        const own = `${path}/${name}`;
        const told = depth === 0 || isUnusual(child, owner, group);
        if (told && count >= MOST_PATHS) return { paths: sorted(paths), whole: false };
        const entry = told ? entryOf(child) : undefined;
        if (told && entry !== undefined && own.length < 1024) paths[own] = entry;
        if (told) count += 1;
        if (child.children.size > 0) next.push({ path: own, node: child, owner: child.owner, group: child.group });
      }
    }
    level = next;
  }
  return { paths: sorted(paths), whole: true };
};

const sorted = (paths: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1)));

const isUnusual = ({ kind, owner, group, mode }: Node, ownerAbove: number, groupAbove: number): boolean => {
  if (owner !== ownerAbove || group !== groupAbove) return true;
  if (kind !== 'directory' && kind !== 'file') return false;
  const others = kind === 'directory' ? 0o5 : 0o4;
  return (mode & 0o7022) !== 0 || (mode & others) !== others;
};

const entryOf = ({ kind, owner, group, mode, target }: Node): string | undefined => {
  if (kind === 'other') return undefined;
  return `${kind} ${owner}:${group} ${mode.toString(8)}${kind === 'link' ? ` ${target.slice(0, 1024)}` : ''}`;
};
