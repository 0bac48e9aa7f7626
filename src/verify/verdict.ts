import { isKernel, isMounted, isOfEngine } from '../knowledge/directories.js';
import { answerText, type Difference } from './differences.js';
import type { Change, Need, Observation } from './model.js';

/** What `verify` found out. */
export type Verified = {
  readonly path: string;
  readonly before: Observation;
  /** `undefined`: there is only one image. */
  readonly after: Observation | undefined;
  readonly needs: readonly Need[];
  readonly differences: readonly Difference[];
  /** What is other with volumes that exist already. */
  readonly volumes: readonly Difference[];
  /** The engine could try them, or there are none. */
  readonly hasVolumes: boolean;
  /** Paths that `--learn` put into the fix. */
  readonly learned: readonly string[];
  /** The fix is in the Dockerfile. */
  readonly written: boolean;
};

/** `idle`: nothing is other, and neither image did anything that tells. */
export type Verdict = 'proven' | 'alone' | 'different' | 'idle';

export const verdictOf = ({ before, after, needs, differences }: Verified): Verdict => {
  if (before.refused !== undefined) return 'idle';
  if (after === undefined) return before.complaints.length === 0 ? 'alone' : 'different';
  if (differences.length > 0 || needs.some(({ kind }) => kind === 'add' || kind === 'by-hand')) return 'different';
  return didSomething(before) ? 'proven' : 'idle';
};

/** The fixed image does what the image did, as far as was seen. */
export const isProven = (verified: Verified): boolean => verdictOf(verified) === 'proven';

const didSomething = ({ exitCode, answers = [], ports, health, changes }: Observation): boolean => {
  if (exitCode !== undefined) return exitCode === 0;
  return answers.length > 0 || (ports ?? []).length > 0 || health === 'healthy' || changes.some(isItsOwn);
};

/** Engines write as well. */
const isItsOwn = ({ kind, path }: Change): boolean =>
  kind === 'A' && !isOfEngine(path) && !isMounted(path) && !isKernel(path);

/** The answers of one image in a cell: those that are alike stand once. */
export const answersText = ({ answers = [] }: Observation): string =>
  [...new Set(answers.map((each) => `${each.port}${each.kind === 'http' ? each.path : ''} ${answerText(each)}`))].join(
    ', ',
  );
