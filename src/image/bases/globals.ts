import { lowerCase } from '../../dockerfile/characters.js';
import { expandWord, type Lookup } from '../../dockerfile/expand.js';
import type { BuildProblem, Dockerfile, Stage } from '../../dockerfile/model.js';
import { nameValues } from '../../dockerfile/name-values.js';
import type { Options } from '../options.js';

/** The platform that an image is built for when nobody says another. */
const DEFAULT_PLATFORM = 'linux/amd64';

/** The builder reads this argument itself, declared or not, as the time that files get. */
const EPOCH = 'SOURCE_DATE_EPOCH';

/** What FROM lines see: platform arguments, then the ARGs above the first FROM. */
export type Globals = {
  readonly lookup: Lookup;
  /** Declared above the first FROM, without default and without `--build-arg`: a build must be told them. */
  readonly required: ReadonlySet<string>;
  /** What `--build-arg` gives, as the stages see it. */
  readonly buildArgs: Readonly<Record<string, string>>;
  /** What is passed, too, without anybody knowing what. */
  readonly open: ReadonlySet<string>;
  /** What the builder refuses in them, which stops the build of every target. */
  readonly problems: readonly BuildProblem[];
};

/** An ARG declares it, in whatever stage: nobody else can pass a value. */
export const isArgument = ({ instructions, escape }: Dockerfile, name: string): boolean =>
  instructions.some(
    (each) => each.keyword === 'ARG' && nameValues(each, escape).some((declared) => declared.name === name),
  );

export const globalsOf = (dockerfile: Dockerfile, options: Options): Globals => {
  const open = new Set(options.openArgs);
  const values = new Map<string, string | null>(platformArguments(options.platform ?? DEFAULT_PLATFORM));
  values.set('TARGETSTAGE', options.target ?? dockerfile.stages.at(-1)?.name ?? 'default');
  const given = options.buildArgs ?? {};
  const passedTo = (name: string) => (Object.hasOwn(given, name) ? given[name] : undefined);
  for (const [name, value] of values) values.set(name, open.has(name) ? null : (passedTo(name) ?? value));
  const required = new Set<string>();
  const problems: BuildProblem[] = [];
  const lookup: Lookup = (name) => values.get(name);
  for (const instruction of dockerfile.head) {
    if (instruction.keyword !== 'ARG') continue;
    for (const { name, value } of nameValues(instruction, dockerfile.escape)) {
      const passed = open.has(name) ? null : passedTo(name);
      const expanded = value === undefined ? undefined : expandWord(value, lookup, dockerfile.escape);
      const refusal = passed === undefined && expanded?.kind === 'error' ? expanded.message : undefined;
      if (refusal !== undefined) problems.push({ message: `ARG ${name}: ${refusal}.`, span: instruction.span });
      const result = passed !== undefined ? passed : expanded?.kind === 'known' ? expanded.value : undefined;
      if (result !== undefined) values.set(name, result);
      else if (!values.has(name)) required.add(name);
    }
  }
  const { buildArgs, refusal } = withEpoch(values, given, dockerfile.stages);
  const span = (dockerfile.head.at(-1) ?? dockerfile.instructions[0])?.span ?? { start: 0, end: 0 };
  if (refusal !== undefined) problems.push({ message: refusal, span });
  return { lookup, required, buildArgs, open, problems };
};

/**
 * The time of a build is a number of seconds, or it comes from the context or from a stage. An empty one counts as not
 * given. Source: moby/buildkit@73ed6825:frontend/dockerfile/dockerfile2llb/epoch.go.
 */
const withEpoch = (
  values: Map<string, string | null>,
  given: Readonly<Record<string, string>>,
  stages: readonly Stage[],
): { readonly buildArgs: Globals['buildArgs']; readonly refusal: string | undefined } => {
  const passed = Object.hasOwn(given, EPOCH) ? given[EPOCH] : undefined;
  const written = passed ?? values.get(EPOCH) ?? '';
  if (/^[+-]?[0-9]{1,18}$/.test(written)) {
    const seconds = `${BigInt(written)}`;
    if (values.has(EPOCH)) values.set(EPOCH, seconds);
    return { buildArgs: passed === undefined ? given : { ...given, [EPOCH]: seconds }, refusal: undefined };
  }
  const source = stages.find(({ name }) => name === lowerCase(written));
  if (written !== '' && written !== 'context' && source === undefined) {
    return { buildArgs: given, refusal: `ARG ${EPOCH}: ${written} is no number of seconds.` };
  }
  if (source !== undefined && !onlyAdds(source)) {
    return { buildArgs: given, refusal: `ARG ${EPOCH}: the stage ${written} is more than one ADD to scratch.` };
  }
  values.delete(EPOCH);
  return {
    buildArgs: Object.fromEntries(Object.entries(given).filter(([name]) => name !== EPOCH)),
    refusal: undefined,
  };
};

/** All that a stage may be that gives a time: one ADD, and arguments for it. */
const onlyAdds = ({ base, instructions }: Stage): boolean => {
  const others = instructions.filter(({ keyword }) => keyword !== 'ARG');
  const plain = base.text === 'scratch' || base.text.includes('$');
  return plain && others.length === 1 && others[0]?.keyword === 'ADD' && others[0].heredocs.length === 0;
};

/** The builder's automatic arguments, with `os/arch[/variant]` for the image and the default for the builder itself. */
const platformArguments = (target: string): readonly (readonly [string, string])[] =>
  (
    [
      ['TARGET', target],
      ['BUILD', DEFAULT_PLATFORM],
    ] as const
  ).flatMap(([side, platform]) => {
    const [os = 'linux', arch = 'amd64', variant = ''] = platform.split('/');
    return [
      [`${side}PLATFORM`, platform] as const,
      [`${side}OS`, os] as const,
      [`${side}OSVERSION`, ''] as const,
      [`${side}ARCH`, arch] as const,
      [`${side}VARIANT`, variant] as const,
    ];
  });

/** Arguments above the first FROM that have a default. */
export const globalDefaults = ({ head }: Dockerfile): ReadonlySet<string> =>
  new Set(
    head.flatMap(({ keyword, rest }) =>
      keyword === 'ARG' ? [...rest.text.matchAll(/(?:^|\s)(\w{1,100})=(?=\S)/g)].flatMap(([, name]) => name ?? []) : [],
    ),
  );
