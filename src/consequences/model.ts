import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** Where the account of a fix comes from. */
export type AccountKind = 'restored' | 'created' | 'shipped' | 'new' | 'number';

/** The account that a fixed stage runs as. */
export type AccountPlan = {
  readonly kind: AccountKind;
  /** `undefined` for a bare number. */
  readonly name: string | undefined;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  /** What USER gets: `uid:gid` wherever both are known. */
  readonly value: string;
  /** Name of the file in templates/ that makes it; `undefined` when it is there already. */
  readonly template: string | undefined;
  /** Values for the template beyond name, uid and gid. */
  readonly fill: Readonly<Record<string, string>>;
  /** Edits that pin the ids of an account which the file creates without them. */
  readonly edits: readonly Edit[];
  /** The command of the file that makes it. */
  readonly span?: Span;
  /** Home directory; `undefined` where there is none to write to. */
  readonly home: string | undefined;
};

/** A directory, or a file, that the process must be able to write to. */
export type WritablePath = {
  readonly path: string;
  /** It is a file: an empty one is made where there is none. */
  readonly file: boolean;
  /** Why: a noun phrase that completes "because of". */
  readonly because: string;
  /** What is in it already must be owned as well. */
  readonly recursive: boolean;
  /** It is there already when the lines of the fix run. */
  readonly exists: boolean;
  /** Index of the VOLUME instruction that the ownership must stand above. */
  readonly above: number | undefined;
};

/** What may break although the file builds. */
export type Obstacle = {
  readonly kind: ObstacleKind;
  /** What will happen, one sentence. */
  readonly sentence: string;
  readonly span: Span | undefined;
};

export type ObstacleKind =
  | 'no-entry'
  | 'unknown-base'
  | 'unresolved-base'
  | 'uncertain-base'
  | 'step-down'
  | 'needs-root'
  | 'root-home'
  | 'privileged-port'
  | 'onbuild'
  | 'waiver'
  | 'managed-file'
  | 'build-argument'
  | 'windows'
  | 'no-tools'
  | 'name-only'
  | 'shell'
  | 'writes'
  | 'unreadable'
  | 'unread'
  | 'mount'
  | 'context';
