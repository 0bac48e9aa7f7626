import type { Problem } from '../text/problems.js';
import type { Host } from './host.js';
import { watchReads as say } from './sentences.js';

/** A host that is asked for one run, and what is wrong with a report's file: `undefined`, all may be written. */
export type Watch = { readonly host: Host; readonly eaten: () => Problem | undefined };

/** Notices when a file that a report is to go to is read, by whichever of its names. */
export const watchReads = (host: Host, outputs: readonly string[]): Watch => {
  const own = new Map(
    outputs.flatMap((output) => {
      const identity = host.identity(host.absolute(output));
      return identity === undefined ? [] : [[identity, output] as const];
    }),
  );
  if (own.size === 0) return { host, eaten: () => undefined };
  let eaten: string | undefined;
  const watched =
    <Rest extends readonly unknown[], Answer>(read: (path: string, ...rest: Rest) => Answer) =>
    (path: string, ...rest: Rest): Answer => {
      const identity = host.identity(path);
      eaten ??= identity === undefined ? undefined : own.get(identity);
      return read(path, ...rest);
    };
  const reads = { read: watched(host.read), readNamed: watched(host.readNamed), parts: watched(host.parts) };
  return { host: { ...host, ...reads }, eaten: () => (eaten === undefined ? undefined : problemOf(eaten)) };
};

const problemOf = (output: string): Problem => ({
  kind: 'usage',
  detail: say.read(output),
  hint: say.otherFile,
});
