import { commandNamed } from '../knowledge/commands.js';
import { needOfRoot, programNamed } from '../knowledge/programs.js';
import type { Meaning } from '../knowledge/texts.js';
import { toolchainNamed } from '../knowledge/toolchains.js';
import { lastPart } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import { placeOf } from './place.js';
import { exposedPorts } from './ports.js';
import { refusal } from './refused.js';
import { entryOf, type View } from './view.js';
import { codeWrites } from './writable/code.js';

/** So many places of code are told of each kind. */
const MOST_TOLD = 3;

/** What the project's own code does that no ownership can allow, or that cannot be seen. */
export const codeConsequences = (view: View, who: Who): readonly Consequence[] => {
  const { refused, hidden } = codeWrites(view);
  const { unread, rights, launches, named } = view.effects();
  const meaning = (means: Meaning) => named.filter((each) => each.means === means);
  const span = entryOf(view)?.span;
  const needsRoot = rights.map((each) => {
    const sentence = `${placeOf(each)} calls ${each.call}, which asks for rights that only root has.`;
    return consequence('needs-root', sentence, span, 'may-break');
  });
  const sockets = meaning('socket').map((each) => {
    const sentence = `${placeOf(each)} names ${each.name}, which may take root to use.`;
    return consequence('run-rights', sentence, span);
  });
  const unseen = [
    ...meaning('database').map((each) => `${placeOf(each)} names ${each.name}: we do not know where its file is.`),
    ...hidden.map((each) => `${placeOf(each)}: we do not know where ${each.call} writes.`),
    ...launches.map((each) => `${placeOf(each)}: we do not know what ${each.call} writes or needs.`),
    ...unreadPorts(view),
    ...unreadProcesses(view),
    ...unread,
  ];
  return [
    refused.flatMap((each) => refusal(view, who, { writer: placeOf(each), path: each.path, span, sure: each.always })),
    needsRoot,
    sockets,
    unseen.map((sentence) => consequence('unread', sentence, span)),
  ].flatMap(told);
};

/** Some of one kind, each sentence once. */
const told = (all: readonly Consequence[]): readonly Consequence[] =>
  [...new Map(all.map((each) => [each.sentence, each])).values()].slice(0, MOST_TOLD);

/** A port that nobody can see is one of those that the file exposes, where it exposes any. */
const unreadPorts = (view: View): readonly string[] =>
  exposedPorts(view).length > 0
    ? []
    : view
        .effects()
        .listens.flatMap((each) =>
          each.port === undefined ? [`${placeOf(each)}: we do not know the port of ${each.call}.`] : [],
        );

const unreadProcesses = (view: View): readonly string[] =>
  view.effects().processes.flatMap((each) => {
    const { program, call } = each;
    if (program === undefined) return [`${placeOf(each)}: we do not know which program ${call} starts.`];
    const name = lastPart(program);
    const known =
      commandNamed(name) !== undefined ||
      toolchainNamed(name)?.runs !== undefined ||
      programNamed(name)?.roles.includes('plain') === true;
    if (known && needOfRoot([name]) === undefined) return [];
    return [`${placeOf(each)}: we do not know what ${name} writes or needs.`];
  });
