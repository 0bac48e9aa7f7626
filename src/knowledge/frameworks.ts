import clients from './frameworks/clients.json' with { type: 'json' };
import compiled from './frameworks/compiled.json' with { type: 'json' };
import javascript from './frameworks/javascript.json' with { type: 'json' };
import jvm from './frameworks/jvm.json' with { type: 'json' };
import php from './frameworks/php.json' with { type: 'json' };
import python from './frameworks/python.json' with { type: 'json' };
import ruby from './frameworks/ruby.json' with { type: 'json' };
import { allByName, type Fields, tableOf } from './load.js';
import { hasRole } from './programs.js';

/** A command that, where it runs, writes below the directory it is started in, or into HOME. */
export type Framework = {
  /** Last part of the program's path, wherever it stands in the command: `npm`, `manage.py`. */
  readonly names: readonly string[];
  /** One of these is among the arguments; empty for any. */
  readonly with: readonly string[];
  /** It does so without a word of what to do, too. */
  readonly bare: boolean;
  /** Directories below the working directory that it fills. */
  readonly below: readonly string[];
  /** It writes between the sources: the whole tree has to be the account's. */
  readonly tree: boolean;
  /** What it writes there is a data base alone, of which settings say where it lies. */
  readonly data: boolean;
  /** It keeps a cache or settings in HOME. */
  readonly home: boolean;
  /** The setting of the project that says where it writes. */
  readonly setting: string | undefined;
  /** It does so in these major versions of the package, the last of them not meant; whatever it is, where there is none. */
  readonly package: string | undefined;
  readonly since: number;
  readonly until: number;
};

const frameworkOf = (row: Fields): Framework => ({
  names: row.words('names'),
  with: row.words('with'),
  bare: row.flag('bare'),
  below: row.words('below'),
  tree: row.flag('tree'),
  data: row.flag('data'),
  home: row.flag('home'),
  setting: row.text('setting'),
  package: row.text('package'),
  since: row.number('since') ?? 0,
  until: row.number('until') ?? Number.POSITIVE_INFINITY,
});

/** It writes in the directory that it is started in, or below. */
export const writesHere = ({ tree, below }: Framework): boolean => tree || below.length > 0;

/** Every row; a program may have several, for different arguments. */
export const frameworks = tableOf(frameworkOf, clients, compiled, javascript, jvm, php, python, ruby);

const rowsNamed = allByName(frameworks);

/** So many words of a command are looked at: what follows are the program's own arguments. */
const MOST_WORDS = 8;

/** A framework with the word of the command that names it, and its place. */
export type Found = { readonly framework: Framework; readonly name: string; readonly at: number };

/** What the command `argv` runs of all the above. */
export const frameworksIn = (argv: readonly string[]): readonly Found[] => {
  const found: Found[] = [];
  for (const [at, word] of argv.slice(0, MOST_WORDS).entries()) {
    const name = word.slice(word.lastIndexOf('/') + 1);
    const rest = argv.slice(at + 1);
    for (const framework of new Set([...rowsNamed(name), ...rowsNamed(word)])) {
      const isBare = framework.bare && (rest[0] ?? '-').startsWith('-');
      if (framework.with.length === 0 || isBare || framework.with.some((each) => rest.includes(each)))
        found.push({ framework, name, at });
    }
    // Beyond the first program only what a runner runs is meant: `echo npm start` runs nothing.
    if (!hasRole(name, 'runner') && !word.startsWith('-') && !(at > 0 && isCommandOfRunner(word))) break;
  }
  return found;
};

const isCommandOfRunner = (word: string): boolean => /^(?:exec|run|start|dlx|x)$|=/.test(word);
