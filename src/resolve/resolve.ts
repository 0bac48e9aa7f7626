import type { LookedUp } from '../knowledge/images/looked-up.js';
import { isFailure } from '../program/failure.js';
import type { Host } from '../program/host.js';
import { type Finished, type Images, LOCK, nearestLock, newLock } from '../program/images.js';
import { shownPath } from '../program/place.js';
import type { Settings } from '../program/settings.js';
import { harmless } from '../report/harmless.js';
import { counted } from '../text/counted.js';
import type { Problem } from '../text/problems.js';
import { checkedLock } from './check-lock.js';
import type { IsTold } from './image-files.js';
import { newImages } from './images.js';
import { lockedImages, lockText, MOST_LOCK } from './lock.js';
import { resolve as say } from './sentences.js';
import { type Programs, sourceOf } from './source-of.js';

export { lookAtImage } from './image/command.js';

/** What a run may look up: in the lock file, and where `--resolve` says. `writes`: what is new goes into the lock file. */
export const imagesOf = (
  host: Host,
  programs: Programs,
  settings: Settings,
  isTold: IsTold,
  writes: boolean,
): Images | Problem => {
  const { resolve } = settings;
  const file = settings.useLock ? nearestLock(host) : undefined;
  const known = file === undefined ? new Map<string, LookedUp>() : readLock(host, file);
  if ('kind' in known) return known;
  const source = resolve === undefined ? undefined : sourceOf(resolve, host, programs);
  if (source !== undefined && 'kind' in source) return source;
  const keep = (images: ReadonlyMap<string, LookedUp>): Finished =>
    writes && settings.useLock ? keepIn(host, file ?? newLock(host), images) : { notes: [], problems: [] };
  const { all = false, layers = false } = resolve ?? {};
  return newImages({
    source,
    known,
    lock: file && shownPath(host.cwd, file),
    all,
    layers,
    today: host.today(),
    isTold,
    keep,
  });
};

/** Prints what has changed since the lock file was written. Answers the exit code: 0 nothing, 1 something, 2 it is not known. */
export const checkLock = async (
  host: Host,
  programs: Programs,
  { resolve, useLock }: Settings,
  isTold: IsTold,
): Promise<0 | 1 | Problem> => {
  if (!useLock)
    return {
      kind: 'usage',
      detail: say.both,
      hint: say.leaveOne,
    };
  const file = nearestLock(host);
  if (file === undefined || resolve === undefined)
    return { kind: 'usage', detail: say.noLock(LOCK), hint: say.writeOne };
  const known = readLock(host, file);
  if ('kind' in known) return known;
  const source = sourceOf(resolve, host, programs);
  if ('kind' in source) return source;
  const { changed, failed } = await checkedLock(known, source, host.today(), isTold);
  for (const line of changed) host.out.write(`${harmless(line)}\n`);
  const path = shownPath(host.cwd, file);
  if (failed.length > 0) {
    for (const line of failed) host.err.write(`${harmless(line)}\n`);
    return {
      kind: 'config',
      path,
      detail: say.failed(failed.length, known.size),
      hint: say.seeAbove,
    };
  }
  if (changed.length === 0) host.out.write(say.same(path, counted(known.size, 'image', 'images')));
  return changed.length === 0 ? 0 : 1;
};

/** A link is not followed: a lock file that somebody else wrote must not name a file out of the tree. */
const readLock = (host: Host, file: string): ReadonlyMap<string, LookedUp> | Problem => {
  const path = shownPath(host.cwd, file);
  const hint = say.writeAgain;
  if (host.statOf(file)?.kind !== 'file') return { kind: 'config', path, detail: say.noFile, hint };
  const bytes = host.read(file, MOST_LOCK);
  if (isFailure(bytes)) return { kind: 'unreadable', path, detail: bytes.failure };
  const images = lockedImages(bytes);
  return isFailure(images) ? { kind: 'config', path, detail: `${images.failure}.`, hint } : images;
};

const keepIn = (host: Host, file: string, images: ReadonlyMap<string, LookedUp>): Finished => {
  const path = shownPath(host.cwd, file);
  const failure = host.create(file, lockText(images));
  if (failure !== undefined) {
    const { failure: detail, copy } = failure;
    return { notes: [], problems: [{ kind: 'unwritable', path, detail, copy }] };
  }
  const count = counted(images.size, 'image', 'images');
  return { notes: [say.holds(path, count)], problems: [] };
};
