import { Buffer } from 'node:buffer';
import { harmless } from '../report/harmless.js';
import { reporters } from '../report/index.js';
import type { FileReport } from '../report/report.js';
import { type Look, type Style, styleOf } from '../report/style.js';
import { describe, type Problem } from '../text/problems.js';
import { fails } from './exit-code.js';
import { type Host, isFailure, type Out } from './host.js';
import type { Change, Outcome, Printed, Printer } from './run.js';
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
export const printTrouble = (
  host: Host,
  { files, problems, notes, silence, interrupted }: Outcome,
  { quiet, told }: Settings,
): void => {
  const said = quiet ? notes : [...told, ...silenceLines(silence), ...notes];
  for (const note of said) host.err.write(`${harmless(note)}\n`);
  tell(host, problems);
  tell(
    host,
    files.flatMap(({ error }) => (error === undefined ? [] : [error])),
  );
  if (interrupted) host.err.write('Interrupted: files below the last one in the report were not looked at.\n');
};

/** Of a file what is printed of it, for `run` to keep. */
export const printerOf = (host: Host, paths: readonly string[], settings: Settings): Printer => {
  if (settings.mode === 'diff') return () => NOTHING;
  const look = lookOf(host, outOf(host, paths, settings), settings);
  const { file: print } = reporters[settings.format];
  if (!settings.quiet) return (file) => alike(print(file, look));
  const failing = (file: FileReport, warnings: number): string => print(onlyFailing(file, warnings, settings), look);
  if (settings.maxWarnings === undefined) return (file) => alike(failing(file, 1));
  const { maxWarnings } = settings;
  return (file) => ({
    few: utf8.encode(failing(file, maxWarnings)),
    many: utf8.encode(failing(file, maxWarnings + 1)),
  });
};

/** Standard output has the fixed text when it is standard input that is fixed. */
const outOf = (host: Host, paths: readonly string[], { mode }: Settings): Out =>
  mode === 'fix' && paths.includes('-') ? host.err : host.out;

const utf8 = new TextEncoder();

const alike = (text: string): Printed => {
  const bytes = utf8.encode(text);
  return { few: bytes, many: bytes };
};

const NOTHING = alike('');

const onlyFailing = (file: FileReport, warnings: number, settings: Settings): FileReport => ({
  ...file,
  results: file.results.filter(({ severity }) =>
    fails({ ...NONE, [severity]: severity === 'warning' ? warnings : 1 }, settings),
  ),
});

const NONE = { error: 0, warning: 0, info: 0 };

/** Prints the report to where it belongs: a file, or standard output unless a fixed text has that. */
export const printReport = (
  host: Host,
  paths: readonly string[],
  { files, summary, silence }: Outcome,
  settings: Settings,
): Problem | undefined => {
  const out = outOf(host, paths, settings);
  const many = summary.warning > (settings.maxWarnings ?? 0);
  const { head, between, tail } = reporters[settings.format].frame(summary, lookOf(host, out, settings), silence);
  const parts = files.flatMap(({ printed }, index) => [
    ...(index === 0 ? [] : [between]),
    many ? printed.many : printed.few,
  ]);
  return deliver(host, out, settings, [head, ...parts, tail]);
};

/** Prints the changes as one patch. A terminal gets it in colours and harmless, all else gets the exact bytes. */
export const printDiff = async (host: Host, outcome: Outcome, settings: Settings): Promise<Problem | undefined> => {
  const { patchOf } = await import('./patch.js');
  const patches = outcome.changes.map(({ path, before, after }: Change) => patchOf(path, before, after));
  const seen = settings.outputFile === undefined && host.out.terminal;
  const look = lookOf(host, host.out, settings);
  const shown = seen ? patches.map((patch) => forTerminal(patch, styleOf(look))) : patches;
  if (!settings.quiet) host.err.write(reporters.text.frame(outcome.summary, lookOf(host, host.err, settings)).tail);
  return deliver(host, host.out, settings, shown);
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

const deliver = (host: Host, out: Out, { outputFile }: Settings, parts: readonly Part[]): Problem | undefined => {
  if (outputFile === undefined) {
    inChunks(parts, out.write);
    return undefined;
  }
  const failure = host.create(host.absolute(outputFile), Buffer.concat(parts.map(bytesOf)));
  return isFailure(failure)
    ? { kind: 'unwritable', path: outputFile, detail: failure.failure, copy: failure.copy }
    : undefined;
};

type Part = string | Uint8Array;

const bytesOf = (part: Part): Uint8Array => (typeof part === 'string' ? utf8.encode(part) : part);

/** Bytes that are written at once: as much as a pipe holds. */
const CHUNK = 64 * 1024;

/** Few large writes instead of many small ones. */
const inChunks = (parts: readonly Part[], write: (bytes: Uint8Array) => void): void => {
  const chunk = new Uint8Array(CHUNK);
  let size = 0;
  for (const part of parts) {
    const bytes = bytesOf(part);
    if (size + bytes.length > CHUNK) {
      write(chunk.subarray(0, size));
      size = 0;
    }
    if (bytes.length > CHUNK) write(bytes);
    else {
      chunk.set(bytes, size);
      size += bytes.length;
    }
  }
  write(chunk.subarray(0, size));
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
