import { hasRole } from '../../knowledge/programs.js';
import type { Command } from '../../shell/model.js';
import { lastPart } from '../../text/path.js';
import type { Operation, RunCommand } from './operation.js';

/** It runs whenever its script gets that far, and nothing catches it where it fails: a RUN stops there. */
export const isSure = ({ certain, checked }: Pick<Command, 'certain' | 'checked'>): boolean => certain && checked;

/** It runs whenever its RUN does, and where it fails the build stops. */
export const stopsBuild = ({ command, failure }: Pick<RunCommand, 'command' | 'failure'>): boolean =>
  isSure(command) && failure === 'stops';

/** The sudo, or its like, in front of a command, which then runs as somebody else than its script. */
export const switcherOf = ({ wrapper }: Pick<Command, 'wrapper'>): string | undefined =>
  wrapper.map(({ text }) => lastPart(text)).find((name) => hasRole(name, 'switch'));

/** The commands of a RUN that run whatever happens, as the user of the line, and whose failure stops the build. */
export const surelyRun = (operation: Operation): readonly RunCommand[] =>
  operation.kind !== 'run'
    ? []
    : operation.commands().filter((run) => stopsBuild(run) && switcherOf(run.command) === undefined);
