import type { Looked } from '../program/look-at.js';
import { toldOf } from '../report/formats/told.js';
import type { StageUsers } from '../report/line-users.js';
import type { FileReport } from '../report/report.js';
import { isExceptable, ROOT_RULES } from '../rules/exceptable.js';
import type { Diagnostic } from '../rules/finding.js';
import { applyEdits, type Edit, newlineOf } from '../text/edit.js';

/**
 * The comment that leaves a finding out, as it has to be written once its reason is there. It stands above the
 * instruction or FROM, or in YAML above the first line upwards for which it counts. `undefined` where none would count.
 */
export const exceptionFor = async (looked: Looked, found: Diagnostic): Promise<Edit | undefined> => {
  const { file, checked } = looked;
  if (!isExceptable(found.rule) || /\.json$/i.test(file.path)) return undefined;
  const isRoot = ROOT_RULES.has(found.rule);
  const word = isRoot && found.rule !== OF_INIT ? 'allow-root' : `ignore=${found.rule}`;
  const places =
    file.kind === 'dockerfile' ? placesIn(await looked.stages(), found, isRoot) : placesAbove(file.text, found);
  for (const place of places.slice(0, MOST_TRIED)) {
    const commented = (reason: string): Edit => commentAt(file.text, place, `${word} reason="${reason}"`);
    const after = await checked(applyEdits(file.text, [commented('x')]));
    if (isLeftOut(file, after, found)) return commented('');
  }
  return undefined;
};

/** It is left out by its name: in a manifest `allow-root` means who runs all the time. */
const OF_INIT = 'needless-root-init';

/** So many lines are tried for a finding. */
const MOST_TRIED = 8;

const placesIn = (stages: readonly StageUsers[], { span, stage }: Diagnostic, isRoot: boolean): readonly number[] => {
  const own = stages.find((_, index) => index === stage) ?? stages.findLast((each) => each.span.start <= span.start);
  const froms = own === undefined ? [] : [own.span.start];
  if (isRoot) return froms;
  const below = stages.flatMap(({ users }) => users).findLast((each) => each.span.start <= span.start);
  return [...(below === undefined ? [] : [below.span.start]), ...froms];
};

/** The line of a finding, and above it those that it belongs to, as they are indented less. */
const placesAbove = (text: string, { span }: Diagnostic): readonly number[] => {
  const places: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let start = lineStart(text, span.start); ; start = lineStart(text, start - 1)) {
    const [, blanks] = /^([ \t]*)[^\s#]/.exec(text.slice(start, start + MOST_INDENT)) ?? [];
    if (blanks !== undefined && blanks.length < least) {
      least = blanks.length;
      places.push(start + least);
    }
    if (start === 0 || least === 0) return places;
  }
};

/** Letters of a line that are looked at. */
const MOST_INDENT = 200;

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Above the line of `place`, as far to the right as that. */
const commentAt = (text: string, place: number, words: string): Edit => {
  const start = lineStart(text, place);
  const blanks = text.slice(start, place).replace(/\S.*/s, '');
  return { span: { start, end: start }, text: `${blanks}# dockerfile-nonroot: ${words}${newlineOf(text)}` };
};

/** One finding of the rule is gone, and nothing else has come but what the exception asks for next. */
const isLeftOut = (before: FileReport, after: FileReport, { rule }: Diagnostic): boolean => {
  const [old, now] = [toldOf(before), toldOf(after)];
  const count = (all: readonly Diagnostic[]): number => all.filter((each) => each.rule === rule).length;
  const known = new Set([...old.map((each) => each.rule), 'exception-override']);
  return after.error === undefined && count(now) < count(old) && now.every((each) => known.has(each.rule));
};
