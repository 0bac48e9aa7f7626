/** The formats of `--format`. Apart from the reporters, so that to parse a command line loads none of them. */
const EARLY = ['text', 'lines', 'json'] as const;
const LATE = [
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'checkstyle',
  'junit',
  'rdjson',
  'rdjsonl',
  'gcc',
  'markdown',
] as const;

export const reporterNames = [...EARLY, ...LATE, 'html'] as const;

/** Beside those for people and programs one that only `merge` reads. */
export const formatNames = [...reporterNames, 'blob'] as const;

/** Formats that are loaded with the program, and those that are loaded when they are asked for. */
export type EarlyName = (typeof EARLY)[number];
export type LateName = (typeof LATE)[number];

export type ReporterName = EarlyName | LateName | 'html';

export type FormatName = (typeof formatNames)[number];

/** The format that a word stands for. */
export const formatNamed = (word: string): FormatName | undefined =>
  reporterAliases[word] ?? formatNames.find((name) => name === word);

/** What other linters call some of them. */
export const reporterAliases: Readonly<Record<string, ReporterName>> = {
  tty: 'text',
  gnu: 'gcc',
  unix: 'gcc',
  codeclimate: 'gitlab',
  gitlab_codeclimate: 'gitlab',
};
