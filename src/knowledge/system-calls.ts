import { byName, type Fields, tableOf } from './load.js';
import calls from './system-calls/calls.json' with { type: 'json' };

const KINDS = [
  /** Opens a file, for what its flags say. */
  'open',
  /** Changes a directory, or what a file holds. */
  'write',
  /** Only needs to get to a file. */
  'read',
  /** Asks what it may do. */
  'ask',
  /** What only the owner of a file may do, or root. */
  'owner',
  /** Becomes somebody else. */
  'identity',
  /** A port, or a socket in the file system. */
  'socket',
  /** Anything else that a capability allows. */
  'right',
] as const;

export type CallKind = (typeof KINDS)[number];

/** Calls to the kernel that end with EACCES or EPERM where a process may not do what it wants. */
export type SystemCall = {
  readonly names: readonly string[];
  readonly kind: CallKind;
  /** The capability with which root may, without CAP_. */
  readonly right: string | undefined;
  /** Nobody may without it. */
  readonly always: boolean;
};

const callOf = (row: Fields): SystemCall => ({
  names: row.words('names'),
  kind: row.oneOf('kind', KINDS) ?? 'right',
  right: row.text('right'),
  always: row.flag('always'),
});

export const systemCalls = tableOf(callOf, calls);

const index = byName(systemCalls);

export const systemCallNamed = (name: string): SystemCall | undefined => index().get(name);
