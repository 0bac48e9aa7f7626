/** Worked out when first asked for, and kept; what it was worked out from is let go. */
export const lazily = <T>(compute: () => T): (() => T) => {
  let held: { readonly compute: () => T } | { readonly value: T } = { compute };
  return () => {
    if ('compute' in held) held = { value: held.compute() };
    return held.value;
  };
};
