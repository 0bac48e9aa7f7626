/** An expression of HCL, as far as a bake file needs it; `open` is anything that we do not work out. */
export type Expression =
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'literal'; readonly value: number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'map'; readonly pairs: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: 'name'; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] }
  | { readonly kind: 'choice'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'compared'; readonly equal: boolean; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'open' };

/** `type "label" { attributes }`. Blocks within blocks are left out. */
export type Block = {
  readonly type: string;
  readonly label: string;
  /** Offset of the type. */
  readonly start: number;
  readonly attributes: ReadonlyMap<string, Expression>;
};

/** So deep may expressions and their terms lie in each other; what is deeper ends the reading. */
const DEEPEST = 80;

type Cursor = { readonly text: string; at: number; depth: number };

/**
 * The blocks of a text in HCL. A library for it has megabytes, as it is Go compiled; the syntax is small. A text that is
 * no HCL gives what was read before. Source: hashicorp/hcl@v2.23.0:hclsyntax/spec.md.
 */
export const hclBlocks = (text: string): readonly Block[] => {
  const cursor = { text, at: 0, depth: 0 };
  const blocks: Block[] = [];
  for (;;) {
    skip(cursor, true);
    const start = cursor.at;
    const type = taken(cursor, NAME);
    if (type === undefined) return blocks;
    skip(cursor, false);
    const label = taken(cursor, QUOTED)?.slice(1, -1) ?? taken(cursor, NAME) ?? '';
    skip(cursor, true);
    if (text[cursor.at] !== '{') {
      if (text[cursor.at] !== '=') return blocks;
      cursor.at += 1;
      expression(cursor);
      continue;
    }
    cursor.at += 1;
    const attributes = body(cursor);
    blocks.push({ type, label, start, attributes });
    if (text[cursor.at] !== '}') return blocks;
    cursor.at += 1;
  }
};

