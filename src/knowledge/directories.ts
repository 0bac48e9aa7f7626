import { lazily } from '../text/lazily.js';
import { isWithin } from '../text/path.js';
import system from './directories/system.json' with { type: 'json' };
import { directoryKind } from './directory-names.js';
import type { Family } from './images/model.js';
import { byName, type Fields, tableOf } from './load.js';

const KINDS = [
  /** No fix gives it away: nobody's process owns it, and what may be written to is open already. */
  'system',
  /** Everybody may write there and below. */
  'open',
  /** A file that the engine makes in each container. */
  'engine',
  /** Made by the engine where it is missing, because something is mounted there or below. */
  'mounted',
  /** Only root may write there and below in most images, but for what is open. */
  'closed',
  /** No directory, though a shell takes what is written below it for addresses. */
  'address',
  /** The kernel answers there and below. */
  'kernel',
  /** The home of root. */
  'root-home',
  /** What lies below is root's wherever it comes from. */
  'roots',
  /** Of no use unless it is root's: sudo, sshd and cron refuse files of others. */
  'roots-own',
  /** Programs and what belongs to them lie below, not what they keep. */
  'code',
  /** The same where people install by hand. */
  'library',
  /** What is read lies below, not what programs keep. */
  'settings',
  /** What programs keep lies below. */
  'state',
] as const;

type Kind = (typeof KINDS)[number];

/** What a directory is in images of one family. */
export type DirectoryState = {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Where it is only a link: what it leads to. The mode is that of the link. */
  readonly link: string | undefined;
};

type Directory = {
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
  /** Family to `1777`, `2775 0:8` or `-> /run`. */
  readonly in: ReadonlyMap<string, string>;
};

const directoryOf = (row: Fields): Directory => ({
  names: row.words('names'),
  kinds: row.someOf('kinds', KINDS),
  in: row.pairs('in'),
});

/** Directories that images have from the start, by their paths. */
export const directories = tableOf(directoryOf, system);

const index = byName(directories);

const isOf = (path: string, kind: Kind): boolean => index().get(path)?.kinds.includes(kind) ?? false;

const isBelow = (path: string, kind: Kind): boolean => placesOf(kind).some((place) => isWithin(path, place));

const placesOf = (kind: Kind): readonly string[] => {
  const places = ofKind.get(kind) ?? directories().flatMap(({ names, kinds }) => (kinds.includes(kind) ? names : []));
  ofKind.set(kind, places);
  return places;
};

const ofKind = new Map<Kind, readonly string[]>();

/** A directory that no fix gives away. */
export const isSystem = (path: string): boolean => isOf(path, 'system') || isRootHome(path);

/** Programs of the system lie there, or directories of its own. */
export const holdsSystem = (path: string): boolean =>
  isShared(path) && (isCode(path) || placesOf('system').some((place) => place !== path && isWithin(place, path)));

/** A directory of the system itself, below which each entry is somebody else's. */
export const isShared = (path: string): boolean => isOf(path, 'system');

/** An address of the network, as bash has them; with variables in it, too. */
export const isAddress = (path: string): boolean => isBelow(path, 'address');

/** A file that the engine writes in each container. */
export const isOfEngine = (path: string): boolean => isBelow(path, 'engine');

/** A directory that the engine makes where it is missing. */
export const isMounted = (path: string): boolean => isOf(path, 'mounted');

export const isRootHome = (path: string): boolean => isBelow(path, 'root-home');

/** Everybody may write there. */
export const isOpen = (path: string): boolean => isBelow(path, 'open');

/** Only root may write there in most images. */
export const isClosed = (path: string): boolean => isBelow(path, 'closed') && !isOpen(path);

/** What lies there is root's wherever it comes from. */
export const isRoots = (path: string): boolean => isBelow(path, 'roots');

/** What lies there is of no use unless it is root's. */
export const isRootsOwn = (path: string): boolean => isBelow(path, 'roots-own');

/** Programs, their libraries and what they read lie there, not what they keep. */
export const isCode = (path: string): boolean => isBelow(path, 'code') || isBelow(path, 'settings');

/** Programs and libraries lie there, by the place or by a name in the path: no process gets it. */
export const isLibrary = (path: string): boolean =>
  isBelow(path, 'code') ||
  isBelow(path, 'library') ||
  path.split('/').some((name) => LIBRARIES.has(directoryKind(name) ?? ''));

const LIBRARIES: ReadonlySet<string> = new Set(['library', 'foreign']);

/** The directory of what programs keep that a path lies in: `/var/lib`, `/data`. */
export const stateAround = (path: string): string | undefined =>
  placesOf('state').find((place) => isWithin(path, place));

/** Where the kernel answers. */
export const isKernel = (path: string): boolean => isBelow(path, 'kernel');

/** The ways to write a path: by links that images have, the longest first, and as it is. */
export const spellingsOf = (path: string): readonly string[] =>
  [...linked().flatMap(([link, to]) => (isWithin(path, to) ? [link + path.slice(to.length)] : [])), path].sort(
    (a, b) => b.length - a.length,
  );

const linked = lazily((): readonly (readonly [link: string, to: string])[] =>
  directories().flatMap(({ names, in: states }) =>
    [...states.values()].flatMap((state) =>
      state.startsWith(LINK) ? names.map((name) => [name, state.slice(LINK.length)] as const) : [],
    ),
  ),
);

const LINK = '-> ';

/** What a directory is in the images of a family before anything is added; `undefined`: not known, or not there. */
export const directoryIn = (family: Family, path: string): DirectoryState | undefined => {
  const told = index().get(path)?.in.get(family);
  if (told === undefined) return undefined;
  const link = told.startsWith(LINK) ? told.slice(LINK.length) : undefined;
  const [mode = '', owner = '0:0'] = told.split(' ');
  const [uid = '0', gid = '0'] = owner.split(':');
  if (link !== undefined) return { mode: 0o777, uid: 0, gid: 0, link };
  return { mode: Number.parseInt(mode, 8), uid: Number(uid), gid: Number(gid), link };
};
