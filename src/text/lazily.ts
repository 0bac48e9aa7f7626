/** Worked out when first asked for, and kept; what it was worked out from is let go. */
export const lazily = <T>(compute: () => T): (() => T) => {
  let held: { readonly compute: () => T } | { readonly value: T } = { compute };
  return () => {
    if ('compute' in held) held = { value: held.compute() };
    return held.value;
  };
};

/** The same for each text that is asked about. Nothing is forgotten, so it is for what lives shortly. */
export const lazilyEach = <T>(compute: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = compute(text);
    known.set(text, value);
    return value;
  };
};