const NAME = /[A-Za-z_][\w-]*/y;
const QUOTED = /"[^"\n]*"/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANKS = /(?:[ \t\r]+|#[^\n]*|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)*/y;
const SPACE = /(?:\s+|#[^\n]*|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)*/y;

const taken = (cursor: Cursor, pattern: RegExp): string | undefined => {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
};

const skip = (cursor: Cursor, lines: boolean): void => void taken(cursor, lines ? SPACE : BLANKS);

const isNext = (cursor: Cursor, text: string): boolean => {
  if (!cursor.text.startsWith(text, cursor.at)) return false;
  cursor.at += text.length;
  return true;
};

/** The attributes up to the bracket that closes them; blocks inside are passed over. */
const body = (cursor: Cursor): ReadonlyMap<string, Expression> => {
  const attributes = new Map<string, Expression>();
  for (;;) {
    skip(cursor, true);
    const name = taken(cursor, NAME) ?? taken(cursor, QUOTED)?.slice(1, -1);
    if (name === undefined) return attributes;
    skip(cursor, false);
    if (isNext(cursor, '=')) attributes.set(name, expression(cursor));
    else {
      while (taken(cursor, QUOTED) !== undefined) skip(cursor, false);
      if (!isNext(cursor, '{') || cursor.depth >= DEEPEST) return attributes;
      cursor.depth += 1;
      body(cursor);
      cursor.depth -= 1;
      if (!isNext(cursor, '}')) return attributes;
    }
  }
};

const OPEN: Expression = { kind: 'open' };

/** An expression on its line; operators other than these make it open. */
const expression = (cursor: Cursor, lines = false): Expression =>
  deeper(cursor, () => {
    skip(cursor, lines);
    const left = indexed(cursor, term(cursor));
    skip(cursor, lines);
    return operated(cursor, compared(cursor, left, lines), lines);
  });

const deeper = (cursor: Cursor, read: () => Expression): Expression => {
  if (cursor.depth >= DEEPEST) {
    cursor.at = cursor.text.length;
    return OPEN;
  }
  cursor.depth += 1;
  const found = read();
  cursor.depth -= 1;
  return found;
};

/** What is compared more than once is not worked out. */
const compared = (cursor: Cursor, first: Expression, lines: boolean): Expression => {
  let left = first;
  for (;;) {
    const equal = isNext(cursor, '==') ? true : isNext(cursor, '!=') ? false : undefined;
    if (equal === undefined) return left;
    skip(cursor, true);
    const right = indexed(cursor, term(cursor));
    skip(cursor, lines);
    left = left.kind === 'compared' ? OPEN : { kind: 'compared', equal, left, right };
  }
};

const operated = (cursor: Cursor, left: Expression, lines: boolean): Expression => {
  if (isNext(cursor, '?')) {
    const yes = expression(cursor, true);
    skip(cursor, true);
    if (!isNext(cursor, ':')) return OPEN;
    return { kind: 'choice', test: left, yes, no: expression(cursor, lines) };
  }
  if (taken(cursor, OPERATOR) === undefined) return left;
  expression(cursor, lines);
  return OPEN;
};

const OPERATOR = /&&|\|\||[<>]=?|[+*/%-]/y;

/** `[index]` and `[*]` are not looked up. */
const indexed = (cursor: Cursor, value: Expression): Expression => {
  let found = value;
  for (; cursor.text[cursor.at] === '['; found = OPEN) term(cursor);
  return found;
};

const term = (cursor: Cursor): Expression => deeper(cursor, () => termAt(cursor));

const termAt = (cursor: Cursor): Expression => {
  const { text, at } = cursor;
  const char = text[at];
  if (char === '"') return quoted(cursor);
  if (char === '[') return list(cursor);
  if (char === '{') return map(cursor);
  if (char === '<') return heredoc(cursor);
  if (char === '!') {
    cursor.at += 1;
    return { kind: 'call', name: 'not', given: [term(cursor)] };
  }
  if (char === '(') {
    cursor.at += 1;
    const inner = expression(cursor, true);
    skip(cursor, true);
    return isNext(cursor, ')') ? inner : OPEN;
  }
  const number = taken(cursor, NUMBER);
  if (number !== undefined) return { kind: 'literal', value: Number(number) };
  return named(cursor);
};

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const named = (cursor: Cursor): Expression => {
  const name = taken(cursor, NAME);
  if (name === undefined) return OPEN;
  const word = WORDS.get(name);
  if (word !== undefined) return { kind: 'literal', value: word };
  if (isNext(cursor, '(')) return { kind: 'call', name, given: itemsUpTo(cursor, ')') };
  const path = [name];
  while (isNext(cursor, '.')) path.push(taken(cursor, NAME) ?? taken(cursor, NUMBER) ?? '');
  return { kind: 'name', path };
};

const list = (cursor: Cursor): Expression => {
  cursor.at += 1;
  skip(cursor, true);
  return isComprehension(cursor, ']') ? OPEN : { kind: 'list', items: itemsUpTo(cursor, ']') };
};

/** `for x in …` is passed over, up to the bracket that closes it. */
const isComprehension = (cursor: Cursor, closer: string): boolean => {
  if (!/^for\s/.test(cursor.text.slice(cursor.at, cursor.at + 4))) return false;
  let depth = 0;
  for (; cursor.at < cursor.text.length; cursor.at += 1) {
    const char = cursor.text[cursor.at] ?? '';
    if (depth === 0 && char === closer) break;
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
  }
  cursor.at += 1;
  return true;
};

const itemsUpTo = (cursor: Cursor, closer: string): readonly Expression[] => {
  const items: Expression[] = [];
  for (;;) {
    skip(cursor, true);
    if (isNext(cursor, closer) || cursor.at >= cursor.text.length) return items;
    const before = cursor.at;
    items.push(expression(cursor, true));
    skip(cursor, true);
    isNext(cursor, '...');
    if (!isNext(cursor, ',') && cursor.at === before) {
      cursor.at = cursor.text.length;
      return items;
    }
  }
};

const map = (cursor: Cursor): Expression => {
  cursor.at += 1;
  const pairs: (readonly [Expression, Expression])[] = [];
  skip(cursor, true);
  if (isComprehension(cursor, '}')) return OPEN;
  for (;;) {
    skip(cursor, true);
    if (isNext(cursor, '}') || cursor.at >= cursor.text.length) return { kind: 'map', pairs };
    const word = taken(cursor, NAME);
    const key: Expression = word === undefined ? term(cursor) : { kind: 'text', parts: [word] };
    skip(cursor, true);
    if (!isNext(cursor, '=') && !isNext(cursor, ':')) {
      cursor.at = cursor.text.length;
      return OPEN;
    }
    pairs.push([key, expression(cursor)]);
    skip(cursor, true);
    isNext(cursor, ',');
  }
};

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

const quoted = (cursor: Cursor): Expression => {
  const parts: (string | Expression)[] = [];
  let plain = '';
  let isTemplate = false;
  cursor.at += 1;
  for (;;) {
    const char = cursor.text[cursor.at];
    if (char === undefined || char === '\n') return OPEN;
    if (isNext(cursor, '"')) return isTemplate ? OPEN : { kind: 'text', parts: [...parts, plain] };
    if (isNext(cursor, '%{')) isTemplate = true;
    else if (isNext(cursor, '%%{')) plain += '%{';
    else if (isNext(cursor, '$${')) plain += '${';
    else if (isNext(cursor, '${')) {
      parts.push(plain, expression(cursor, true));
      plain = '';
      skip(cursor, true);
      if (!isNext(cursor, '}')) return OPEN;
    } else if (char === '\\') {
      plain += ESCAPES[cursor.text[cursor.at + 1] ?? ''] ?? '';
      cursor.at += 2;
    } else {
      plain += char;
      cursor.at += 1;
    }
  }
};

/** Its text is read as far as nothing in it is worked out. */
const heredoc = (cursor: Cursor): Expression => {
  const name = taken(cursor, HEREDOC)?.replace(/^<<-?/, '').trim();
  if (name === undefined) return OPEN;
  const end = new RegExp(`^[ \\t]*${name}[ \\t]*\\r?$`, 'gm');
  end.lastIndex = cursor.at;
  const found = end.exec(cursor.text);
  const text = cursor.text.slice(cursor.at, found?.index);
  cursor.at = found === null ? cursor.text.length : end.lastIndex;
  return text.includes('${') || text.includes('%{') ? OPEN : { kind: 'text', parts: [text] };
};

const HEREDOC = /<<-?[A-Za-z_]\w{0,60}[ \t]*\r?\n/y;
