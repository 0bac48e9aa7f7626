import { lastValue, type StageUser } from '../../image/stage.js';
import { isRootHome } from '../../knowledge/directories.js';
import { type ToolCache, toolCaches } from '../../knowledge/tool-caches.js';
import { normalised } from '../../text/path.js';
import type { View } from '../view.js';
import { frameworksOf } from './start.js';

/**
 * Where the tools of a start keep their cache, which they want to write, as variables say it: the build has filled it as
 * root, or nobody has made it.
 */
export const cachesWritten = (view: View): readonly { readonly path: string; readonly because: string }[] =>
  frameworksOf(view).flatMap(({ name, framework, started: { where } }) => {
    const rows = framework.home ? toolCaches().filter(({ names }) => names.includes(name)) : [];
    return rows.flatMap((row) => placeOf(view, row) ?? []).map((path) => ({ path, because: `${name} (${where})` }));
  });

/** That of the tool's own variable, that of all caches, or below HOME, where that is root's; `undefined` for all else. */
const placeOf = ({ stage, tree }: View, { variables, homes }: ToolCache): string | undefined => {
  const [own] = variables.flatMap((name) => valueOf(stage, name) ?? []);
  if (own !== undefined) return own;
  const [first = ''] = homes[0]?.split('/') ?? [];
  const shared = first === OF_ALL ? valueOf(stage, 'XDG_CACHE_HOME') : undefined;
  if (shared !== undefined) return shared;
  const home = valueOf(stage, 'HOME');
  if (home === undefined || isRootHome(home)) return undefined;
  const found = tree().at(home);
  return typeof found === 'object' && found.owner === 0 ? `${home}/${first}` : undefined;
};

/** Source: https://specifications.freedesktop.org/basedir-spec/0.8, XDG_CACHE_HOME. */
const OF_ALL = '.cache';

const valueOf = (stage: StageUser, name: string): string | undefined => {
  const value = lastValue(stage, name);
  return value?.startsWith('/') && !value.includes('$') ? normalised(value) : undefined;
};
