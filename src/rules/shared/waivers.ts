import type { Dockerfile } from '../../dockerfile/model.js';
import type { Options } from '../../image/options.js';
import type { StageUser } from '../../image/stage.js';
import { pragmaIn } from '../../text/pragmas.js';
import { NO_WAIVERS, type Place, placesFor, type Waivers, waiversAt } from '../../text/waivers.js';
import { ROOT_RULES } from '../exceptable.js';

/**
 * Exceptions in comments, but for those that allow root alone: `ignore=` counts for the instruction below it, and above
 * FROM for the stage; `file-ignore=` for the file, as do those that are written elsewhere.
 */
export const waiversOf = (
  { instructions, comments, source }: Dockerfile,
  stages: readonly StageUser[],
  options: Options,
): Waivers => {
  if (options.noExceptions === true) return NO_WAIVERS;
  const stageOf = new Map(stages.map(({ stage }) => [stage.from, stage]));
  let next = 0;
  const ofFile = placesFor(options.excepted ?? [], source.text, options.today).flatMap((place): readonly Place[] => {
    const rules = place.waiver.rules.filter((rule) => !ROOT_RULES.has(rule));
    return rules.length === 0 ? [] : [{ ...place, waiver: { ...place.waiver, rules } }];
  });
  return waiversAt([
    ...comments.flatMap((comment): readonly Place[] => {
      // Both lists are in file order.
      while (next < instructions.length && (instructions[next]?.endLine ?? 0) < comment.line) next += 1;
      const pragma = pragmaIn(comment.text, options.today);
      const rules = (pragma?.rules ?? []).filter((rule) => !ROOT_RULES.has(rule));
      if (pragma === undefined || rules.length === 0) return [];
      // What is wrong with it is told with root.
      if (pragma.state !== 'good' && rules.length < pragma.rules.length) return [];
      const waiver = { ...pragma, rules, span: comment.span };
      if (pragma.word === 'file-ignore') return [{ waiver, span: { start: 0, end: source.text.length } }];
      const below = instructions[next];
      const stage = below === undefined ? undefined : stageOf.get(below);
      const start = below?.span.start ?? comment.span.start;
      const end = (stage?.instructions.at(-1) ?? below ?? comment).span.end;
      return [{ waiver, span: { start, end }, stage: stage?.index }];
    }),
    ...ofFile,
  ]);
};
