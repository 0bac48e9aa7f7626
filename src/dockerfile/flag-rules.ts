import { isDuration, isRetries } from './durations.js';
import { fieldPair, fieldsOf } from './fields.js';
import type { Flag, Instruction } from './model.js';
import { shown } from './shown.js';
import { isTruth } from './truth.js';

/** A clause that completes the name of the instruction, and the flag it speaks of. */
export type FlagProblem = { readonly clause: string; readonly flag: Flag };

/** Takes a value; takes one each time it comes; is on or off. */
type Kind = 'value' | 'list' | 'switch';

type Kinds = Readonly<Record<string, Kind>>;

/** Sources: moby/buildkit@73ed6825:frontend/dockerfile/instructions/parse.go and commands_run*.go. */
const FLAGS: ReadonlyMap<string, Kinds> = new Map<string, Kinds>([
  ['FROM', { platform: 'value' }],
  ['RUN', { mount: 'list', network: 'value', security: 'value', device: 'list' }],
  ['COPY', { chown: 'value', from: 'value', chmod: 'value', link: 'switch', parents: 'switch', exclude: 'list' }],
  [
    'ADD',
    {
      chown: 'value',
      chmod: 'value',
      link: 'switch',
      'keep-git-dir': 'switch',
      checksum: 'value',
      unpack: 'switch',
      exclude: 'list',
    },
  ],
  [
    'HEALTHCHECK',
    { interval: 'value', timeout: 'value', 'start-period': 'value', 'start-interval': 'value', retries: 'value' },
  ],
]);

/** These never read their flags, so none is wrong. */
const BLIND: ReadonlySet<string> = new Set(['ARG', 'STOPSIGNAL']);

/** The first flag that the builder refuses. */
export const flagProblem = ({ keyword, flags, rest }: Instruction): FlagProblem | undefined => {
  if (flags.length === 0 || BLIND.has(keyword)) return undefined;
  if (keyword === 'HEALTHCHECK' && /^none(?:\s|$)/i.test(rest.text)) return undefined;
  const kinds = FLAGS.get(keyword) ?? {};
  const seen = new Set<string>();
  for (const flag of flags) {
    const kind = Object.hasOwn(kinds, flag.name) ? kinds[flag.name] : undefined;
    const clause =
      kind === undefined ? `does not know --${shown(flag.name)}` : wrongValue(flag, kind, seen.has(flag.name));
    if (clause !== undefined) return { clause, flag };
    seen.add(flag.name);
  }
  return undefined;
};

const wrongValue = ({ name, value }: Flag, kind: Kind, again: boolean): string | undefined => {
  if (again && kind !== 'list') return `has --${name} a second time`;
  if (kind === 'switch') {
    return value === undefined || /^(?:true|false)$/i.test(value) ? undefined : `takes true or false for --${name}`;
  }
  if (value === undefined) return `has --${name} without a value`;
  const rule = VALUES[name];
  return rule === undefined || rule.accepts(value) ? undefined : `takes ${rule.takes} for --${name}`;
};

type ValueRule = { readonly takes: string; readonly accepts: (value: string) => boolean };

const oneOf = (...values: readonly string[]): ValueRule => ({
  takes: values.join(', '),
  accepts: (value) => values.includes(value),
});

const DURATION: ValueRule = { takes: 'a time of a millisecond or more, such as 30s,', accepts: isDuration };

/** The fields are looked at when the stage is built; only a stage's name is so early that no variable can be in it. */
const isMount = (value: string): boolean =>
  fieldsOf(value)?.every((field) => {
    const { key, value: from = '' } = fieldPair(field);
    const dollar = key === 'from' ? from.indexOf('$') : -1;
    return dollar === -1 || dollar === from.length - 1;
  }) === true;

/** One name, alone or as `name=`, and whether the device is `required`. */
const isDevice = (value: string): boolean => {
  let named = false;
  return (
    fieldsOf(value)?.every((field) => {
      const { key, value: text } = fieldPair(field);
      if (key === 'required') return text === undefined || isTruth(text);
      const again = named;
      named ||= field !== '' && (key !== 'name' || text !== '');
      return !again;
    }) === true
  );
};

const VALUES: Readonly<Record<string, ValueRule>> = {
  network: oneOf('default', 'none', 'host'),
  security: oneOf('insecure', 'sandbox'),
  interval: DURATION,
  timeout: DURATION,
  'start-period': DURATION,
  'start-interval': DURATION,
  mount: { takes: 'fields such as type=cache,target=/a, and no variable in from=,', accepts: isMount },
  device: { takes: 'a name and perhaps required', accepts: isDevice },
  retries: { takes: 'a number', accepts: isRetries },
};
