import type { Options } from '../../src/image/options.js';
import type { StageUser } from '../../src/image/stage.js';
import { contextOf } from '../../src/program/context.js';
import { nodeHost } from '../../src/program/node-host.js';
import { type Subject, subjectOf } from '../../src/rules/subject.js';
import { type Base, type Bases, changedIn, inventoryOf, ownOpinions } from './bases.js';
import type { Builder } from './builder.js';
import { type Comparison, compare } from './compare.js';
import type { Inventory } from './inventory.js';
import { type Opinion, opinionsOf } from './ours.js';
import { solve } from './solve.js';

/** What every case is given. */
export type Lab = {
  readonly builder: Builder;
  readonly bases: Bases;
  /** Host path of the program that stands for servers and tools. */
  readonly probe: string;
  /** Address of a web of our own. */
  readonly web: string;
};

/** A Dockerfile in its context, on disk. */
export type Work = {
  /** The directory of the context; the Dockerfile is in it. */
  readonly context: string;
  readonly dockerfile: string;
  /** What the builder and our side are told. */
  readonly options: Options;
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  /** By what RUN reaches the web; without it, RUN has no network. */
  readonly proxy?: string | undefined;
};

/** A stage as the builder makes it, and what our side says of it. */
export type Judged = {
  readonly image: Inventory;
  /** Paths at which something else is than in the base image. */
  readonly changed: readonly string[];
  readonly opinions: readonly Opinion[];
  readonly comparison: Comparison;
};

/** What our side makes of a file. */
export const readingOf = ({ dockerfile, context, options }: Work): Subject =>
  subjectOf({ path: 'Dockerfile', text: dockerfile }, { ...options, ...contextOf(nodeHost, context) });

/** Builds one stage and compares; the answer is the builder's sentence where it refuses. */
export const judge = async (
  { builder, bases }: Lab,
  work: Work,
  subject: Subject,
  stage: StageUser,
): Promise<Judged | { readonly refused: string }> => {
  const { context, options, secrets, proxy } = work;
  const needed = new Map<string, Base>();
  for (const name of referencesIn(subject)) needed.set(name, await bases(name));
  const images = new Map([...needed].map(([name, { image }]) => [name, image]));
  const target = stage === subject.target ? undefined : String(stage.stage.index);
  const solved = await solve(builder, {
    context,
    images,
    target: target ?? options.target,
    buildArgs: options.buildArgs,
    secrets,
    proxy,
  });
  if ('refused' in solved) return solved;
  const base = needed.get(rootOf(stage) ?? '');
  const image = inventoryOf(solved.image, base);
  const opinions = ownOpinions(opinionsOf(stage, subject.options), image, base);
  return { image, changed: changedIn(image, base), opinions, comparison: compare(opinions, image) };
};

/** The external image below a stage and its parents. */
const rootOf = ({ parent, base }: StageUser): string | undefined => (parent === undefined ? base : rootOf(parent));

/** Every image that a file starts from, copies from or mounts. */
const referencesIn = ({ stages, dockerfile }: Subject): ReadonlySet<string> => {
  const bases = stages.flatMap(({ parent, base }) => (parent === undefined && base !== undefined ? [base] : []));
  const from = dockerfile.instructions.flatMap(({ flags }) =>
    flags.flatMap(({ name, value = '' }) =>
      name === 'from' ? [value] : name === 'mount' ? [/(?:^|,)from=([^,]*)/.exec(value)?.[1] ?? ''] : [],
    ),
  );
  const isStage = (name: string) => /^\d*$/.test(name) || stages.some(({ stage }) => stage.name === name.toLowerCase());
  return new Set(
    [...bases, ...from.filter((name) => !isStage(name) && !name.includes('$'))].filter((name) => name !== 'scratch'),
  );
};
