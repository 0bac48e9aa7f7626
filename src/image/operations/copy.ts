import { expandBody } from '../../dockerfile/expand.js';
import { heredocIn } from '../../dockerfile/heredocs.js';
import type { Heredoc, Instruction, Word } from '../../dockerfile/model.js';
import { normalised } from '../../text/path.js';
import { mayMatch } from '../budget.js';
import { type Draft, lookupOf, refuse, settle } from '../draft.js';
import { copyRefusal, isGit, isUrl } from '../refusals/copy.js';
import type { Copy, CopySource, Origin, Value } from './operation.js';
import { flagSwitch, flagValue, pathOf, valueOf, wordsIn } from './value.js';

/** COPY and ADD. What the builder refuses in them is noted. */
export const readCopy = (draft: Draft, instruction: Instruction): Copy => {
  const { keyword, flags } = instruction;
  const words = wordsIn(instruction);
  const last = words.at(-1);
  const chown = flagValue(draft, instruction, 'chown');
  const chmod = flagValue(draft, instruction, 'chmod');
  const checksum = flagValue(draft, instruction, 'checksum');
  const sources = words.slice(0, -1).map((word) => sourceOf(draft, instruction, word));
  const target = valueOf(draft, instruction, last ?? { text: '', span: instruction.span });
  const link = flagSwitch(instruction, 'link') === true;
  const given = sources.flatMap((source) => (source.kind === 'heredoc' ? [] : [source.value.text ?? null]));
  refuse(
    draft,
    instruction,
    copyRefusal({
      keyword,
      chown: hidden(chown),
      chmod: hidden(chmod),
      checksum: hidden(checksum),
      link,
      sources: given,
      destination: target.text ?? null,
      windows: draft.system === 'windows',
    }),
  );
  return {
    kind: keyword === 'ADD' ? 'add' : 'copy',
    origin: originOf(draft, flags.findLast(({ name }) => name === 'from')?.value),
    sources,
    target: pathOf(draft, target),
    into: sources.length > 1 || ENDS_AS_DIRECTORY.test(target.text ?? ''),
    chown,
    chmod,
    link,
    parents: flagSwitch(instruction, 'parents') === true,
    excludes: flags.some(({ name }) => name === 'exclude'),
    unpack: flagSwitch(instruction, 'unpack'),
  };
};

/** A flag that is not there is empty to the builder. */
const hidden = (value: Value | undefined): string | null => (value === undefined ? '' : (value.text ?? null));

const ENDS_AS_DIRECTORY = /(?:^|\/)\.{0,2}$/;

/** The builder takes no variables in `--from`: what is written is what is meant. */
const originOf = (draft: Draft, from: string | undefined): Origin => {
  if (from === undefined || from === '') return { kind: 'context' };
  const index = draft.stageNamed(from);
  return index === undefined ? { kind: 'image', name: from } : { kind: 'stage', index };
};

const sourceOf = (draft: Draft, instruction: Instruction, word: Word): CopySource => {
  const heredoc = heredocOf(instruction, word.text);
  if (heredoc !== undefined) return fileOf(draft, instruction, word, heredoc);
  const value = valueOf(draft, instruction, word);
  const { text } = value;
  // The builder tells the two apart once it has put in the variables.
  if (instruction.keyword === 'ADD' && text !== undefined && isGit(text)) return { kind: 'git', value };
  if (instruction.keyword === 'ADD' && text !== undefined && isUrl(text)) return { kind: 'url', value };
  const path = text === undefined ? undefined : normalised(`/${text}`);
  return { kind: 'path', value, path, glob: text !== undefined && /[*?[]/.test(text) };
};

/** Of several heredocs with one name, the builder writes the last one's body everywhere. */
const heredocOf = ({ heredocs }: Instruction, text: string): Heredoc | undefined => {
  const word = heredocs.length === 0 ? undefined : heredocIn(text);
  return word === undefined || 'error' in word ? undefined : heredocs.findLast(({ name }) => name === word.name);
};

const fileOf = (draft: Draft, instruction: Instruction, { text, span }: Word, heredoc: Heredoc): CopySource => {
  const { name, body } = heredoc;
  const value = { text: name, written: text, span };
  return { kind: 'heredoc', value, name, text: bodyOf(draft, instruction, heredoc), body };
};

const bodyOf = (draft: Draft, instruction: Instruction, heredoc: Heredoc): string | undefined => {
  const { body, expands, chomp } = heredoc;
  const written = draft.source.text.slice(body.start, body.end);
  const text = chomp ? written.replace(/^\t+/gm, '') : written;
  if (!expands || !/[$\\]/.test(text)) return text;
  if (!mayMatch(draft.budget, text)) return undefined;
  return settle(draft, instruction, expandBody(text, lookupOf(draft))) ?? undefined;
};
