import { withoutEnd } from '../text/trim.js';
import { byName, type Fields, tableOf } from './load.js';
import rows from './toolchains/toolchains.json' with { type: 'json' };

/** A program that runs code of a language, or makes programs of it. */
export type Toolchain = {
  readonly names: readonly string[];
  /** The language of the code that it is told to run; `undefined`: it runs none. */
  readonly runs: string | undefined;
  /** The language of the code of which it makes programs; `any` of them; `undefined`: it makes none. */
  readonly builds: string | undefined;
  /** How the names of files of that language end, where they may be built together with those of another one. */
  readonly ends: readonly string[];
  readonly beside: string | undefined;
  /** How the names of files end that an image which starts it takes as an argument: `CMD ["server.js"]`. */
  readonly takes: readonly string[];
  /** The option that stands in front of them. */
  readonly takesWith: string | undefined;
  /** Classes that start what an unpacked archive holds. */
  readonly launchers: readonly string[];
};

const toolchainOf = (row: Fields): Toolchain => ({
  names: row.words('names'),
  runs: row.text('runs'),
  builds: row.text('builds'),
  ends: row.words('ends'),
  beside: row.text('beside'),
  takes: row.words('takes'),
  takesWith: row.text('takesWith'),
  launchers: row.words('launchers'),
});

/** Every row. */
export const toolchains = tableOf(toolchainOf, rows);

const index = byName(toolchains);

/** The row of a program by the last part of its path, whatever its version: `python3.12`. */
export const toolchainNamed = (name: string): Toolchain | undefined =>
  index().get(name) ?? index().get(withoutEnd(name, '0123456789.'));

/** The command that runs a file, where a base image starts its interpreter; `undefined`: no file of code. */
export const commandFor = (path: string): readonly string[] | undefined => {
  const end = path.slice(path.lastIndexOf('.') + 1);
  const row = toolchains().find(({ takes }) => takes.includes(end));
  const [name] = row?.names ?? [];
  return name === undefined ? undefined : [name, ...(row?.takesWith === undefined ? [] : [row.takesWith]), path];
};

/** A class that starts what an unpacked archive holds. */
export const isLauncher = (name: string): boolean => toolchains().some(({ launchers }) => launchers.includes(name));

/** The other language of a file that may be built together with those of a language: Kotlin beside Java. */
export const languageBeside = (language: string, path: string): string | undefined =>
  toolchains().find(({ beside, ends }) => beside === language && ends.some((end) => path.endsWith(`.${end}`)))?.builds;

/** How a language is called in a sentence. */
export const languageName = (language: string): string =>
  NAMES.get(language) ?? `${language.slice(0, 1).toUpperCase()}${language.slice(1)}`;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['c', 'C or C++'],
  ['csharp', 'C#'],
  ['fsharp', 'F#'],
  ['visualbasic', 'Visual Basic'],
  ['javascript', 'JavaScript'],
  ['php', 'PHP'],
]);
