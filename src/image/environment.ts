import { countEarly } from '../text/search.js';
import type { VariableValue } from './stage.js';

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
  readonly own: Map<string, Version[]>;
  /** What stages made FROM this one begin with; worked out for the first of them. */
  sealed: Environment | undefined;
};

export const environmentOver = (base: (name: string) => VariableValue): Environment => layerOver(base, undefined);

/**
 * The value that instruction `index` of the stage sees; without an index, the value at the end. What a stage begins
 * with is there from index 0 on.
 */
export const valueAt = (environment: Environment, name: string, index = Number.POSITIVE_INFINITY): VariableValue => {
  for (let layer: Environment | undefined = environment; layer; layer = layer.parent) {
    const version = lastUpTo(layer.own.get(name) ?? [], index);
    if (version !== undefined) return version.value;
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
  parent.sealed ??= sealedOf(parent);
  return layerOver(parent.base, parent.sealed);
};

const layerOver = (base: Environment['base'], parent: Environment | undefined): Environment => ({
  base,
  parent,
  own: new Map(),
  sealed: undefined,
});

/**
 * One version a name, and layers below taken in while they are small beside what lies over them: each layer that is
 * left is then more than twice as large as the one above, so a chain of stages has few, however long it is.
 */
const sealedOf = (tip: Environment): Environment => {
  const own = new Map<string, Version[]>();
  for (const [name, versions] of tip.own) {
    const image = imageValue(tip, name);
    const last = image === undefined ? versions.at(-1) : ({ value: image, by: 'ENV' } as const);
    if (last !== undefined) own.set(name, [{ ...last, index: 0 }]);
  }
  let below = tip.parent;
  for (; below !== undefined && below.own.size <= 2 * own.size; below = below.parent) {
    for (const [name, versions] of below.own) if (!own.has(name)) own.set(name, versions);
  }
  return { base: tip.base, parent: below, own, sealed: undefined };
};

/** What the image that a stage makes has in its ENV. */
const imageValue = (environment: Environment, name: string): VariableValue => {
  for (let layer: Environment | undefined = environment; layer; layer = layer.parent) {
    const version = layer.own.get(name)?.findLast(({ by }) => by === 'ENV');
    if (version !== undefined) return version.value;
  }
  return environment.base(name);
};

const lastUpTo = (versions: readonly Version[], index: number): Version | undefined =>
  versions[countEarly(versions, (version) => version.index <= index) - 1];
