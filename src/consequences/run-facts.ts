import { ownRuns } from '../deploy/own-runs.js';
import type { RunFact } from '../image/run-facts.js';
import type { View } from './view.js';

/** Those of the stage: a run that names no stage builds the last one. */
export const factsOf = ({ stage, options, dockerfile }: Asked): readonly RunFact[] =>
  [...(options.runs ?? []), ...ownRuns(dockerfile)].filter(({ target }) =>
    target === undefined
      ? stage.stage.index === dockerfile.stages.length - 1
      : target.toLowerCase() === stage.stage.name?.toLowerCase() || target === `${stage.stage.index}`,
  );

/** The service of a fact starts what the image says. */
export const startsItself = (facts: readonly RunFact[], { file, service }: RunFact): boolean =>
  facts.some((each) => each.kind === 'start' && each.what === '' && each.file === file && each.service === service);

type Asked = Pick<View, 'stage' | 'options' | 'dockerfile'>;
