import { fieldPair, fieldsOf } from '../../dockerfile/fields.js';
import { isTruth } from '../../dockerfile/truth.js';
import { type Refusal, windowsPathRefusal } from './refusals.js';

/** Where a mount is made. */
export type MountPlace = {
  /** Absolute; `undefined` when it is not known. */
  readonly workdir: string | undefined;
  /** Built for Windows. */
  readonly windows: boolean;
};

/** The fields of one `--mount`. */
export type MountFields = {
  /** In lower case; `null` where a variable hides it. */
  readonly type: string | null;
  /** By their longest name; `null` for a value that a variable hides. */
  readonly fields: ReadonlyMap<string, string | null>;
  /** What the builder refuses in one of them; those behind it are not read. */
  readonly refusal: Refusal;
};

/** The value of one field; `null` where a variable hides it. */
type Expand = (value: string) => string | null;

/** Reads the value of one `--mount`, up to the first field that the builder refuses. */
export const mountFields = (text: string, expand: Expand): MountFields => {
  const mount: Mount = { type: 'bind', fields: new Map() };
  for (const field of fieldsOf(text) ?? []) {
    const refusal = readField(mount, field, expand);
    if (refusal !== undefined) return { ...mount, refusal };
  }
  return { ...mount, refusal: undefined };
};

/**
 * What the builder refuses in one `--mount`.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/instructions/commands_runmount.go and, below
 * frontend/dockerfile/dockerfile2llb, convert_runmount.go, convert_secrets.go and convert_ssh.go.
 */
export const mountRefusal = (mount: MountFields, place: MountPlace): Refusal => {
  if (mount.refusal !== undefined) return mount.refusal;
  // Where a variable hides the type, nothing of what belongs together can be judged.
  return mount.type === null ? undefined : (combinationRefusal(mount) ?? placeRefusal(mount, place));
};

/** While it is read. */
type Mount = { type: string | null; readonly fields: Map<string, string | null> };

const TYPES: ReadonlySet<string> = new Set(['bind', 'cache', 'tmpfs', 'secret', 'ssh']);
const SHORT: Readonly<Record<string, string>> = {
  src: 'source',
  dst: 'target',
  destination: 'target',
  ro: 'readonly',
  rw: 'readwrite',
};

const readField = (mount: Mount, field: string, expand: Expand): Refusal => {
  const { key: written, value: text } = fieldPair(field);
  const key = SHORT[written] ?? written;
  if (text === undefined && !BARE.has(key)) return `--mount has ${field || 'an empty field'} without =`;
  const value = text === undefined ? 'true' : expand(text);
  const rule = FIELDS.get(key);
  if (rule === undefined) return `--mount does not know ${key}=`;
  if (rule.types !== undefined && mount.type !== null && !rule.types.includes(mount.type)) {
    return `--mount of type ${mount.type} does not take ${key}`;
  }
  if (value !== null && !rule.takes(value)) return `--mount takes no ${key}=${value}`;
  if (key === 'type') mount.type = value?.toLowerCase() ?? null;
  mount.fields.set(key, value);
  return undefined;
};

const BARE: ReadonlySet<string> = new Set(['readonly', 'readwrite', 'required']);

type FieldRule = {
  readonly takes: (value: string) => boolean;
  /** The types that take it, where not all do; the type must stand before it. */
  readonly types?: readonly string[];
};

const anything = { takes: () => true };
const number = { takes: (value: string) => /^[0-9]+$/.test(value) && Number(value) < 2 ** 32 };
const mode = { takes: (value: string) => /^[0-7]+$/.test(value) && Number.parseInt(value, 8) < 2 ** 32 };
const SHARING: ReadonlySet<string> = new Set(['shared', 'private', 'locked']);
/** Go's way to write a number, then a unit such as `m`, `mb` or `MiB`. Source: docker/go-units size.go. */
const SIZE = /^\+?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+) ?(?:b|[kmgtp](?:b|ib)?)?$/i;

const FIELDS: ReadonlyMap<string, FieldRule> = new Map<string, FieldRule>([
  ['type', { takes: (value) => TYPES.has(value.toLowerCase()) }],
  ['from', anything],
  ['source', anything],
  ['target', anything],
  ['id', anything],
  ['env', anything],
  ['readonly', { takes: isTruth }],
  ['readwrite', { takes: isTruth }],
  ['required', { takes: isTruth, types: ['secret', 'ssh'] }],
  ['size', { takes: (value) => SIZE.test(value), types: ['tmpfs'] }],
  ['sharing', { takes: (value) => SHARING.has(value.toLowerCase()) }],
  ['mode', mode],
  ['uid', number],
  ['gid', number],
]);

const combinationRefusal = ({ type, fields }: MountFields): Refusal => {
  const wrong = (key: string): Refusal => `--mount of type ${type} does not take ${key}`;
  const owned = ['mode', 'uid', 'gid'].find((key) => fields.has(key));
  if (owned !== undefined && (type === 'bind' || type === 'tmpfs')) return wrong(owned);
  if (type !== 'cache' && fields.has('sharing')) return wrong('sharing');
  if (type === 'ssh' && isGiven(fields, 'source')) return wrong('source');
  if (type !== 'secret') return undefined;
  if (isGiven(fields, 'from')) return wrong('from');
  if (isGiven(fields, 'source') && isGiven(fields, 'id')) return '--mount takes one of source and id';
  const named = ['source', 'target', 'id'].some((key) => fields.get(key) === null || isGiven(fields, key));
  return named ? undefined : '--mount of type secret names neither the secret nor its target';
};

/** It has a value, and that is known not to be empty. */
const isGiven = (fields: MountFields['fields'], key: string): boolean => (fields.get(key) ?? '') !== '';

const placeRefusal = ({ type, fields }: MountFields, { workdir, windows }: MountPlace): Refusal => {
  const written = fields.get('target');
  const target = written === undefined ? '' : written;
  if (type === 'ssh' || target === null) return undefined;
  if (type === 'secret') return windows ? windowsSecretRefusal(target, fields.has('env')) : undefined;
  const isRoot = target.startsWith('/') ? target === '/' : workdir !== undefined && isTop(`${workdir}/${target}`);
  return isRoot ? '--mount names no target but the root' : undefined;
};

const isTop = (path: string): boolean => {
  let depth = 0;
  for (const part of path.split('/')) {
    if (part === '..') depth = Math.max(0, depth - 1);
    else if (part !== '' && part !== '.') depth += 1;
  }
  return depth === 0;
};

const windowsSecretRefusal = (target: string, env: boolean): Refusal => {
  if (target === '')
    return env ? undefined : '--mount of type secret names no target, and on Windows there is no other';
  const wrong = windowsPathRefusal(target);
  const absolute = /^(?:c:)?[\\/]/i.test(target);
  return wrong ?? (absolute ? undefined : `--mount has the target ${target}, and on Windows that must be absolute`);
};
