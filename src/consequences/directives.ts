import { fileAt } from '../image/files/context.js';
import { type Directives, directivesNamed } from '../knowledge/directives.js';
import { isOpen, isSystem } from '../knowledge/directories.js';
import { serversIn } from '../knowledge/servers.js';
import { type Block, type Settings as Read, readLines, readSettings } from '../text/blocks.js';
import { remembered } from '../text/memory.js';
import { isWithin, lastPart, normalised, parentOf } from '../text/path.js';
import type { Span } from '../text/span.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import { refusal } from './refused.js';
import { directives as say } from './sentences.js';
import { serversOf } from './servers.js';
import { configFiles } from './settings-files.js';
import type { View } from './view.js';

/** A file of settings of a server that is started, as it lies in the image. */
type Settings = Read & { readonly row: Directives; readonly path: string; readonly isCut: boolean };

/** A path that settings say is written. */
export type ToldPath = {
  readonly path: string;
  readonly file: boolean;
  readonly because: string;
  /** It is made anew in each start: nothing may lie there. */
  readonly socket: boolean;
};

/** What settings say that nobody can follow, as it is written there. */
type Hidden = { readonly path: string; readonly word: string };

const rowsOf = (view: View): readonly Directives[] => {
  const { start, stage } = view;
  const inherits = start.entrypoint === undefined && start.command === undefined;
  const names = (inherits ? serversIn(stage.image?.facts) : serversOf(view)).flatMap((server) => server.names);
  return [...new Set(names.map(directivesNamed))].filter((row) => row !== undefined);
};

const settingsOf = remembered((view: View): readonly Settings[] =>
  rowsOf(view).flatMap((row) =>
    [...textsOf(view, row), ...wordsBehind(view, row, row.inline)].map(([path, text]) => {
      const isCut = text.length > MOST_TEXT;
      const read = row.lines ? readLines : readSettings;
      return { row, path, isCut, ...read(text.slice(0, MOST_TEXT)) };
    }),
  ),
);

/** What the commands that start the server have behind an option, and which they are. */
const wordsBehind = (
  view: View,
  row: Directives,
  option: string,
): readonly (readonly [where: string, word: string])[] =>
  view.started.flatMap(({ name, argv, where }) =>
    row.names.includes(name)
      ? argv.flatMap((word, at) => (argv[at - 1] === option ? [[where, word] as const] : []))
      : [],
  );

/** Each file by its path; of a directory that nobody knows a COPY tells, too. */
const textsOf = (view: View, row: Directives): ReadonlyMap<string, string> => {
  const told = configFiles(view, row.directory).map(({ place, text }) => [place, text] as const);
  const there = [...view.tree().files((path) => isSettings(row, path))];
  const all = [...told, ...there.map((path) => [path, view.tree().content(path)?.text] as const)];
  return new Map(all.flatMap(([path, text]) => (text !== undefined && isSettings(row, path) ? [[path, text]] : [])));
};

/** So much is read of a file. */
const MOST_TEXT = 100_000;

const isSettings = ({ directory, below, ends }: Directives, path: string): boolean =>
  isWithin(path, directory) &&
  (ends.some((end) => path.endsWith(end)) || below.some((each) => isWithin(path, `${directory}/${each}`)));

const told = remembered((view: View): readonly (ToldPath | Hidden)[] =>
  settingsOf(view).flatMap(({ row, path, statements }) =>
    statements.flatMap(({ words: [name = '', first] }): readonly (ToldPath | Hidden)[] => {
      const socket = first !== undefined && name === row.listens && isSocket(row, first);
      const file = socket || row.files.includes(name);
      const word = socket ? first.slice(row.socket.length) : first;
      if (word === undefined || (!file && !row.directories.includes(name))) return [];
      if (row.elsewhere.some((each) => word === each || (each.endsWith(':') && word.startsWith(each)))) return [];
      if (word.includes('$')) return [{ path, word }];
      const place = normalised(word.startsWith('/') ? word : `${row.directory}/${word}`);
      return [{ path: place, file, because: `${name} (${path})`, socket }];
    }),
  ),
);

/** Of a row without a word for sockets, one is a path alone. */
const isSocket = ({ socket }: Directives, word: string): boolean => word.startsWith(socket === '' ? '/' : socket);

/** The files and directories that the settings of the servers of a stage name, and that these write. */
export const toldPaths = (view: View): readonly ToldPath[] => told(view).filter((each) => 'file' in each);

