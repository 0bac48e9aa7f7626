import type { Comment } from '../dockerfile/model.js';
import type { StageUser } from '../users/model.js';
import type { Subject } from './rule.js';

/** A comment by which somebody lets a stage run as root: `# dockerfile-nonroot: allow-root reason="..." until=DATE`. */
export type Allowance = {
  readonly comment: Comment;
  /** The stage that it stands in; one above FROM belongs to the stage below. */
  readonly stage: StageUser;
  readonly reason: string;
  readonly until: string | undefined;
  readonly state: 'good' | 'no-reason' | 'expired' | 'bad-date';
};

const PRAGMA = /^\s*dockerfile-nonroot:\s*allow-root\b(.*)$/s;
const REASON = /\breason=(?:"([^"]*)"|(\S+))/;
const UNTIL = /\buntil=(\S+)/;

/** All of a file, in file order. */
export const allowancesOf = ({ dockerfile, stages, options }: Subject): readonly Allowance[] =>
  dockerfile.comments.flatMap((comment) => {
    const words = PRAGMA.exec(comment.text)?.[1];
    const stage = words === undefined ? undefined : stages.find((each) => comment.line <= lastLine(each));
    if (words === undefined || stage === undefined) return [];
    const written = REASON.exec(words);
    const reason = (written?.[1] ?? written?.[2] ?? '').trim();
    const until = UNTIL.exec(words)?.[1];
    return [{ comment, stage, reason, until, state: stateOf(reason, until, options.today) }];
  });

/** Whether a stage may run as root: somebody gave a reason, and the last day has not passed. */
export const isAllowed = (stage: StageUser, subject: Subject): boolean =>
  subject.dockerfile.comments.length > 0 &&
  allowancesOf(subject).some((each) => each.stage === stage && each.state === 'good');

const lastLine = ({ stage }: StageUser): number => (stage.instructions.at(-1) ?? stage.from).endLine;

const stateOf = (reason: string, until: string | undefined, today: string | undefined): Allowance['state'] => {
  if (reason === '') return 'no-reason';
  if (until === undefined) return 'good';
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(until)) return 'bad-date';
  return today !== undefined && today > until ? 'expired' : 'good';
};
