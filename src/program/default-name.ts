import { basename, dirname, join, normalize } from 'node:path';
import type { Host } from './host.js';

/**
 * The file that a build reads where it is told of this one, or of none: for the default name, and no other, the one in
 * lower case stands in. Absolute. Source: moby/buildkit@v0.34.2:frontend/dockerui/config.go, ReadEntrypoint.
 */
export const builtFrom = (host: Host, path: string): string => {
  const file = normalize(host.absolute(path));
  if (basename(file) !== DEFAULT_NAME || host.kindOf(file) !== undefined) return file;
  const lower = join(dirname(file), DEFAULT_NAME.toLowerCase());
  return host.kindOf(lower) === 'file' ? lower : file;
};

const DEFAULT_NAME = 'Dockerfile';
