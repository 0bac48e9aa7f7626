import type { Value } from './tree.js';

/** Longer words are not looked into. */
const LONGEST = 2_000;

/** What `.env` beside a Compose file sets. */
export type ComposeEnvironment = Readonly<Record<string, string>>;

/**
 * A word of a Compose file with the values of `.env` and the defaults of its variables put in; `undefined` where a
 * variable has neither, for the environment of whoever runs it decides.
 * Source: compose-spec/compose-spec@main:12-interpolation.md.
 */
export const interpolated = (text: string, environment: ComposeEnvironment = {}): string | undefined => {
  if (text.length > LONGEST) return undefined;
  let open = false;
  const unknown = (): string => {
    open = true;
    return '';
  };
  const value = text.replace(VARIABLE, (whole, braced?: string) => {
    if (whole === '$$') return '$';
    const [, name = whole.slice(1), operator, fallback] =
      /^([A-Za-z_]\w*)(?:(:?[-?+])(.*))?$/s.exec(braced ?? '') ?? [];
    const set = Object.hasOwn(environment, name) ? environment[name] : undefined;
    const isSet = set !== undefined && (set !== '' || operator?.startsWith(':') !== true);
    if (operator?.endsWith('+') === true) return isSet ? (fallback ?? '') : unknown();
    if (isSet) return set;
    if (operator?.endsWith('-') !== true || fallback === undefined || fallback.includes('$')) return unknown();
    return fallback;
  });
  return open ? undefined : value;
};

/**
 * The name of an image: its tag may be worked out, and its registry, where an owner is known. `undefined` where more is
 * not known.
 */
export const interpolatedName = (text: string, environment: ComposeEnvironment = {}): string | undefined => {
  if (text.length > LONGEST) return undefined;
  const bare = text.replace(/@[^/]*$/s, '').replace(/:(?:[\w.-]|\$\{[^{}]{0,200}\}|\$\w{1,100}){1,300}$/, '');
  const known = [bare, bare.replace(REGISTRY, '')].map((each) => interpolated(each, environment));
  const name = known.find((each) => each !== undefined);
  return name === undefined ? undefined : name.replace(/@[^/]*$/s, '').replace(/:[^/:]*$/, '');
};

const REGISTRY = /^(?:\$\{[^{}]{0,200}\}|\$\w{1,100})\/(?=[^/]{1,200}\/)/;

/** `NAME=value` in each line; quotes and comments go. Source: compose-spec/compose-go@v2.4.1:dotenv/parser.go. */
export const environmentIn = (text: string): ComposeEnvironment =>
  Object.fromEntries(
    text.split('\n').flatMap((line): readonly (readonly [string, string])[] => {
      const [, name, written] =
        /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w{0,200})[ \t]*=(.{0,2000})$/.exec(line.trimEnd()) ?? [];
      if (name === undefined || written === undefined) return [];
      const value = written.trim();
      const [, single, double] = /^(?:'([^']*)'|"([^"\\]*)")/.exec(value) ?? [];
      const plain = single ?? double ?? value.replace(/[ \t]#.*$/, '');
      return single === undefined && plain.includes('$') ? [] : [[name, plain]];
    }),
  );

/** The same file with all of its values put in that are known. */
export const withValues = (value: Value, environment: ComposeEnvironment): Value => {
  if (Object.keys(environment).length === 0) return value;
  const done = new Map<Value, Value>();
  const of = (each: Value): Value => {
    const before = done.get(each);
    if (before !== undefined) return before;
    const now = replaced(each, environment, of);
    done.set(each, now);
    return now;
  };
  return of(value);
};

const replaced = (value: Value, environment: ComposeEnvironment, of: (value: Value) => Value): Value => {
  switch (value.kind) {
    case 'scalar': {
      const text = value.text.includes('$') ? interpolated(value.text, environment) : undefined;
      const isOurs = text === undefined || text === interpolated(value.text);
      return isOurs ? { ...value, text: text ?? value.text } : { ...value, text, written: value.text };
    }
    case 'list':
      return { ...value, items: value.items.map(of) };
    case 'map': {
      const pairs = value.pairs.map((pair) => ({ ...pair, value: of(pair.value) }));
      const merged = value.merged.map(of).flatMap((each) => (each.kind === 'map' ? [each] : []));
      return { ...value, pairs, byKey: new Map(pairs.map((pair) => [pair.key, pair])), merged };
    }
  }
};

const VARIABLE = /\$\$|\$\{([^{}]{0,200})\}|\$[A-Za-z_]\w{0,200}/g;
