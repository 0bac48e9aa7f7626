import { isAbsolute, join } from 'node:path';
import { type Host, isFailure } from './host.js';
import { gitDirectory } from './tracked.js';

/** A longer one is not read. Bytes. */
const MOST_BYTES = 64 * 1024;

/** `owner/name` of the repository that a work tree was cloned from; `undefined`: nobody says it. */
export const originOf = (host: Host, tree: string): string | undefined => {
  const url = originUrlOf(host, tree);
  return url === undefined ? undefined : PATH.exec(url)?.[1];
};

/** Its address. git-config(5) of git 2.39. */
export const originUrlOf = (host: Host, tree: string): string | undefined => {
  const directory = gitDirectory(host, tree);
  if (directory === undefined) return undefined;
  const common = textOf(host, join(directory, 'commondir'))?.trim() ?? '.';
  const config = textOf(host, join(isAbsolute(common) ? common : join(directory, common), 'config'));
  return config === undefined ? undefined : URL_OF_ORIGIN.exec(config)?.[1];
};

const URL_OF_ORIGIN =
  /^\[remote "origin"\][ \t]*\n(?:[ \t]+(?!url\b)[^\n]{0,500}\n){0,20}[ \t]*url[ \t]*=[ \t]*([^\s]{1,500})/m;

/** Of `https://host/owner/name.git` and `git@host:owner/name`. */
const PATH = /^(?:[a-z+]{2,9}:\/\/[^/]{1,200}\/|[\w.-]{1,100}@[\w.-]{1,200}:)([\w./-]{1,200}?)(?:\.git)?\/?$/;

const textOf = (host: Host, file: string): string | undefined => {
  const bytes = host.statOf(file)?.kind === 'file' ? host.read(file, MOST_BYTES) : undefined;
  return bytes === undefined || isFailure(bytes) || bytes.length > MOST_BYTES
    ? undefined
    : new TextDecoder().decode(bytes);
};
