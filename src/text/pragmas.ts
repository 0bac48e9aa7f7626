/** What a comment says to us, less where it stands: `dockerfile-nonroot: WORD reason="..." until=DATE`. */
export type Pragma = {
  readonly word: string;
  /** Rules behind `ignore=` or `file-ignore=`. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until: string | undefined;
  readonly state: State;
  /** What is written wrongly. */
  readonly mistake: 'word' | 'quotes' | undefined;
};

/** Whether an exception counts: it has a reason, and its last day has not passed. */
export type State = 'good' | 'no-reason' | 'expired' | 'bad-date';

/** The text of a comment without its sign; `undefined`: it does not speak to us. `today` is a day as ISO 8601. */
export const pragmaIn = (text: string, today: string | undefined): Pragma | undefined => {
  const [, word, list, words = ''] = PRAGMA.exec(text) ?? [];
  if (word === undefined) return undefined;
  const written = REASON.exec(words);
  const mistake = mistakeIn(word, words, written?.[2]);
  const reason = mistake === undefined ? (written?.[1] ?? written?.[2] ?? '').trim() : '';
  const until = UNTIL.exec(words.replace(written?.[0] ?? '', ' '))?.[1];
  const rules = (list ?? '').split(',').filter((rule) => rule !== '');
  return { word: word.replace(/=.*/s, ''), rules, reason, until, state: stateOf(reason, until, today), mistake };
};

const PRAGMA = /^\s*dockerfile-nonroot:\s*(allow-root\b|(?:file-)?ignore=(\S+)|\S+)(.*)$/s;
const REASON = /\breason=(?:"([^"]*)"|(\S+))/;
const UNTIL = /\buntil=(\S+)/;

/** `bare` is a reason without quotes, which ends at the first blank. */
const mistakeIn = (word: string, words: string, bare: string | undefined): Pragma['mistake'] => {
  if (!/^(?:allow-root$|(?:file-)?ignore=.)/s.test(word)) return 'word';
  if (bare === undefined) return undefined;
  const rest = words.replace(`reason=${bare}`, '').replace(UNTIL, '').trim();
  return rest === '' ? undefined : 'quotes';
};

/** `today` and `until` are days as ISO 8601, which order as their text does. */
export const stateOf = (reason: string, until: string | undefined, today: string | undefined): State => {
  if (reason === '') return 'no-reason';
  if (until === undefined) return 'good';
  if (!isDay(until)) return 'bad-date';
  return today !== undefined && today > until ? 'expired' : 'good';
};

/** Whether a text is a day of the calendar, as ISO 8601 writes it: `2027-06-30`. */
export const isDay = (text: string): boolean => {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
};

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
