import { lastValue, type StageUser } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import { isCode, isOpen, isSystem } from '../../knowledge/directories.js';
import { variableKind } from '../../knowledge/variables.js';
import { normalised, parentOf } from '../../text/path.js';
import type { View } from '../view.js';
import { isMadeBelow } from './open.js';

/** A variable of the image that names something its process writes. */
export type KeptPath = {
  readonly name: string;
  /** A directory; for a variable that names a file, the one that it lies in. */
  readonly path: string;
  /** The file that it names. */
  readonly file: string | undefined;
  readonly line: number;
};

/** The names that ENV lines of a stage and of those below it set, each with its line. */
export const namesSet = (stage: StageUser): readonly { readonly name: string; readonly line: number }[] =>
  lineage(stage).flatMap((each) =>
    [...each.triggers, ...each.steps].flatMap(({ instruction: { line }, operation }) =>
      operation.kind === 'env'
        ? operation.pairs.flatMap(({ name }) => (name === undefined ? [] : [{ name, line }]))
        : [],
    ),
  );

/** ENV lines whose names say that their values are written to: data, logs, caches, pid files, … */
export const keptByEnvironment = ({ stage, tree }: Pick<View, 'stage' | 'tree'>): readonly KeptPath[] => {
  return namesSet(stage)
    .flatMap(({ name, line }) => {
      const value = lastValue(stage, name);
      const kind = variableKind(name);
      if (!(kind === 'written' || kind === 'place') || !value?.startsWith('/') || /[:\s*?$]/.test(value)) return [];
      const path = normalised(value);
      if (isCode(path) || (isOpen(path) && !isMadeBelow({ tree }, path))) return [];
      // Nothing makes it: the process does, or it is mounted.
      if (kind === 'place' && tree().at(path) !== 'absent') return [];
      const file = FILE_NAME.test(name) || FILE_VALUE.test(path) ? path : undefined;
      return [{ name, path: file === undefined ? path : parentOf(path), file, line }];
    })
    .filter(({ path, file }) => file !== undefined || !isSystem(path));
};

const FILE_NAME = /(?:FILE|_PATH_FILE)$/i;
const FILE_VALUE = /\.(?:log|pid|sock|socket|db|sqlite3?|lock|txt|out|json)$/i;
