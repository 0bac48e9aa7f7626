import type { Run, RunCommand } from '../../image/operations/operation.js';
import { packageAction, packageManagerNamed } from '../../knowledge/package-managers.js';
import { lastPart } from '../../text/path.js';

/** The first command of a RUN that surely changes the packages of the system, as the user of the line. */
export const installedIn = ({ commands }: Run): RunCommand | undefined =>
  commands().find((run) => run.command.certain && run.command.checked && installs(run) && !isElevated(run));

/** Even the lists of packages lie where only root may write. */
const installs = ({ name, args }: RunCommand): boolean => {
  const manager = packageManagerNamed(name);
  const words = args.map(({ value, word }) => value ?? word.text);
  return manager !== undefined && packageAction(manager, words) !== undefined;
};

/** It runs as somebody else than USER. */
export const isElevated = ({ command }: RunCommand): boolean =>
  command.wrapper.some(({ text }) => ELEVATING.has(lastPart(text)));

const ELEVATING: ReadonlySet<string> = new Set(['sudo', 'doas']);
