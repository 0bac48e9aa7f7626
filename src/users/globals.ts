import { expandWord, type Lookup } from '../dockerfile/expand.js';
import type { BuildProblem, Dockerfile } from '../dockerfile/model.js';
import { nameValues } from '../dockerfile/name-values.js';
import type { Options } from '../options.js';

/** The platform that an image is built for when nobody says another. */
const DEFAULT_PLATFORM = 'linux/amd64';

/** The builder reads this argument itself, as the time that files get. */
const EPOCH = 'SOURCE_DATE_EPOCH';

/** What FROM lines see: platform arguments, then the ARGs above the first FROM. */
export type Globals = {
  readonly lookup: Lookup;
  /** Declared above the first FROM, without default and without `--build-arg`: a build must be told them. */
  readonly required: ReadonlySet<string>;
  /** What the builder refuses in them, which stops the build of every target. */
  readonly problems: readonly BuildProblem[];
};

export const globalsOf = (dockerfile: Dockerfile, options: Options): Globals => {
  const values = new Map(platformArguments(options.platform ?? DEFAULT_PLATFORM));
  values.set('TARGETSTAGE', options.target ?? dockerfile.stages.at(-1)?.name ?? 'default');
  const given = options.buildArgs ?? {};
  for (const name of values.keys()) {
    if (Object.hasOwn(given, name)) values.set(name, given[name] ?? '');
  }
  const required = new Set<string>();
  const problems: BuildProblem[] = [];
  const lookup: Lookup = (name) => values.get(name);
  for (const instruction of dockerfile.head) {
    if (instruction.keyword !== 'ARG') continue;
    for (const { name, value } of nameValues(instruction, dockerfile.escape)) {
      const passed = Object.hasOwn(given, name) ? given[name] : undefined;
      const expanded = value === undefined ? undefined : expandWord(value, lookup, dockerfile.escape);
      const refusal = passed === undefined && expanded?.kind === 'error' ? expanded.message : undefined;
      if (refusal !== undefined) problems.push({ message: `ARG ${name}: ${refusal}.`, span: instruction.span });
      const result = passed ?? (expanded?.kind === 'known' ? expanded.value : undefined);
      if (result !== undefined && name === EPOCH && !/^(?:[+-]?[0-9]+)?$/.test(result)) {
        problems.push({ message: `ARG ${name}: ${result} is no number of seconds.`, span: instruction.span });
      }
      if (result !== undefined) values.set(name, result);
      else if (!values.has(name)) required.add(name);
    }
  }
  return { lookup, required, problems };
};

/** `os/arch[/variant]` as the builder's automatic arguments. */
const platformArguments = (platform: string): readonly (readonly [string, string])[] => {
  const [os = 'linux', arch = 'amd64', variant = ''] = platform.split('/');
  return ['TARGET', 'BUILD'].flatMap((side) => [
    [`${side}PLATFORM`, platform] as const,
    [`${side}OS`, os] as const,
    [`${side}OSVERSION`, ''] as const,
    [`${side}ARCH`, arch] as const,
    [`${side}VARIANT`, variant] as const,
  ]);
};
