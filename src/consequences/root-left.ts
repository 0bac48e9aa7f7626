import type { Argument, RunCommand } from '../image/operations/operation.js';
import { lastValue, type StageUser, type Step } from '../image/stage.js';
import { isWithin } from '../text/path.js';

/** An argument that names a path in /root. */
export const isInRoot = ({ value }: Argument): boolean => value !== undefined && isWithin(value, '/root');

/** The build itself works with what is in /root, or copies it on: it was not put there for the start. */
export const usesRootHome = ({ operation }: Step): boolean =>
  operation.kind === 'run' &&
  operation.commands().some((run) => isWithin(run.directory ?? '/', '/root') || run.args.some(isInRoot));

/** The path in /root that a link outside of it leads to. */
export const leadsToRoot = ({ name, args }: RunCommand): Argument | undefined => {
  if (name !== 'ln') return undefined;
  const words = args.filter(({ word: { text } }) => !text.startsWith('-'));
  return words.slice(-1).some(isInRoot) ? undefined : words.slice(0, -1).find(isInRoot);
};

/** What is started sees the last value only, and learns nothing from a bare `/root` that is not HOME. */
export const isToldAtStart = (stage: StageUser, name: string | undefined, value: string | undefined | null): boolean =>
  name !== undefined && lastValue(stage, name) === value && (name === 'HOME' || value !== '/root');
