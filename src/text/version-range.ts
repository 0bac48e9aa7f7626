/**
 * Whether a version lies in a range; `undefined` where the text is none that we read: versions of three numbers, each
 * with `^`, `~`, `>=`, `>`, `<=`, `<` or `=` in front or nothing, and blanks between several that have to hold together.
 */
export const isInRange = (version: string, range: string): boolean | undefined => {
  const own = numbersOf(version.replace(/[-+].*/s, ''));
  const parts = range
    .trim()
    .split(/\s+/)
    .map((part) => PART.exec(part));
  let isIn = true;
  for (const part of parts) {
    const asked = part === null ? undefined : numbersOf(part[2] ?? '');
    if (own === undefined || asked === undefined) return undefined;
    isIn &&= holds(part?.[1] ?? '', own, asked);
  }
  return isIn;
};

const PART = /^(\^|~|[<>]?=|[<>])?(\S*)$/;

type Version = readonly [number, number, number];

const numbersOf = (text: string): Version | undefined => {
  const [, major, minor, patch] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(text) ?? [];
  return patch === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
};

const holds = (sign: string, own: Version, asked: Version): boolean => {
  const order = compare(own, asked);
  if (sign === '>') return order > 0;
  if (sign === '<') return order < 0;
  if (sign === '<=') return order <= 0;
  if (sign === '>=') return order >= 0;
  if (sign === '^' || sign === '~') return order >= 0 && compare(own, end(sign, asked)) < 0;
  return order === 0;
};

/** The first version behind those that `^` and `~` take: before 1.0.0 the second number says what breaks, then the third. */
const end = (sign: string, [major, minor, patch]: Version): Version => {
  if (sign === '^' && major > 0) return [major + 1, 0, 0];
  return sign === '~' || minor > 0 ? [major, minor + 1, 0] : [0, 0, patch + 1];
};

const compare = (a: Version, b: Version): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
