import { harmless } from '../report/harmless.js';
import { rootSentences } from '../report/silence-words.js';
import { type Style, styleOf } from '../report/style.js';
import { diffWords } from '../report/text.js';
import { describe, type Problem } from '../text/problems.js';
import { askedOf } from './asked.js';
import { rootFails } from './exit-code.js';
import type { Host } from './host.js';
import { lookOf } from './look.js';
import { fileOf, streamOf } from './paper.js';
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

/** Prints the changes as one patch. A terminal gets it in colours and harmless, all else gets the exact bytes. */
export const printDiff = async (
  host: Host,
  paths: readonly string[],
  outcome: Outcome,
  settings: Settings,
): Promise<Problem | undefined> => {
  const { patchOf } = await import('./patch.js');
  const seen = settings.outputFile === undefined && host.out.terminal;
  const paint = styleOf(lookOf(host, host.out, settings));
  const words = diffWords(outcome.summary, outcome, lookOf(host, host.err, settings), askedOf(host, paths, settings));
  if (!settings.quiet) host.err.write(words);
  const ink = settings.outputFile === undefined ? streamOf(host, host.out) : fileOf(host, settings.outputFile);
  for (const { path, before, after } of outcome.changes) {
    const patch = patchOf(path, before, after);
    ink.write(seen ? forTerminal(patch, paint) : patch);
  }
  return ink.close();
};

const forTerminal = (patch: string, paint: Style): string =>
  patch
    .split('\n')
    .map((line) => {
      const shown = harmless(line.replace(/\r$/, '').replaceAll('\t', '    '));
      if (line.startsWith('+')) return paint.green(shown);
      if (line.startsWith('-')) return paint.red(shown);
      return line.startsWith('@@') ? paint.cyan(shown) : shown;
    })
    .join('\n');
