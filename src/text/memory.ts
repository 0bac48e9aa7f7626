/** What was worked out of an object before; `undefined` where nothing was. */
export type Memory<Key extends object, Value> = {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
};

/**
 * Keeps on an object itself what was worked out of it: unseen, not in its copies, and gone with it. What a `WeakMap`
 * holds once that is old lives on through every young collection, so over many files it would keep them all, and V8
 * copies them again and again.
 */
export const newMemory = <Key extends object, Value>(): Memory<Key, Value> => {
  const name = Symbol('remembered');
  return {
    get: (key: object) => Reflect.get(key, name),
    set: (key, value) => void Object.defineProperty(key, name, { value, configurable: true }),
  };
};

/** The same function, which computes once for each object. */
export const remembered = <Key extends object, Value>(compute: (key: Key) => Value): ((key: Key) => Value) => {
  const known = newMemory<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
};
