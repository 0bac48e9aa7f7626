import { ownRuns } from '../deploy/own-runs.js';
import { type RunFact, runsOf } from '../image/run-facts.js';
import type { View } from './view.js';

/** What is said of the runs of the stage. */
export const factsOf = ({ stage, options, dockerfile }: Asked): readonly RunFact[] =>
  runsOf([...(options.runs ?? []), ...ownRuns(dockerfile)], stage, dockerfile);

/** We have followed what the service of a fact starts: what the image says, or a command whose words we know. */
export const startsItself = (facts: readonly RunFact[], { file, service }: RunFact): boolean =>
  facts.some(
    (each) =>
      each.kind === 'start' &&
      (each.what === '' || each.command !== undefined) &&
      each.file === file &&
      each.service === service,
  );

type Asked = Pick<View, 'stage' | 'options' | 'dockerfile'>;
