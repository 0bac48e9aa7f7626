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
  const until = UNTIL.exec(words)?.[1];
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
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(until)) return 'bad-date';
  return today !== undefined && today > until ? 'expired' : 'good';
};
