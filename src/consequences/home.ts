import { effectsOf } from '../code/effects.js';
import type { Effects } from '../code/model.js';
import { lastValue, type StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { type BuildTool, fillsHome, followsHome, isMoved } from '../knowledge/build-tools.js';
import { isRootHome } from '../knowledge/directories.js';
import { variableKind } from '../knowledge/variables.js';
import { remembered } from '../text/memory.js';
import { lastPart, parentOf } from '../text/path.js';
import type { Span } from '../text/span.js';
import { type Consequence, consequence } from './consequence.js';
import { type Fetches, fetchesInterpreter, installsInterpreter } from './interpreter.js';
import { identityOf, type Who } from './model.js';
import { placeOf } from './place.js';
import { rootHomeConsequences } from './root-home.js';
import { home as say } from './sentences.js';
import { entryOf, type View } from './view.js';
import { codeWrites } from './writable/code.js';
import type { BuildCommand } from './writable/run.js';
import { scriptWrites } from './writable/script.js';
import { frameworksOf } from './writable/start.js';

/** What a command of the build has put into root's home, and what is lost with it. */
type Filled = {
  readonly tool: string;
  readonly line: number;
  readonly row: BuildTool;
  /** Whether it downloads an interpreter, where that is what it puts there. */
  readonly fetches: Exclude<Fetches, 'no'> | undefined;
};

/**
 * Tools whose RUN as root has filled root's home: those that keep there what they fetch, where they are run again at
 * start, and those that were told to install something there.
 */
const filledByRoot = (view: View): readonly Filled[] => {
  const byCode = view.effects().processes.map(({ program = '' }) => lastPart(program));
  const again = new Set([...[...frameworksOf(view), ...view.started].map(({ name }) => name), ...byCode]);
  return view.builds.flatMap((each): readonly Filled[] => {
    const rows = isInRootHome(each) ? rowsOf(each, again) : [];
    return rows.flatMap((row) => {
      const fetches = row.interpreter ? fetchesInterpreter(view, each) : undefined;
      return fetches === 'no' ? [] : [{ tool: each.name, line: each.line, row, fetches }];
    });
  });
};

/** Commands that make an environment, or complete it, and whether they fetch an interpreter into root's home. */
type WithInterpreter = {
  /** A command has put one there before any project has asked for it. */
  readonly installs: boolean;
  readonly makes: readonly { readonly command: BuildCommand; readonly row: BuildTool; readonly fetches: Fetches }[];
};

/** What the commands of a stage do with interpreters in root's home. */
export const filledWithInterpreter = (view: View): WithInterpreter => {
  const found = view.builds.flatMap((command) => {
    const [row] = isInRootHome(command) ? rowsOf(command, new Set()) : [];
    return row === undefined ? [] : [{ command, row }];
  });
  return {
    installs: found.some(({ command, row }) => installsInterpreter(command, row.names)),
    makes: found.flatMap(({ command, row }) =>
      row.interpreter ? [{ command, row, fetches: fetchesInterpreter(view, command) }] : [],
    ),
  };
};

/** The command runs as root, with root's home. */
export const isInRootHome = ({ stage, index }: BuildCommand): boolean => {
  const home = stage.variable('HOME', index);
  return (
    (stage.steps[index]?.user ?? stage.initial).verdict === 'root' && (typeof home !== 'string' || isRootHome(home))
  );
};

/**
 * Code that RUN starts as root, and that keeps in HOME what the code of the start will look for there: models that are
 * fetched when the image is built. A variable may say another place.
 */
const filledByCode = remembered((view: View): readonly BuildCommand[] => {
  const { texts } = view.effects();
  const wanted = new Set([...filling(view.effects())].map(lastName));
  if (texts.length === 0 || lineage(view.stage).some(namesPlace)) return [];
  const names = (name: string) => texts.some((text) => text.includes(name));
  // What the build has fetched with a library is there for what uses that later, and fetches nothing itself.
  const isUsed = (call: string) =>
    wanted.has(lastName(call)) || (names(firstName(call)) && !names(`${lastName(call)}(`));
  const ofRoot = view.builds.filter((each) => isInRootHome(each) && !isElsewhere(each.command.assignments));
  return ofRoot.slice(0, MOST_COMMANDS).filter(({ name, args, line, directory }) => {
    const argv = [name, ...args.map(({ value, word }) => value ?? word.text)];
    const found = filling(effectsOf(view, [{ name, argv, where: `line ${line}`, run: undefined, directory }]));
    return [...found].some(isUsed);
  });
});

/** The code of so many commands is read. */
const MOST_COMMANDS = 100;

/** The calls that fill HOME. */
const filling = ({ writes }: Effects): ReadonlySet<string> =>
  new Set(writes.flatMap(({ path, kind, call }) => (path === '~' && kind === 'inside' ? [call] : [])));

const lastName = (call: string): string => call.slice(call.lastIndexOf('.') + 1);
const firstName = (call: string): string => call.split('.', 1)[0] ?? call;

/** A variable of which the name says that it is a place for files. */
const isElsewhere = (variables: readonly { readonly name: string | undefined }[]): boolean =>
  variables.some(({ name = '' }) => variableKind(name) === 'written');

const namesPlace = ({ steps }: StageUser): boolean =>
  steps.some(({ operation }) => operation.kind === 'env' && isElsewhere(operation.pairs));

const rowsOf = (
  { name, args, command, stage, index }: BuildCommand,
  again: ReadonlySet<string>,
): readonly BuildTool[] => {
  const words = [name, ...args.map(({ value, word }) => value ?? word.text)];
  const isSet = (variable: string) =>
    typeof stage.variable(variable, index) === 'string' || command.assignments.some((each) => each.name === variable);
  return fillsHome(words).filter((row) => {
    if (isMoved(row, isSet)) return false;
    if (row.names.includes(name) && again.has(name)) return true;
    return row.with.length > 0 ? row.lost !== 'settings' : !row.names.includes(name) && row.lost === 'fails';
  });
};

/** Lines of RUN instructions that would fill another directory if HOME were another one: Java takes that of the account. */
export const movableCaches = (view: View): ReadonlySet<number> =>
  new Set([
    ...filledByRoot(view).flatMap(({ row, line }) => (followsHome(row) ? [line] : [])),
    ...filledByCode(view).map(({ line }) => line),
  ]);

/** What was put there in the build is not found when the process looks for it in another home. */
export const cacheConsequences = (view: View): readonly Consequence[] => {
  // One reason to move the home is enough.
  if (rootHomeConsequences(view).length > 0) return [];
  const { span } = view.stage.stage.from;
  const [tool] = filledByRoot(view);
  if (tool !== undefined) {
    const { row, fetches } = tool;
    if (fetches !== undefined) {
      const isSure = fetches === 'surely';
      const sentence = (isSure ? say.interpreter : say.someInterpreter)(tool.tool, tool.line, row.home[0]);
      return [consequence('home-filled', sentence, span, isSure ? 'breaks' : 'unread')];
    }
    const then = row.lost === 'fails' || row.lost === 'settings' ? say.notFound : say.downloadedAgain;
    const sentence = say.filled(tool.tool, tool.line, row.home[0], then);
    return [consequence(followsHome(row) ? 'home-filled' : 'unreadable', sentence, span)];
  }
  const [code] = filledByCode(view);
  return code === undefined ? [] : [consequence('home-filled', say.filledByCode(code.name, code.line), span)];
};

/** An interpreter that a tool of the build has surely put into root's home: who cannot enter that cannot start what needs it. */
export const missingInterpreter = (view: View): { readonly sentence: string; readonly line: number } | undefined => {
  const tool = filledByRoot(view).find(({ fetches }) => fetches === 'surely');
  if (tool === undefined) return undefined;
  return { sentence: say.interpreter(tool.tool, tool.line, tool.row.home[0]), line: tool.line };
};

/** Homes that accounts have in name only. */
const NO_HOME: ReadonlySet<string> = new Set(['/', '/nonexistent', '/dev/null', '/var/empty']);

/** What is started wants a HOME, and the account has none that it may write to. */
export const homeConsequences = (view: View, account: Who): readonly Consequence[] => {
  const { stage, options } = view;
  const home = lastValue(stage, 'HOME');
  if (typeof home === 'string' && !isRootHome(home) && !NO_HOME.has(home)) return [];
  const lost =
    account.home === undefined
      ? account.kind === 'number' || account.kind === 'created'
      : NO_HOME.has(account.home) || isNotThere(view, account);
  if (!lost && options.profile !== 'openshift') return [];
  const found = keeperOf(view);
  if (found === undefined) return [];
  const why = options.profile === 'openshift' ? say.openshiftUser : account.value;
  return [consequence('no-home', say.noHome(found.who, why), found.span)];
};

/** `useradd -M`: somebody has said where it would be, and nobody makes it. */
const isNotThere = (view: View, account: Who): boolean => {
  const identity = identityOf(account);
  if (account.home === undefined || identity === undefined) return false;
  return (
    view.tree().at(account.home) === 'absent' &&
    view.tree().may(identity, parentOf(account.home), 'write').answer === 'no'
  );
};

/** The first that keeps files in HOME, as the beginning of a sentence: a framework, a command, or own code. */
const keeperOf = (view: View): { readonly who: string; readonly span: Span | undefined } | undefined => {
  const found = frameworksOf(view).find(({ framework }) => framework.home);
  const started = found?.started ?? scriptWrites(view).home;
  if (started !== undefined)
    return { who: `${found?.name ?? started.name} (${started.where})`, span: started.instruction.span };
  const { home } = codeWrites(view);
  return home && { who: placeOf(home), span: entryOf(view)?.span };
};
