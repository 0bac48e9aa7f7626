/** Longer words are not looked into. */
const LONGEST = 2_000;

/**
 * A word of a Compose file with the defaults of its variables put in; `undefined` where a variable has none, for the
 * environment of whoever runs it decides. Source: compose-spec/compose-spec@main:12-interpolation.md.
 */
export const interpolated = (text: string): string | undefined => {
  if (text.length > LONGEST) return undefined;
  let open = false;
  const value = text.replace(VARIABLE, (whole, braced?: string) => {
    if (whole === '$$') return '$';
    const fallback = /^[A-Za-z_]\w*:?-(.*)$/s.exec(braced ?? '')?.[1];
    if (fallback === undefined || fallback.includes('$')) open = true;
    return fallback ?? '';
  });
  return open ? undefined : value;
};

const VARIABLE = /\$\$|\$\{([^{}]{0,200})\}|\$[A-Za-z_]\w{0,200}/g;
