import type { Language } from '../knowledge/languages.js';
import { parentOf } from '../text/path.js';
import type { Called, Unit } from './model.js';

/** A file of code at its place in an image. */
export type File = {
  /** Absolute, in the image or in the stage that builds. */
  readonly place: string;
  /** In the build context; where a heredoc writes it, in the image. */
  readonly path: string;
  readonly text: string;
  /** It lies in no file, but in the arguments of a command. */
  readonly inline: boolean;
  /** Read when it is first asked for. */
  readonly unit: () => Unit;
};

/** The code of one program, and what is known of where it runs. */
export type Project = {
  readonly language: Language;
  readonly files: readonly File[];
  /** The file that a module is, as another file names it; `undefined` where it is none of the project's. */
  readonly module: (from: File, name: string) => File | undefined;
  /** The value of a variable of the environment; `undefined` where nothing sets it, `null` where that cannot be known. */
  readonly variable: (name: string) => string | undefined | null;
  /** The directory that the program is started in. */
  readonly directory: string | undefined;
  /** What it is told on its command line. */
  readonly argv: readonly string[];
  /** The files that share their names with one: those of a package of Go, else the file alone. */
  readonly siblings: (file: File) => readonly File[];
  /** The file that has the name of a class. */
  readonly classNamed: (name: string) => File | undefined;
  /** Whether the call at an offset is made whenever the program starts. */
  readonly always: (file: File, from: number) => boolean;
  /** Where a function of the project is called. */
  readonly callsTo: (name: string) => readonly { readonly file: File; readonly call: Called }[];
};

export const siblingsIn = (language: Language, files: readonly File[]): Project['siblings'] => {
  if (language !== 'go') return (file) => [file];
  const packages = byDirectory(files);
  return (file) => packages.get(parentOf(file.place)) ?? [file];
};

/** Files by the directories that they lie in: packages of Go. */
export const byDirectory = (files: readonly File[]): ReadonlyMap<string, readonly File[]> => {
  const directories = new Map<string, File[]>();
  for (const file of files) {
    const known = directories.get(parentOf(file.place));
    if (known === undefined) directories.set(parentOf(file.place), [file]);
    else known.push(file);
  }
  return directories;
};

/** So many calls of one function are looked at. */
export const MOST_CALLERS = 50;

/** Calls of functions by their names, found as they are asked for. */
export const callersIn = (files: readonly File[]): Project['callsTo'] => {
  const known = new Map<string, readonly { readonly file: File; readonly call: Called }[]>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found: { readonly file: File; readonly call: Called }[] = [];
    for (const file of files) {
      if (found.length > MOST_CALLERS || !file.text.includes(name)) continue;
      for (const call of file.unit().calls) if (lastOf(call) === name) found.push({ file, call });
    }
    known.set(name, found);
    return found;
  };
};

/** The last part of what a call calls. */
export const lastOf = ({ callee }: Called): string | undefined =>
  callee.kind === 'name' || callee.kind === 'member' ? callee.name : undefined;
