import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { quotedWordsOf, slice, spanOf, trimmed, wordsOf } from '../../src/dockerfile/logical.js';
import type { Instruction, Logical } from '../../src/dockerfile/model.js';
import { nameValues } from '../../src/dockerfile/name-values.js';
import { parse } from '../../src/dockerfile/parse.js';
import type { Span } from '../../src/text/span.js';
import { texts } from './nasty.js';

const COUNT = 3000;

const sourceOf = ({ pieces }: Logical, text: string): string =>
  pieces.map(({ start, length }) => text.slice(start, start + length)).join('');

const isGapless = ({ pieces, text }: Logical): boolean => {
  let at = 0;
  for (const piece of pieces) {
    if (piece.at !== at) return false;
    at += piece.length;
  }
  return pieces.length > 0 && at === text.length;
};

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

const areDisjoint = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start);

const areSorted = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || (spans[index - 1]?.start ?? 0) <= span.start);

/** The first thing that is wrong with the places of an instruction. */
const faultOf = (instruction: Instruction, text: string, token: string): string | undefined => {
  const { span, keywordSpan, argument, rest, flags, heredocs, trigger } = instruction;
  for (const logical of [
    argument,
    rest,
    slice(rest, Math.min(1, rest.text.length), rest.text.length),
    trimmed(argument, 0, argument.text.length),
  ]) {
    if (!isGapless(logical)) return 'pieces have gaps';
    if (sourceOf(logical, text) !== logical.text) return 'pieces are not the text';
    if (!isWithin(spanOf(logical), span)) return 'an argument is outside';
  }
  const words = [...wordsOf(rest), ...nameValues(instruction, token)].map((word) => word.span);
  if (!words.every((word) => isWithin(word, spanOf(rest)))) return 'a word is outside';
  if (!areDisjoint(wordsOf(rest).map((word) => word.span))) return 'words overlap';
  if (!areDisjoint(quotedWordsOf(rest, token).map((word) => word.span))) return 'quoted words overlap';
  if (!isWithin(keywordSpan, span) || keywordSpan.end > spanOf(argument).start) return 'the keyword is not first';
  if (!areDisjoint([keywordSpan, ...flags.map((flag) => flag.span), spanOf(rest)])) return 'flags overlap';
  const bodies = heredocs.map(({ body }) => body);
  if (!areDisjoint([spanOf(rest), ...bodies]) || !bodies.every((body) => body.end <= text.length))
    return 'a body overlaps';
  if (trigger === undefined) return undefined;
  if (!isWithin(trigger.span, span)) return 'a trigger is outside';
  const inside = faultOf(trigger, text, token);
  return inside === undefined ? undefined : `in a trigger, ${inside}`;
};

const fileFault = (text: string): string | undefined => {
  const { instructions, comments, directives, problems, stages, head, escape: token } = parse({ path: '', text });
  const all = { start: 0, end: text.length };
  const spans = instructions.map(({ span }) => span);
  const others = [...comments, ...directives, ...problems].map(({ span }) => span);
  if (![...spans, ...others].every((span) => isWithin(span, all))) return 'a span is outside the text';
  if (!areDisjoint(spans)) return 'instructions overlap';
  if (!areDisjoint(comments.map(({ span }) => span))) return 'comments overlap';
  if (!comments.every(({ span }) => text.charAt(span.start) === '#')) return 'a comment begins with something else';
  if (!areSorted(problems.map(({ span }) => span))) return 'problems are not in order';
  const staged = stages.flatMap((stage) => [stage.from, ...stage.instructions]);
  if ([...head, ...staged].some((instruction, index) => instruction !== instructions[index]))
    return 'stages lose something';
  if (head.length + staged.length !== instructions.length) return 'stages are not the file';
  for (const instruction of instructions) {
    const fault = faultOf(instruction, text, token);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

const spans = suite('dockerfile: places');

spans(`are places in the text, for ${COUNT} nasty files`, () => {
  for (const text of texts(COUNT)) assert.is(fileFault(text), undefined, JSON.stringify(text));
});

spans('the nasty files are files, not only noise', () => {
  const parsed = texts(COUNT).map((text) => parse({ path: '', text }));
  const count = (test: (instruction: Instruction) => boolean): number =>
    parsed.filter(({ instructions }) => instructions.some(test)).length;
  assert.ok(count(({ heredocs }) => heredocs.length > 0) > 100, 'heredocs');
  assert.ok(count(({ argument }) => argument.pieces.length > 1) > 300, 'continuations');
  assert.ok(count(({ trigger }) => trigger !== undefined) > 100, 'triggers');
  assert.ok(count(({ flags }) => flags.length > 0) > 100, 'flags');
  assert.ok(count(({ json }) => json !== undefined) > 50, 'arrays');
  assert.ok(parsed.filter(({ problems }) => problems.length === 0).length > 30, 'files without a problem');
});

spans.run();
