import type { BuildProblem, Instruction, Stage } from '../dockerfile/model.js';
import { parseReference } from '../images/reference.js';
import type { StageNames } from './stage-names.js';

/**
 * Stages that `stage` copies or mounts from: `COPY --from` and `RUN --mount=from=` ignore case and take an index.
 * Only earlier stages can be meant.
 */
export const sourcesOf = (stage: Stage, names: StageNames, stages: readonly Stage[]): ReadonlySet<Stage> => {
  const found = new Set<Stage>();
  for (const instruction of stage.instructions) {
    for (const word of fromWords(instruction)) {
      const source = stageOf(word, stage, names, stages);
      if (source !== undefined) found.add(source);
    }
  }
  return found;
};

/** The stage above `below` that the value of a `--from` in it names. */
export const stageOf = (
  from: string,
  { index }: Stage,
  names: StageNames,
  stages: readonly Stage[],
): Stage | undefined =>
  names.above(from.toLowerCase(), index) ??
  (/^[0-9]{1,6}$/.test(from) && Number(from) < index ? stages[Number(from)] : undefined);

const fromWords = (instruction: Instruction): readonly string[] =>
  instruction.flags.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    if (name === 'from') return [value];
    if (name !== 'mount') return [];
    return value.split(',').flatMap((part) => (part.startsWith('from=') ? [part.slice('from='.length)] : []));
  });

/** Problems that stop the build of every target, and those that stop only what needs the stage. */
export type SourceProblems = { readonly file: readonly BuildProblem[]; readonly stage: readonly BuildProblem[] };

/**
 * What is wrong with the sources of a stage: `COPY --from` takes an earlier
 * stage or an image, and no variable. Source: BuildKit dockerfile2llb/convert.go.
 */
export const sourceProblems = (stage: Stage, names: StageNames, stages: readonly Stage[]): SourceProblems => {
  const problems: BuildProblem[] = [];
  const own: BuildProblem[] = [];
  for (const { keyword, flags, span } of stage.instructions) {
    if (keyword === 'RUN') own.push(...mountProblems(flags, span, stage));
    if (keyword !== 'COPY') continue;
    for (const { name, value = '' } of flags) {
      if (name !== 'from' || value === '') continue;
      const about = (message: string) => ({ message: `COPY --from=${value}: ${message}.`, span });
      const later = laterStage(value, stage, names);
      if (/[$"'\\`]/.test(value)) problems.push(about('it takes no variables and no quotes'));
      else if (isOwn(value, stage)) problems.push(about('the stage copies from itself'));
      else if (isPastEnd(value, stages)) problems.push(about('there is no stage of that index'));
      else if (later !== undefined) own.push(about(later));
      else if (stageOf(value, stage, names, stages) === undefined && parseReference(value) === undefined) {
        problems.push(about('this is neither a stage above it nor the name of an image'));
      }
    }
  }
  return { file: problems, stage: own };
};

/** A mount from the stage itself. */
const mountProblems = (flags: Instruction['flags'], span: Instruction['span'], stage: Stage): readonly BuildProblem[] =>
  flags
    .flatMap(({ name, value = '' }) => (name === 'mount' ? value.split(',') : []))
    .filter((field) => stage.name !== undefined && field.toLowerCase() === `from=${stage.name}`)
    .map((field) => ({ message: `RUN --mount=${field}: the stage is not above this one.`, span }));

const isPastEnd = (word: string, stages: readonly Stage[]): boolean =>
  /^[0-9]{1,6}$/.test(word) && Number(word) >= stages.length;

const isOwn = (word: string, stage: Stage): boolean =>
  word === `${stage.index}` || (stage.name !== undefined && word.toLowerCase() === stage.name);

const laterStage = (word: string, stage: Stage, names: StageNames): string | undefined => {
  const index = /^[0-9]{1,6}$/.test(word) ? Number(word) : undefined;
  const name = word.toLowerCase();
  const later =
    index !== undefined ? index > stage.index : names.above(name, stage.index) === undefined && names.has(name);
  return later ? 'the stage is not above this one' : undefined;
};
