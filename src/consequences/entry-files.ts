import type { Identity, Right } from '../image/files/node.js';
import { pathIn } from '../image/files/shell-path.js';
import { lastDirectory } from '../image/stage.js';
import type { Started } from '../image/start/startup.js';
import { launched } from '../knowledge/launchers.js';
import { type Consequence, consequence } from './consequence.js';
import { identityOf, type Who } from './model.js';
import type { View } from './view.js';

/** So many commands of a start are looked at. */
const MOST_STARTED = 200;

/** So many words of a command are looked at. */
const MOST_ARGUMENTS = 100;

/** Programs and code that the start names by their paths, and that the user of the image may not run or read. */
export const entryFileConsequences = (view: View, who: Who): readonly Consequence[] => {
  const { value } = who;
  const identity = identityOf(who);
  if (identity === undefined || view.stage.os === 'windows') return [];
  const told = new Set<string>();
  return view.started.slice(0, MOST_STARTED).flatMap((started) =>
    filesOf(view, started).flatMap(({ path, right, named }) => {
      const found = view.tree().at(path);
      // What root may not run either is no matter of users.
      if (told.has(path) || found === 'absent' || found === 'unknown' || !may(view, ROOT, path, right)) return [];
      if (view.tree().may(identity, path, right).answer !== 'no') return [];
      told.add(path);
      const does = right === 'read' ? 'read' : 'run';
      const sentence = `${value} may not ${does} ${path}, which ${started.where} ${named ? 'names' : 'starts'}.`;
      return [
        consequence('unreadable', sentence, found.because.span ?? started.instruction.span, certaintyOf(started)),
      ];
    }),
  );
};

const ROOT: Identity = { uid: 0, groups: [0] };

const may = ({ tree }: View, who: Identity, path: string, right: Right): boolean =>
  tree().may(who, path, right).answer === 'yes';

const certaintyOf = ({ command }: Started) => (command.certain ? 'breaks' : 'may-break');

type EntryFile = { readonly path: string; readonly right: Right; readonly named: boolean };

/** The program, where it stands with its path, the file that an interpreter is told, and files of the arguments. */
const filesOf = ({ stage, tree, passed }: View, started: Started): readonly EntryFile[] => {
  const { argv } = started;
  const directory = lastDirectory(stage);
  const [program = ''] = argv;
  const path = program.includes('/') ? literal(program, directory) : undefined;
  const launch = launched(argv);
  const code = launch?.kind === 'code' && /[/.]/.test(launch.text) ? literal(launch.text, directory) : undefined;
  return [
    ...(path === undefined ? [] : [{ path, right: 'execute' as const, named: false }]),
    ...(code === undefined ? [] : [{ path: code, right: 'read' as const, named: false }]),
    ...(passed.has(started) ? [] : argv.slice(1, MOST_ARGUMENTS)).flatMap((word): readonly EntryFile[] => {
      const file = literal(word.slice(word.startsWith('-') ? word.indexOf('=') + 1 : 0), directory);
      if (file === undefined || !/^(?:--?[\w-]{1,60}=)?\//.test(word)) return [];
      const found = tree().at(file);
      return typeof found === 'object' && found.kind === 'file' ? [{ path: file, right: 'read', named: true }] : [];
    }),
  ];
};

const literal = (text: string, directory: string | undefined): string | undefined =>
  /[$`*?[]/.test(text) ? undefined : pathIn(text, directory);
