import { LANGUAGES, type Language } from '../knowledge/languages.js';
import type { Grammar } from '../text/grammar.js';

/** Parsers of programming languages, each loaded when a check has first asked for it. */
export type Grammars = {
  /** `undefined`: it is not loaded, but wanted from now on. */
  readonly grammar: (language: string) => Grammar | undefined;
  /** Loads what is wanted; false where nothing is. */
  readonly load: () => Promise<boolean>;
};

export const newGrammars = (): Grammars => {
  const parsers = new Map<string, Grammar>();
  const wanted = new Set<string>();
  return {
    grammar: (language) => {
      if (!parsers.has(language)) wanted.add(language);
      return parsers.get(language);
    },
    load: async () => {
      const before = parsers.size;
      for (const language of LANGUAGES) if (wanted.has(language)) parsers.set(language, await loaded(language));
      wanted.clear();
      return parsers.size > before;
    },
  };
};

/** What comes of a check, done again each time that it has asked for a parser. */
export const withGrammars = async <T>({ load }: Pick<Grammars, 'load'>, work: () => T | Promise<T>): Promise<T> => {
  let result = await work();
  while (await load()) result = await work();
  return result;
};

const loaded = async (language: Language): Promise<Grammar> => {
  switch (language) {
    case 'csharp':
      return (await import('../code/csharp/parser.js')).csharp;
    case 'go':
      return (await import('@lezer/go')).parser;
    case 'java':
      return (await import('@lezer/java')).parser;
    case 'javascript':
      return (await import('@lezer/javascript')).parser.configure({ dialect: 'ts jsx' });
    case 'php':
      return (await import('@lezer/php')).parser;
    case 'python':
      return (await import('@lezer/python')).parser;
    case 'rust':
      return (await import('@lezer/rust')).parser;
  }
};
