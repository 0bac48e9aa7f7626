import { buildToolsNamed, followsHome } from '../knowledge/build-tools.js';
import { isRootHome } from '../knowledge/directories.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import type { View } from './view.js';
import { codeWrites } from './writable/code.js';
import { scriptWrites } from './writable/script.js';
import { frameworksOf } from './writable/start.js';

/** Something that is started keeps settings or a cache in HOME. */
export const wantsHome = (view: View): boolean =>
  frameworksOf(view).some(({ framework }) => framework.home) || scriptWrites(view).home || codeWrites(view).home;

/** The row of a build tool that keeps in HOME what it fetches, whatever it is told. */
const fetcher = (tool: string) => buildToolsNamed(tool).find((row) => row.with.length === 0);

/** Tools that are run again at start, after a RUN as root has filled their caches. */
export const filledByRoot = (view: View): readonly { readonly tool: string; readonly line: number }[] => {
  const again = new Set(frameworksOf(view).map(({ name }) => name));
  return view.builds.flatMap(({ name: tool, line, stage, index }) => {
    const home = stage.variable('HOME', index);
    const root =
      (stage.steps[index]?.user ?? stage.initial).verdict === 'root' && (typeof home !== 'string' || isRootHome(home));
    return root && fetcher(tool) !== undefined && again.has(tool) ? [{ tool, line }] : [];
  });
};

/** Java takes the home of the account, not HOME: what its tools fetch cannot be moved by a variable. */
const isMovable = (tool: string): boolean => {
  const row = fetcher(tool);
  return row !== undefined && followsHome(row);
};

/** Lines of RUN instructions that would fill another directory if HOME were another one. */
export const movableCaches = (view: View): ReadonlySet<number> =>
  new Set(filledByRoot(view).flatMap(({ tool, line }) => (isMovable(tool) ? [line] : [])));

/** What was fetched in the build is not there when the process looks for it in another home. */
export const cacheConsequences = (view: View): readonly Consequence[] =>
  filledByRoot(view)
    .slice(0, 1)
    .map(({ tool, line }) => {
      const sentence = `${tool} (line ${line}) has filled /root/${fetcher(tool)?.home[0]}: where it runs again as another user it fetches all of it anew.`;
      return consequence(isMovable(tool) ? 'root-home' : 'unreadable', sentence, view.stage.stage.from.span);
    });

/** Homes that accounts have in name only. */
const NO_HOME: ReadonlySet<string> = new Set(['/', '/nonexistent', '/dev/null', '/var/empty']);

/** What is started wants a HOME, and the account has none that it may write to. */
export const homeConsequences = (view: View, account: Who): readonly Consequence[] => {
  const { stage, options } = view;
  const home = stage.variable('HOME', stage.stage.instructions.length);
  if (typeof home === 'string' && !isRootHome(home) && !NO_HOME.has(home)) return [];
  const lost =
    account.home === undefined ? account.kind === 'number' || account.kind === 'created' : NO_HOME.has(account.home);
  if (!lost && options.profile !== 'openshift') return [];
  const found = frameworksOf(view).find(({ framework }) => framework.home);
  if (found === undefined) return [];
  const { where, instruction } = found.started;
  const why = options.profile === 'openshift' ? 'a uid that OpenShift hands out' : account.value;
  const sentence = `${found.name} (${where}) keeps files in HOME, and ${why} has no home to write to.`;
  return [consequence('root-home', sentence, instruction.span)];
};
