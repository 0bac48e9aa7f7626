import { isWithin } from '../../text/path.js';
import type { Span } from '../../text/span.js';
import type { Accounts } from '../accounts/model.js';
import type { Options } from '../options.js';
import type { StageUser, Step } from '../stage.js';
import type { Denial } from './denial.js';
import { straight } from './links.js';
import { addSweep, addVersion, type Change, type Log, MOST_HOPS, type Names, prefixesOf, stateAt } from './log.js';
import type { Because } from './node.js';
import type { Owner } from './owners.js';
import { asDirectory, either, present, type Rights, type State } from './state.js';

/** Where one step of a stage changes files. */
export type Site = {
  readonly log: Log;
  readonly stage: StageUser;
  readonly step: Step;
  readonly options: Options;
  /** The files of another stage, at its end. */
  readonly logOf: (stage: number) => Log | undefined;
  /** Accounts as the step leaves them. */
  readonly accounts: () => Accounts;
  /** Targets of mounts: what is written below them does not stay. */
  readonly mounts: readonly string[];
  /** Paths that the step has made one file of: what changes the one changes the other, until the step ends. */
  readonly twins: (readonly [string, string])[];
  /** What commands are denied so far. */
  readonly denials: Denial[];
};

/** One thing that happens: who does it, whether it does, and what it is called. */
export type Act = {
  readonly site: Site;
  readonly who: Owner;
  readonly certain: boolean;
  readonly because: Because;
};

export const causeAt = ({ instruction }: Step, clause: string, span: Span = instruction.span): Because => ({
  clause,
  line: instruction.line,
  span,
});

/** What is put there does not stay in the image, and the mount says whose it is. */
export const isMounted = ({ mounts }: Site, path: string): boolean => {
  for (const mount of mounts) if (isWithin(path, mount)) return true;
  return false;
};

/** What is known of the very path now; a link is one. */
export const stateOf = ({ log }: Site, path: string): State => stateAt(log, path, log.time, MOST_HOPS);

/** Where a path leads now, links in its middle followed, and the last one where `last` says so. */
export const placeOf = (site: Site, path: string, last = false): string | undefined =>
  straight((each) => stateOf(site, each), path, last);

/** Says what is there now. */
export const put = ({ site, certain }: Act, path: string, state: State): void => {
  const place = placeOf(site, path);
  // Layers say nothing of the root itself.
  if (place === undefined || place === '/' || isMounted(site, place)) return;
  addVersion(site.log, place, certain ? state : either(stateOf(site, place), state));
};

/** Changes what is there; links at the end are followed, but where `follows` says no. */
export const alter = (act: Act, path: string, change: (state: State) => State, follows = true): void => {
  const place = placeOf(act.site, path, follows);
  if (place === undefined) return;
  const before = stateOf(act.site, place);
  if (before.exists !== 'no') put(act, place, change(before));
};

/** Changes all that is below a directory now. */
export const sweep = ({ site, certain }: Act, directory: string, change: Change, names?: Names): void => {
  const place = placeOf(site, directory, true);
  if (place === undefined || isMounted(site, place)) return;
  const seen: Change = (state, path, hops) =>
    isMounted(site, path) ? state : certain ? change(state, path, hops) : either(state, change(state, path, hops));
  addSweep(site.log, place, seen, names);
};

/** Makes a directory where there is none, and those above it, which may have other rights. */
export const makeDirectories = (act: Act, path: string, last: Rights, above: Rights = last): void => {
  const place = placeOf(act.site, path, true);
  if (place === undefined) return;
  const parents = present('directory', above, act.because);
  for (const each of prefixesOf(place) ?? []) makeOne(act, each, parents);
  makeOne(act, place, present('directory', last, act.because));
};

const makeOne = (act: Act, path: string, fresh: State): void => {
  const before = stateOf(act.site, path);
  const after = asDirectory(before, fresh);
  if (after !== before) put(act, path, after);
};
