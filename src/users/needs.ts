import type { Instruction, Stage } from '../dockerfile/model.js';

/**
 * Stages that `stage` copies or mounts from: `COPY --from` and `RUN --mount=from=` ignore case and take an index.
 * Only earlier stages can be meant.
 */
export const sourcesOf = (
  stage: Stage,
  byName: ReadonlyMap<string, Stage>,
  stages: readonly Stage[],
): ReadonlySet<Stage> => {
  const found = new Set<Stage>();
  for (const instruction of stage.instructions) {
    for (const word of fromWords(instruction)) {
      const source = stageOf(word, byName, stages);
      if (source !== undefined && source.index < stage.index) found.add(source);
    }
  }
  return found;
};

/** The stage that the value of `--from` names. */
export const stageOf = (
  from: string,
  byName: ReadonlyMap<string, Stage>,
  stages: readonly Stage[],
): Stage | undefined =>
  byName.get(from.toLowerCase()) ?? (/^[0-9]{1,6}$/.test(from) ? stages[Number(from)] : undefined);

const fromWords = (instruction: Instruction): readonly string[] =>
  instruction.flags.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    if (name === 'from') return [value];
    if (name !== 'mount') return [];
    return value.split(',').flatMap((part) => (part.startsWith('from=') ? [part.slice('from='.length)] : []));
  });
