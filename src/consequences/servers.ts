import type { Started } from '../image/start/startup.js';
import { isSystem } from '../knowledge/directories.js';
import { hasRole } from '../knowledge/programs.js';
import { type Server, serverIn, serverNamed } from '../knowledge/servers.js';
import { remembered } from '../text/memory.js';
import { parentOf } from '../text/path.js';
import type { View } from './view.js';

/** The servers that a stage starts, by what its container runs, or else by what its base image does; each once. */
export const serversOf = remembered((view: View): readonly Server[] => {
  const { stage, start, started } = view;
  const inherits = start.entrypoint === undefined && start.command === undefined;
  const found = inherits ? [serverIn(stage.image?.facts)] : started.map((each) => serverFor(view, each));
  return [...new Set(found)].filter((server) => server !== undefined);
});

/** The server that a command starts, where it is the one of the image, or of a package: what is built has its own paths. */
export const serverFor = (view: View, { name, argv: [path = ''] }: Started): Server | undefined => {
  const row = serverNamed(name, view.stage.image?.facts);
  if (row === undefined || row.repositories.length > 0 || row.families.length === 0) return row;
  const elsewhere = path.startsWith('/') && !isSystem(parentOf(path));
  return elsewhere || isBuilt(view, name) || isPrepared(view, name) ? undefined : row;
};

/** An image that is not root has set up the programs that it brings, in a way of its own. */
const isPrepared = (view: View, name: string): boolean =>
  (view.stage.image?.facts.uid ?? 0) !== 0 && !isInstalled(view, name);

/** The file runs `configure` and installs no package of the name. */
const isBuilt = ({ builds }: Pick<View, 'builds'>, name: string): boolean =>
  builds.some((each) => each.name === 'configure') && !isInstalled({ builds }, name);

const isInstalled = ({ builds }: Pick<View, 'builds'>, name: string): boolean =>
  builds.some(
    (each) => hasRole(each.name, 'package-manager') && each.args.some(({ value }) => value?.startsWith(name)),
  );
