import type { EngineHost, Found } from './engine-host.js';

/**
 * A path below the mounted root of a container. Links on the way are not followed: in an image they lead to other
 * places than on this machine.
 */
export const nodeBelow = (host: EngineHost, root: string, path: string): Found | undefined => {
  const parts = path.split('/').filter((part) => part !== '');
  let found = host.look(root);
  for (let depth = 1; depth <= parts.length && found?.directory === true; depth += 1)
    found = host.look(`${root}/${parts.slice(0, depth).join('/')}`);
  const whole = found?.path === `${root}${path === '/' ? '' : path}`;
  return found !== undefined && whole ? { ...found, path } : undefined;
};

/** The text of a file below the mounted root; `undefined` for anything but a file. */
export const textBelow = (host: EngineHost, root: string, path: string): string | undefined => {
  const node = nodeBelow(host, root, path);
  return node?.kind === 'file' ? host.peek(`${root}${path}`) : undefined;
};
