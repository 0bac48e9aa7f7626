import { pathIn } from '../../image/files/shell-path.js';
import type { RunCommand } from '../../image/operations/operation.js';
import type { StageUser } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import { ownerPart } from '../../image/user-string.js';

/**
 * Whether the file gives directories below one to the user of a stage, by name or number: those are what it writes to,
 * and the rest is root's on purpose.
 */
export const isGivenInPart = (stage: StageUser, directory: string): boolean => {
  const { user, uid } = stage;
  const owners = new Set([user === undefined ? undefined : ownerPart(user), uid?.toString()]);
  return lineage(stage).some(({ steps }) =>
    steps.some(
      ({ operation }) =>
        operation.kind === 'run' && operation.commands().some((run) => givesBelow(run, directory, owners)),
    ),
  );
};

const givesBelow = (
  { name, args, directory: here }: RunCommand,
  directory: string,
  owners: ReadonlySet<string | undefined>,
): boolean => {
  if (name !== 'chown') return false;
  const [owner, ...paths] = args.flatMap(({ value, pattern, word }) => {
    const text = value ?? pattern ?? word.text;
    return text.startsWith('-') ? [] : [text];
  });
  return (
    owner !== undefined &&
    owners.has(owner.replace(/[:.].*$/, '')) &&
    paths.some((path) => pathIn(path, here)?.startsWith(`${directory}/`) === true)
  );
};
