import rows from './add-ons/add-ons.json' with { type: 'json' };
import { byName, type Fields, tableOf } from './load.js';

/** A file beside a Dockerfile that makes its image a part of another system, which starts it. */
export type AddOn = {
  /** Names of the file. */
  readonly names: readonly string[];
  /** What stands in it at its top, all of it. */
  readonly keys: readonly string[];
  /** The system. */
  readonly of: string;
  /** The file that the system gives to each container, and that only root may read. */
  readonly closed: string;
};

const addOnOf = (row: Fields): AddOn => ({
  names: row.words('names'),
  keys: row.words('keys'),
  of: row.text('of') ?? '',
  closed: row.text('closed') ?? '',
});

export const addOns = tableOf(addOnOf, rows);

const index = byName(addOns);

/** The row that a file speaks of by its name. */
export const addOnNamed = (name: string): AddOn | undefined => index().get(name);

/** Whether a file says what an add-on says of itself. */
export const isAddOn = ({ keys }: AddOn, text: string): boolean => {
  const found = new Set(Array.from(text.matchAll(KEY), ([, quoted, bare]) => quoted ?? bare));
  return keys.every((key) => found.has(key));
};

/** `slug:` at the beginning of a line, and `"slug":` of JSON, where a line is set in. */
const KEY = /^(?:[ \t]{0,9}"(\w{1,30})"[ \t]{0,9}|(\w{1,30})):/gm;
