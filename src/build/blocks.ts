import { createHash } from 'node:crypto';

/** One module as CommonJS: the name that `require` is given for it, and its code. */
export type Module = { readonly name: string; readonly code: string };

/**
 * A part of the program as `src/loader.ts` reads it: an object of functions, one for each module by its name. The first
 * line holds a hash of the rest, by which the loader knows what was compiled from it.
 */
export const blockOf = (modules: readonly Module[]): string => {
  const code = `({${modules.map(functionOf).join(',\n')}})\n`;
  return `//${createHash('sha256').update(code).digest('hex')}\n${code}`;
};

/** The name of a module that is one of several in a block. */
export const memberOf = (block: string, index: number): string => `${block}#${index}`;

/** The block that a module is in. */
export const blockNamed = (name: string): string => name.replace(/#.*/, '');

/** In parentheses, so that V8 does not read the body twice: every module of a block is called at once. */
const functionOf = ({ name, code }: Module): string =>
  `${JSON.stringify(name)}:(function(module,exports,require,__url){${code.trimEnd()}\n})`;
