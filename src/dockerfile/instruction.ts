import { lowerCase, skipBlanks, skipSpace, skipWord, trimSpace } from './characters.js';
import { execFormOf } from './exec-form.js';
import { readFlags } from './flags.js';
import { spanOf, trimmed } from './logical.js';
import type { Heredoc, Instruction, Logical } from './model.js';

/** The place of an instruction in its file. */
export type Place = { readonly line: number; readonly endLine: number; readonly end: number };

/** An instruction before it is known where it ends. */
export type Head = Omit<Instruction, 'span' | 'line' | 'endLine' | 'heredocs' | 'trigger'> & {
  readonly trigger: Head | undefined;
};

const EXEC_FORMS: ReadonlySet<string> = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);

/**
 * Splits a joined line into keyword, flags and the rest.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/parser/split_command.go.
 */
export const headOf = (logical: Logical, escape: number): Head => {
  const { keyword, keywordSpan, argument, flags, rest, json } = plainHeadOf(logical, escape);
  // The builder refuses a trigger of a trigger, so one level is enough, however long the chain.
  const trigger = keyword === 'ONBUILD' && rest.text !== '' ? plainHeadOf(rest, escape) : undefined;
  return { keyword, keywordSpan, argument, flags, rest, json, trigger };
};

/** The instruction whose heredocs have been read. A trigger has the lines and heredocs of its ONBUILD. */
export const instructionOf = (head: Head, heredocs: readonly Heredoc[], place: Place): Instruction => {
  const { keyword, keywordSpan, argument, flags, rest, json, trigger } = head;
  // Written out: spreading an object costs more than all the rest of a parse.
  return {
    keyword,
    keywordSpan,
    span: { start: keywordSpan.start, end: place.end },
    argument,
    flags,
    rest,
    json,
    heredocs,
    line: place.line,
    endLine: place.endLine,
    trigger: trigger === undefined ? undefined : instructionOf(trigger, heredocs, place),
  };
};

/** The same instruction as a file of its own, with another escape character perhaps. */
export const reread = (instruction: Instruction, escapeCharacter: string): Instruction => {
  const { argument: before } = instruction;
  // At the start of a file, a byte order mark is none of its text.
  const keyword = instruction.keyword.replace(/^\ufeff/, '');
  const dangling = before.text.endsWith(escapeCharacter) && !before.text.endsWith(escapeCharacter.repeat(2));
  const argument = dangling ? trimmed(before, 0, before.text.length - 1) : before;
  const { flags, rest: start } = readFlags(argument, 0, argument.text.length, escapeCharacter.charCodeAt(0));
  const rest = trimmed(argument, start, argument.text.length);
  return { ...instruction, keyword, argument, flags, rest, json: jsonOf(keyword, rest.text) };
};

const plainHeadOf = (logical: Logical, escape: number): Head => {
  const { text } = logical;
  const from = skipSpace(text, 0, text.length);
  const to = trimSpace(text, from, text.length);
  const keywordEnd = skipWord(text, from, to);
  const start = skipBlanks(text, keywordEnd, to);
  const { flags, rest: restStart } = readFlags(logical, start, to, escape);
  const argument = trimmed(logical, start, to);
  const rest = restStart === start ? argument : trimmed(logical, restStart, to);
  const keyword = keywordOf(text.slice(from, keywordEnd));
  const keywordSpan = spanOf(logical, from, keywordEnd);
  return { keyword, keywordSpan, argument, flags, rest, json: jsonOf(keyword, rest.text), trigger: undefined };
};

const keywordOf = (word: string): string => {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) > 0x7f) return upperAscii(lowerCase(word));
  }
  return word.toUpperCase();
};

// JavaScript would make USER of `uſer`; the builder does not.
const upperAscii = (word: string): string => word.replace(/[a-z]/g, (letter) => letter.toUpperCase());

const jsonOf = (keyword: string, rest: string): readonly string[] | undefined => {
  const form = execFormOf(
    keyword === 'HEALTHCHECK' ? rest.slice(skipWord(rest, 0, rest.length)) : EXEC_FORMS.has(keyword) ? rest : '',
  );
  return form === 'not-strings' ? undefined : form;
};
