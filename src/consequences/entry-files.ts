import type { Found, Identity, Right } from '../image/files/node.js';
import { pathIn } from '../image/files/shell-path.js';
import { switcherOf } from '../image/operations/certain.js';
import type { Operation } from '../image/operations/operation.js';
import { throughout } from '../image/start/chain.js';
import { scriptAt } from '../image/start/follow.js';
import { programPlaces } from '../image/start/origin.js';
import type { Started } from '../image/start/startup.js';
import { toolNamed } from '../knowledge/account-tools.js';
import { readCommand } from '../knowledge/arguments.js';
import { commandNamed } from '../knowledge/commands.js';
import { launched } from '../knowledge/launchers.js';
import { packageManagerNamed } from '../knowledge/package-managers.js';
import { hasRole } from '../knowledge/programs.js';
import { runnerNamed, toldBy } from '../knowledge/runners.js';
import { pathsTold } from '../knowledge/started.js';
import { directoriesAbove } from '../text/path.js';
import type { Span } from '../text/span.js';
import { type Consequence, consequence } from './consequence.js';
import { identityOf, type Who } from './model.js';
import { entryFiles as say } from './sentences.js';
import type { View } from './view.js';

/** So many commands of a start are looked at. */
const MOST_STARTED = 200;

/** So many words of a command are looked at. */
const MOST_ARGUMENTS = 100;

/**
 * Programs and code that the start, or the HEALTHCHECK, names by their paths, and that the user of the image may not run
 * or read.
 */
export const entryFileConsequences = (view: View, who: Who): readonly Consequence[] => {
  const { value } = who;
  const identity = identityOf(who);
  if (identity === undefined || view.stage.os === 'windows') return [];
  const told = new Set<string>();
  return [...view.started, ...view.checks].slice(0, MOST_STARTED).flatMap((started) =>
    filesOf(view, started).flatMap(({ path, right, named, sure }) => {
      const found = view.tree().at(path);
      if (told.has(path) || found === 'absent' || found === 'unknown') return [];
      const ofRoot = view.tree().may(ROOT, path, right).answer;
      // What root may not run either is no matter of who is to become the user.
      if (ofRoot === 'unknown' || (ofRoot === 'no' && (who.kind !== 'existing' || !staysClosed(view, path)))) return [];
      if (view.tree().may(identity, path, right).answer !== 'no') return [];
      told.add(path);
      const isSure = sure && started.command.certain && throughout(started, (each) => switcherOf(each) === undefined);
      const certainty = isSure ? 'breaks' : 'may-break';
      const does = named ? 'names' : 'starts';
      const opens = { path, right };
      const shut = directoriesAbove(path).find((each) => view.tree().may(identity, each, 'enter').answer === 'no');
      if (shut !== undefined) {
        const sentence = say.shut(value, shut, path, started.where, does);
        const span = spanOf(view.tree().at(shut)) ?? started.instruction.span;
        return [{ ...consequence('unreadable', sentence, span, certainty), advice: say.letEnter, opens }];
      }
      const sentence =
        ofRoot === 'no'
          ? say.closed(path, found.mode?.toString(8), started.where)
          : say.denied(value, right === 'read' ? 'read' : 'run', path, started.where, does);
      const span = found.because.span ?? started.instruction.span;
      return [{ ...consequence('unreadable', sentence, span, certainty), opens }];
    }),
  );
};

const spanOf = (found: Found): Span | undefined => (typeof found === 'object' ? found.because.span : undefined);

/** A file itself, and no command of the build may have made it executable that nobody has read. */
const staysClosed = ({ tree, stage }: View, path: string): boolean => {
  const found = tree().at(path);
  const isFile = typeof found === 'object' && found.kind === 'file';
  const stages = Array.from({ length: stage.stage.index + 1 }, (_, at) => stage.stageAt(at) ?? stage);
  return isFile && [...stages, stage].every(({ steps }) => steps.every(({ operation }) => !mayOpen(operation)));
};

