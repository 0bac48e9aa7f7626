import rows from './build-steps/steps.json' with { type: 'json' };
import { allByName, type Fields, tableOf } from './load.js';

/** Commands of a script of the build that make what the program reads, and does not change. */
export type BuildStep = { readonly names: readonly string[]; readonly commands: readonly string[] };

const stepOf = (row: Fields): BuildStep => ({ names: row.words('names'), commands: row.words('commands') });

export const buildSteps = tableOf(stepOf, rows);

const rowsNamed = allByName(buildSteps);

/** Whether the words behind a script, by the last part of its path, name such a command. */
export const isBuildStep = (script: string, args: readonly string[]): boolean =>
  rowsNamed(script).some(({ commands }) => args.some((arg) => commands.includes(arg)));
