import type { Instruction } from '../dockerfile/model.js';
import { lastValue } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { portVariables as namesOfPorts } from '../knowledge/variables.js';
import type { Span } from '../text/span.js';
import { portIn } from './run-ports.js';
import type { View } from './view.js';

/** `ENV PORT=80`, `ASPNETCORE_URLS=http://+:80`, of the file or of its base image. */
export const portVariables = (view: Pick<View, 'stage' | 'start'>) =>
  namesOfPorts().flatMap(({ name, framework, portOptions }) => {
    const port = framework && !isProgramKnown(view) ? undefined : portIn(lastValue(view.stage, name), portOptions);
    return port === undefined ? [] : [{ name, port, portOptions }];
  });

/** What an unknown base image starts need not be of the framework whose variable is set for the tools beside it. */
const isProgramKnown = ({ stage: { image }, start }: Pick<View, 'stage' | 'start'>): boolean =>
  image !== undefined || start.entrypoint !== undefined || start.command !== undefined;

/** The ENV that gives a variable its last value, and the pair in it; where the base image does, FROM. */
export const setterOf = (
  name: string,
  { stage }: Pick<View, 'stage'>,
): { readonly instruction: Instruction; readonly span?: Span } => {
  for (const { triggers, steps } of lineage(stage).toReversed()) {
    for (const { instruction, operation } of [...triggers, ...steps].toReversed()) {
      if (operation.kind !== 'env') continue;
      const pair = operation.pairs.findLast((own) => own.name === name);
      if (pair !== undefined) return { instruction, span: pair.span };
    }
  }
  return { instruction: stage.stage.from };
};
