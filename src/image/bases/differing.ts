import type { Dockerfile } from '../../dockerfile/model.js';
import { nameValues } from '../../dockerfile/name-values.js';
import type { Options } from '../options.js';
import { globalsOf } from './globals.js';

/** The arguments of FROM lines that are passed, and that have other values with one of these options than with another. */
export const differingArguments = (dockerfile: Dockerfile, all: readonly Options[]): readonly string[] => {
  const lookups = all.map((options) => globalsOf(dockerfile, options).lookup);
  const passed = new Set(all.flatMap(({ buildArgs = {}, openArgs = [] }) => [...Object.keys(buildArgs), ...openArgs]));
  const isOther = (name: string) => new Set(lookups.map((lookup) => lookup(name))).size > 1;
  return namesInFrom(dockerfile).filter((name) => passed.has(name) && isOther(name));
};

/** A default may name other arguments. */
const namesInFrom = ({ head, stages, escape: escapeCharacter }: Dockerfile): readonly string[] => {
  const declared = head
    .filter(({ keyword }) => keyword === 'ARG')
    .flatMap((instruction) => nameValues(instruction, escapeCharacter));
  const wanted = new Set(stages.flatMap(({ base, platform }) => [...namesIn(base.text), ...namesIn(platform ?? '')]));
  // Only arguments above can be named, so that one way back finds all.
  for (const { name, value } of declared.toReversed())
    if (wanted.has(name)) for (const each of namesIn(value ?? '')) wanted.add(each);
  return [...new Set(declared.map(({ name }) => name))].filter((name) => wanted.has(name));
};

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
