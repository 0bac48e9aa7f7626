/** So much is read of the file that describes a package. */
const MOST_TEXT = 100_000;

/**
 * Where a package of JavaScript says that what others import of it lies: `''` is the package itself, `/a` a part;
 * `undefined` where that cannot be read. Source: documentation: Node.js 22, Modules: Packages, Package entry points.
 */
export const entriesOf = (text: string | undefined, rest: string): readonly string[] | undefined => {
  const given = parsed(text ?? '');
  if (!isTable(given)) return undefined;
  const { main, module, exports } = given;
  const told = [...(rest === '' ? textsIn([main, module]) : []), ...exported(exports, `.${rest}`)];
  return told.filter((path) => !/\.d\.[cm]?ts$/.test(path));
};

const parsed = (text: string): unknown => {
  try {
    return text.length > MOST_TEXT ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;

const exported = (exports: unknown, wanted: string): readonly string[] => {
  const names = isTable(exports) ? Object.entries(exports).filter(([name]) => name.startsWith('.')) : [];
  if (names.length === 0) return wanted === '.' ? textsIn(exports) : [];
  return names.flatMap(([name, value]) => {
    if (name === wanted) return textsIn(value);
    const [before = '', after] = name.split('*');
    if (after === undefined || !wanted.startsWith(before) || !wanted.endsWith(after)) return [];
    const part = wanted.slice(before.length, wanted.length - after.length);
    return textsIn(value).map((each) => each.replaceAll('*', () => part));
  });
};

/** All texts of a value, under whatever condition. */
const textsIn = (value: unknown): readonly string[] => {
  const values = [value];
  for (const each of values) if (isTable(each)) values.push(...Object.values(each));
  return values.filter((each) => typeof each === 'string');
};
