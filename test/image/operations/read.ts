import { parse } from '../../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../../src/image/evaluate.js';
import type { Operation } from '../../../src/image/operations/operation.js';
import type { Options } from '../../../src/image/options.js';
import type { StageUser, Step } from '../../../src/image/stage.js';

/** The stages of a file; lines without a FROM stand below `FROM alpine:3.20`. */
export const stagesOf = (lines: string, options: Options = {}): readonly StageUser[] => {
  const text = /^(?:#.*\n|ARG .*\n)*FROM /i.test(lines) ? lines : `FROM alpine:3.20\n${lines}`;
  return effectiveUsers(parse({ path: 'Dockerfile', text }), options);
};

/** The steps of the last stage. */
export const stepsOf = (lines: string): readonly Step[] => stagesOf(lines).at(-1)?.steps ?? [];

/** Those of the union that may be of a kind. */
type Of<Each, Kind> = Each extends { readonly kind: infer Own }
  ? [Extract<Own, Kind>] extends [never]
    ? never
    : Each
  : never;

/** The last operation of one of some kinds. */
export const lastOf = <Kind extends Operation['kind']>(
  lines: string,
  ...kinds: readonly Kind[]
): Of<Operation, Kind> => {
  const isOne = (operation: Operation): operation is Of<Operation, Kind> =>
    kinds.some((kind) => kind === operation.kind);
  const found = stepsOf(lines)
    .map(({ operation }) => operation)
    .findLast(isOne);
  if (found === undefined) throw new Error(`no ${kinds.join(' or ')} in ${lines}`);
  return found;
};
