import { expandWord, type Lookup } from '../dockerfile/expand.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { nameValues } from '../dockerfile/name-values.js';
import type { Options } from '../options.js';

/** The platform that an image is built for when nobody says another. */
const DEFAULT_PLATFORM = 'linux/amd64';

/** What FROM lines see: platform arguments, then the ARGs above the first FROM. */
export type Globals = {
  readonly lookup: Lookup;
  /** Declared above the first FROM, without default and without `--build-arg`: a build must be told them. */
  readonly required: ReadonlySet<string>;
};

export const globalsOf = (dockerfile: Dockerfile, options: Options): Globals => {
  const values = new Map(platformArguments(options.platform ?? DEFAULT_PLATFORM));
  values.set('TARGETSTAGE', options.target ?? dockerfile.stages.at(-1)?.name ?? 'default');
  const given = options.buildArgs ?? {};
  for (const name of values.keys()) {
    if (Object.hasOwn(given, name)) values.set(name, given[name] ?? '');
  }
  const required = new Set<string>();
  const lookup: Lookup = (name) => values.get(name);
  for (const instruction of dockerfile.head) {
    if (instruction.keyword !== 'ARG') continue;
    for (const { name, value } of nameValues(instruction, dockerfile.escape)) {
      const passed = Object.hasOwn(given, name) ? given[name] : undefined;
      const expanded = value === undefined ? undefined : expandWord(value, lookup, dockerfile.escape);
      const result = passed ?? (expanded?.kind === 'known' ? expanded.value : undefined);
      if (result !== undefined) values.set(name, result);
      else if (!values.has(name)) required.add(name);
    }
  }
  return { lookup, required };
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
