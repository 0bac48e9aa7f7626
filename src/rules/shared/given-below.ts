import { operandsOf } from '../../consequences/writable/run.js';
import { pathIn } from '../../image/files/shell-path.js';
import { switcherOf } from '../../image/operations/certain.js';
import type { Copy, RunCommand } from '../../image/operations/operation.js';
import type { StageUser, Step } from '../../image/stage.js';
import { remembered } from '../../text/memory.js';
import { hasEnd, isWithin, lastPart } from '../../text/path.js';

/** A later line gives the files to somebody, as root. */
export const isGivenBelow = (stage: StageUser, step: Step, { sources, target, into }: Copy): boolean => {
  const { path } = target;
  if (path === undefined) return false;
  const at = stage.steps.indexOf(step);
  const given = givenIn(stage).filter((by) => by.at > at);
  const placed = into ? sources.map(({ value: { text = '' } }) => `${path}/${lastPart(text)}`) : [path];
  const isDeep = placed.every((each) => given.some((by) => by.deep && isWithin(each, by.path)));
  // Without -R only what is surely a file is given whole.
  const isPlain = placed.every((each) => hasEnd(each) && given.some((by) => by.path === each));
  return isDeep || isPlain;
};

type Given = { readonly path: string; readonly deep: boolean };

const givenIn = remembered((stage: StageUser): readonly (Given & { readonly at: number })[] =>
  stage.steps.flatMap(({ operation, as }, at) =>
    operation.kind !== 'run'
      ? []
      : operation
          .commands()
          .filter(({ command }) => as.verdict !== 'nonroot' || switcherOf(command) !== undefined)
          .flatMap((each) => givenBy(each).map((given) => ({ ...given, at }))),
  ),
);

const givenBy = ({ name, args, directory }: RunCommand): readonly Given[] => {
  const [owner, ...paths] = operandsOf(args);
  if (name !== 'chown' || owner === undefined || /^(?:root|0)?(?:[:.]|$)/.test(owner.value ?? '?')) return [];
  const deep = args.some(({ word }) => word.text === '--recursive' || /^-[A-Za-z]*R/.test(word.text));
  return paths.flatMap(({ value, pattern = '' }) => {
    const path = pathIn(value ?? (deep ? pattern.replace(/\/\*$/, '') : pattern), directory);
    return path === undefined ? [] : [{ path, deep }];
  });
};
