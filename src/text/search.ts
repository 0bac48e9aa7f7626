/**
 * How many items at the beginning of a list are `early`, where no early one stands behind one that is not: the index of
 * the first that is not. By halving the list.
 */
export const countEarly = <T extends NonNullable<unknown>>(
  items: readonly T[],
  early: (item: T) => boolean,
): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && early(item)) low = middle + 1;
    else high = middle;
  }
  return low;
};
