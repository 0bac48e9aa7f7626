import type { Span } from '../text/span.js';
import { skipSpace, skipWord } from './characters.js';
import { execFormOf } from './exec-form.js';
import { heredocIn } from './heredocs.js';
import { quotedWordsOf, spanOf, wordsOf } from './logical.js';
import type { Instruction, Word } from './model.js';
import { isLegacy, legacyPair } from './name-values.js';
import { shown } from './shown.js';
import { fromOf, isAs } from './stages.js';

/** A clause that completes the name of the instruction; the span where it is not about all of the instruction. */
export type Complaint = { readonly clause: string; readonly span?: Span };

type Rule = (instruction: Instruction, escapeCharacter: string) => Complaint | undefined;

/** What the builder refuses in the arguments; `undefined` also for a keyword that it does not know. */
export const argumentProblem: Rule = (instruction, escapeCharacter) =>
  RULES.get(instruction.keyword)?.(instruction, escapeCharacter);

export const isKeyword = (keyword: string): boolean => RULES.has(keyword);

const needsValue: Rule = ({ rest }) => (rest.text === '' ? { clause: 'has no value' } : undefined);
const needsArgument: Rule = ({ rest }) => (rest.text === '' ? { clause: 'has no argument' } : undefined);

const onlyStrings: Rule = ({ rest, keyword }) => {
  const { text } = rest;
  const start = keyword === 'HEALTHCHECK' ? skipWord(text, 0, text.length) : 0;
  if (execFormOf(text.slice(start)) !== 'not-strings') return undefined;
  const span = spanOf(rest, skipSpace(text, start, text.length));
  return { clause: 'has something in its array that is no string', span };
};

const fromRule: Rule = (instruction) => {
  const words = wordsOf(instruction.rest);
  if (words.length !== 1 && !(words.length === 3 && isAs(words[1]?.text ?? ''))) {
    const clause = 'takes an image, or an image, AS and a name';
    return words.length === 0 ? { clause } : { clause, span: spanOf(instruction.rest) };
  }
  const { as, name } = fromOf(instruction);
  if (as === undefined || name !== undefined) return undefined;
  const shape = 'which begins with a letter and goes on with letters, digits, ., - and _';
  return { clause: `has ${shown(as.text)} for a stage's name, ${shape}`, span: as.span };
};

/** ENV and LABEL as the parser itself refuses them, in a trigger too. */
const pairsSyntax: Rule = ({ rest }, escapeCharacter) => {
  const words = quotedWordsOf(rest, escapeCharacter);
  if (words.length === 0) return undefined;
  if (isLegacy(words)) {
    const [pair] = legacyPair(rest);
    return pair?.value === undefined ? { clause: 'has a name and no value', span: spanOf(rest) } : undefined;
  }
  const bare = words.find(({ text }) => !text.includes('='));
  return bare === undefined ? undefined : { clause: `has ${shown(bare.text)} without =`, span: bare.span };
};

const pairs: Rule = (instruction, escapeCharacter) => {
  const words = quotedWordsOf(instruction.rest, escapeCharacter);
  if (words.length === 0) return { clause: 'has no argument' };
  return pairsSyntax(instruction, escapeCharacter) ?? (isLegacy(words) ? undefined : nameless(words));
};

const nameless = (words: readonly Word[]): Complaint | undefined => {
  const wrong = words.find(({ text }) => text.startsWith('='));
  return wrong === undefined ? undefined : { clause: 'has a value without a name', span: wrong.span };
};

const argRule: Rule = ({ rest }, escapeCharacter) => {
  const words = quotedWordsOf(rest, escapeCharacter);
  return words.length === 0 ? { clause: 'has no argument' } : nameless(words);
};