/** What the settings of a server make of a start by somebody who is not root, and what of them nobody could read. */
export const directiveConsequences = (view: View, who: Who): readonly Consequence[] => [
  ...rowsOf(view).flatMap((row) => [...unread(view, row), ...otherSettings(view, row)]),
  ...told(view).flatMap((each) =>
    'file' in each ? [] : [consequence('unread', say.hiddenPath(each.path, each.word), undefined)],
  ),
  ...toldPaths(view).flatMap(({ path, because, socket }) =>
    socket && isSystem(parentOf(path)) && !isOpen(path)
      ? refusal(view, who, { writer: because, path, span: undefined, sure: true })
      : [],
  ),
  ...settingsOf(view).flatMap(unfollowed),
  ...(who.kind === 'existing' ? [] : unsaidPort(view)),
];

/** Settings that a command names in place of those that are read. */
const otherSettings = (view: View, row: Directives): readonly Consequence[] =>
  wordsBehind(view, row, row.other).flatMap(([where, word]) =>
    isFollowed(row, word) ? [] : [consequence('unread', say.named(where, word), undefined)],
  );

/** What one file of settings leads to, and what of it is not read. */
const unfollowed = ({ row, path, statements, isCut }: Settings): readonly Consequence[] => {
  const others = statements.flatMap(({ words: [name, word] }) =>
    name === row.includes && word !== undefined && !isFollowed(row, word) ? [word] : [],
  );
  const sentences = others.slice(0, MOST_TOLD).map((word) => say.included(path, word));
  return [...sentences, ...(isCut ? [say.tooLong(path)] : [])].map((each) => consequence('unread', each, undefined));
};

/** So many files that settings include are told. */
const MOST_TOLD = 3;

/** It is read here, or says nothing of ports and of files that are written. */
const isFollowed = (row: Directives, word: string): boolean =>
  row.harmless.includes(lastPart(word)) ||
  isSettings(row, normalised(word.startsWith('/') ? word : `${row.directory}/${word}`));

/** The file of settings with a server that says no port, which hangs on who runs it. */
const unsaidPort = (view: View): readonly Consequence[] => {
  const found = settingsOf(view).find(({ row, blocks }) => blocks.some((block) => isSilent(row, block)));
  if (found === undefined) return [];
  const { row, path } = found;
  const sentence = say.unsaidPort(path, row.portOfRoot, row.portOfOthers);
  return [consequence('moved-port', sentence, undefined, 'breaks')];
};

const isSilent = (row: Directives, { name, statements }: Block): boolean =>
  name === row.server &&
  !statements.some(
    ({ words: [first, word = ''] }) =>
      first === row.listens || (first === row.includes && !row.harmless.includes(lastPart(word))),
  );

/** Settings that a line puts there, and that nobody could read. */
const unread = (view: View, row: Directives): readonly Consequence[] =>
  [...unreadCopies(view, row), ...unreadFiles(view, row)].map(({ path, line, span }) =>
    consequence('unread', say.unread(path, line), span),
  );

type Unread = { readonly path: string; readonly line: number; readonly span: Span | undefined };

/** Of another image, or of a context in which it is not. */
const unreadCopies = (view: View, row: Directives): readonly Unread[] =>
  [...view.copies.values()].flatMap(({ operation, instruction, target }) =>
    operation.sources.flatMap((source): readonly Unread[] => {
      const { line, span } = instruction;
      const inside = `${target}/${lastPart(source.value.text ?? '')}`;
      const path = operation.into && isSettings(row, inside) ? inside : target;
      if (path !== row.directory && !isSettings(row, path)) return [];
      if (fileAt(view, path)?.text !== undefined) return [];
      return [...view.tree().files((each) => isWithin(each, path))].length > 0 ? [] : [{ path, line, span }];
    }),
  );

/** Downloaded, unpacked, or made by a command whose output nobody knows; what is added to a file counts as read. */
const unreadFiles = ({ tree, builds }: View, row: Directives): readonly Unread[] =>
  [...tree().files((path) => isSettings(row, path))].flatMap((path) => {
    const content = tree().content(path);
    if (content === undefined || content.text !== undefined) return [];
    const added = builds.some(({ outputs }) => outputs.some(({ op, target }) => target.value === path && op !== '>'));
    const { line, span } = content.because;
    return (added && content.from === 'run') || line === undefined ? [] : [{ path, line, span }];
  });
