import type { RunFact } from '../image/run-facts.js';
import type { View } from './view.js';

/** Those of the stage: a run that names no stage builds the last one. */
export const factsOf = ({ stage, options, dockerfile }: Asked): readonly RunFact[] =>
  (options.runs ?? []).filter(({ target }) =>
    target === undefined
      ? stage.stage.index === dockerfile.stages.length - 1
      : target.toLowerCase() === stage.stage.name?.toLowerCase() || target === `${stage.stage.index}`,
  );

type Asked = Pick<View, 'stage' | 'options' | 'dockerfile'>;

/** What to say where all that builds the file here builds other stages, which stay as they are. */
export const builtElsewhere = (asked: Asked): string | undefined => {
  const builds = (asked.options.runs ?? []).filter(({ kind }) => kind === 'build');
  const other = builds.find(({ target }) => target !== undefined);
  if (other === undefined || factsOf(asked).some(({ kind }) => kind === 'build')) return undefined;
  return `${other.service} (${other.where}) builds the stage ${other.target}, which this fix leaves as it is: fix it with --target ${other.target}.`;
};
