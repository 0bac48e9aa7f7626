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
export declare const pragmaIn: (text: string, today: string | undefined) => Pragma | undefined;
/** `today` and `until` are days as ISO 8601, which order as their text does. */
export declare const stateOf: (reason: string, until: string | undefined, today: string | undefined) => State;
/** Whether a text is a day of the calendar, as ISO 8601 writes it: `2027-06-30`. */
export declare const isDay: (text: string) => boolean;
