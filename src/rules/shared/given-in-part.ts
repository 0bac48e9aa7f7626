import { pathIn } from '../../image/files/shell-path.js';
import type { RunCommand } from '../../image/operations/operation.js';
import type { StageUser } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import { ownerPart } from '../../image/user-string.js';
import { remembered } from '../../text/memory.js';
import { directoriesAbove } from '../../text/path.js';

/**
 * Whether the file gives directories below one to the user of a stage, by name or number: those are what it writes to,
 * and the rest is root's on purpose.
 */
export const isGivenInPart = (stage: StageUser, directory: string): boolean => givenInPart(stage).has(directory);

/** Worked out once: a stage may have many volumes, and give away as many directories. */
const givenInPart = remembered((stage: StageUser): ReadonlySet<string> => {
  const { user, uid } = stage;
  const owners = new Set([user === undefined ? undefined : ownerPart(user), uid?.toString()]);
  const runs = lineage(stage).flatMap(({ steps }) =>
    steps.flatMap(({ operation }) => (operation.kind === 'run' ? operation.commands() : [])),
  );
  return new Set(runs.flatMap((run) => givenBy(run, owners)).flatMap((path) => directoriesAbove(path)));
});

const givenBy = (
  { name, args, directory: here }: RunCommand,
  owners: ReadonlySet<string | undefined>,
): readonly string[] => {
  if (name !== 'chown') return [];
  const [owner, ...paths] = args.flatMap(({ value, pattern, word }) => {
    const text = value ?? pattern ?? word.text;
    return text.startsWith('-') ? [] : [text];
  });
  if (owner === undefined || !owners.has(owner.replace(/[:.].*$/, ''))) return [];
  return paths.flatMap((path) => pathIn(path, here) ?? []);
};
