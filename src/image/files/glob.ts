export const hasGlob = (part: string): boolean => /[*?[]/.test(part);

/**
 * Whether one part of a path matches a pattern of Go's filepath.Match: `*`, `?`, `[a-z]`, `[^a]`, `\x`. Takes time in
 * proportion to the product of both lengths at most.
 */
export const globMatches = (pattern: string, name: string): boolean => {
  const tokens = tokensOf(pattern);
  if (tokens === undefined) return false;
  let token = 0;
  let star = -1;
  let resume = 0;
  let at = 0;
  while (at < name.length) {
    const test = tokens[token];
    if (test === '*') {
      star = token;
      token += 1;
      resume = at;
    } else if (test?.(name.charAt(at)) === true) {
      token += 1;
      at += 1;
    } else if (star !== -1) {
      token = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  while (tokens[token] === '*') token += 1;
  return token === tokens.length;
};

type Token = '*' | ((char: string) => boolean);

/** `undefined`: the pattern is malformed, which Go refuses. */
const tokensOf = (pattern: string): readonly Token[] | undefined => {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === '*') tokens.push('*');
    else if (char === '?') tokens.push(() => true);
    else if (char === '[') {
      const end = pattern.indexOf(']', at + 2);
      if (end === -1) return undefined;
      tokens.push(classOf(pattern.slice(at + 1, end)));
      at = end;
    } else {
      if (char === '\\') at += 1;
      const literal = pattern.charAt(at);
      tokens.push((each) => each === literal);
    }
  }
  return tokens;
};

const classOf = (text: string): ((char: string) => boolean) => {
  const negated = text.startsWith('^');
  const ranges: (readonly [string, string])[] = [];
  for (let at = negated ? 1 : 0; at < text.length; at += 1) {
    const low = text.charAt(at);
    const isRange = text.charAt(at + 1) === '-' && at + 2 < text.length;
    ranges.push([low, isRange ? text.charAt(at + 2) : low]);
    if (isRange) at += 2;
  }
  return (char) => ranges.some(([low, high]) => low <= char && char <= high) !== negated;
};
