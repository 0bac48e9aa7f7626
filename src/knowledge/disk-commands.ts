import rows from './disk-commands/clients.json' with { type: 'json' };
import { byName, type Fields, tableOf } from './load.js';

/** A command that has a platform mount a disk into the containers of an application. */
export type DiskCommand = {
  readonly names: readonly string[];
  /** Words behind the name. */
  readonly verbs: readonly string[];
  /** Options with the place in the container, maybe behind a colon. */
  readonly options: readonly string[];
};

const commandOf = (row: Fields): DiskCommand => ({
  names: row.words('names'),
  verbs: row.words('verbs'),
  options: row.words('options'),
});

export const diskCommands = tableOf(commandOf, rows);

const index = byName(diskCommands);

export const diskCommandNamed = (name: string): DiskCommand | undefined => index().get(name);

/** Whether a text may have such a command. */
export const mayMountDisks = (text: string): boolean =>
  diskCommands().some(({ verbs }) => verbs.some((verb) => text.includes(verb)));
