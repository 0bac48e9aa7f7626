import { expandBody, expandWords } from '../dockerfile/expand.js';
import { heredocIn } from '../dockerfile/heredocs.js';
import { wordsOf } from '../dockerfile/logical.js';
import type { Heredoc, Instruction } from '../dockerfile/model.js';
import { nameValues } from '../dockerfile/name-values.js';
import { mayMatch } from './budget.js';
import { type Draft, type Effect, expand, expandPair, lookupOf, note, refuse, settle } from './draft.js';
import { type Copied, copyRefusal } from './refusals/copy.js';
import { mountRefusal } from './refusals/mount.js';
import { portRefusal } from './refusals/port.js';
import { signalRefusal } from './refusals/refusals.js';

// Instructions that leave the user alone: what is of interest is whether the builder takes what they expand to.

export const readLabels: Effect = (draft, instruction) => {
  for (const pair of nameValues(instruction, draft.splitting)) expandPair(draft, instruction, pair);
};

export const readPorts: Effect = (draft, instruction) => {
  for (const { text } of wordsOf(instruction.rest)) {
    if (!mayMatch(draft.budget, text)) continue;
    const result = expandWords(text, lookupOf(draft), draft.escape);
    if (result.kind === 'error') note(draft, instruction, result.message);
    for (const word of result.kind === 'known' ? result.words : []) refuse(draft, instruction, portRefusal(word));
  }
};

export const readVolumes: Effect = (draft, instruction) => {
  for (const word of wordsIn(instruction)) {
    if (expand(draft, instruction, word) === '') note(draft, instruction, 'one of the paths is empty');
  }
};

export const readSignal: Effect = (draft, instruction) => {
  const word = expand(draft, instruction, instruction.rest.text);
  if (word !== null) refuse(draft, instruction, signalRefusal(word));
};

export const readCopy: Effect = (draft, instruction) => {
  const { keyword, flags, heredocs } = instruction;
  const flag = (name: string): string | null =>
    expand(draft, instruction, flags.findLast((each) => each.name === name)?.value ?? '');
  const link = flags.findLast(({ name }) => name === 'link');
  const words = wordsIn(instruction);
  const bodies = words.slice(0, -1).map((word) => (heredocs.length === 0 ? undefined : heredocIn(word)));
  const paths = words.slice(0, -1).filter((_, index) => bodies[index] === undefined);
  const copied: Copied = {
    keyword,
    chown: flag('chown'),
    chmod: flag('chmod'),
    checksum: flag('checksum'),
    link: link !== undefined && link.value?.toLowerCase() !== 'false',
    sources: paths.map((path) => expand(draft, instruction, path)),
    destination: expand(draft, instruction, words.at(-1) ?? ''),
    windows: draft.system === 'windows',
  };
  for (const word of bodies) {
    if (word === undefined || 'error' in word || !word.expands) continue;
    // Of several with one name, the builder writes the last one's body everywhere.
    const heredoc = heredocs.findLast(({ name }) => name === word.name);
    if (heredoc !== undefined) readBody(draft, instruction, heredoc);
  }
  refuse(draft, instruction, copyRefusal(copied));
};

const readBody = (draft: Draft, instruction: Instruction, { body }: Heredoc): void => {
  const text = draft.source.text.slice(body.start, body.end);
  if (text.includes('$') && mayMatch(draft.budget, text)) {
    settle(draft, instruction, expandBody(text, lookupOf(draft)));
  }
};

export const readMounts: Effect = (draft, instruction) => {
  for (const { name, value = '' } of instruction.flags) {
    if (name !== 'mount') continue;
    const place = {
      expand: (text: string) => (/[$"'\\`]/.test(text) ? expand(draft, instruction, text) : text),
      workdir: draft.workdir,
      windows: draft.system === 'windows',
    };
    refuse(draft, instruction, mountRefusal(value, place));
  }
};

const wordsIn = ({ json, rest }: Instruction): readonly string[] => json ?? wordsOf(rest).map(({ text }) => text);
