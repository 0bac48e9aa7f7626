import { basename } from 'node:path';
import { isManifest } from '../manifests/detect.js';
import type { Problem } from '../text/problems.js';
import { type Host, isFailure } from './host.js';
import { isDockerfileName, isDoubtfulName, isOtherName, manifestName } from './kind.js';
import { beginsAsDockerfile } from './meant.js';
import { filesFrom as say } from './sentences.js';
import type { Settings } from './settings.js';

/** Bytes of a list: those of a million long paths. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The paths of the command line, and those that `--files-from` lists: one on each line, or each with a NUL behind it, as
 * `git ls-files -z` and `find -print0` write them. A list may be of all files of a repository: what is neither called as
 * a Dockerfile nor begins as one, and is no manifest, is left out. A problem where the list cannot be read.
 */
export const listedPaths = async (
  host: Host,
  given: readonly string[],
  { filesFrom }: Pick<Settings, 'filesFrom'>,
): Promise<readonly string[] | Problem> => {
  if (filesFrom === undefined) return given;
  if (filesFrom === '-' && given.includes('-')) return { kind: 'usage', detail: say.twice, hint: say.once };
  const bytes =
    filesFrom === '-' ? await host.readStdin(MOST_BYTES) : host.readNamed(host.absolute(filesFrom), MOST_BYTES);
  if (isFailure(bytes)) return { kind: 'unreadable', path: filesFrom, detail: bytes.failure, hint: say.give };
  if (bytes.length > MOST_BYTES) return { kind: 'unreadable', path: filesFrom, detail: say.large, hint: say.give };
  const listed = pathsIn(new TextDecoder().decode(bytes));
  return [...given, ...listed.filter((path) => isOurs(host, path))];
};

/** So much of a file is looked at. */
const HEAD = 64 * 1024;

/** What is not there is told later, and a directory is gone through. */
const isOurs = (host: Host, path: string): boolean => {
  const file = host.absolute(path);
  const name = basename(file);
  if (isDockerfileName(name) && !isDoubtfulName(name)) return true;
  const kind = host.kindOf(file);
  if (kind !== 'file') return kind === 'directory' || host.statOf(file) === undefined;
  if (!manifestName(name) && isOtherName(name) && !isDoubtfulName(name)) return false;
  const bytes = host.read(file, HEAD);
  if (isFailure(bytes)) return true;
  const text = new TextDecoder().decode(bytes);
  return manifestName(name) ? isManifest(path, text) : beginsAsDockerfile(text);
};

/** A name may hold a line break, and none holds a NUL. A dash is a file here, and not standard input. */
const pathsIn = (text: string): readonly string[] =>
  text
    .split(text.includes('\0') ? '\0' : /\r?\n/)
    .filter((path) => path !== '')
    .map((path) => (path === '-' ? './-' : path));
