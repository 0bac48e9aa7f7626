import { placedComments } from '../../dockerfile/comment-places.js';
import type { Dockerfile } from '../../dockerfile/model.js';
import type { Options } from '../../image/options.js';
import { pragmaIn } from '../../text/pragmas.js';
import { NO_WAIVERS, type Place, placesFor, type Waivers, waiversAt } from '../../text/waivers.js';
import { ROOT_RULES } from '../exceptable.js';

/**
 * Exceptions in comments, but for those that allow root alone: `ignore=` counts for the instruction below it, and above
 * FROM for the stage; `file-ignore=` for the file, as do those that are written elsewhere.
 */
export const waiversOf = (dockerfile: Dockerfile, options: Options): Waivers => {
  if (options.noExceptions === true) return NO_WAIVERS;
  const { source, stages } = dockerfile;
  const stageOf = new Map(stages.map((stage) => [stage.from, stage]));
  return waiversAt([
    ...placedComments(dockerfile).flatMap(({ comment, below }): readonly Place[] => {
      const pragma = pragmaIn(comment.text, options.today);
      const rules = (pragma?.rules ?? []).filter((rule) => !ROOT_RULES.has(rule));
      if (pragma === undefined || rules.length === 0) return [];
      // What is wrong with it is told with root.
      if (pragma.state !== 'good' && rules.length < pragma.rules.length) return [];
      const waiver = { ...pragma, rules, span: comment.span };
      if (pragma.word === 'file-ignore') return [{ waiver, span: { start: 0, end: source.text.length } }];
      const stage = below === undefined ? undefined : stageOf.get(below);
      const start = below?.span.start ?? comment.span.start;
      const end = (stage?.instructions.at(-1) ?? below ?? comment).span.end;
      return [{ waiver, span: { start, end }, stage: stage?.index }];
    }),
    ...placesFor(options, source.text, (rule) => !ROOT_RULES.has(rule)),
  ]);
};
