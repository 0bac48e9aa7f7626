import type { Problem } from '../text/problems.js';
import type { Host } from './host.js';
import { watchReads as say } from './sentences.js';

/** A host that is asked for one run, and what is wrong with the report's file: `undefined`, it may be written. */
export type Watch = { readonly host: Host; readonly eaten: () => Problem | undefined };

/** Notices when the file that the report is to go to is read, by whichever of its names. */
export const watchReads = (host: Host, output: string | undefined): Watch => {
  const own = output === undefined || output === '-' ? undefined : host.identity(host.absolute(output));
  if (own === undefined) return { host, eaten: () => undefined };
  let isRead = false;
  const watched =
    (read: Host['read']): Host['read'] =>
    (path, most) => {
      isRead ||= host.identity(path) === own;
      return read(path, most);
    };
  const reads = { read: watched(host.read), readNamed: watched(host.readNamed) };
  return { host: { ...host, ...reads }, eaten: () => (isRead ? problemOf(output) : undefined) };
};

const problemOf = (output: string | undefined): Problem => ({
  kind: 'usage',
  detail: say.read(output),
  hint: say.otherFile,
});
