import { whoIs } from '../image/evidence.js';
import type { Operation } from '../image/operations/operation.js';
import type { StageUser, UserState } from '../image/stage.js';
import type { Subject } from '../rules/subject.js';
import { lineStarts, positionAt, type Span } from '../text/span.js';
import type { StageReport, StageTurn } from './report.js';

/** Stages as a report draws them. */
export const stageReports = (subject: Subject): readonly StageReport[] => {
  const { dockerfile, stages } = subject;
  const starts = lineStarts(dockerfile.source.text);
  const lineOf = ({ start }: Span): number => positionAt(starts, start).line;
  return stages.map((each) => ({
    name: each.stage.name,
    role: roleOf(each, subject),
    base: each.base ?? each.stage.base.text,
    parent: each.parent?.stage.index,
    sources: [...new Set(each.steps.flatMap(({ operation }) => sourcesOf(operation, stages, each)))],
    users: turnsOf(each, lineOf),
    evidence: each.evidence().map(({ sentence, span }) => ({ line: lineOf(span), sentence })),
  }));
};

const roleOf = (stage: StageUser, { target, published }: Subject): StageReport['role'] =>
  stage === target ? 'default' : published.has(stage) ? 'published' : stage.leaf ? 'target' : 'stages';

const sourcesOf = (operation: Operation, stages: readonly StageUser[], { stage }: StageUser): readonly number[] => {
  if (operation.kind === 'copy' || operation.kind === 'add')
    return operation.origin.kind === 'stage' ? [operation.origin.index] : [];
  if (operation.kind !== 'run') return [];
  return operation.mounts.flatMap(({ fields }) => {
    const from = fields.get('from')?.toLowerCase();
    const above = stages.slice(0, stage.index);
    return above.findLast(({ stage: { name, index } }) => from === name || from === `${index}`)?.stage.index ?? [];
  });
};

/** One for each change of user: instructions of the same user count as one turn. */
const turnsOf = ({ stage, initial, steps }: StageUser, lineOf: (span: Span) => number): StageReport['users'] => {
  const turn = (state: UserState, span: Span): StageTurn => ({
    line: lineOf(span),
    verdict: state.verdict,
    who: whoIs(state),
    instructions: 1,
  });
  const turns: [StageTurn, ...StageTurn[]] = [turn(initial, stage.from.span)];
  for (const { user, instruction } of steps) {
    const next = turn(user, instruction.span);
    const last = turns.at(-1) ?? turns[0];
    if (last.who !== next.who) turns.push(next);
    else turns[turns.length - 1] = { ...last, instructions: last.instructions + 1 };
  }
  return turns;
};
