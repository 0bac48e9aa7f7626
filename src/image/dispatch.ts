import { type Expansion, expandWord } from '../dockerfile/expand.js';
import { spanOf } from '../dockerfile/logical.js';
import type { Instruction } from '../dockerfile/model.js';
import { nameValues } from '../dockerfile/name-values.js';
import { normalised } from '../text/path.js';
import type { Accounts } from './accounts/model.js';
import { MAX_EXPANDED, MOST_PATTERNS, mayMatch } from './budget.js';
import { type Draft, expand, expandPair, lookupOf, refuse, settle } from './draft.js';
import { setValue } from './environment.js';
import { readArray, readCommandLine, readHealthcheck } from './operations/command-line.js';
import { readCopy } from './operations/copy.js';
import type { Operation, Pair } from './operations/operation.js';
import { readLabels, readPorts, readSignal, readVolumes } from './operations/plain.js';
import { readRun } from './operations/run.js';
import { absolute, pathOf } from './operations/value.js';
import { windowsPathRefusal } from './refusals/refusals.js';
import { outcomeOf, windowsOutcomeOf } from './user-string.js';

/**
 * Works an instruction out, and does to environment, user and directory what it does. `index` is its place in the stage,
 * -1 for a trigger of the stage that FROM names.
 */
export const dispatch = (draft: Draft, instruction: Instruction, index: number): Operation =>
  READERS[instruction.keyword]?.(draft, instruction, index) ?? OTHER;

/** Reads one kind of instruction; what the builder refuses in it is noted in the draft. */
type Reader = (draft: Draft, instruction: Instruction, index: number) => Operation;

const OTHER: Operation = { kind: 'other' };

/** Every value of one ENV sees the environment from before it. */
const setEnvironment: Reader = (draft, instruction, index) => {
  const pairs = nameValues(instruction, draft.splitting).map((pair) => expandPair(draft, instruction, pair));
  for (const { name, value } of pairs) {
    if (name !== undefined) setValue(draft.environment, name, value ?? null, index + 1, 'ENV');
  }
  return { kind: 'env', pairs };
};

/**
 * An argument without any value changes nothing; each default sees the arguments before it. Names are taken as they
 * are, and a default that `--build-arg` replaces is not even looked at.
 */
const setArguments: Reader = (draft, instruction, index) => {
  const pairs = nameValues(instruction, draft.splitting).map(({ name, value, span }): Pair => {
    const passed = Object.hasOwn(draft.buildArgs, name) ? draft.buildArgs[name] : undefined;
    const initial = value === undefined ? draft.globals.lookup(name) : undefined;
    const own = () => passed ?? (value === undefined ? initial : expand(draft, instruction, value));
    const result = draft.globals.open.has(name) ? null : own();
    // The builder keeps two arguments to itself.
    if (result !== undefined && !INTERNAL.has(name)) setValue(draft.environment, name, result, index + 1, 'ARG');
    return { name, value: result, span };
  });
  return { kind: 'arg', pairs };
};

const INTERNAL = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);

const setUser: Reader = (draft, instruction, index) => {
  const { text } = instruction.rest;
  const expansion: Expansion = mayMatch(draft.budget, text)
    ? expandWord(text, lookupOf(draft), draft.escape)
    : { kind: 'unknown', variables: [] };
  const user = settle(draft, instruction, expansion);
  const { argument } = instruction;
  const unset = expansion.kind === 'known' ? expansion.unset : [];
  const value = { text: user ?? undefined, written: argument.text, span: spanOf(argument), unset };
  const decided = { decidedBy: instruction, decidedAs: value };
  draft.user =
    user === null
      ? { ...UNKNOWN, reason: whyUnknown(draft, expansion), ...decided }
      : { ...outcome(draft.windows, user, () => draft.passwd.at(index).accounts), user, ...decided };
  return { kind: 'user', value };
};

const UNKNOWN = { verdict: 'unknown', user: undefined, uid: undefined, gid: undefined } as const;

const whyUnknown = (draft: Draft, expansion: Expansion): string => {
  if (draft.budget.patterns < 0) return `the file has more than ${MOST_PATTERNS} patterns to match`;
  if (draft.budget.left < 0) return `the file's values expand to more than ${MAX_EXPANDED} characters`;
  if (draft.budget.limit !== undefined) return `a value of the file is too large: ${draft.budget.limit}`;
  if (expansion.kind !== 'unknown') return 'the builder cannot expand it';
  const passed = expansion.variables.filter((name) => draft.globals.open.has(name));
  if (passed.length > 0) return `we do not know what builds pass for ${passed.join(', ')}`;
  return `${expansion.variables.join(', ')} may come from the base image, whose environment is not known`;
};

/** Who `user` is with the accounts that `known` tells of. */
export const outcome = (windows: boolean, user: string, known: () => Accounts) =>
  windows ? windowsOutcomeOf(user) : outcomeOf(user, known);

const setWorkdir: Reader = (draft, instruction) => {
  const { text: written } = instruction.rest;
  const text = expand(draft, instruction, written);
  const target = pathOf(draft, { text: text ?? undefined, written, span: spanOf(instruction.rest) });
  if (text !== null && draft.system === 'windows') refuse(draft, instruction, windowsPathRefusal(text));
  if (text === null) draft.workdir = undefined;
  else if (draft.windows) draft.workdir = normalised(text);
  else if (text !== '') draft.workdir = absolute(text, draft.workdir);
  return { kind: 'workdir', target };
};

const setShell: Reader = (draft, { rest, json = [] }) => {
  const argv = readArray(rest, json);
  draft.shell = argv.map(({ text = '' }) => text);
  return { kind: 'shell', argv };
};

const holdBack: Reader = ({ triggers }, { trigger }) => {
  if (trigger !== undefined) triggers.push(trigger);
  return { kind: 'onbuild', trigger };
};

const READERS: Readonly<Record<string, Reader | undefined>> = {
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
  RUN: readRun,
  ENTRYPOINT: (draft, instruction) => ({ kind: 'entrypoint', line: readCommandLine(draft, instruction) }),
  CMD: (draft, instruction) => ({ kind: 'cmd', line: readCommandLine(draft, instruction) }),
  HEALTHCHECK: readHealthcheck,
  SHELL: setShell,
};
