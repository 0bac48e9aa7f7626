import names from './directory-names/names.json' with { type: 'json' };
import { byName, type Fields, tableOf } from './load.js';

const KINDS = [
  /** Something is written there, whatever it lies in. */
  'kept',
  /** A package manager or another tool of the build keeps something there. */
  'build',
  /** What lies below is code, or comes with it. */
  'code',
  /** People keep there what others have written. */
  'foreign',
  /** What tests take in: nothing there is built or run as it stands. */
  'test-input',
  /** Others put there what a program reads: its settings, its keys. */
  'input',
  /** A program, or a language, keeps its libraries there. */
  'library',
] as const;

export type DirectoryKind = (typeof KINDS)[number];

/** Names that directories have in many images, and what they say. */
export type DirectoryName = { readonly names: readonly string[]; readonly kind: DirectoryKind | undefined };

const nameOf = (row: Fields): DirectoryName => ({ names: row.words('names'), kind: row.oneOf('kind', KINDS) });

export const directoryNames = tableOf(nameOf, names);

const index = byName(directoryNames);

/** What the name of a directory says of what lies in it; `undefined`: nothing. */
export const directoryKind = (name: string): DirectoryKind | undefined => index().get(name)?.kind;
