/** A value that a fix writes. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

const STEP = '  ';

/** `key: value` as lines of a block map that begins at the margin. */
export const blockLines = (key: string, value: Plain): readonly string[] => {
  if (isRecord(value) && Object.keys(value).length > 0) {
    const inner = Object.entries(value).flatMap(([name, item]) => blockLines(name, item));
    return [`${scalar(key)}:`, ...inner.map((line) => STEP + line)];
  }
  return [`${scalar(key)}: ${flow(value, false)}`];
};

/** The value on one line; `json`: with quoted keys, as its surroundings have them. */
export const flow = (value: Plain, json: boolean): string => {
  if (typeof value === 'string') return json ? JSON.stringify(value) : scalar(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map((item) => flow(item, json)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => flowPair(key, item, json));
  return pairs.length === 0 ? '{}' : `{${pairs.join(', ')}}`;
};

export const flowPair = (key: string, value: Plain, json: boolean): string =>
  `${json ? JSON.stringify(key) : scalar(key)}: ${flow(value, json)}`;

/** A string as a scalar that every YAML version reads as this string: quoted unless it is an ordinary word. */
export const scalar = (text: string): string => {
  const word =
    /^[A-Za-z_/](?:[A-Za-z0-9_./-]|:(?=[/0-9]))*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return word ? text : JSON.stringify(text);
};

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

const isRecord = (value: Plain): value is { readonly [key: string]: Plain } =>
  typeof value === 'object' && !isList(value);
