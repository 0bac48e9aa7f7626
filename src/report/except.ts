import type { Source } from '../dockerfile/model.js';
import { safeFix } from '../fix/fix.js';
import type { Diagnostic } from '../rules/finding.js';
import { type Edit, newlineOf } from '../text/edit.js';
import { isOfRoot, type Place, placesIn } from './exception-places.js';
import { type Checker, type Fixed, fixWith } from './fix.js';
import type { FileReport } from './report.js';
import { except as say } from './sentences.js';

/** Rules that are to have an exception, and what it says. */
export type NewException = {
  readonly rules: readonly string[];
  readonly reason: string;
  /** Its last day, ISO 8601. */
  readonly until: string | undefined;
};

/**
 * Writes an exception for each finding of some rules. `undefined`: one of them would still be found, or something else
 * would be, as where no comment can stand.
 */
export const exceptWith = async (
  checker: Checker,
  source: Source,
  asked: NewException,
  mayRewrite: (source: Source) => Promise<boolean>,
): Promise<Fixed | undefined> => {
  const before = checker(source);
  const fixed = await fixWith(excepting(checker, asked, before), source, new Set(['safe']), mayRewrite);
  const after = checker({ ...source, text: fixed.text });
  return isSettled(before, after, asked) ? { ...fixed, before, after } : undefined;
};

/**
 * As if a line above were the fix of each such finding, and nothing else had one but what asks of a container with an
 * exception that it says itself who it runs as.
 */
const excepting = (checker: Checker, { rules, reason, until }: NewException, before: FileReport): Checker => {
  const known = new Set(before.results.map(({ message }) => message));
  return (source) => {
    const file = checker(source);
    const placeOf = placesIn(file);
    const all = file.results.filter(({ rule }) => rules.includes(rule));
    // Of an image that may be root, less is found.
    const first = all.filter(({ rule }) => isOfRoot(rule));
    const wanted = first.length > 0 ? first : all;
    const byPlace = new Map<Place, Set<string>>();
    for (const each of wanted) {
      const place = placeOf(each);
      if (place !== undefined) byPlace.set(place, (byPlace.get(place) ?? new Set()).add(each.rule));
    }
    const end = until === undefined ? '' : ` until=${until}`;
    const results = wanted.map(({ fix: _, ...found }): Diagnostic => {
      const place = placeOf(found);
      const named = place && byPlace.get(place);
      if (place === undefined || named === undefined) return found;
      // One line is enough for all that is found at a place.
      byPlace.delete(place);
      const words = `${wordFor([...named].sort())} reason="${reason}"${end}`;
      return { ...found, fix: safeFix(say.write, commentAt(source.text, place, words)) };
    });
    const follows = file.results.filter(({ rule, message }) => rule === 'exception-override' && !known.has(message));
    return { ...file, results: [...results, ...follows] };
  };
};

/** What leaves one finding out, as somebody has to complete it who has a reason. `undefined` where no comment can stand. */
export const exceptionFor = (file: FileReport, found: Diagnostic): Edit | undefined => {
  const place = placesIn(file)(found);
  return place && commentAt(file.text, place, `${wordFor([found.rule])} reason=""`);
};

const commentAt = (text: string, { at, indent }: Place, words: string): Edit => ({
  span: { start: at, end: at },
  text: `${indent}# dockerfile-nonroot: ${words}${newlineOf(text)}`,
});

const wordFor = (rules: readonly string[]): string =>
  rules.every((rule) => isOfRoot(rule) && rule !== OF_INIT) ? 'allow-root' : `ignore=${rules.join(',')}`;

/** It is left out by its name: in a manifest `allow-root` means who runs all the time. */
const OF_INIT = 'needless-root-init';

const isSettled = (before: FileReport, after: FileReport, { rules }: NewException): boolean => {
  if (after.error?.kind !== before.error?.kind || after.templates !== before.templates) return false;
  const isSame = after.targets.every(({ verdict }, index) => verdict === before.targets[index]?.verdict);
  if (!isSame || after.targets.length !== before.targets.length) return false;
  const counts = countsOf(before);
  return [...countsOf(after)].every(([rule, count]) =>
    rules.includes(rule) ? false : LISTS.has(rule) || count <= (counts.get(rule) ?? 0),
  );
};

/** Rules that list exceptions. */
const LISTS: ReadonlySet<string> = new Set(['allowed-root', 'excepted-finding']);

const countsOf = ({ results }: FileReport): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of results) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};
