import { type Expansion, expandWord } from '../dockerfile/expand.js';
import type { Instruction } from '../dockerfile/model.js';
import { nameValues } from '../dockerfile/name-values.js';
import { normalised } from '../text/path.js';
import type { Accounts } from './accounts/model.js';
import { MAX_EXPANDED, MOST_PATTERNS, mayMatch } from './budget.js';
import { type Draft, type Effect, expand, expandPair, lookupOf, refuse, settle } from './draft.js';
import { setValue } from './environment.js';
import { readCopy, readLabels, readMounts, readPorts, readSignal, readVolumes } from './readings.js';
import { windowsPathRefusal } from './refusals/refusals.js';
import { outcomeOf, windowsOutcomeOf } from './user-string.js';

/** What one instruction does to environment, user and directory. `index` is its place in the stage. */
export const dispatch = (draft: Draft, instruction: Instruction, index: number): void => {
  EFFECTS[instruction.keyword]?.(draft, instruction, index);
};

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
  if (draft.budget.limit !== undefined) return `a value of the file is too large: ${draft.budget.limit}`;
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

const holdBack: Effect = ({ triggers }, { trigger }) => {
  if (trigger !== undefined) triggers.push(trigger);
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
