import { type Expansion, expandBody, expandWord, expandWords, type Lookup } from '../dockerfile/expand.js';
import { heredocIn } from '../dockerfile/heredocs.js';
import { wordsOf } from '../dockerfile/logical.js';
import type { BuildProblem, Heredoc, Instruction, NameValue, Source } from '../dockerfile/model.js';
import { nameValues } from '../dockerfile/name-values.js';
import { type Budget, MAX_EXPANDED, MOST_PATTERNS, mayMatch, spend } from './budget.js';
import { type Environment, setValue, valueAt } from './environment.js';
import type { Globals } from './globals.js';
import type { Accounts, UserState } from './model.js';
import type { Passwd } from './passwd.js';
import { signalRefusal, windowsPathRefusal } from './refusals.js';
import { type Copied, copyRefusal } from './refusals-copy.js';
import { mountRefusal } from './refusals-mount.js';
import { portRefusal } from './refusals-port.js';
import { outcomeOf, windowsOutcomeOf } from './user-string.js';

/** The state of one stage while its instructions are gone through. */
export type Draft = {
  readonly source: Source;
  readonly escape: '\\' | '`';
  /** The escape character with which words are told apart; expansion has that of the file. */
  splitting: '\\' | '`';
  /** The operating system of the platform that is built for: `linux`. */
  readonly system: string;
  readonly windows: boolean;
  readonly globals: Globals;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly environment: Environment;
  readonly budget: Budget;
  user: UserState;
  workdir: string | undefined;
  readonly passwd: Passwd;
  readonly triggers: Instruction[];
  readonly problems: BuildProblem[];
};

/** What one instruction does to environment, user and directory. `index` is its place in the stage. */
export const dispatch = (draft: Draft, instruction: Instruction, index: number): void => {
  EFFECTS[instruction.keyword]?.(draft, instruction, index);
};

const lookupOf =
  (draft: Draft): Lookup =>
  (name) =>
    valueAt(draft.environment, name);

/** Every value of one ENV sees the environment from before it. */
const setEnvironment = (draft: Draft, instruction: Instruction, index: number): void => {
  const pairs = nameValues(instruction, draft.splitting).map((pair) => expandPair(draft, instruction, pair));
  for (const { name, value } of pairs) {
    if (name !== undefined) setValue(draft.environment, name, value, index + 1, 'ENV');
  }
};

/**
 * An argument without any value changes nothing; each default sees the arguments before it. Names are taken as they
 * are, and a default that `--build-arg` replaces is not even looked at.
 */
const setArguments = (draft: Draft, instruction: Instruction, index: number): void => {
  for (const { name, value } of nameValues(instruction, draft.splitting)) {
    const passed = Object.hasOwn(draft.buildArgs, name) ? draft.buildArgs[name] : undefined;
    const initial = value === undefined ? draft.globals.lookup(name) : undefined;
    const result = passed ?? (value === undefined ? initial : expand(draft, instruction, value));
    // The builder keeps two arguments to itself.
    if (result !== undefined && !INTERNAL.has(name)) setValue(draft.environment, name, result, index + 1, 'ARG');
  }
};

const INTERNAL = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);

const expandPair = (draft: Draft, instruction: Instruction, pair: NameValue) => {
  const name = expand(draft, instruction, pair.name);
  const value = pair.value === undefined ? undefined : expand(draft, instruction, pair.value);
  return { name: name ?? undefined, value: value ?? null };
};

/** The value of a word, or `null` when it cannot be known; what the builder refuses is noted. */
const expand = (draft: Draft, instruction: Instruction, word: string): string | null =>
  mayMatch(draft.budget, word) ? settle(draft, instruction, expandWord(word, lookupOf(draft), draft.escape)) : null;

const settle = (draft: Draft, instruction: Instruction, expansion: Expansion): string | null => {
  if (expansion.kind === 'error') note(draft, instruction, expansion.message);
  return expansion.kind === 'known' && spend(draft.budget, expansion.value) ? expansion.value : null;
};

