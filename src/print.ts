import { fails } from './exit-code.js';
import { type Host, isFailure, type Out } from './host.js';
import { describe, type Problem } from './problems.js';
import type { Report } from './report.js';
import { harmless } from './reporters/harmless.js';
import { reporters } from './reporters/index.js';
import { type Look, type Style, styleOf } from './reporters/style.js';
import type { Change, Outcome } from './run.js';
import type { Settings } from './settings.js';

/** Prints problems where they do not mix with a report, and answers the exit code that they mean. */
export const tell = (host: Host, problems: readonly Problem[]): 2 => {
  for (const { message, hint } of problems.map(describe)) {
    host.err.write(`error: ${harmless(message)}\n  ${harmless(hint)}\n`);
  }
  return 2;
};

/** What went wrong or was left out, whatever the format of the report. */
export const printTrouble = (host: Host, { report, problems, notes, interrupted }: Outcome): void => {
  for (const note of notes) host.err.write(`${harmless(note)}\n`);
  tell(host, problems);
  tell(
    host,
    report.files.flatMap(({ error }) => (error === undefined ? [] : [error])),
  );
  if (interrupted) host.err.write('Interrupted: files below the last one in the report were not looked at.\n');
};

/** Prints the report to where it belongs: a file, or standard output unless a fixed text has that. */
export const printReport = (host: Host, { report, stdout }: Outcome, settings: Settings): Problem | undefined => {
  const out = stdout === undefined ? host.out : host.err;
  const shown = settings.quiet ? onlyFailing(report, settings) : report;
  return deliver(host, out, settings, reporters[settings.format](shown, lookOf(host, out, settings)));
};

const onlyFailing = (report: Report, settings: Settings): Report => ({
  ...report,
  files: report.files.map((file) => ({
    ...file,
    results: file.results.filter(({ severity }) => fails({ ...NONE, [severity]: report.summary[severity] }, settings)),
  })),
});

const NONE = { error: 0, warning: 0, info: 0 };

/** Prints the changes as one patch. A terminal gets it in colours and harmless, all else gets the exact bytes. */
export const printDiff = async (host: Host, outcome: Outcome, settings: Settings): Promise<Problem | undefined> => {
  const { patchOf } = await import('./patch.js');
  const patches = outcome.changes.map(({ path, before, after }: Change) => patchOf(path, before, after));
  const seen = settings.outputFile === undefined && host.out.terminal;
  const look = lookOf(host, host.out, settings);
  const shown = seen ? patches.map((patch) => forTerminal(patch, styleOf(look))) : patches;
  if (!settings.quiet)
    host.err.write(reporters.text({ ...outcome.report, files: [] }, lookOf(host, host.err, settings)));
  return deliver(host, host.out, settings, shown.join(''));
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

const deliver = (host: Host, out: Out, { outputFile }: Settings, text: string): Problem | undefined => {
  if (outputFile === undefined) {
    out.write(text);
    return undefined;
  }
  const failure = host.create(host.absolute(outputFile), text);
  return isFailure(failure) ? { kind: 'unwritable', path: outputFile, detail: failure.failure } : undefined;
};

/** Flag over environment over what the stream is. */
export const lookOf = ({ env }: Host, out: Out, { color, quiet, outputFile }: Settings): Look => ({
  color: color === 'auto' ? outputFile === undefined && colored(env, out) : color === 'always',
  columns: out.columns,
  summary: !quiet,
});

const colored = (env: Host['env'], { terminal }: Out): boolean => {
  const force = env.FORCE_COLOR;
  if (env.NO_COLOR) return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return terminal && env.TERM !== 'dumb';
};
