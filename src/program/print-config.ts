import { options, type Raw, type Row } from './options-table.js';
import type { FileSettings, Settings } from './settings.js';

const rows: readonly Row[] = options;

/** What counts for a run, as JSON with the keys of a configuration file; `path` is the file that was read. */
export const configText = (flags: Raw, file: FileSettings, settings: Settings): string => {
  const { config, severities, off, only, exclude, excluded } = settings;
  const set = rows.flatMap((row) => {
    const values =
      row.many === true ? [...(file.raw.get(row.name) ?? []), ...(flags.get(row.name) ?? [])] : last(row, flags, file);
    return row.key === undefined || values.length === 0 ? [] : [[row.key, valueOf(row, values)]];
  });
  const rules = { ...Object.fromEntries(off.map((id) => [id, 'off'])), ...Object.fromEntries(severities) };
  const all = {
    path: config?.path ?? null,
    ...Object.fromEntries(set),
    rules,
    only,
    ignore: settings.options.ignore ?? [],
    exclude: [...(exclude?.patterns ?? []), ...excluded],
    exceptions: file.exceptions,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
};

const last = ({ name }: Row, flags: Raw, file: FileSettings): readonly string[] =>
  (flags.get(name) ?? file.raw.get(name) ?? []).slice(-1);

const valueOf = (row: Row, values: readonly string[]): unknown => {
  if (row.kind === 'pair')
    return Object.fromEntries(
      values.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    );
  if (row.many === true) return values;
  return row.kind === 'number' ? Number(values[0]) : values[0];
};
