import type { Asked } from '../report/reporter.js';
import { tool } from '../report/version.js';
import { shellWord } from '../text/shell-word.js';
import { type Group, options, type Row } from './options-table.js';
import type { Settings } from './settings.js';

/** What a report is asked to show, and the command that a person goes on from. */
export const askedOf = (paths: readonly string[], settings: Settings): Asked => ({
  verbose: settings.verbose,
  preview: settings.preview,
  statistics: settings.statistics,
  command: paths.includes('-') ? undefined : commandOf(paths, settings),
});

/** Options that say what is checked and how; all others say what is done with it, or how it is printed. */
const KEPT: ReadonlySet<Group> = new Set<Group>(['Building', 'The fix', 'Look-up', 'Manifests', 'Input']);

const rows: readonly Row[] = options;

const commandOf = (paths: readonly string[], { flags }: Settings): string => {
  const words = rows.flatMap((row) => {
    const values = KEPT.has(row.group) ? (flags.get(row.name) ?? []) : [];
    return values.flatMap((value) => (row.kind === 'switch' ? [`--${row.name}`] : [`--${row.name}`, shellWord(value)]));
  });
  const named = paths.map((path) => shellWord(path.startsWith('-') ? `./${path}` : path));
  return [tool.name, ...(named.length === 0 ? [] : ['check', ...named]), ...words].join(' ');
};
