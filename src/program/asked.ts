import type { Asked } from '../report/reporter.js';
import { shellWord } from '../text/shell-word.js';
import { type CommandRow, commands, takes } from './commands.js';
import type { Host } from './host.js';
import { type Group, options, type Row } from './options-table.js';
import { shownPath, workTreeOf } from './place.js';
import type { Settings } from './settings.js';

/** What a report is asked to show, and the command that a person goes on from. */
export const askedOf = (host: Host, paths: readonly string[], settings: Settings): Asked => {
  const top = workTreeOf(host, host.cwd);
  return {
    verbose: settings.verbose,
    preview: settings.preview,
    statistics: settings.statistics,
    unsafe: settings.unsafe,
    inTree: top !== undefined,
    base: top === undefined || top === host.cwd ? '' : shownPath(top, host.cwd),
    // What came through standard input is not there a second time. A diff of exceptions shows no fix.
    typed:
      paths.includes('-') ||
      settings.filesFrom === '-' ||
      (settings.exception !== undefined && settings.mode === 'diff')
        ? undefined
        : {
            paths,
            options: wordsOf(settings, isKept),
            building: wordsOf(settings, (row) => isKept(row) && verifies(row)),
          },
  };
};

/** Options that say what is checked and how; all others say what is done with it, or how it is printed. */
const KEPT: ReadonlySet<Group> = new Set<Group>(['Building', 'The fix', 'Look-up', 'Manifests', 'Input']);

/** A fix is of all parts of a run, and threads change nothing. */
const isKept = ({ group, name }: Row): boolean => KEPT.has(group) && name !== 'shard' && name !== 'jobs';

const rows: readonly Row[] = options;

const verifies = (row: Row): boolean => {
  const known: readonly CommandRow[] = commands;
  return known.some((command) => command.name === 'verify' && takes(command, row));
};

const wordsOf = ({ flags }: Settings, isKept: (row: Row) => boolean): readonly string[] =>
  rows.filter(isKept).flatMap((row) => {
    const values = flags.get(row.name) ?? [];
    return values.flatMap((value) => (row.kind === 'switch' ? [`--${row.name}`] : [`--${row.name}`, shellWord(value)]));
  });
