import { isSystem } from '../knowledge/directories.js';
import type { Obstacle } from './model.js';
import type { View } from './view.js';
import { keptByEnvironment } from './writable/env.js';
import { scriptWrites } from './writable/script.js';
import { frameworksOf } from './writable/start.js';

/** What is written at start that no ownership of directories can allow, or that cannot be seen. */
export const writeObstacles = (view: View): readonly Obstacle[] => [
  ...scriptObstacles(view),
  ...unreadFiles(view),
  ...hereObstacles(view),
  ...environmentObstacles(view),
];

const scriptObstacles = (view: View): readonly Obstacle[] => {
  const { refused, hidden } = scriptWrites(view);
  const [unseen] = hidden;
  return [
    ...refused.map(({ started: { name, where, instruction }, path }): Obstacle => {
      const who = name === '' ? where : `${name} (${where})`;
      return { kind: 'writes', sentence: `${who} writes ${path}, where only root may.`, span: instruction.span };
    }),
    ...(unseen === undefined
      ? []
      : [
          {
            kind: 'writes',
            sentence: `${unseen.started.where}: where ${unseen.word} lies cannot be seen, nor whether others than root may write there.`,
            span: unseen.started.instruction.span,
          } as const,
        ]),
  ];
};

const unreadFiles = ({ scripts, unread }: View): readonly Obstacle[] => [
  ...scripts.flatMap(({ path, text, instruction }): readonly Obstacle[] => {
    if (text !== undefined) return [];
    const sentence = `${path} (${instruction.keyword} on line ${instruction.line}) was not there to be read: whether it needs root cannot be seen.`;
    return [{ kind: 'unread', sentence, span: instruction.span }];
  }),
  ...unread.slice(0, 1).map(({ argv, where, instruction }): Obstacle => {
    const sentence = `${argv.slice(0, 3).join(' ')} (${where}) runs a script of package.json, which was not there to be read.`;
    return { kind: 'unread', sentence, span: instruction.span };
  }),
];

/** Something writes into the directory that it is started in, and that is the system's, or not known. */
const hereObstacles = (view: View): readonly Obstacle[] => {
  const directory = view.stage.steps.at(-1)?.workdir;
  if (directory !== undefined && !isSystem(directory)) return [];
  const found = frameworksOf(view).find(({ framework }) => framework.tree || framework.below.length > 0);
  if (found === undefined) return [];
  const { where, instruction } = found.started;
  const place = directory === undefined ? 'the directory it is started in' : directory;
  return [
    {
      kind: 'writes',
      sentence: `${found.name} (${where}) writes into ${place}, which is root's unless something is mounted there.`,
      span: instruction.span,
    },
  ];
};

const environmentObstacles = (view: View): readonly Obstacle[] =>
  keptByEnvironment(view).flatMap(({ name, path, file, line }): readonly Obstacle[] => {
    if (file === undefined || !isSystem(path)) return [];
    const sentence = `ENV ${name} (line ${line}) names ${file}, in a directory where only root may make files.`;
    return [{ kind: 'writes', sentence, span: undefined }];
  });
