import type { Span } from '../text/span.js';

/** A YAML value with its place in the text. Aliases are replaced by what they stand for. */
export type Value = MapValue | ListValue | ScalarValue;

type Placed = {
  /** From the first character of the value to behind its last, without comments and line breaks that follow. */
  readonly span: Span;
  /** It can be reached in more than one way, through an anchor: an edit would change all of them. */
  readonly shared: boolean;
};

export type MapValue = Placed & {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
  /** The pair that counts for a key: the last one. */
  readonly byKey: ReadonlyMap<string, Pair>;
  /** Maps that `<<` merges in, first one first. */
  readonly merged: readonly MapValue[];
};
export type ListValue = Placed & {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly Value[];
  /** The items as they are written, aliases too; one for each of `items`. */
  readonly places: readonly Span[];
};
export type ScalarValue = Placed & {
  readonly kind: 'scalar';
  /** What the scalar says, after quotes, escapes and folding. */
  readonly text: string;
  /** The same before a value of `.env` was put in; nothing where none was. */
  readonly written?: string;
  readonly style: 'plain' | 'quoted' | 'literal' | 'folded';
};

export type Pair = {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
  /** Where the pair ends as it is written: behind its value, or behind the alias in its place. */
  readonly end: number;
};

/** The pair that counts for a key: the last one of the map itself, else of what is merged in. */
export const pairOf = (map: MapValue | undefined, key: string): Pair | undefined =>
  map === undefined ? undefined : (ownPair(map, key) ?? mergedPair(map, key));

/** The pair that is written in the map itself. */
export const ownPair = (map: MapValue, key: string): Pair | undefined => map.byKey.get(key);

const mergedPair = (map: MapValue, key: string): Pair | undefined => {
  for (const source of map.merged) {
    const pair = ownPair(source, key);
    if (pair !== undefined) return pair;
  }
  return undefined;
};

export const nodeAt = (map: MapValue | undefined, ...path: readonly string[]): Value | undefined => {
  let value: Value | undefined = map;
  for (const key of path) value = value?.kind === 'map' ? pairOf(value, key)?.value : undefined;
  return value;
};

export const mapOf = (map: MapValue | undefined, ...path: readonly string[]): MapValue | undefined => {
  const value = nodeAt(map, ...path);
  return value?.kind === 'map' ? value : undefined;
};

export const scalarOf = (map: MapValue | undefined, ...path: readonly string[]): ScalarValue | undefined => {
  const value = nodeAt(map, ...path);
  return value?.kind === 'scalar' && !isNull(value) ? value : undefined;
};

export const textOf = (map: MapValue | undefined, ...path: readonly string[]): string | undefined =>
  scalarOf(map, ...path)?.text;

export const itemsOf = (map: MapValue | undefined, ...path: readonly string[]): readonly Value[] => {
  const value = nodeAt(map, ...path);
  return value?.kind === 'list' ? value.items : [];
};

/** The items that are maps. */
export const mapsOf = (map: MapValue | undefined, ...path: readonly string[]): readonly MapValue[] =>
  itemsOf(map, ...path).flatMap((item) => (item.kind === 'map' ? [item] : []));

/** The items that are scalars, as text. */
export const textsOf = (map: MapValue | undefined, ...path: readonly string[]): readonly string[] =>
  itemsOf(map, ...path).flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));

/** `key:` with nothing, `~` or `null` behind it. */
export const isNull = (value: Value): boolean =>
  value.kind === 'scalar' && value.style === 'plain' && /^(?:|~|null|Null|NULL)$/.test(value.text);

/** A boolean as YAML 1.1 has it, which is what Kubernetes reads: `yes` and `on` are true. */
export const booleanOf = (scalar: ScalarValue | undefined): boolean | undefined => {
  if (scalar === undefined || scalar.style !== 'plain') return undefined;
  if (/^(?:true|True|TRUE|yes|Yes|YES|on|On|ON|y|Y)$/.test(scalar.text)) return true;
  return /^(?:false|False|FALSE|no|No|NO|off|Off|OFF|n|N)$/.test(scalar.text) ? false : undefined;
};

/**
 * An id as the API server reads it: a whole number of YAML 1.1 or 1.2. Quoted ones count, although it refuses them.
 * Source: kubernetes-sigs/yaml@742f5e6f06b9847d2d7e4efa2fe6587f64897ad0:goyaml.v2/resolve.go
 */
export const numberOf = (scalar: ScalarValue | undefined): number | undefined => {
  if (scalar === undefined || scalar.text.length > LONGEST_NUMBER) return undefined;
  if (scalar.style !== 'plain') return /^[+-]?[0-9]{1,15}$/.test(scalar.text) ? Number(scalar.text) : undefined;
  const [, sign = '', digits = ''] = /^([+-]?)(.*)$/s.exec(scalar.text.replaceAll('_', '')) ?? [];
  const size = sizeOf(digits);
  return size === undefined || !Number.isInteger(size) ? undefined : sign === '-' ? 0 - size : size;
};

const LONGEST_NUMBER = 64;

const sizeOf = (digits: string): number | undefined => {
  const octal = /^0[oO]?([0-7]+)$/.exec(digits)?.[1];
  if (octal !== undefined) return Number.parseInt(octal, 8);
  if (/^0x[0-9a-f]+$|^0b[01]+$/i.test(digits)) return Number(digits);
  return /^[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]{1,2})?$/.test(digits) ? Number(digits) : undefined;
};

/**
 * The greatest id that an API server takes; older ones take only half of it. Source: IsValidUserID in
 * kubernetes/kubernetes@008b3652959ca58af8be3fb5b6ecfe9ae7638282:staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go
 */
const LAST_ID = 4294967295;

/** Whether the API server refuses an id: no whole number, a quoted one, or one out of range. Variables are not known. */
export const isBadId = (scalar: ScalarValue | undefined): boolean => {
  if (scalar === undefined || scalar.text.includes('$')) return false;
  const id = numberOf(scalar);
  return scalar.style !== 'plain' || id === undefined || id < 0 || id > LAST_ID;
};
