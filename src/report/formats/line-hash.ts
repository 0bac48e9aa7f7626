/**
 * The `primaryLocationLineHash` of lines, by which GitHub knows an alert again: a hash of the hundred code units from
 * the start of the line on, blanks and tabs left out and every line ending read as a line feed, and behind a colon which
 * of the lines with this hash it is. Source: github/codeql-action@f3f1edb:src/fingerprints.ts
 */
export const lineHashes = (text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> => {
  const last = Math.max(0, ...wanted);
  const { units, starts } = keptOf(text);
  const seen = new Map<string, number>();
  const found = new Map<number, string>();
  for (const [index, start] of starts.slice(0, last).entries()) {
    const hash = hashAt(units, start);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    if (wanted.has(index + 1)) found.set(index + 1, `${hash}:${count}`);
  }
  return found;
};

const WINDOW = 100;
const FACTOR = 37;

/** 2 to the 32nd: a number of 64 bits is kept as two halves. */
const HALF = 0x1_0000_0000;

const hashAt = (units: Uint16Array, start: number): string => {
  let high = 0;
  let low = 0;
  for (let at = start; at < start + WINDOW; at += 1) {
    const next = low * FACTOR + (units[at] ?? 0);
    high = (high * FACTOR + Math.floor(next / HALF)) % HALF;
    low = next % HALF;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
};

/** What is hashed, with a unit for the end, and where in it each line begins. */
const keptOf = (text: string): { readonly units: Uint16Array; readonly starts: readonly number[] } => {
  const units = new Uint16Array(text.length + 1);
  const starts: number[] = [];
  let size = 0;
  let begins = true;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at === text.length ? END : text.charCodeAt(at);
    if (unit === BLANK || unit === TAB) continue;
    const isEnd = unit === FEED || unit === RETURN;
    // Of both together the second is left out.
    if (unit === FEED && at > 0 && text.charCodeAt(at - 1) === RETURN) continue;
    if (begins) starts.push(size);
    units[size] = isEnd ? FEED : unit;
    size += 1;
    begins = isEnd;
  }
  return { units: units.subarray(0, size), starts };
};

const TAB = 9;
const FEED = 10;
const RETURN = 13;
const BLANK = 32;
const END = 0xffff;
