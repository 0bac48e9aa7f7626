import type { VariableValue } from './model.js';

type Version = { readonly index: number; readonly value: string | null };

/**
 * The one map of ENV and ARG values that a stage carries from line to line, with its history, so that a rule may ask
 * for a value as it stood at any instruction. A stage made FROM another one begins with that stage's whole map.
 */
export type Environment = {
  /** ENV of the external base image: `undefined` for a name it does not set, `null` where that is not known. */
  readonly base: (name: string) => VariableValue;
  readonly parent: Environment | undefined;
  readonly depth: number;
  readonly own: Map<string, Version[]>;
};

/** So many maps may lie over each other before they are merged into one, which keeps look-ups short. */
const LONGEST_CHAIN = 32;

export const environmentOver = (base: (name: string) => VariableValue): Environment => ({
  base,
  parent: undefined,
  depth: 0,
  own: new Map(),
});

/** The value that instruction `index` of the stage sees; without an index, the value at the end. */
export const valueAt = (environment: Environment, name: string, index = Number.POSITIVE_INFINITY): VariableValue => {
  let at = index;
  for (let layer: Environment | undefined = environment; layer; layer = layer.parent) {
    const version = lastUpTo(layer.own.get(name) ?? [], at);
    if (version !== undefined) return version.value;
    at = Number.POSITIVE_INFINITY;
  }
  return environment.base(name);
};

/** Sets a value for all instructions from `index` on. Calls come in the order of `index`. */
export const setValue = (environment: Environment, name: string, value: string | null, index: number): void => {
  const versions = environment.own.get(name);
  if (versions === undefined) environment.own.set(name, [{ index, value }]);
  else versions.push({ index, value });
};

/** The map of a stage made FROM this one. Nothing may be set in the parent any more. */
export const childOf = (parent: Environment): Environment => {
  const child = { base: parent.base, parent, depth: parent.depth + 1, own: new Map<string, Version[]>() };
  return child.depth < LONGEST_CHAIN ? child : { ...child, parent: merged(parent), depth: 1 };
};

const merged = (tip: Environment): Environment => {
  const own = new Map<string, Version[]>();
  for (let layer: Environment | undefined = tip; layer; layer = layer.parent) {
    for (const [name, versions] of layer.own) {
      const last = versions.at(-1);
      if (last !== undefined && !own.has(name)) own.set(name, [{ index: 0, value: last.value }]);
    }
  }
  return { base: tip.base, parent: undefined, depth: 0, own };
};

const lastUpTo = (versions: readonly Version[], index: number): Version | undefined => {
  let low = 0;
  let high = versions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((versions[middle]?.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return versions[low - 1];
};
