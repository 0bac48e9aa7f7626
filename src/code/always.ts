import type { Language } from '../knowledge/languages.js';
import { type File, MOST_CALLERS, type Project } from './project.js';

/** So many functions are looked for, and so many that call each other: each costs a look through all files. */
const MOST_FUNCTIONS = 200;
const MOST_DEPTH = 50;

/**
 * Whether a call is made whenever the program starts: it stands in a file that is started, or in the one main function,
 * outside of conditions, or in a function that is called so by its name. Of what is called in other ways it is not known.
 */
export const alwaysIn = (
  language: Language,
  files: readonly File[],
  roots: readonly string[],
  callsTo: Project['callsTo'],
): Project['always'] => {
  const main = isCompiled(language) && files.filter(({ text }) => MAIN.test(text)).length === 1 ? 'main' : undefined;
  const known = new Map<string, boolean>();
  const isCalled = (name: string, depth: number): boolean => {
    const before = known.get(name);
    if (before !== undefined || name === main) return before ?? true;
    if (name === '' || known.size >= MOST_FUNCTIONS || depth > MOST_DEPTH) return false;
    // Functions that only call each other are never called.
    known.set(name, false);
    const callers = callsTo(name).slice(0, MOST_CALLERS);
    const found = callers.some(({ file, call }) => call.callee.kind === 'name' && isMade(file, call.from, depth + 1));
    known.set(name, found);
    return found;
  };
  const isMade = (file: File, from: number, depth: number): boolean => {
    const site = file.unit().sites.get(from);
    if (site === undefined || site.guarded) return false;
    return site.within === undefined ? roots.includes(file.place) : isCalled(site.within, depth);
  };
  return (file, from) => isMade(file, from, 0);
};

const isCompiled = (language: Language): boolean => language === 'go' || language === 'java' || language === 'rust';

const MAIN = /\bmain\s{0,9}\(/;
