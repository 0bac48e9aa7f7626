import { placedComments } from '../../dockerfile/comment-places.js';
import type { Stage } from '../../dockerfile/model.js';
import { type RootComment, rootComments } from '../../image/foreign-pragmas.js';
import type { StageUser } from '../../image/stage.js';
import { nameOf, type Tool } from '../../knowledge/foreign-pragmas.js';
import { remembered } from '../../text/memory.js';
import { type Pragma, pragmaIn, stateOf } from '../../text/pragmas.js';
import type { Span } from '../../text/span.js';
import { placesFor } from '../../text/waivers.js';
import { ROOT_RULES } from '../exceptable.js';
import { exceptions as say } from '../sentences.js';
import type { Subject } from '../subject.js';

/**
 * A comment by which somebody lets a stage run as root: `# dockerfile-nonroot: allow-root reason="..." until=DATE`, or
 * an exception for a rule that says so. One with words that we do not know is one as well, which does not count.
 */
export type Allowance = Pragma & {
  /** Where it is told: the comment, or the beginning of the file where it is written elsewhere. */
  readonly span: Span;
  /** The stage that it stands in; one above FROM belongs to the stage below. */
  readonly stage: StageUser;
  /** The tool that it is written for; `undefined`: us. */
  readonly tool?: Tool;
  /** What the entry is called that it comes from, where it is no comment. */
  readonly entry?: string | undefined;
};

/** All of a file: ours in file order, then those that were written for other tools, then those of other files. */
export const allowancesOf = remembered((subject: Subject): readonly Allowance[] =>
  subject.options.noExceptions === true ? [] : [...ownAllowances(subject), ...honored(subject), ...configured(subject)],
);

const ownAllowances = ({ dockerfile, stages, targets, options }: Subject): readonly Allowance[] => {
  const allowances: Allowance[] = [];
  // A second one adds nothing.
  let hasOfFile = false;
  for (const { comment, stage: own } of placedComments(dockerfile)) {
    const pragma = pragmaIn(comment.text, options.today);
    if (pragma === undefined || !isOfRoot(pragma)) continue;
    const isOfFile: boolean = pragma.word === 'file-ignore' && pragma.state === 'good' && !hasOfFile;
    hasOfFile ||= isOfFile;
    const meant = isOfFile ? targets : userOf(own, stages);
    allowances.push(...meant.map((stage) => ({ ...pragma, span: comment.span, stage })));
  }
  return allowances;
};

/** Comments for other tools that count because somebody has asked for it; of more for one stage the first that holds. */
const honored = ({ dockerfile, stages, targets, options }: Subject): readonly Allowance[] => {
  const { honor = [], today } = options;
  if (honor.length === 0) return [];
  const allowed = new Set<StageUser>();
  return rootComments(dockerfile).flatMap((comment) => {
    if (!honor.includes(comment.tool)) return [];
    const meant = comment.stage === undefined ? targets : userOf(comment.stage, stages);
    return meant.flatMap((stage): readonly Allowance[] => {
      const allowance = allowanceOf(comment, stage, today);
      if (allowed.has(stage)) return [];
      if (allowance.state === 'good') allowed.add(stage);
      return [allowance];
    });
  });
};

const allowanceOf = (
  { tool, comment, reason, until }: RootComment,
  stage: StageUser,
  today: string | undefined,
): Allowance => {
  const words = reason === '' ? say.writtenFor(nameOf(tool)) : reason;
  return {
    word: 'allow-root',
    rules: [],
    reason: words,
    until,
    state: stateOf(words, until, today),
    mistake: undefined,
    span: comment.span,
    stage,
    tool,
  };
};

/** Those that are written elsewhere, for all products of the file; of more the first that holds. */
const configured = ({ dockerfile, targets, options }: Subject): readonly Allowance[] => {
  const all = placesFor(options, dockerfile.source.text, (rule) => ROOT_RULES.has(rule));
  const first = (all.find(({ waiver }) => waiver.state === 'good') ?? all[0])?.waiver;
  return first === undefined ? [] : targets.map((stage) => ({ ...first, stage }));
};

const userOf = (stage: Stage | undefined, stages: readonly StageUser[]): readonly StageUser[] =>
  stage === undefined ? [] : stages.slice(stage.index, stage.index + 1);

const isOfRoot = ({ word, rules }: Pragma): boolean =>
  (word !== 'ignore' && word !== 'file-ignore') || rules.some((rule) => ROOT_RULES.has(rule));

/** Whether a stage may run as root: somebody gave a reason, and the last day has not passed. */
export const isAllowed = (stage: StageUser, subject: Subject): boolean => allowed(subject).has(stage);

const allowed = remembered(
  (subject: Subject): ReadonlySet<StageUser> =>
    new Set(allowancesOf(subject).flatMap(({ state, stage }) => (state === 'good' ? [stage] : []))),
);
