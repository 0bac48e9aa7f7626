import { lastDirectory } from '../image/stage.js';
import type { Started } from '../image/start/startup.js';
import { isSystem } from '../knowledge/directories.js';
import { writesHere } from '../knowledge/frameworks.js';
import { askedOfStarted, vocabularyIn } from './asked/user.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import { refusal } from './refused.js';
import { writes as say } from './sentences.js';
import type { View } from './view.js';
import { keptByEnvironment } from './writable/env.js';
import { scriptWrites } from './writable/script.js';
import { frameworksOf } from './writable/start.js';

/** What is written at start that no ownership of directories can allow, or that cannot be seen. */
export const writeConsequences = (view: View, who: Who): readonly Consequence[] => [
  ...scriptConsequences(view, who),
  ...unreadFiles(view),
  ...hereConsequences(view),
  ...settingConsequences(view),
  ...environmentConsequences(view),
];

const scriptConsequences = (view: View, who: Who): readonly Consequence[] => {
  const vocabulary = vocabularyIn(view);
  const writes = scriptWrites(view);
  // What only root does is left out for others.
  const isDone = ({ started }: { readonly started: Started }) => askedOfStarted(started, vocabulary).runs !== 'missed';
  const refused = writes.refused.filter(isDone);
  const unseen = writes.hidden.find(isDone);
  return [
    ...refused.flatMap(({ started, path, sure }) => {
      const {
        name,
        where,
        instruction: { span },
      } = started;
      const writer = name === '' ? where : `${name} (${where})`;
      return refusal(view, who, { writer, path, span, sure });
    }),
    ...(unseen === undefined
      ? []
      : [consequence('unread', say.unknownPath(unseen.started.where, unseen.word), unseen.started.instruction.span)]),
  ];
};

const unreadFiles = ({ scripts, unread }: View): readonly Consequence[] => [
  ...scripts.flatMap(({ path, text, instruction, changed }): readonly Consequence[] => {
    if (text !== undefined) return [];
    const { keyword, line } = instruction;
    const sentence = changed === undefined ? say.missingFile(path, keyword, line) : say.changedFile(path, changed);
    return [consequence('unread', sentence, instruction.span)];
  }),
  ...unread.slice(0, 1).map(({ argv, where, instruction }): Consequence => {
    const sentence = say.missingScripts(argv.slice(0, 3).join(' '), where);
    return consequence('unread', sentence, instruction.span);
  }),
];

/** Something writes into the directory that it is started in, and that is the system's, or not known. */
const hereConsequences = (view: View): readonly Consequence[] => {
  const directory = lastDirectory(view.stage);
  if (directory !== undefined && !isSystem(directory)) return [];
  const found = frameworksOf(view).find(({ framework }) => writesHere(framework));
  if (found === undefined) return [];
  const { where, instruction } = found.started;
  const place = directory === undefined ? say.startDirectory : directory;
  return [consequence('writes', say.rootOwned(found.name, where, place), instruction.span, 'may-break')];
};

/** Where it writes stands in settings that nobody has read. */
const settingConsequences = (view: View): readonly Consequence[] => {
  const told = new Set<string>();
  return frameworksOf(view).flatMap(({ framework: { setting }, name, started: { where, instruction, run } }) => {
    if (setting === undefined || (run !== undefined && told.has(name))) return [];
    told.add(name);
    const sentence = say.setting(name, where, setting);
    return [consequence('unread', sentence, instruction.span)];
  });
};

const environmentConsequences = (view: View): readonly Consequence[] =>
  keptByEnvironment(view).flatMap(({ name, path, file, line }): readonly Consequence[] => {
    if (file === undefined || !isSystem(path)) return [];
    const sentence = say.variable(name, line, file);
    return [consequence('writes', sentence, undefined, 'may-break')];
  });
