import { rawOver } from './extends.js';
import { options, type Raw, type Row } from './options-table.js';
import {
  type FileSettings,
  listOf,
  NO_FILE,
  type Override,
  type PathException,
  pairOf,
  type Settings,
  settingsFor,
} from './settings.js';

const rows: readonly Row[] = options;

/**
 * What counts for a run, or with its absolute path for one file, as JSON with the keys of a configuration file; beside
 * them `path`, the file that was read, and `only`.
 */
export const configText = (flags: Raw, file: FileSettings, settings: Settings, at?: string): string => {
  const { config, severities, off, only, onlyHere, exclude, excluded } = settingsFor(settings, at);
  const own = at === undefined ? [] : file.overrides.filter(({ isFor }) => isFor(at));
  const said = { ...file, raw: own.reduce((raw, each) => rawOver(each.raw, raw), file.raw) };
  const set = setIn(flags, said);
  const silent = [...off, ...(settings.options.ignore ?? [])].map((id) => [id, 'off'] as const);
  const all = {
    path: config?.path ?? null,
    extends: config?.extends ?? [],
    ...Object.fromEntries(set),
    rules: Object.fromEntries([...severities, ...silent]),
    only: [...only, ...onlyHere],
    exclude: [...exclude.flatMap(({ patterns }) => patterns), ...excluded],
    exceptions: [...file.exceptions.containers, ...file.exceptions.files.map(exceptionValue)],
    ...(at === undefined ? { overrides: file.overrides.map(overrideValue) } : {}),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
};

const setIn = (flags: Raw, file: FileSettings): readonly (readonly [string, unknown])[] =>
  rows.flatMap((row) => {
    const values = row.many === true ? listOf(flags, file, row.name) : last(row, flags, file);
    return row.key === undefined || values.length === 0 ? [] : [[row.key, valueOf(row, values)] as const];
  });

const overrideValue = ({ patterns, raw, levels, only }: Override): unknown => ({
  files: patterns,
  ...Object.fromEntries(setIn(raw, NO_FILE)),
  rules: Object.fromEntries(levels),
  only,
});

const exceptionValue = ({ patterns, exception: { rules, reason, until } }: PathException): unknown => ({
  files: patterns,
  rules,
  reason,
  ...(until === undefined ? {} : { until }),
});

const last = ({ name }: Row, flags: Raw, file: FileSettings): readonly string[] =>
  (flags.get(name) ?? file.raw.get(name) ?? []).slice(-1);

const valueOf = (row: Row, values: readonly string[]): unknown => {
  if (row.kind === 'pair') return Object.fromEntries(values.map(pairOf));
  if (row.many === true) return values;
  return row.kind === 'number' ? Number(values[0]) : values[0];
};
