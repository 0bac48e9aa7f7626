import { isToldProgram } from './knowledge/images/looked-up-facts.js';
import type { Host } from './program/host.js';
import { type Images, NO_IMAGES, nearestLock } from './program/images.js';
import type { Settings } from './program/settings.js';
import type { Problem } from './text/problems.js';

/** Loaded only where a lock file is there or something is to be looked up: nothing else opens a connection. */
export const imagesFor = async (host: Host, settings: Settings, writes: boolean): Promise<Images | Problem> => {
  if (settings.resolve === undefined && (!settings.useLock || nearestLock(host) === undefined)) return NO_IMAGES;
  const { imagesOf } = await import('./resolve/resolve.js');
  const { nodeEngineHost } = await import('./verify/engine-host.js');
  return imagesOf(host, nodeEngineHost, settings, isToldProgram, writes);
};
