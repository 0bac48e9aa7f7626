import type { Known } from './command.js';

/** What variables hold, with `UNKNOWN` for what is not known of it; `null` where nothing is, `undefined`: not set. */
export type Variables = { readonly get: (name: string) => Known | undefined };

/** Variables that may be set. */
export type Scope = Variables & {
  readonly set: (name: string, value: Known | undefined) => void;
  readonly clear: () => void;
};

export const NO_VARIABLES: Variables = new Map<string, Known>();

/** Its own before those around it, which stay as they are: a copy of all for each map of a file would be the square. */
export const newScope = (around: Variables): Scope => {
  const own = new Map<string, Known | undefined>();
  let above = around;
  return {
    get: (name) => (own.has(name) ? own.get(name) : above.get(name)),
    set: (name, value) => void own.set(name, value),
    clear: () => {
      own.clear();
      above = NO_VARIABLES;
    },
  };
};
