import type { Source } from '../dockerfile/model.js';
import { type Who, whoIs } from '../image/evidence.js';
import type { Options } from '../image/options.js';
import type { Evidence } from '../image/stage.js';
import { subjectOf } from '../rules/subject.js';
import type { Span } from '../text/span.js';
import { headOf } from './inspect.js';
import { lineUsers as say } from './sentences.js';

/** Who a stage runs as, from its FROM on, for whoever shows that beside the text. */
export type StageUsers = {
  /** FROM. */
  readonly span: Span;
  readonly head: string;
  /** Who holds from the start of each instruction on, FROM first. */
  readonly users: readonly { readonly span: Span; readonly who: string }[];
  readonly end: string;
  /** Why, in file order. */
  readonly evidence: readonly Evidence[];
};

/** One for each stage, by its index. */
export const lineUsers = (source: Source, options: Options): readonly StageUsers[] => {
  const { stages, target } = subjectOf(source, options);
  return stages.map((each) => ({
    span: each.stage.from.span,
    head: headOf(each, target),
    users: [
      { span: each.stage.from.span, who: runsAs(each.initial) },
      ...each.steps.map(({ instruction, user }) => ({ span: instruction.span, who: runsAs(user) })),
    ],
    end: runsAs(each),
    evidence: each.evidence(),
  }));
};

/** `runs as node, uid 1000, gid 1000`, `cannot start: …` */
export const runsAs = (state: Who): string => {
  const { verdict, reason = '', user = '', uid } = state;
  if (verdict === 'invalid') return say.broken(reason);
  if (verdict === 'unknown') return say.unknown(reason);
  const name = user.replace(/:.*/s, '');
  return uid === undefined || uid === 0 || /^\d*$/.test(name) ? say.runs(whoIs(state)) : say.named(name, whoIs(state));
};
