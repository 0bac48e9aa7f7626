import type { Because, Tree } from '../../src/image/files/node.js';
import { treeOf } from '../../src/image/files/tree.js';
import type { Options } from '../../src/image/options.js';
import type { StageUser } from '../../src/image/stage.js';

/** What our side says of one path. What it does not know is `undefined`. */
export type Opinion = {
  readonly path: string;
  /** Nothing is there. */
  readonly absent: boolean;
  readonly kind?: 'file' | 'directory' | 'link' | undefined;
  readonly owner?: number | undefined;
  readonly group?: number | undefined;
  readonly mode?: number | undefined;
  /** Of a link: absolute. */
  readonly target?: string | undefined;
  /** What is in a file. */
  readonly text?: string | undefined;
  readonly because: string;
};

/** Everything that our tree of files knows of the image that a stage becomes. */
export const opinionsOf = (stage: StageUser, options: Options): readonly Opinion[] => {
  const tree = treeOf(stage, options);
  return [...tree.paths()].flatMap((path) => opinionOf(tree, path));
};

const opinionOf = (tree: Tree, path: string): readonly Opinion[] => {
  const found = tree.at(path);
  if (found === 'unknown') return [];
  if (found === 'absent') return [{ path, absent: true, because: 'nothing is there' }];
  const { kind, owner, group, mode, target } = found;
  const content = kind === 'file' ? tree.content(path) : undefined;
  const because = sentence(found.because);
  return [{ path, absent: false, kind, owner, group, mode, target, text: content?.text, because }];
};

const sentence = ({ clause, line }: Because): string => (line === undefined ? clause : `line ${line}: ${clause}`);
