import { skipWord } from '../../dockerfile/characters.js';
import { spanOf, trimmed } from '../../dockerfile/logical.js';
import type { Instruction, Logical } from '../../dockerfile/model.js';
import { commandsOf, commandsOfExec, commandsOfScript } from '../../shell/commands.js';
import { execWords } from '../../shell/exec-form.js';
import type { Command } from '../../shell/model.js';
import { lazily } from '../../text/lazily.js';
import type { Draft } from '../draft.js';
import type { CommandLine, Operation, Value } from './operation.js';

/** ENTRYPOINT and CMD. */
export const readCommandLine = ({ source }: Draft, instruction: Instruction): CommandLine =>
  lineOf(instruction.rest, instruction.json, () => commandsOf(instruction, source.text));

/** HEALTHCHECK: the words behind `CMD`. */
export const readHealthcheck = (_: Draft, { rest, json }: Instruction): Operation => {
  const { text } = rest;
  if (/^none(?:\s|$)/i.test(text)) return { kind: 'healthcheck', line: undefined };
  const behind = trimmed(rest, skipWord(text, 0, text.length), text.length);
  const commands = () => (json === undefined ? commandsOfScript(behind) : commandsOfExec(behind));
  return { kind: 'healthcheck', line: lineOf(behind, json, commands) };
};

/** The strings of a JSON array with their places. */
export const readArray = (array: Logical, json: readonly string[]): readonly Value[] => {
  const places = execWords(array);
  return json.map((text, index) => ({ text, written: text, span: places[index]?.span ?? spanOf(array) }));
};

const lineOf = (
  words: Logical,
  json: readonly string[] | undefined,
  commands: () => readonly Command[],
): CommandLine => ({
  form: json === undefined ? 'shell' : 'exec',
  argv: json === undefined ? [] : readArray(words, json),
  script: json === undefined ? words.text : '',
  span: spanOf(words),
  commands: lazily(commands),
});
