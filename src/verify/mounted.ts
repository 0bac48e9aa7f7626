import type { EngineHost } from './engine-host.js';
import type { Node } from './model.js';

/**
 * A path below the mounted root of a container. Links on the way are not followed: in an image they lead to other
 * places than on this machine.
 */
export const nodeBelow = (host: EngineHost, root: string, path: string): Node | undefined => {
  const parts = path.split('/').filter((part) => part !== '');
  let found = host.look(root);
  for (let depth = 1; depth <= parts.length && found?.directory === true; depth += 1)
    found = host.look(`${root}/${parts.slice(0, depth).join('/')}`);
  const whole = found?.path === `${root}${path === '/' ? '' : path}`;
  return found !== undefined && whole ? { ...found, path } : undefined;
};
