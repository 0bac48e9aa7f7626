import type { LookedUp } from '../knowledge/images/looked-up.js';
import { isFailure } from '../program/failure.js';
import type { Host } from '../program/host.js';
import { type Finished, type Images, nearestLock, newLock } from '../program/images.js';
import { shownPath } from '../program/place.js';
import type { Settings } from '../program/settings.js';
import type { Problem } from '../text/problems.js';
import type { IsTold } from './image-files.js';
import { newImages, type Source } from './images.js';
import { lockedImages, lockText, MOST_LOCK } from './lock.js';
import { layoutSource } from './sources.js';

/** What a run may look up: in the lock file, and where `--resolve` says. `writes`: what is new goes into the lock file. */
export const imagesOf = (host: Host, settings: Settings, isTold: IsTold, writes: boolean): Images | Problem => {
  const { resolve } = settings;
  const file = settings.useLock ? nearestLock(host) : undefined;
  const known = file === undefined ? new Map<string, LookedUp>() : readLock(host, file);
  if ('kind' in known) return known;
  const source = resolve === undefined ? undefined : sourceOf(resolve.from, host);
  const keep = (images: ReadonlyMap<string, LookedUp>): Finished =>
    writes && settings.useLock ? keepIn(host, file ?? newLock(host), images) : { notes: [], problems: [] };
  const { all = false, layers = false } = resolve ?? {};
  return newImages({ source, known, all, layers, today: host.today(), isTold, keep });
};

const sourceOf = (from: string, host: Host): Source => layoutSource(host.absolute(from.slice('layout:'.length)));

/** A link is not followed: a lock file that somebody else wrote must not name a file out of the tree. */
const readLock = (host: Host, file: string): ReadonlyMap<string, LookedUp> | Problem => {
  const path = shownPath(host.cwd, file);
  const hint = 'Write it anew: remove it, and run with --resolve.';
  if (host.statOf(file)?.kind !== 'file') return { kind: 'config', path, detail: 'is no regular file.', hint };
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
  const count = images.size === 1 ? '1 image' : `${images.size} images`;
  return { notes: [`${path}: holds ${count} now. Commit it, and later checks need no look-up.`], problems: [] };
};
