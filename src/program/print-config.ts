import { options, type Raw, type Row } from './options-table.js';
import { type FileSettings, listOf, pairOf, type Settings } from './settings.js';

const rows: readonly Row[] = options;

/** What counts for a run, as JSON with the keys of a configuration file; beside them `path`, the file that was read, and `only`. */
export const configText = (flags: Raw, file: FileSettings, settings: Settings): string => {
  const { config, severities, off, only, exclude, excluded } = settings;
  const set = rows.flatMap((row) => {
    const values = row.many === true ? listOf(flags, file, row.name) : last(row, flags, file);
    return row.key === undefined || values.length === 0 ? [] : [[row.key, valueOf(row, values)]];
  });
  const silent = [...off, ...(settings.options.ignore ?? [])].map((id) => [id, 'off'] as const);
  const all = {
    path: config?.path ?? null,
    extends: config?.extends ?? [],
    ...Object.fromEntries(set),
    rules: Object.fromEntries([...severities, ...silent]),
    only,
    exclude: [...exclude.flatMap(({ patterns }) => patterns), ...excluded],
    exceptions: file.exceptions,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
};

const last = ({ name }: Row, flags: Raw, file: FileSettings): readonly string[] =>
  (flags.get(name) ?? file.raw.get(name) ?? []).slice(-1);

const valueOf = (row: Row, values: readonly string[]): unknown => {
  if (row.kind === 'pair') return Object.fromEntries(values.map(pairOf));
  if (row.many === true) return values;
  return row.kind === 'number' ? Number(values[0]) : values[0];
};
