import type { Parser } from 'yaml';

/** What the library's parser yields for one document, or between two. */
export type Token = ReturnType<Parser['parse']> extends Generator<infer Item> ? Item : never;

/** Real manifests stay below 30, custom resource definitions below 60. Composing is recursive, so it needs a limit. */
export const MAX_DEPTH = 300;

/** Whether any token is nested deeper than the limit; walks with a list of its own, not with the call stack. */
export const tooDeep = (tokens: readonly Token[]): boolean => {
  const open: (readonly [Token, number])[] = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [token, depth] = next;
    if (depth > MAX_DEPTH) return true;
    for (const child of childrenOf(token)) open.push([child, depth + 1]);
  }
  return false;
};

const childrenOf = (token: Token): readonly Token[] => {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') return [];
  return token.items.flatMap((item) => [item.key, item.value].flatMap((child) => (child ? [child] : [])));
};
