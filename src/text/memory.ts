/** What was worked out of an object before; `undefined` where nothing was, or where it was forgotten since. */
export type Memory<Key extends object, Value> = {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
};

const renewals: (() => void)[] = [];

/**
 * A `WeakMap` that `forget` renews. What a `WeakMap` holds once it is old itself lives on through every young
 * collection, so over many files one that is never renewed keeps them all, and V8 copies them again and again.
 */
export const newMemory = <Key extends object, Value>(): Memory<Key, Value> => {
  let known = new WeakMap<Key, Value>();
  renewals.push(() => {
    known = new WeakMap();
  });
  return { get: (key) => known.get(key), set: (key, value) => void known.set(key, value) };
};

/** To be called between one file and the next. Nothing depends on it but time. */
export const forget = (): void => {
  for (const renew of renewals) renew();
};
