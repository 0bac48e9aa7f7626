import type { LookedUp } from '../knowledge/images/looked-up.js';
import { parseReference } from '../knowledge/images/reference.js';
import { isFailure } from '../program/failure.js';
import type { IsTold } from './image-files.js';
import { inTurns, type Source } from './images.js';
import { lookedUpOf } from './look-up.js';
import { platformOf } from './manifest.js';
import { checkLock as say } from './sentences.js';

/** What became of the images of a lock file: a line for each that is another now, and for each that was not found. */
export type Checked = { readonly changed: readonly string[]; readonly failed: readonly string[] };

/** Looks all of them up again, whatever is remembered. */
export const checkedLock = async (
  images: ReadonlyMap<string, LookedUp>,
  source: Source,
  today: string,
  isTold: IsTold,
): Promise<Checked> => {
  const changed: string[] = [];
  const failed: string[] = [];
  await inTurns([...images], async ([key, before]) => {
    const [name = '', platform] = key.split(' ');
    const reference = parseReference(name);
    if (reference === undefined) return void failed.push(say.noName(key));
    const read = await source(reference, platformOf(platform), before.files !== undefined);
    if (isFailure(read)) return void failed.push(say.failed(key, read.failure));
    const after = lookedUpOf(read, today, isTold);
    // An engine, or an older run, may have taken down the digest of the list that names it.
    const isSame = [after.digest, ...read.manifest.aliases].includes(before.digest);
    const what = isSame ? editedIn(before, after) : differencesOf(before, after);
    if (what.length > 0) changed.push(`${key}: ${what.join('; ')}.`);
  });
  return { changed: changed.sort(), failed: failed.sort() };
};

/**
 * What says who the very image runs as, where somebody has written another thing into the lock file. All else may be told
 * in another way by an engine, or by another version of ours.
 */
const editedIn = (before: LookedUp, after: LookedUp): readonly string[] => {
  const [old, now] = [before.files?.users, after.files?.users];
  const isOther = before.files !== undefined && after.files !== undefined && textOf(old) !== textOf(now);
  const edited = [...changesOf(before, after, ['user', 'env']), ...(isOther ? [say.accounts] : [])];
  return edited.length === 0 ? [] : [say.sameDigest, ...edited];
};

/** What is another, but for the day. The digest alone says that something is that we do not keep. */
const differencesOf = (before: LookedUp, after: LookedUp): readonly string[] => {
  const facts = changesOf(before, after, FACTS);
  const files = textOf(before.files) === textOf(after.files) ? [] : [say.contents];
  return [say.digest(before.digest, before.date, after.digest), ...facts, ...files];
};

const FACTS = [
  'os',
  'architecture',
  'user',
  'env',
  'entrypoint',
  'cmd',
  'volumes',
  'ports',
  'workdir',
  'onbuild',
] as const;

const LONGEST = 200;

const changesOf = (before: LookedUp, after: LookedUp, names: readonly (typeof FACTS)[number][]): readonly string[] =>
  names.flatMap((name) => {
    const [old, now] = [textOf(before[name]), textOf(after[name])];
    return old === now ? [] : [say.changed(name, old.slice(0, LONGEST), now.slice(0, LONGEST))];
  });

/** Keys in order: an environment is no list. */
const textOf = (value: unknown): string => {
  const ordered = (_: string, each: unknown): unknown =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each;
  return JSON.stringify(value, ordered) ?? 'nothing';
};
