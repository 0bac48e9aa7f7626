import type { LookedUp, NotLookedUp } from '../knowledge/images/looked-up.js';
import type { Reference } from '../knowledge/images/model.js';
import { canonicalName } from '../knowledge/images/reference.js';
import { type Failure, isFailure } from '../program/failure.js';
import type { Finished, Images } from '../program/images.js';
import type { IsTold } from './image-files.js';
import { lookedUpOf, type Read } from './look-up.js';
import { type Platform, platformOf, platformText } from './manifest.js';
import { images as say } from './sentences.js';

/** Reads one image, from wherever `--resolve` says. */
export type Source = (reference: Reference, platform: Platform, layers: boolean) => Promise<Read | Failure>;

export type Plan = {
  /** `undefined`: what the lock file has not is not looked up. */
  readonly source: Source | undefined;
  /** What is there already: of a lock file, by `keyOf`. */
  readonly known: ReadonlyMap<string, LookedUp>;
  /** The lock file that says so, as it is shown; `undefined`: there is none. */
  readonly lock?: string | undefined;
  /** Also images whose user is known without. */
  readonly all: boolean;
  readonly layers: boolean;
  readonly today: string;
  readonly isTold: IsTold;
  /** Keeps what is new, together with what was there. */
  readonly keep: (images: ReadonlyMap<string, LookedUp>) => Finished;
};

/** So many images are read at the same time. */
const AT_ONCE = 6;
/** So many of one run. */
const MOST_IMAGES = 5000;

/** `docker.io/library/node:20`, with a blank and the platform where that is not the usual one. */
export const keyOf = (reference: Reference, platform: string | undefined): string => {
  const text = platformText(platformOf(platform));
  return `${canonicalName(reference)}${text === USUAL ? '' : ` ${text}`}`;
};

const USUAL = platformText(platformOf(undefined));

export const newImages = ({ source, known, lock, all, layers, today, isTold, keep }: Plan): Images => {
  const answers = new Map<string, LookedUp | NotLookedUp>(known);
  const wanted = new Map<string, { readonly reference: Reference; readonly platform: string | undefined }>();
  const failed = new Map<string, string>();
  let fresh = 0;
  const lacks = (answer: LookedUp | NotLookedUp | undefined): boolean =>
    answer === undefined || (layers && !('failure' in answer) && answer.files === undefined && answer.os !== 'windows');
  const load = async (): Promise<boolean> => {
    const open = [...wanted].slice(0, MOST_IMAGES);
    wanted.clear();
    await inTurns(open, async ([key, { reference, platform }]) => {
      const read = source === undefined ? undefined : await source(reference, platformOf(platform), layers);
      if (read === undefined) return;
      if (isFailure(read)) {
        failed.set(key, read.failure);
        // What was found before stays.
        if (!answers.has(key)) answers.set(key, { failure: read.failure });
        return;
      }
      fresh += 1;
      answers.set(key, lookedUpOf(read, today, isTold));
    });
    return open.length > 0;
  };
  const tried = new Set<string>();
  const believed = new Set<string>();
  return {
    lookUp: (reference, platform, isKnown) => {
      const key = keyOf(reference, platform);
      const answer = answers.get(key);
      if (source !== undefined && (all || !isKnown) && lacks(answer) && !tried.has(key)) {
        tried.add(key);
        wanted.set(key, { reference, platform });
      }
      if (answer !== undefined && answer === known.get(key)) believed.add(key);
      return answer;
    },
    load,
    finish: async () => {
      const found = [...answers].flatMap(([key, answer]) => ('failure' in answer ? [] : [[key, answer] as const]));
      const failures = [...failed].map(([key, failure]) => say.failed(key, failure));
      const kept = fresh === 0 ? { notes: [], problems: [] } : keep(new Map(found));
      return { notes: [...failures, ...kept.notes], problems: kept.problems };
    },
    believed: () => (lock === undefined ? undefined : { path: lock, names: [...believed] }),
  };
};

/** Does the same for all elements, some at a time. */
export const inTurns = async <T>(elements: readonly T[], work: (element: T) => Promise<void>): Promise<void> => {
  const left = elements.values();
  const worker = async (): Promise<void> => {
    for (const element of left) await work(element);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};
