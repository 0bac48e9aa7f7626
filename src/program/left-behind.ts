import { Buffer } from 'node:buffer';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../text/problems.js';
import { isCopyOf, readCopyName } from './copy-name.js';
import { MOST_BYTES } from './decode.js';
import { type Host, isFailure } from './host.js';
import { leftBehind as say } from './sentences.js';

/** What runs that were killed have left: problems where a file no longer holds what its copy does, notes otherwise. */
export type LeftBehind = { readonly problems: readonly Problem[]; readonly notes: readonly string[] };

/** Looks at copies by absolute path, and at the files that they are copies of; `shown` is how reports write a path. */
export const leftBehind = (host: Host, copies: readonly string[], shown: (file: string) => string): LeftBehind => {
  const problems: Problem[] = [];
  const notes: string[] = [];
  for (const copy of copies) {
    const file = fileOf(host, copy);
    if (file === undefined) continue;
    if (holdsTheSame(host, file, copy)) notes.push(say.copy(shown(copy)));
    else problems.push({ kind: 'torn', path: shown(file), copy: shown(copy) });
  }
  return { problems, notes };
};

/** `undefined`: the process that made the copy still runs, and takes it away itself. */
const fileOf = (host: Host, copy: string): string | undefined => {
  const name = readCopyName(basename(copy));
  if (name === undefined || host.isRunning(name.pid)) return undefined;
  const entries = host.list(dirname(copy));
  const original = isFailure(entries) ? undefined : entries.find((entry) => isCopyOf(name, entry.name));
  return join(dirname(copy), original?.name ?? name.of);
};

const holdsTheSame = (host: Host, file: string, copy: string): boolean => {
  const [now, before] = [file, copy].map((path) =>
    host.kindOf(path) === 'file' ? host.read(path, MOST_BYTES) : undefined,
  );
  if (now === undefined || before === undefined || isFailure(now) || isFailure(before)) return false;
  return Buffer.from(now).equals(before);
};
