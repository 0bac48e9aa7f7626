import type { Looked } from '../program/look-at.js';
import { exceptionFor } from '../report/except.js';
import { toldOf } from '../report/formats/told.js';
import type { FileReport } from '../report/report.js';
import { isExceptable } from '../rules/exceptable.js';
import type { Diagnostic } from '../rules/finding.js';
import { applyEdits, type Edit } from '../text/edit.js';

/** The comment that leaves a finding out as soon as its reason is written. `undefined` where none would count. */
export const countingException = async ({ file, checked }: Looked, found: Diagnostic): Promise<Edit | undefined> => {
  const edit = isExceptable(found.rule) ? exceptionFor(file, found) : undefined;
  if (edit === undefined) return undefined;
  const written = { ...edit, text: edit.text.replace('reason=""', 'reason="x"') };
  return isLeftOut(file, await checked(applyEdits(file.text, [written])), found) ? edit : undefined;
};

/** One finding of the rule is gone, and nothing else has come but what the exception asks for next. */
const isLeftOut = (before: FileReport, after: FileReport, { rule }: Diagnostic): boolean => {
  const [old, now] = [toldOf(before), toldOf(after)];
  const count = (all: readonly Diagnostic[]): number => all.filter((each) => each.rule === rule).length;
  const known = new Set([...old.map((each) => each.rule), 'exception-override']);
  return after.error === undefined && count(now) < count(old) && now.every((each) => known.has(each.rule));
};