const mayOpen = (operation: Operation): boolean =>
  operation.kind === 'run' &&
  operation.commands().some(({ name, args, command }) => {
    if (name === 'chmod') return !command.certain || args.some(({ value }) => value === undefined);
    const isRead = [commandNamed, packageManagerNamed, toolNamed].some((named) => named(name) !== undefined);
    return !(isRead || hasRole(name, 'packager')) || args.some(({ word }) => word.text.includes('chmod'));
  });

const ROOT: Identity = { uid: 0, groups: [] };

type EntryFile = {
  readonly path: string;
  readonly right: Right;
  readonly named: boolean;
  /** The command surely asks for the right. */
  readonly sure: boolean;
};

/** The program, where it stands with its path, the file that an interpreter is told, and files of the arguments. */
const filesOf = (view: View, started: Started): readonly EntryFile[] => {
  const { tree, passed } = view;
  const { argv, directory } = started;
  const [program = ''] = argv;
  const path = program.includes('/') ? literal(program, directory) : inPath(view, program);
  const told = codeOf(started);
  const code = told !== undefined && /[/.]/.test(told) ? literal(told, directory) : undefined;
  return [
    ...(path === undefined
      ? []
      : [{ path, right: isToldAsCode(started) ? 'read' : 'execute', named: false, sure: true } as const]),
    ...(code === undefined ? [] : [{ path: code, right: 'read' as const, named: false, sure: true }]),
    ...(passed.has(started) ? [] : argumentsOf(started)).flatMap(({ text, sure }): readonly EntryFile[] => {
      const file = literal(text, directory);
      if (file === undefined) return [];
      const found = tree().at(file);
      const isFile = typeof found === 'object' && found.kind === 'file';
      return isFile ? [{ path: file, right: 'read', named: true, sure }] : [];
    }),
  ];
};

/** The one file of that name in the directories of PATH, as far as it is known; links lead to it by other names. */
const inPath = (view: View, program: string): string | undefined => {
  const brought = programPlaces(view, program).flatMap((path) => {
    const found = view.tree().at(path);
    const isBrought = typeof found === 'object' && found.kind === 'file';
    return isBrought ? [{ path, at: found.because.span?.start }] : [];
  });
  const [first] = brought;
  return brought.every(({ at }) => at === first?.at) ? first?.path : undefined;
};

/** `tsx src/main.ts`: what runs it reads it. */
const isToldAsCode = ({ by }: Started): boolean => {
  const row = by && runnerNamed(by.name);
  return row !== undefined && toldBy(by?.argv ?? [], row)?.kind === 'code';
};

/** What an interpreter, or a shell, is told to run. */
const codeOf = (started: Started): string | undefined => {
  const launch = launched(started.argv);
  return launch?.kind === 'code' ? launch.text : started.argv[scriptAt(started) ?? started.argv.length];
};

/** A word that may name a file which the command reads; `sure`: it does. */
type Read = { readonly text: string; readonly sure: boolean };

/** What the table of commands says of the words. Of another program any absolute path may be read that it is not told to write. */
const argumentsOf = ({ name, argv }: Started): readonly Read[] => {
  const reading = readCommand(argv);
  if (reading !== undefined && reading.unknown.length === 0) {
    const { args, given } = reading;
    if (given.has('prints')) return [];
    return args.slice(0, MOST_ARGUMENTS).flatMap(({ role, text }): readonly Read[] => {
      const reads = role === 'read' || (role === 'archive' && !given.has('create'));
      return reads && text !== undefined ? [{ text, sure: true }] : [];
    });
  }
  if (hasRole(name, 'idle')) return [];
  const written = new Set(pathsTold(argv).map(({ at }) => at));
  return argv.slice(0, MOST_ARGUMENTS).flatMap((word, at): readonly Read[] => {
    const path = ABSOLUTE.exec(word)?.[1];
    return at === 0 || path === undefined || written.has(at) ? [] : [{ text: path, sure: false }];
  });
};

/** `/etc/a.conf`, `--config=/etc/a.conf`. */
const ABSOLUTE = /^(?:--?[\w-]{1,60}=)?(\/.*)$/;

const literal = (text: string, directory: string | undefined): string | undefined =>
  /[$`*?[]/.test(text) ? undefined : pathIn(text, directory);
