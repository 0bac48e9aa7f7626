import { isSure, switcherOf } from '../../image/operations/certain.js';
import type { Run, RunCommand } from '../../image/operations/operation.js';
import { packageAction, packageManagerNamed } from '../../knowledge/package-managers.js';

/** The first command of a RUN that surely changes the packages of the system, as the user of the line. */
export const installedIn = ({ commands }: Run): RunCommand | undefined =>
  commands().find((run) => isSure(run.command) && installs(run) && switcherOf(run.command) === undefined);

/** Even the lists of packages lie where only root may write. */
const installs = ({ name, args }: RunCommand): boolean => {
  const manager = packageManagerNamed(name);
  const words = args.map(({ value, word }) => value ?? word.text);
  return manager !== undefined && packageAction(manager, words) !== undefined;
};
