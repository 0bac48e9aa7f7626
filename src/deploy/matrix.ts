import { isNull, itemsOf, type MapValue, mapOf, type Value } from '../manifests/tree.js';

/** One combination of a matrix: the value of each name, those of maps by `name.key`. */
export type Combination = ReadonlyMap<string, string>;

/** So many combinations are looked at; one without names stands for all others, of which nothing is known then. */
const MOST = 64;

/**
 * The combinations of `strategy.matrix`; one without names where there is no matrix, or one that is worked out.
 * Source: https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations.
 */
export const combinationsOf = (job: MapValue): readonly Combination[] => {
  const matrix = mapOf(job, 'strategy', 'matrix');
  if (matrix === undefined) return [new Map()];
  const axes = matrix.pairs.filter(({ key, value }) => key !== 'include' && key !== 'exclude' && value.kind === 'list');
  const excluded = itemsOf(matrix, 'exclude').map((each) => namesIn('', each));
  const product = axes
    .reduce(
      (all, { key, value }) => crossed(all, value.kind === 'list' ? value.items.map((each) => namesIn(key, each)) : []),
      axes.length === 0 ? [] : [new Map<string, string>()],
    )
    .filter((each) => !excluded.some((names) => names.size > 0 && fits(each, names)));
  const count = axes.reduce((sum, { value }) => sum * (value.kind === 'list' ? value.items.length : 1), 1);
  return included(product, new Set(axes.map(({ key }) => key)), itemsOf(matrix, 'include'), count > MOST);
};

const crossed = (all: readonly Map<string, string>[], values: readonly Combination[]): Map<string, string>[] => {
  const found: Map<string, string>[] = [];
  for (const one of all) {
    for (const value of values) if (found.length < MOST) found.push(new Map([...one, ...value]));
  }
  return found;
};

/** What is included is added where it changes no value of an axis, else it is a combination of its own. */
const included = (
  product: readonly Map<string, string>[],
  axes: ReadonlySet<string>,
  items: readonly Value[],
  isCut: boolean,
): readonly Combination[] => {
  const isWhole = !isCut && items.length <= MOST;
  const own: Combination[] = [];
  for (const item of items.slice(0, MOST)) {
    const names = namesIn('', item);
    const fixed = new Map([...names].filter(([name]) => axes.has(name.split('.')[0] ?? '')));
    const partners = product.filter((each) => fits(each, fixed));
    if (partners.length === 0) own.push(names);
    for (const partner of partners) for (const [name, value] of names) partner.set(name, value);
  }
  const all = [...product, ...own];
  if (all.length === 0) return [new Map()];
  return isWhole && all.length <= MOST ? all : [...all.slice(0, MOST - 1), new Map()];
};

const fits = (one: Combination, names: Combination): boolean =>
  [...names].every(([name, value]) => one.get(name) === value);

/** So deep are the names of maps. */
const DEEPEST = 4;

const namesIn = (name: string, value: Value, depth = 0): Map<string, string> => {
  if (value.kind === 'scalar') return new Map(isNull(value) ? [] : [[name, value.text]]);
  if (value.kind === 'list' || depth >= DEEPEST) return new Map();
  const inner = value.pairs.flatMap((pair) => [
    ...namesIn(name === '' ? pair.key : `${name}.${pair.key}`, pair.value, depth + 1),
  ]);
  return new Map(inner);
};
