import { fileOfAddress } from '../code/address.js';
import type { Tree } from '../image/files/node.js';
import { treeOf } from '../image/files/tree.js';
import { lastDirectory, lastValue } from '../image/stage.js';
import { commandNamed } from '../knowledge/commands.js';
import { needOfRoot, programNamed } from '../knowledge/programs.js';
import { services } from '../knowledge/services.js';
import { isOfMeaning, type Meaning, meaningOf } from '../knowledge/texts.js';
import { toolchainNamed } from '../knowledge/toolchains.js';
import { lastPart, normalised } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import { placeOf } from './place.js';
import { mayBeLow } from './ports.js';
import { refusal } from './refused.js';
import { code as say } from './sentences.js';
import { entryOf, type View } from './view.js';
import { codeWrites } from './writable/code.js';
import { namesSet } from './writable/env.js';

/** So many places of code are told of each kind. */
const MOST_TOLD = 3;

/** What the project's own code does that no ownership can allow, or that cannot be seen. */
export const codeConsequences = (view: View, who: Who): readonly Consequence[] => {
  const { refused, hidden } = codeWrites(view);
  const { unread, rights, differs, launches, named } = view.effects();
  const meaning = (means: Meaning) => named.filter((each) => each.means === means);
  const span = entryOf(view)?.span;
  const needsRoot = rights.map((each) => {
    const sentence = say.asksForRights(placeOf(each), each.call);
    return consequence('needs-root', sentence, span, 'may-break');
  });
  const sockets = meaning('socket').map((each) => {
    const sentence = say.mayNeedRoot(placeOf(each), each.name);
    return consequence('run-rights', sentence, span);
  });
  const unseen = [
    ...[...meaning('database'), ...meaning('log')].map((each) => say.unknownFile(placeOf(each), each.name)),
    ...addresses(view),
    ...described(view),
    ...meaning('root-home').map((each) => say.namesRootHome(placeOf(each))),
    ...hidden.map((each) => say.unknownTarget(placeOf(each), each.call)),
    ...differs.map((each) => say.tellsOthers(placeOf(each), each.call)),
    ...launches.map((each) => say.unknownNeeds(placeOf(each), each.call)),
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

/** Addresses of data bases in variables of the image that lie in files which no code that was read opens. */
const addresses = (view: View): readonly string[] => {
  const { stage } = view;
  const { writes } = view.effects();
  return namesSet(stage).flatMap(({ name, line }) => {
    const value = lastValue(stage, name);
    const told = typeof value === 'string' && value.includes(':') ? meaningOf(value) : undefined;
    const file = told?.means === 'database' ? fileOfAddress(value ?? '') : undefined;
    if (told === undefined || file === undefined) return [];
    const path = normalised(file.startsWith('/') ? file : `${lastDirectory(stage) ?? ''}/${file}`);
    return writes.some((each) => each.path === path) ? [] : [say.unknownFile(`ENV ${name} (line ${line})`, told.name)];
  });
};

/** What files that describe a data base say of one that is a file: a client of it opens that, wherever it is called. */
const described = (view: View): readonly string[] => {
  if (view.started.length === 0) return [];
  const ends = services().flatMap((each) => each.described ?? []);
  return [view.tree(), ...copiedTrees(view)].flatMap((tree) =>
    [...tree.files((path) => ends.some((end) => path.endsWith(end)))].flatMap((path) => {
      const { text = '', path: file = '' } = tree.content(path) ?? {};
      const lines = text.split('\n');
      const at = lines.findIndex((each) => isOfMeaning(each, 'database') && !/^\s*\/\//.test(each));
      const named = meaningOf(lines[at] ?? '');
      return named === undefined ? [] : [say.unknownFile(placeOf({ file, line: at + 1 }), named.name)];
    }),
  );
};

/** The stages from which it copies: what they made of such a file may come without it. */
const copiedTrees = ({ stage, copies, options }: View): readonly Tree[] => {
  const from = new Set(
    [...copies.values()].flatMap(({ operation: { origin } }) => (origin.kind === 'stage' ? origin.index : [])),
  );
  return [...from].flatMap((index) => {
    const copied = stage.stageAt(index);
    return copied === undefined ? [] : [treeOf(copied, options)];
  });
};

/** Some of one kind, each sentence once. */
const told = (all: readonly Consequence[]): readonly Consequence[] =>
  [...new Map(all.map((each) => [each.sentence, each])).values()].slice(0, MOST_TOLD);

const unreadPorts = (view: View): readonly string[] => {
  const unknown = view.effects().listens.filter(({ port }) => port === undefined);
  return unknown.length > 0 && mayBeLow(view) ? unknown.map((each) => say.unknownPort(placeOf(each), each.call)) : [];
};

const unreadProcesses = (view: View): readonly string[] =>
  view.effects().processes.flatMap((each) => {
    const { program, call } = each;
    if (program === undefined) return [say.unknownProgram(placeOf(each), call)];
    const name = lastPart(program);
    const known =
      commandNamed(name) !== undefined ||
      toolchainNamed(name)?.runs !== undefined ||
      programNamed(name)?.roles.includes('plain') === true;
    if (known && needOfRoot([name]) === undefined) return [];
    return [say.unknownNeedsOf(placeOf(each), name)];
  });
