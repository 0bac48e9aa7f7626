import type { VariableValue } from './model.js';

type Version = { readonly index: number; readonly value: string | null; readonly by: Setter };

/** Which instruction sets a value. Only those of ENV become part of the image. */
export type Setter = 'ENV' | 'ARG';

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
export const setValue = (
  environment: Environment,
  name: string,
  value: string | null,
  index: number,
  by: Setter,
): void => {
  const versions = environment.own.get(name);
  if (versions === undefined) environment.own.set(name, [{ index, value, by }]);
  else versions.push({ index, value, by });
};

/**
 * The map of a stage made FROM this one, in which nothing may be set any more. The builder puts the image's ENV over
 * the inherited map once more, so an argument gives way to an ENV of its name, the base image's included.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/dockerfile2llb/convert.go.
 */
export const childOf = (parent: Environment): Environment => {
  const own = new Map<string, Version[]>();
  for (const [name, versions] of parent.own) {
    if (versions.at(-1)?.by !== 'ARG') continue;
    const value = imageValue(parent, name);
    if (value !== undefined) own.set(name, [{ index: 0, value, by: 'ENV' }]);
  }
  const depth = parent.depth + 1;
  return depth < LONGEST_CHAIN
    ? { base: parent.base, parent, depth, own }
    : { base: parent.base, parent: merged(parent), depth: 1, own };
};

/** What the image that a stage makes has in its ENV. */
const imageValue = (environment: Environment, name: string): VariableValue => {
  for (let layer: Environment | undefined = environment; layer; layer = layer.parent) {
    const version = layer.own.get(name)?.findLast(({ by }) => by === 'ENV');
    if (version !== undefined) return version.value;
  }
  return environment.base(name);
};

const merged = (tip: Environment): Environment => {
  const own = new Map<string, Version[]>();
  for (let layer: Environment | undefined = tip; layer; layer = layer.parent) {
    for (const [name, versions] of layer.own) {
      const last = versions.at(-1);
      if (last === undefined || own.has(name)) continue;
      const image = imageValue(tip, name);
      const beneath: Version[] = image === undefined ? [] : [{ index: 0, value: image, by: 'ENV' }];
      own.set(name, [...beneath, { ...last, index: 0 }]);
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
