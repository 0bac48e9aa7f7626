import { harmless } from '../report/harmless.js';
import { rootSentences } from '../report/silence-words.js';
import { describe, type Problem } from '../text/problems.js';
import { rootFails } from './exit-code.js';
import type { Host } from './host.js';
import type { Outcome } from './run.js';
import { print as say } from './sentences.js';
import type { Settings } from './settings.js';
import { silenceLines } from './silence.js';

/** Prints problems where they do not mix with a report, and answers the exit code that they mean. */
export const tell = (host: Host, problems: readonly Problem[]): 2 => {
  for (const { message, hint } of problems.map(describe)) {
    host.err.write(`error: ${harmless(message)}\n  ${harmless(hint)}\n`);
  }
  return 2;
};

/** What went wrong or was left out, whatever the format of the report. */
export const printTrouble = (host: Host, outcome: Outcome, settings: Settings): void => {
  const { errors, problems, notes, silence, interrupted } = outcome;
  const isInReport = settings.format === 'text' && !settings.quiet && settings.mode !== 'diff';
  const root = isInReport || !rootFails(outcome, settings) ? [] : rootSentences(silence);
  const said = [...(settings.quiet ? [] : [...settings.told, ...silenceLines(silence)]), ...notes, ...root];
  for (const note of said) host.err.write(`${harmless(note)}\n`);
  tell(host, problems);
  tell(host, errors);
  if (interrupted) host.err.write(say.interrupted);
};
