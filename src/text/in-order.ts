/** Elements of several lists that are in order, in the order of all; of equal ones that of an earlier list first. */
export function* inOrderOf<T>(
  lists: readonly Iterable<T>[],
  isBefore: (one: T, other: T) => boolean,
): Generator<T, void> {
  const left = lists.map((list) => list[Symbol.iterator]());
  const heads = left.map((list) => list.next());
  for (;;) {
    let first: number | undefined;
    let best: T | undefined;
    for (const [at, head] of heads.entries()) {
      if (head.done === true || (first !== undefined && best !== undefined && !isBefore(head.value, best))) continue;
      first = at;
      best = head.value;
    }
    if (first === undefined || best === undefined) return;
    yield best;
    heads[first] = left[first]?.next() ?? { done: true, value: undefined };
  }
}
