/** What a .dockerignore leaves out of a build context. Paths are relative to the context, with `/`. */
export type IgnoreFile = {
  readonly hides: (path: string) => boolean;
  /** An exception may lie below a directory that is hidden: the builder looks into it all the same. */
  readonly opens: (directory: string) => boolean;
};

/** More patterns of one file are not looked at, and a longer one is none. */
const MOST_PATTERNS = 1000;
const LONGEST_PATTERN = 512;

/** So many characters are compared for one file; what is left is taken for not hidden. */
const MOST_STEPS = 5_000_000;

/** So many answers are kept for the directories above what is asked for. */
const MOST_KEPT = 10_000;

/**
 * Reads a .dockerignore: patterns of Go's filepath.Match with `**`, of which the last that matches a path, or a
 * directory above it, decides; `!` makes an exception.
 * Source: moby/patternmatcher@v0.6.0:patternmatcher.go, ignorefile/ignorefile.go.
 */
export const ignoreFile = (text: string): IgnoreFile => {
  const patterns = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line) => patternOf(line) ?? [])
    .slice(0, MOST_PATTERNS);
  const kept = new Map<string, readonly boolean[]>();
  const budget = { left: MOST_STEPS };
  const matchesOf = (path: string): readonly boolean[] => {
    let above: readonly boolean[] = [];
    for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      const part = end === -1 ? path : path.slice(0, end);
      const before = above;
      above = kept.get(part) ?? patterns.map(({ tokens }, at) => before[at] === true || matches(tokens, part, budget));
      if (kept.size < MOST_KEPT) kept.set(part, above);
      if (end === -1) return above;
    }
  };
  return {
    hides: (path) => {
      const last = matchesOf(path).lastIndexOf(true);
      return last !== -1 && patterns[last]?.except === false;
    },
    opens: (directory) =>
      patterns.some(({ except, start }) => except && (start.startsWith(directory) || directory.startsWith(start))),
  };
};

type Pattern = {
  readonly except: boolean;
  readonly tokens: readonly Token[];
  /** What it begins with before the first wildcard. */
  readonly start: string;
};

/** A character, one that is no slash, any number of those, directories with their slashes, all that is left. */
type Token = string | { readonly kind: 'one' | 'part' | 'directories' | 'rest' } | ((char: string) => boolean);

const patternOf = (line: string): Pattern | undefined => {
  if (line.startsWith('#')) return undefined;
  const written = line.trim();
  const except = written.startsWith('!');
  const pattern = cleaned(except ? written.slice(1).trim() : written);
  if (pattern === '' || pattern.length > LONGEST_PATTERN) return undefined;
  const tokens = tokensOf(pattern);
  return tokens && { except, tokens, start: /^[^*?[\\]*/.exec(pattern)?.[0] ?? '' };
};

/** Go's filepath.Clean, from the root of the context. */
const cleaned = (path: string): string => {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
};

const tokensOf = (pattern: string): readonly Token[] | undefined => {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === '*' && pattern.charAt(at + 1) === '*') {
      const slash = pattern.charAt(at + 2) === '/';
      // In front and without a slash it stands for any beginning.
      const open = at === 0 && !slash;
      at += slash ? 2 : 1;
      tokens.push({ kind: open || at + 1 >= pattern.length ? 'rest' : 'directories' });
    } else if (char === '*') tokens.push({ kind: 'part' });
    else if (char === '?') tokens.push({ kind: 'one' });
    else if (char === '[') {
      const end = pattern.indexOf(']', at + 2);
      if (end === -1) return undefined;
      tokens.push(classOf(pattern.slice(at + 1, end)));
      at = end;
    } else {
      if (char === '\\') at += 1;
      tokens.push(pattern.charAt(at));
    }
  }
  return tokens;
};

const classOf = (text: string): ((char: string) => boolean) => {
  const negated = text.startsWith('^');
  const ranges = [...text.slice(negated ? 1 : 0).matchAll(/(.)(?:-(.))?/gs)];
  return (char) => ranges.some(([, low = '', high = low]) => low <= char && char <= high) !== negated;
};

/** All ways at once, so that the time is the product of both lengths at most. */
const matches = (tokens: readonly Token[], path: string, budget: { left: number }): boolean => {
  let open = new Set<number>();
  arrive(tokens, open, 0);
  for (let at = 0; at < path.length && open.size > 0; at += 1) {
    const next = new Set<number>();
    budget.left -= open.size;
    if (budget.left < 0) return false;
    for (const token of open) pass(tokens, next, token, path.charAt(at));
    open = next;
  }
  return open.has(tokens.length);
};

/** At a token, and at those behind it where it may stand for nothing. */
const arrive = (tokens: readonly Token[], open: Set<number>, from: number): void => {
  for (let at = from; ; at += 1) {
    open.add(at);
    const token = tokens[at];
    if (typeof token !== 'object' || token.kind === 'one') return;
  }
};

/** Where a token leads with one character more. */
const pass = (tokens: readonly Token[], next: Set<number>, at: number, char: string): void => {
  const token = tokens[at];
  if (token === undefined) return;
  if (typeof token === 'string' || typeof token === 'function') {
    if (typeof token === 'string' ? token === char : token(char)) arrive(tokens, next, at + 1);
    return;
  }
  switch (token.kind) {
    case 'one':
      if (char !== '/') arrive(tokens, next, at + 1);
      return;
    case 'part':
      if (char !== '/') arrive(tokens, next, at);
      return;
    case 'rest':
      arrive(tokens, next, at);
      return;
    case 'directories':
      next.add(at);
      if (char === '/') arrive(tokens, next, at + 1);
  }
};
