import type { Comment } from '../../dockerfile/model.js';
import type { StageUser } from '../../image/stage.js';
import { remembered } from '../../text/memory.js';
import { allowances as say } from '../sentences.js';
import type { Subject } from '../subject.js';

/** A comment by which somebody lets a stage run as root: `# dockerfile-nonroot: allow-root reason="..." until=DATE`. */
export type Allowance = {
  readonly comment: Comment;
  /** The stage that it stands in; one above FROM belongs to the stage below. */
  readonly stage: StageUser;
  readonly reason: string;
  readonly until: string | undefined;
  readonly state: 'good' | 'no-reason' | 'expired' | 'bad-date';
  /** What is written wrongly, and how to write it. */
  readonly mistake: string | undefined;
};

const PRAGMA = /^\s*dockerfile-nonroot:\s*(allow-root\b|\S+)(.*)$/s;
const REASON = /\breason=(?:"([^"]*)"|(\S+))/;
const UNTIL = /\buntil=(\S+)/;

/** All of a file, in file order. */
export const allowancesOf = remembered(({ dockerfile, stages, options }: Subject): readonly Allowance[] => {
  if (options.noExceptions === true) return [];
  const allowances: Allowance[] = [];
  let index = 0;
  for (const comment of dockerfile.comments) {
    // Both lists are in file order; a comment below everything belongs to the last stage.
    while (index < stages.length - 1 && comment.line > lastLine(stages[index])) index += 1;
    const [, word, words = ''] = PRAGMA.exec(comment.text) ?? [];
    const stage = stages[index];
    if (word === undefined || stage === undefined) continue;
    const written = REASON.exec(words);
    const mistake = mistakeIn(word, words, written?.[2]);
    const reason = mistake === undefined ? (written?.[1] ?? written?.[2] ?? '').trim() : '';
    const until = UNTIL.exec(words)?.[1];
    allowances.push({ comment, stage, reason, until, state: stateOf(reason, until, options.today), mistake });
  }
  return allowances;
});

/** `bare` is a reason without quotes, which ends at the first blank. */
const mistakeIn = (word: string, words: string, bare: string | undefined): string | undefined => {
  if (word !== 'allow-root') return say.unknownWord(word);
  if (bare === undefined) return undefined;
  const rest = words.replace(`reason=${bare}`, '').replace(UNTIL, '').trim();
  return rest === '' ? undefined : say.quotes;
};

/** Whether a stage may run as root: somebody gave a reason, and the last day has not passed. */
export const isAllowed = (stage: StageUser, subject: Subject): boolean => allowed(subject).has(stage);

const allowed = remembered(
  (subject: Subject): ReadonlySet<StageUser> =>
    new Set(allowancesOf(subject).flatMap(({ state, stage }) => (state === 'good' ? [stage] : []))),
);

const lastLine = (each: StageUser | undefined): number =>
  (each?.stage.instructions.at(-1) ?? each?.stage.from)?.endLine ?? 0;

const stateOf = (reason: string, until: string | undefined, today: string | undefined): Allowance['state'] => {
  if (reason === '') return 'no-reason';
  if (until === undefined) return 'good';
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(until)) return 'bad-date';
  return today !== undefined && today > until ? 'expired' : 'good';
};
