import { ownRuns } from '../deploy/own-runs.js';
import { type RunFact, runsOf } from '../image/run-facts.js';
import { isOpen } from '../knowledge/directories.js';
import { isWithin, parentOf } from '../text/path.js';
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

/** Everybody may write to /tmp, but not to what is mounted below it. */
export const isOpenToAll = (view: Asked, path: string): boolean =>
  isOpen(path) &&
  !factsOf(view).some((fact) => fact.path !== undefined && isBelowOpen(fact) && isWithin(path, fact.path));

/** Files of the host, or a volume, at a place of its own in a directory that is open to everybody. */
export const isBelowOpen = ({ kind, path }: RunFact): boolean =>
  (kind === 'bind' || kind === 'volume') && path !== undefined && isOpen(parentOf(path));

type Asked = Pick<View, 'stage' | 'options' | 'dockerfile'>;
