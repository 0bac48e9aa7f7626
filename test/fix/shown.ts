import { planFor } from '../../src/fix/plan.js';
import type { Options } from '../../src/image/options.js';
import { applyEdits } from '../../src/text/edit.js';
import { type Files, viewFor } from '../consequences/views.js';

/** The whole text with the fix. */
export const fixedText = (text: string, given: Options = {}, files: Files = {}): string => {
  const { dockerfile, stage, options } = viewFor(text, files, given);
  return applyEdits(text, planFor(dockerfile, stage, options)?.fix.edits ?? []);
};

/** The same with the commands that make the account in short. */
export const shortText = (text: string, options: Options = {}): string =>
  fixedText(text, options)
    .replace('groupadd --gid 10001 app', 'GROUP')
    .replace(/useradd .* app(?=[ \r\n])/, 'ACCOUNT');

/** The title of the fix, and the lines that it brings; the container waits if nothing else is said. */
export const titleAndLines = (text: string, given: Options = {}, files: Files = {}): readonly string[] => {
  const whole = /^(?:CMD|ENTRYPOINT)/m.test(text) ? `${text}\n` : `${text}\nCMD ["sleep", "1"]\n`;
  const { dockerfile, stage, options } = viewFor(whole, files, given);
  const plan = planFor(dockerfile, stage, options);
  if (plan === undefined) return ['none'];
  const before = new Set(whole.split('\n'));
  const lines = applyEdits(whole, plan.fix.edits).split('\n');
  return [plan.fix.title, ...lines.filter((line) => !before.has(line)).map((line) => line.trim())];
};
