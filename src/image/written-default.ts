import type { Dockerfile } from '../dockerfile/model.js';
import { nameValues } from '../dockerfile/name-values.js';
import type { StageUser } from './stage.js';

/** Variables that have their values from each other are so many at the most. */
const DEEPEST = 5;

/**
 * Where the only value stands that a variable has: what the user passes stands elsewhere, and what another stage means
 * by the variable is not changed with it.
 */
export const writtenDefault = (
  variable: string | undefined,
  id: number,
  stage: StageUser,
  dockerfile: Dockerfile,
  givenArgs: Readonly<Record<string, string>> = {},
): number | undefined => {
  const { stages, instructions, escape } = dockerfile;
  const { text } = dockerfile.source;
  const others = new Set(stages.filter((each) => each !== stage.stage).flatMap((each) => each.instructions));
  let name = variable;
  for (let depth = 0; name !== undefined && depth < DEEPEST; depth += 1) {
    if (Object.hasOwn(givenArgs, name)) return undefined;
    const used = [`$${name}`, `\${${name}`];
    const isUsed = (line: string) => used.some((each) => line.includes(each));
    if ([...others].some(({ span }) => isUsed(text.slice(span.start, span.end)))) return undefined;
    const values = instructions
      .filter((each) => (each.keyword === 'ARG' || each.keyword === 'ENV') && !others.has(each))
      .flatMap((each) => nameValues(each, escape).filter((pair) => pair.name === name && pair.value !== undefined));
    const [only, ...more] = values;
    if (only === undefined || more.length > 0) return undefined;
    const written = only.value?.replace(/^(["'])(.*)\1$/, '$2') ?? '';
    if (written === `${id}`) return text.indexOf(written, only.span.start + name.length);
    name = /^\$\{?([A-Za-z_]\w{0,100})\}?$/.exec(written)?.[1];
  }
  return undefined;
};
