import { lowerCase } from '../../dockerfile/characters.js';
import { expandWord } from '../../dockerfile/expand.js';
import { fieldPair, fieldsOf } from '../../dockerfile/fields.js';
import type { BuildProblem, Dockerfile, Instruction, Stage } from '../../dockerfile/model.js';
import { parseReference } from '../../knowledge/images/reference.js';
import { circleIn } from './circle.js';

/** What one stage copies and mounts from. */
export type StageNeeds = {
  /** Earlier stages, each once. */
  readonly sources: readonly Stage[];
  /** What stops the build of every target. */
  readonly file: readonly BuildProblem[];
  /** What stops the build of this stage and of those that need it. */
  readonly own: readonly BuildProblem[];
};

/** What the stages of a file copy and mount from. Names ignore case; the last stage of a name is meant. */
export type Needs = {
  /** Stages that copy from each other stop every build, needed or not. */
  readonly circles: readonly BuildProblem[];
  /** `stage` may have other instructions than the file says; `triggers` are those of the stage that its FROM names. */
  readonly of: (stage: Stage, triggers: readonly Instruction[]) => StageNeeds;
  /** The stage that the value of a `--from` means to `stage`, which stands below it. */
  readonly sourceOf: (from: string, stage: Stage) => Stage | undefined;
};

/** Source: moby/buildkit@73ed6825:frontend/dockerfile/dockerfile2llb/convert.go, toCommand and what calls it. */
export const needsOf = (dockerfile: Dockerfile): Needs => {
  const { stages } = dockerfile;
  const byName = new Map(stages.flatMap((stage) => (stage.name === undefined ? [] : [[stage.name, stage] as const])));
  const world: World = { dockerfile, byName, images: 0 };
  const found = new Map(stages.map(({ instructions }) => [instructions, sourcesAmong(instructions, world)] as const));
  return {
    circles: circles([...found.values()]),
    of: (stage, triggers) => {
      // The images that triggers copy from are looked for in the build of this stage alone.
      const late = { ...world };
      const held = sourcesAmong(triggers, late);
      return needsAmong(stage, held, found.get(stage.instructions) ?? sourcesAmong(stage.instructions, late));
    },
    sourceOf: (from, stage) => {
      const source = stageOf(from, world);
      return source !== undefined && source.index < stage.index ? source : undefined;
    },
  };
};

type World = {
  readonly dockerfile: Dockerfile;
  readonly byName: ReadonlyMap<string, Stage>;
  /** The builder counts images that it copies and mounts from as further stages, also where nothing is mounted from. */
  images: number;
};

/** One thing that an instruction copies or mounts from. */
type Source = {
  readonly instruction: Instruction;
  /** As it is reported: `COPY --from=x`. */
  readonly written: string;
  readonly stage: Stage | undefined;
  readonly problem: BuildProblem | undefined;
};

const sourcesAmong = (instructions: readonly Instruction[], world: World): readonly Source[] =>
  instructions.flatMap((instruction) => sourcesIn(instruction, world));

const sourcesIn = (instruction: Instruction, world: World): readonly Source[] => {
  const { keyword, flags } = instruction;
  const wanted = keyword === 'COPY' ? 'from' : keyword === 'RUN' ? 'mount' : undefined;
  return flags.flatMap(({ name, value = '' }) => {
    if (name !== wanted) return [];
    if (keyword === 'COPY') return value === '' ? [] : [copySource(instruction, value, world)];
    const fields = (fieldsOf(value) ?? []).map(fieldPair);
    const from = fields.findLast((field) => field.key === 'from')?.value ?? '';
    if (from !== '') return [sourceOf(instruction, `RUN --mount=from=${from}`, from, world)];
    world.images += 1;
    return [];
  });
};

const copySource = (instruction: Instruction, from: string, world: World): Source => {
  const { dockerfile } = world;
  const written = `COPY --from=${from}`;
  const wrong = (clause: string): Source => ({
    instruction,
    written,
    stage: undefined,
    problem: problemOf({ written, instruction }, clause),
  });
  const expansion = expandWord(from, () => undefined, dockerfile.escape);
  if (expansion.kind !== 'known' || expansion.value !== from) return wrong('it takes no variables and no quotes');
  const index = indexOf(from);
  if (index === undefined) return sourceOf(instruction, written, from, world);
  if (index < 0 || index >= dockerfile.stages.length + world.images) return wrong('there is no stage of that index');
  return {
    instruction,
    written,
    stage: dockerfile.stages[index],
    problem: undefined,
  };
};

const sourceOf = (instruction: Instruction, written: string, from: string, world: World): Source => {
  const stage = world.byName.get(lowerCase(from));
  if (stage !== undefined) return { instruction, written, stage, problem: undefined };
  world.images += 1;
  const known = parseReference(from) !== undefined;
  const clause = 'this is neither a stage above it nor the name of an image';
  return { instruction, written, stage, problem: known ? undefined : problemOf({ written, instruction }, clause) };
};

const stageOf = (from: string, { dockerfile, byName }: Pick<World, 'dockerfile' | 'byName'>): Stage | undefined => {
  const index = indexOf(from);
  return index === undefined ? byName.get(lowerCase(from)) : dockerfile.stages[index];
};

/** A number that Go reads as one. */
const indexOf = (from: string): number | undefined =>
  /^[+-]?[0-9]+$/.test(from) && Math.abs(Number(from)) < 2 ** 63 ? Number(from) : undefined;

const needsAmong = (stage: Stage, held: readonly Source[], own: readonly Source[]): StageNeeds => {
  const problems = held.flatMap(({ problem }) => problem ?? []);
  const sources = new Set<Stage>();
  for (const source of [...held, ...own]) {
    if (source.stage === undefined) continue;
    // A trigger may even copy from the stage that it runs in: what is there so far.
    if (source.stage.index < stage.index) sources.add(source.stage);
    else if (source.stage.index > stage.index) problems.push(problemOf(source, 'the stage is not above this one'));
  }
  return { sources: [...sources], file: own.flatMap(({ problem }) => problem ?? []), own: problems };
};

const problemOf = (
  { written, instruction }: Pick<Source, 'written' | 'instruction'>,
  clause: string,
): BuildProblem => ({
  message: `${written}: ${clause}.`,
  span: instruction.span,
});

const circles = (found: readonly (readonly Source[])[]): readonly BuildProblem[] => {
  const edges = found.map((sources) => sources.flatMap(({ stage }) => (stage === undefined ? [] : [stage.index])));
  const circle = circleIn(edges);
  if (circle === undefined) return [];
  const [first = 0, second = first] = circle;
  const source = found[first]?.find(({ stage }) => stage?.index === second);
  if (source === undefined) return [];
  return [problemOf(source, circle.length === 1 ? 'the stage copies from itself' : 'stages copy from each other')];
};