const note = (draft: Draft, instruction: Instruction, message: string): void => {
  draft.problems.push({ message: `${instruction.keyword}: ${message}.`, span: instruction.span });
};

const setUser = (draft: Draft, instruction: Instruction, index: number): void => {
  const { text } = instruction.rest;
  const expansion: Expansion = mayMatch(draft.budget, text)
    ? expandWord(text, lookupOf(draft), draft.escape)
    : { kind: 'unknown', variables: [] };
  const user = settle(draft, instruction, expansion);
  draft.user =
    user === null
      ? { ...UNKNOWN, reason: whyUnknown(draft, expansion), decidedBy: instruction }
      : { ...outcome(draft.windows, user, () => draft.passwd.at(index).accounts), user, decidedBy: instruction };
};

const UNKNOWN = { verdict: 'unknown', user: undefined, uid: undefined, gid: undefined } as const;

const whyUnknown = (draft: Draft, expansion: Expansion): string => {
  if (draft.budget.patterns < 0) return `the file has more than ${MOST_PATTERNS} patterns to match`;
  if (draft.budget.left < 0) return `the file's values expand to more than ${MAX_EXPANDED} characters`;
  if (expansion.kind !== 'unknown') return 'the builder cannot expand it';
  return `${expansion.variables.join(', ')} may come from the base image, whose environment is not known`;
};

/** Who `user` is with the accounts that `known` tells of. */
export const outcome = (windows: boolean, user: string, known: () => Accounts) =>
  windows ? windowsOutcomeOf(user) : outcomeOf(user, known);

const setWorkdir = (draft: Draft, instruction: Instruction): void => {
  const path = expand(draft, instruction, instruction.rest.text);
  if (path !== null && draft.system === 'windows') refuse(draft, instruction, windowsPathRefusal(path));
  if (path === null) draft.workdir = undefined;
  else if (path.startsWith('/') || draft.windows) draft.workdir = normalised(path);
  else draft.workdir = draft.workdir === undefined ? undefined : normalised(`${draft.workdir}/${path}`);
};

/** An absolute path without empty, `.` and `..` parts. */
export const normalised = (path: string): string => {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
};

type Effect = (draft: Draft, instruction: Instruction, index: number) => void;

const holdBack: Effect = ({ triggers }, { trigger }) => {
  if (trigger !== undefined) triggers.push(trigger);
};

const readLabels: Effect = (draft, instruction) => {
  for (const pair of nameValues(instruction, draft.splitting)) expandPair(draft, instruction, pair);
};

/** The words matter to rules only; here just whether the builder takes them. */
const readPorts: Effect = (draft, instruction) => {
  for (const { text } of wordsOf(instruction.rest)) {
    if (!mayMatch(draft.budget, text)) continue;
    const result = expandWords(text, lookupOf(draft), draft.escape);
    if (result.kind === 'error') note(draft, instruction, result.message);
    for (const word of result.kind === 'known' ? result.words : []) refuse(draft, instruction, portRefusal(word));
  }
};

const readVolumes: Effect = (draft, instruction) => {
  for (const word of wordsIn(instruction)) {
    if (expand(draft, instruction, word) === '') note(draft, instruction, 'one of the paths is empty');
  }
};

const readSignal: Effect = (draft, instruction) => {
  const word = expand(draft, instruction, instruction.rest.text);
  if (word !== null) refuse(draft, instruction, signalRefusal(word));
};

const readCopy: Effect = (draft, instruction) => {
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

const readMounts: Effect = (draft, instruction) => {
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

const refuse = (draft: Draft, instruction: Instruction, refusal: string | undefined): void => {
  if (refusal !== undefined) note(draft, instruction, refusal);
};

const EFFECTS: Readonly<Record<string, Effect | undefined>> = {
  ENV: setEnvironment,
  ARG: setArguments,
  USER: setUser,
  WORKDIR: setWorkdir,
  ONBUILD: holdBack,
  LABEL: readLabels,
  EXPOSE: readPorts,
  VOLUME: readVolumes,
  STOPSIGNAL: readSignal,
  COPY: readCopy,
  ADD: readCopy,
  RUN: readMounts,
};
