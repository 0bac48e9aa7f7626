import type { AccountPlan, Obstacle } from './model.js';
import { isRootHome } from './paths.js';
import type { View } from './view.js';
import { scriptWrites } from './writable-script.js';
import { frameworksOf } from './writable-start.js';

/** Something that is started keeps settings or a cache in HOME. */
export const wantsHome = (view: View): boolean =>
  frameworksOf(view).some(({ framework }) => framework.home) || scriptWrites(view).home;

/** Homes that accounts have in name only. */
const NO_HOME: ReadonlySet<string> = new Set(['/', '/nonexistent', '/dev/null', '/var/empty']);

/** What is started wants a HOME, and the account has none that it may write to. */
export const homeObstacles = (view: View, account: AccountPlan): readonly Obstacle[] => {
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
  return [{ kind: 'root-home', sentence, span: instruction.span }];
};
