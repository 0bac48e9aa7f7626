import { isProblem, type Problem } from '../text/problems.js';
import { decode, MOST_BYTES, mostBytesOf } from './decode.js';
import { type Failure, type Host, isFailure } from './host.js';
import type { Input } from './inputs.js';
import type { ReadText } from './join-run.js';
import { shownPath } from './place.js';
import type { Settings } from './settings.js';

export type Read = { readonly bytes: Uint8Array; readonly text: string };

export const stdinPath = ({ stdinFilename }: Settings): string => stdinFilename ?? '-';

export const readFile = (host: Host, { path, file, found }: Input): Read | Problem =>
  readOf(path, found === undefined ? host.readNamed(file, mostBytesOf(path)) : host.read(file, mostBytesOf(path)));

export const readStdin = async (host: Host, settings: Settings): Promise<Read | Problem> =>
  readOf(stdinPath(settings), await host.readStdin(MOST_BYTES));

const readOf = (path: string, bytes: Uint8Array | Failure): Read | Problem => {
  if (isFailure(bytes)) return { kind: 'unreadable', path, detail: bytes.failure };
  const text = decode(path, bytes);
  return typeof text === 'string' ? { bytes, text } : text;
};

export const readerOf =
  (host: Host): ReadText =>
  (file) => {
    const read = readOf(shownPath(host.cwd, file), host.read(file, mostBytesOf(file)));
    return isProblem(read) ? undefined : read.text;
  };
