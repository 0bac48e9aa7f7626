import csharp from './languages/csharp.json' with { type: 'json' };
import go from './languages/go.json' with { type: 'json' };
import java from './languages/java.json' with { type: 'json' };
import javascript from './languages/javascript.json' with { type: 'json' };
import php from './languages/php.json' with { type: 'json' };
import python from './languages/python.json' with { type: 'json' };
import rust from './languages/rust.json' with { type: 'json' };
import { type Fields, tableOf } from './load.js';

/** Languages whose code can be read. */
export const LANGUAGES = ['csharp', 'go', 'java', 'javascript', 'php', 'python', 'rust'] as const;

export type Language = (typeof LANGUAGES)[number];

const DEEDS = [
  /** Makes a directory, and those above it. */
  'makes',
  /** Writes a file, changes one, or takes it away. */
  'writes',
  /** Puts files that it names itself into a directory. */
  'fills',
  /** Binds a port. */
  'listens',
  /** Starts another program. */
  'starts',
  /** Does what only root may, or with certain capabilities. */
  'rights',
  /** Tells what only root may read, and to others something else in its place. */
  'differs',
  /** Goes to another directory: relative paths lead elsewhere from then on. */
  'goes',
  /** Starts what its package is for: a server, a worker. */
  'launches',
  /** Nothing of the above, though another row for its last part would say so. */
  'nothing',
  /** Makes a path of its arguments; an absolute one begins anew. */
  'joins',
  /** The same, where an absolute one is put below the others, too. */
  'appends',
  /** The same, below the directory that the process is started in. */
  'resolves',
  /** What it is given, as a path or as text. */
  'same',
  /** What it is given, with something behind it that nobody knows. */
  'begins',
  /** The directory that a path lies in. */
  'parent',
  /** The directories above a path, the nearest first. */
  'parents',
  /** Its first argument, or where that has no value the second. */
  'otherwise',
  /** A text with its arguments in the places that it leaves for them. */
  'formats',
  /** The text that it is called on, with its second argument, if there is one, wherever its first one stood. */
  'replaces',
  /** The value of a variable of the environment. */
  'environment',
  /** All variables of the environment, by their names. */
  'variables',
  /** A class whose fields are variables of the environment, by their names in capitals. */
  'settings',
  /** The value of a setting that an option may change. */
  'option',
  /** The program that runs. */
  'itself',
  'home',
  'temporary',
  /** The directory that the process is started in. */
  'here',
  /** The file that the code stands in, and its directory. */
  'file',
  'directory',
] as const;

export type Deed = (typeof DEEDS)[number];

/** What a function, a constructor or a variable of a language or of a library does. */
export type Call = {
  /** With the module that it comes from: `os.makedirs`. `.mkdir`: a method of that name, of whatever. */
  readonly names: readonly string[];
  readonly language: Language;
  readonly does: Deed;
  /** Where the path, port, program or name stands: the first of these that is there, by place or by name, or `receiver`. */
  readonly at: readonly string[];
  /** Where a second path stands. */
  readonly also: readonly string[];
  /** Where the mode stands with which a file is opened; `chain`: it is the methods called before. */
  readonly mode: readonly string[];
  /** It writes where the mode has one of these in it; whatever the mode is, where there are none. */
  readonly writing: readonly string[];
  /** What is taken where the argument is not there; behind `at: none` always: `:memory:` is no file. */
  readonly default: string | undefined;
  /** It counts only in a file that uses one of these modules. */
  readonly with: readonly string[];
  /**
   * When the call surely writes: `absent`: where the file is not there, for it may read the one that is; `never`: it
   * prepares what writes later, or takes away what it may not find. Else in any case.
   */
  readonly sure: 'absent' | 'never' | undefined;
  /** It writes below HOME, unless the argument is there. */
  readonly home: boolean;
  /** The argument is the address of a data base: where it cannot be known, it is a server's, unless the code names a file. */
  readonly address: boolean;
};

const callOf = (row: Fields): Call => ({
  names: row.words('names'),
  language: row.oneOf('language', LANGUAGES) ?? 'python',
  does: row.oneOf('does', DEEDS) ?? 'nothing',
  at: row.words('at'),
  also: row.words('also'),
  mode: row.words('mode'),
  writing: row.words('writing'),
  default: row.text('default'),
  with: row.words('with'),
  sure: row.oneOf('sure', ['absent', 'never']),
  home: row.flag('home'),
  address: row.flag('address'),
});

/** Every row of every language. */
export const calls = tableOf(callOf, csharp, go, java, javascript, php, python, rust);

type ByName = ReadonlyMap<string, readonly Call[]>;

const indices = new Map<Language, ByName>();

const indexOf = (language: Language): ByName => {
  const known = indices.get(language);
  if (known !== undefined) return known;
  const index = new Map<string, Call[]>();
  for (const call of calls()) {
    if (call.language !== language) continue;
    for (const name of call.names) index.set(name, [...(index.get(name) ?? []), call]);
  }
  indices.set(language, index);
  return index;
};

/** The rows of a name in a language; none where nothing is known of it. */
export const callsNamed = (language: Language, name: string): readonly Call[] => {
  const index = indexOf(language);
  const rows = index.get(name);
  if (rows !== undefined || language !== 'csharp') return rows ?? [];
  // `System.IO.File.Delete`: namespaces may stand before the name of a class.
  const bare = /^(?:global\.)?(?:[A-Z]\w{0,60}\.){1,6}?(?=[A-Z])/.exec(name)?.[0];
  return bare === undefined ? [] : callsNamed(language, name.slice(bare.length));
};

/** What a text has to have in it for an effect to be there: the name of a method, or a module and the name in it. */
export type EffectWords = {
  /** Names of methods, and of functions that no module brings. */
  readonly plain: readonly string[];
  /** The first parts of the names of modules. */
  readonly modules: ReadonlySet<string>;
};

export const effectWords = (language: Language): EffectWords => {
  const plain = new Set<string>();
  const modules = new Set<string>();
  for (const [name, rows] of indexOf(language)) {
    if (!rows.some(({ does }) => EFFECTS.has(does))) continue;
    const dot = name.lastIndexOf('.');
    const imported = BY_IMPORT.has(language);
    // In JavaScript what has no dot is a module, and some objects are there without being imported.
    const module = dot === -1 && language === 'javascript';
    if ((dot <= 0 && !module) || !imported || GLOBALS.test(name)) plain.add(name.slice(dot + 1));
    if (dot !== 0 && imported) modules.add(firstPart(language, name));
  }
  return { plain: [...plain], modules };
};

const GLOBALS = /^(?:process|Bun|Deno)\./;

/** Languages in which what is used is imported by the name that the rows begin with. */
const BY_IMPORT: ReadonlySet<Language> = new Set(['go', 'javascript', 'python']);

/** `os` of os.path, `fs` of fs/promises; of Go the whole path, which has dots. */
export const firstPart = (language: Language, name: string): string => {
  if (language !== 'go') return name.split(/[./]/)[0] ?? name;
  const dot = name.indexOf('.', name.lastIndexOf('/'));
  return dot === -1 ? name : name.slice(0, dot);
};

const EFFECTS: ReadonlySet<Deed> = new Set([
  'makes',
  'writes',
  'fills',
  'listens',
  'starts',
  'rights',
  'differs',
  'goes',
  'launches',
]);
