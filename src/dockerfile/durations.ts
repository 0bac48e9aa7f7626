/** Nanoseconds of each unit that Go's time.ParseDuration knows. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['μs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['m', 60e9],
  ['h', 3600e9],
]);

const SHORTEST = 1e6;
const LONGEST = 2 ** 63;

/** Whether HEALTHCHECK takes it for a time: nothing and zero stand for the default, else a millisecond at least. */
export const isDuration = (value: string): boolean => {
  if (value === '' || /^[+-]?0$/.test(value)) return true;
  const match = /^([+-]?)((?:[0-9.]+(?:[nu\u00b5\u03bcm]?s|[mh]))+)$/.exec(value);
  if (match === null) return false;
  let total = 0;
  for (const [, number = '', unit = ''] of (match[2] ?? '').matchAll(/(?<![0-9.])([0-9.]+)([a-z\u00b5\u03bc]+)/g)) {
    if (!/^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/.test(number)) return false;
    total += Number(number) * (UNITS.get(unit) ?? 0);
  }
  if (total > LONGEST) return false;
  return Math.floor(total) === 0 || (match[1] !== '-' && total >= SHORTEST);
};

const MOST_RETRIES = 2 ** 31 - 1;

/** Whether HEALTHCHECK takes it for a number of retries; nothing stands for the default. */
export const isRetries = (value: string): boolean =>
  value === '' || /^-0+$/.test(value) || (/^\+?[0-9]+$/.test(value) && Number(value) <= MOST_RETRIES);
