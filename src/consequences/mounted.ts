import { pathIn } from '../image/files/shell-path.js';
import type { Started } from '../image/start/startup.js';
import { readCommand } from '../knowledge/arguments.js';
import { isWithin, parentOf } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import { mounted as say } from './sentences.js';
import type { View } from './view.js';
import { scriptWrites } from './writable/script.js';

/** So many files that a start reads are looked at, and so many are told. */
const MOST_READ = 50;
const MOST_TOLD = 3;

/**
 * A start that reads what the image does not have is told by a mount what it is. What it writes beside it lies in that
 * mount as well, and whose that is nobody knows.
 */
export const mountedConsequences = (view: View): readonly Consequence[] => {
  const { writes } = scriptWrites(view);
  if (writes.length === 0) return [];
  const order = new Map([...view.started, ...view.checks].map((each, at) => [each, at] as const));
  const told = new Set<string>();
  let left = MOST_READ;
  const found = [...order.keys()].flatMap((started) =>
    readBy(started).flatMap((path) => {
      if (left-- <= 0) return [];
      const directory = parentOf(path);
      const isMade = writes.some(
        (each) => (order.get(each.started) ?? 0) < (order.get(started) ?? 0) && isWithin(directory, each.path),
      );
      if (isMade || !isMissing(view, path) || told.has(directory)) return [];
      if (!writes.some((each) => isWithin(each.path, directory))) return [];
      told.add(directory);
      const sentence = say.reads(started.name, started.where, path, directory);
      return [consequence('host-files', sentence, started.instruction.span)];
    }),
  );
  return found.slice(0, MOST_TOLD);
};

/** The file is not there, nor anything else in its directory, as far as can be seen; a fix may have made that. */
const isMissing = (view: View, path: string): boolean => {
  const directory = parentOf(path);
  const tree = view.tree();
  if (tree.at(path) !== 'absent') return false;
  return [...tree.paths((each) => each !== directory && isWithin(each, directory))].every(
    (each) => tree.at(each) === 'absent',
  );
};

/** The files that the words of a command name to be read. */
const readBy = ({ argv, directory }: Started): readonly string[] =>
  (readCommand(argv)?.args ?? []).flatMap(({ role, at, from }) => {
    const text = (argv[at] ?? '').slice(from);
    if (role !== 'read' || /[$`*?]/.test(text)) return [];
    const path = pathIn(text, directory);
    return path === undefined ? [] : [path];
  });
