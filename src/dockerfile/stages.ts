import { lowerCase } from './characters.js';
import { wordsOf } from './logical.js';
import type { Instruction, Stage, Word } from './model.js';

/** What a stage's name looks like once it is in lower case. */
const STAGE_NAME = /^[a-z][a-z0-9-_.]*$/;

/** What FROM says. `name` is `undefined` where the builder would refuse it. */
export type From = { readonly base: Word; readonly as: Word | undefined; readonly name: string | undefined };

export const fromOf = (from: Instruction): From => {
  const words = wordsOf(from.rest);
  const [base, as, name] = words;
  // No word at all: an empty one where it should stand.
  const place = { start: from.keywordSpan.end, end: from.keywordSpan.end };
  const named = words.length === 3 && as !== undefined && isAs(as.text) ? name : undefined;
  const lower = named === undefined ? undefined : lowerCase(named.text);
  return {
    base: base ?? { text: '', span: place },
    as: named,
    name: lower !== undefined && STAGE_NAME.test(lower) ? lower : undefined,
  };
};

// The builder folds case as Unicode does, where the long s is an s.
export const isAs = (word: string): boolean =>
  word.length === 2 && 'aA'.includes(word.charAt(0)) && 'sS\u017f'.includes(word.charAt(1));

export type Structure = { readonly head: readonly Instruction[]; readonly stages: readonly Stage[] };

export const structureOf = (instructions: readonly Instruction[]): Structure => {
  const starts: number[] = [];
  for (const [index, { keyword }] of instructions.entries()) if (keyword === 'FROM') starts.push(index);
  const stages: Stage[] = [];
  for (const [index, start] of starts.entries()) {
    const from = instructions[start];
    if (from === undefined) continue;
    const { base, name } = fromOf(from);
    stages.push({
      index,
      name,
      from,
      base,
      platform: from.flags.findLast((flag) => flag.name === 'platform')?.value,
      instructions: instructions.slice(start + 1, starts[index + 1]),
    });
  }
  return { head: instructions.slice(0, starts[0]), stages };
};
