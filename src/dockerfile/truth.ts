const TRUTHS: ReadonlySet<string> = new Set('1 t T true True TRUE 0 f F false False FALSE'.split(' '));

/** Whether the builder reads the text as true or false. Source: Go's strconv.ParseBool. */
export const isTruth = (text: string): boolean => TRUTHS.has(text);
