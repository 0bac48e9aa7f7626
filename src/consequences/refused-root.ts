import { treeBefore } from '../image/files/tree.js';
import { surelyRun } from '../image/operations/certain.js';
import type { Options } from '../image/options.js';
import type { StageUser, Step } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { type RootRefusal, rootRefusalIn } from '../knowledge/root-refusals.js';
import { consequence } from './consequence.js';
import { refusedRoot as say } from './sentences.js';
import type { Stopped } from './stopped.js';

/** The RUN lines of a stage that stop because root runs a program that refuses root. */
export const refusedRootIn = (stage: StageUser, options: Options): readonly Stopped[] => {
  const { facts, reference } = stage.image ?? {};
  if (facts === undefined || reference === undefined || facts.user === '') return [];
  return stage.steps.flatMap((step) => {
    const { operation, as } = step;
    if (operation.kind !== 'run' || as.verdict !== 'root') return [];
    for (const { name, command } of surelyRun(operation)) {
      const row = rootRefusalIn(name, facts.image);
      if (row === undefined || !isThere(row, stage, step, options)) continue;
      const user = facts.serviceAccount ?? facts.user;
      const sentence = say.refuses(name, reference.repository);
      const found = { ...consequence('denied-run', sentence, command.span), advice: say.runAs(user) };
      return [{ step, consequence: found, way: 'as-user', path: undefined }];
    }
    return [];
  });
};

/** Nobody has taken it away, nor put another one before it. */
const isThere = ({ at }: RootRefusal, stage: StageUser, { index }: Step, options: Options): boolean =>
  at !== undefined &&
  treeBefore(stage, index, options).at(at) !== 'absent' &&
  lineage(stage).every(({ steps }) =>
    steps.every(({ operation }) => operation.kind !== 'env' || operation.pairs.every(({ name }) => name !== 'PATH')),
  );
