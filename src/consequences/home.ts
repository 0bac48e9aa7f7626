import { lastValue } from '../image/stage.js';
import { type BuildTool, fillsHome, followsHome, isMoved } from '../knowledge/build-tools.js';
import { isRootHome } from '../knowledge/directories.js';
import { lastPart } from '../text/path.js';
import type { Span } from '../text/span.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import { placeOf } from './place.js';
import { rootHomeConsequences } from './root-home.js';
import { home as say } from './sentences.js';
import { entryOf, type View } from './view.js';
import { codeWrites } from './writable/code.js';
import type { BuildCommand } from './writable/run.js';
import { scriptWrites } from './writable/script.js';
import { frameworksOf } from './writable/start.js';

/** What a command of the build has put into root's home, and what is lost with it. */
type Filled = { readonly tool: string; readonly line: number; readonly row: BuildTool };

/**
 * Tools whose RUN as root has filled root's home: those that keep there what they fetch, where they are run again at
 * start, and those that were told to install something there.
 */
const filledByRoot = (view: View): readonly Filled[] => {
  const byCode = view.effects().processes.map(({ program = '' }) => lastPart(program));
  const again = new Set([...[...frameworksOf(view), ...view.started].map(({ name }) => name), ...byCode]);
  return view.builds.flatMap((each): readonly Filled[] => {
    const { name: tool, line, stage, index } = each;
    const home = stage.variable('HOME', index);
    const root =
      (stage.steps[index]?.user ?? stage.initial).verdict === 'root' && (typeof home !== 'string' || isRootHome(home));
    const row = root ? rowOf(each, again) : undefined;
    return row === undefined ? [] : [{ tool, line, row }];
  });
};

const rowOf = (
  { name, args, command, stage, index }: BuildCommand,
  again: ReadonlySet<string>,
): BuildTool | undefined => {
  const words = [name, ...args.map(({ value, word }) => value ?? word.text)];
  const isSet = (variable: string) =>
    typeof stage.variable(variable, index) === 'string' || command.assignments.some((each) => each.name === variable);
  return fillsHome(words).find((row) => {
    if (isMoved(row, isSet)) return false;
    if (row.names.includes(name) && again.has(name)) return true;
    return row.with.length > 0 ? row.lost !== 'settings' : !row.names.includes(name) && row.lost === 'fails';
  });
};

/** Lines of RUN instructions that would fill another directory if HOME were another one: Java takes that of the account. */
export const movableCaches = (view: View): ReadonlySet<number> =>
  new Set(filledByRoot(view).flatMap(({ row, line }) => (followsHome(row) ? [line] : [])));

/** What was put there in the build is not found when the process looks for it in another home. */
export const cacheConsequences = (view: View): readonly Consequence[] =>
  // One reason to move the home is enough.
  (rootHomeConsequences(view).length > 0 ? [] : filledByRoot(view)).slice(0, 1).map(({ tool, line, row }) => {
    const then = row.lost === 'fails' || row.lost === 'settings' ? say.notFound : say.downloadedAgain;
    const sentence = say.filled(tool, line, row.home[0], then);
    return consequence(followsHome(row) ? 'home-filled' : 'unreadable', sentence, view.stage.stage.from.span);
  });

/** Homes that accounts have in name only. */
const NO_HOME: ReadonlySet<string> = new Set(['/', '/nonexistent', '/dev/null', '/var/empty']);

/** What is started wants a HOME, and the account has none that it may write to. */
export const homeConsequences = (view: View, account: Who): readonly Consequence[] => {
  const { stage, options } = view;
  const home = lastValue(stage, 'HOME');
  if (typeof home === 'string' && !isRootHome(home) && !NO_HOME.has(home)) return [];
  const lost =
    account.home === undefined ? account.kind === 'number' || account.kind === 'created' : NO_HOME.has(account.home);
  if (!lost && options.profile !== 'openshift') return [];
  const found = keeperOf(view);
  if (found === undefined) return [];
  const why = options.profile === 'openshift' ? say.openshiftUser : account.value;
  return [consequence('no-home', say.noHome(found.who, why), found.span)];
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