const copyRule: Rule = (instruction, escapeCharacter) => {
  const wrong = onlyStrings(instruction, escapeCharacter);
  if (wrong !== undefined) return wrong;
  const words = instruction.json ?? wordsOf(instruction.rest).map(({ text }) => text);
  if (words.length < 2) return { clause: 'takes what to copy and where to' };
  const last = words.at(-1) ?? '';
  const heredoc = last.includes('<<') ? heredocIn(last) : undefined;
  if (heredoc === undefined || 'error' in heredoc) return undefined;
  return { clause: 'has a heredoc where the destination belongs', span: spanOf(instruction.rest) };
};

const volumeRule: Rule = (instruction, escapeCharacter) => {
  const { json, rest } = instruction;
  if (rest.text === '' || json?.length === 0) return { clause: 'has no path' };
  if (json?.some((path) => path.trim() === '')) return { clause: 'has an empty path', span: spanOf(rest) };
  return onlyStrings(instruction, escapeCharacter);
};

const shellRule: Rule = (instruction, escapeCharacter) => {
  const { json, rest } = instruction;
  if (rest.text === '' || json?.length === 0) return { clause: 'has no argument' };
  if (json !== undefined) return undefined;
  return onlyStrings(instruction, escapeCharacter) ?? { clause: 'takes an array of strings', span: spanOf(rest) };
};

const healthRule: Rule = (instruction, escapeCharacter) => {
  const { rest, json } = instruction;
  const typeEnd = skipWord(rest.text, 0, rest.text.length);
  const type = rest.text.slice(0, typeEnd);
  const bare = typeEnd === rest.text.length;
  if (type === '') return { clause: 'has no argument' };
  const wrong = onlyStrings(instruction, escapeCharacter);
  if (wrong !== undefined) return wrong;
  if (type.toUpperCase() === 'NONE') {
    return bare || json?.length === 0 ? undefined : { clause: 'NONE takes no argument', span: spanOf(rest) };
  }
  if (type.toUpperCase() !== 'CMD') {
    return { clause: `takes CMD or NONE, not ${shown(type)}`, span: spanOf(rest, 0, typeEnd) };
  }
  return bare || json?.length === 0 ? { clause: 'CMD has no command' } : undefined;
};

const NO_TRIGGER: ReadonlySet<string> = new Set(['FROM', 'MAINTAINER', 'ONBUILD']);

/** What the parser itself refuses of a trigger; the build that runs the trigger looks at the rest of it. */
const onbuildRule: Rule = ({ trigger }, escapeCharacter) => {
  if (trigger === undefined) return { clause: 'has no instruction' };
  const { keyword, keywordSpan } = trigger;
  if (NO_TRIGGER.has(keyword)) return { clause: `cannot hold ${keyword} back`, span: keywordSpan };
  const syntax = keyword === 'ENV' || keyword === 'LABEL' ? pairsSyntax : EXEC_FORMS.has(keyword) ? onlyStrings : none;
  const wrong = syntax(trigger, escapeCharacter);
  return wrong === undefined ? undefined : { ...wrong, clause: `holds ${keyword} back, which ${wrong.clause}` };
};

const none: Rule = () => undefined;

const EXEC_FORMS: ReadonlySet<string> = new Set([
  'ADD',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'HEALTHCHECK',
  'RUN',
  'SHELL',
  'VOLUME',
]);

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['ADD', copyRule],
  ['ARG', argRule],
  ['CMD', onlyStrings],
  ['COPY', copyRule],
  ['ENTRYPOINT', onlyStrings],
  ['ENV', pairs],
  ['EXPOSE', needsArgument],
  ['FROM', fromRule],
  ['HEALTHCHECK', healthRule],
  ['LABEL', pairs],
  ['MAINTAINER', needsValue],
  ['ONBUILD', onbuildRule],
  ['RUN', onlyStrings],
  ['SHELL', shellRule],
  ['STOPSIGNAL', needsValue],
  ['USER', needsValue],
  ['VOLUME', volumeRule],
  ['WORKDIR', needsValue],
]);
