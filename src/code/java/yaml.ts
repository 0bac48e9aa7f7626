/** One scalar of settings in YAML: the keys above it, joined by dots, what is written there, and the line. */
export type Scalar = { readonly name: string; readonly value: string | undefined; readonly line: number };

type Draft = { readonly found: Scalar[]; open: { readonly indent: number; readonly key: string }[]; block: number };

/**
 * The scalars of settings in YAML, by its lines; `undefined` where it has more than such settings have: aliases, tags,
 * braces in braces, or what goes on in the next line. The package that reads manifests is not loaded for it. The value of
 * a scalar of several lines is `undefined`. Source: YAML 1.2.2, chapters 7 and 8.
 */
export const scalarsIn = (text: string): readonly Scalar[] | undefined => {
  const draft: Draft = { found: [], open: [], block: -1 };
  for (const [at, whole] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    const line = whole.trimEnd();
    const bare = line.trimStart();
    const indent = line.length - bare.length;
    if (bare === '' || (draft.block >= 0 && indent > draft.block)) continue;
    draft.block = -1;
    if (bare.startsWith('#')) continue;
    if (indent === 0 && /^(?:---|\.\.\.|%)/.test(bare)) {
      if (!/^(?:---|\.\.\.)(?:\s{1,20}#.*)?$|^%/.test(bare)) return undefined;
      draft.open = [];
      continue;
    }
    if (line.slice(0, indent).includes('\t') || !readLine(draft, indent, bare, at + 1)) return undefined;
  }
  return draft.found;
};

/** False: it is more than is read here. */
const readLine = (draft: Draft, start: number, whole: string, line: number): boolean => {
  let [indent, text] = [start, whole];
  let isItem = false;
  while (text === '-' || text.startsWith('- ')) {
    const rest = text.slice(1).trimStart();
    indent += text.length - rest.length;
    text = rest;
    isItem = true;
  }
  if (text === '') return true;
  const entry = entryOf(text);
  if (entry === undefined) {
    if (isItem) {
      closeTo(draft, indent);
      return add(draft, nameOf(draft), text, line, start);
    }
    const last = draft.found.pop();
    if (last !== undefined) draft.found.push({ ...last, value: undefined });
    return last !== undefined && !/^[?&*!{[]/.test(text);
  }
  const { key, value } = entry;
  if (/^[?&*!{<]/.test(key)) return false;
  closeTo(draft, indent);
  if (value !== '') return add(draft, [...nameOf(draft), key], value, line, indent);
  draft.open.push({ indent, key });
  return draft.open.length <= MOST_KEYS;
};

const MOST_KEYS = 32;

const closeTo = (draft: Draft, indent: number): void => {
  while ((draft.open.at(-1)?.indent ?? -1) >= indent) draft.open.pop();
};

const nameOf = ({ open }: Draft): readonly string[] => open.map(({ key }) => key);

/** `key: value`, `"key": value`; `undefined`: it is no entry of a map. */
const entryOf = (text: string): { readonly key: string; readonly value: string } | undefined => {
  const [quote = ''] = text;
  const closing = quote === '"' || quote === "'" ? text.indexOf(quote, 1) : 0;
  if (closing === -1 || /^[[{]/.test(text)) return undefined;
  const plain = withoutComment(text);
  const inside = plain.indexOf(': ', closing);
  const at = inside === -1 && plain.endsWith(':') ? plain.length - 1 : inside;
  if (at === -1 || (closing > 0 && plain.slice(closing + 1, at).trim() !== '')) return undefined;
  const key = closing > 0 ? plain.slice(1, closing) : plain.slice(0, at).trim();
  const value = text.slice(at + 1).trim();
  return { key, value: value.startsWith('#') ? '' : value };
};

const withoutComment = (text: string): string => {
  const at = text.startsWith('#') ? 0 : text.indexOf(' #');
  return at === -1 ? text : text.slice(0, at).trimEnd();
};

const add = (draft: Draft, keys: readonly string[], given: string, line: number, indent: number): boolean => {
  const name = keys.join('.');
  const text = given.replace(/^&\w{1,60}\s{1,20}/, '');
  const put = (value: string | undefined): boolean => draft.found.push({ name, value, line }) > 0;
  if (/^[|>][+\-\d]{0,3}(?:\s{1,20}#.*)?$/.test(text)) {
    draft.block = indent;
    return put(undefined);
  }
  if (/^[&*!]/.test(text)) return false;
  if (/^["']/.test(text)) {
    const value = quoted(text);
    return value !== undefined && put(value);
  }
  const plain = withoutComment(text);
  return /^[[{]/.test(plain) ? addFlow(draft, keys, plain, line) : put(plain);
};

/** `undefined`: it goes on in the next line. */
const quoted = (text: string): string | undefined => {
  if (text.startsWith("'")) return /^'((?:[^']|'')*)'(?:\s{1,20}#.*)?$/.exec(text)?.[1]?.replaceAll("''", "'");
  return /^"((?:[^"\\]|\\.)*)"(?:\s{1,20}#.*)?$/.exec(text)?.[1]?.replace(/\\(.)/g, '$1');
};

/** `{ port: 80 }`, `[{ port: 80 }]` is more than is read; nobody asks for what is in a list such as `["a", "b"]`. */
const addFlow = (draft: Draft, keys: readonly string[], text: string, line: number): boolean => {
  const inside = text.slice(1, -1);
  if (/^\[[^{]*\]$/.test(text)) return draft.found.push({ name: keys.join('.'), value: undefined, line }) > 0;
  if (!/[\]}]$/.test(text) || /[[\]{}"'&*!]/.test(inside.replace(/\$\{[^{}]{0,200}\}/g, ''))) return false;
  for (const each of inside.split(',')) {
    const part = each.trim();
    if (part === '') continue;
    const entry = text.startsWith('{') ? entryOf(part) : undefined;
    const name = entry === undefined ? keys : [...keys, entry.key];
    draft.found.push({ name: name.join('.'), value: entry?.value ?? part, line });
  }
  return true;
};
