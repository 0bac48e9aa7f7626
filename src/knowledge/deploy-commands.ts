import rows from './deploy-commands/clients.json' with { type: 'json' };
import { allByName, type Fields, tableOf } from './load.js';

/** A command that has a platform or a cluster start an image, or mount a disk into what it starts. */
export type DeployCommand = {
  readonly names: readonly string[];
  /** Words behind the name. */
  readonly verbs: readonly string[];
  /** Options with an image, and with the directory that one is built of. */
  readonly images: readonly string[];
  readonly sources: readonly string[];
  /** Options with the place of a disk in the container, maybe behind a colon. */
  readonly disks: readonly string[];
};

const commandOf = (row: Fields): DeployCommand => ({
  names: row.words('names'),
  verbs: row.words('verbs'),
  images: row.words('images'),
  sources: row.words('sources'),
  disks: row.words('disks'),
});

export const deployCommands = tableOf(commandOf, rows);

const index = allByName(deployCommands);

export const deployCommandsNamed = (name: string): readonly DeployCommand[] => index(name);

/** Whether a text may have such a command. */
export const mayDeploy = (text: string): boolean =>
  deployCommands().some(
    ({ names, verbs }) => names.some((name) => text.includes(name)) && verbs.some((verb) => text.includes(verb)),
  );
