import { expandWords } from '../../dockerfile/expand.js';
import { wordsOf } from '../../dockerfile/logical.js';
import type { Instruction } from '../../dockerfile/model.js';
import { nameValues } from '../../dockerfile/name-values.js';
import { normalised } from '../../text/path.js';
import { mayMatch } from '../budget.js';
import { type Draft, expand, expandPair, lookupOf, note, refuse } from '../draft.js';
import { portRefusal } from '../refusals/port.js';
import { signalRefusal } from '../refusals/refusals.js';
import type { Operation, Path, Port } from './operation.js';
import { valueOf, wordsIn } from './value.js';

// Instructions that leave user, directory and environment alone.

export const readLabels = (draft: Draft, instruction: Instruction): Operation => ({
  kind: 'label',
  pairs: nameValues(instruction, draft.splitting).map((pair) => expandPair(draft, instruction, pair)),
});

export const readPorts = (draft: Draft, instruction: Instruction): Operation => {
  const ports = wordsOf(instruction.rest).flatMap(({ text, span }): readonly Port[] => {
    const hidden = { text: undefined, written: text, span, first: undefined, last: undefined };
    if (!mayMatch(draft.budget, text)) return [hidden];
    const result = expandWords(text, lookupOf(draft), draft.escape);
    if (result.kind === 'error') note(draft, instruction, result.message);
    if (result.kind !== 'known') return [hidden];
    for (const word of result.words) refuse(draft, instruction, portRefusal(word));
    return result.words.map((word) => ({ text: word, written: text, span, ...numbersIn(word) }));
  });
  return { kind: 'expose', ports };
};

/** The container's ports of `[address:][host port:]port[-port][/protocol]`. */
const numbersIn = (word: string): Pick<Port, 'first' | 'last'> => {
  const [, first, last] = /(?:^|:)(\d{1,5})(?:-(\d{1,5}))?(?:\/[A-Za-z]*)?$/.exec(word) ?? [];
  return first === undefined ? { first: undefined, last: undefined } : { first: +first, last: +(last ?? first) };
};

/** An engine takes a path that is not absolute for none. */
export const readVolumes = (draft: Draft, instruction: Instruction): Operation => {
  const paths = wordsIn(instruction).map((word): Path => {
    const value = valueOf(draft, instruction, word);
    if (value.text === '') note(draft, instruction, 'one of the paths is empty');
    return { ...value, path: value.text?.startsWith('/') && !draft.windows ? normalised(value.text) : undefined };
  });
  return { kind: 'volume', paths };
};

export const readSignal = (draft: Draft, instruction: Instruction): Operation => {
  const word = expand(draft, instruction, instruction.rest.text);
  if (word !== null) refuse(draft, instruction, signalRefusal(word));
  return { kind: 'other' };
};
