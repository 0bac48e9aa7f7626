import type { CallKind } from '../knowledge/system-calls.js';
import type { Call } from './trace-lines.js';

/** What was seen of the calls of one container; or why nothing was. */
export type Trace =
  | {
      readonly calls: readonly Call[];
      /** There was more than we read. */
      readonly isCut: boolean;
    }
  | { readonly missing: string };

/** Who a process is. An id is `undefined` when the engine does not tell. */
export type Identity = {
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly groups: readonly number[];
  readonly home: string | undefined;
};

/** One line of what an engine says has changed below a container's root: added, changed or deleted. */
export type Change = { readonly kind: 'A' | 'C' | 'D'; readonly path: string };

/** A file or directory in a container. */
export type Node = {
  readonly path: string;
  readonly directory: boolean;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
};

/** What an image says of itself. */
export type ImageFacts = {
  readonly workdir: string;
  readonly volumes: readonly string[];
  /** TCP ports of EXPOSE. */
  readonly exposed: readonly number[];
  /** The command of HEALTHCHECK, whose first word says how it is run: CMD, CMD-SHELL; empty: there is none. */
  readonly health: readonly string[];
};

/** What came back from a port for one request. */
export type Answer = { readonly port: number; readonly path: string } & (
  | { readonly kind: 'http'; readonly status: number; readonly type: string; readonly length: number }
  /** It takes connections, and speaks another protocol. */
  | { readonly kind: 'open' }
  | { readonly kind: 'closed' }
);

/** What HEALTHCHECK said; `untried`: there is none, the program has ended, or the engine cannot run it. */
export type Health = 'healthy' | 'unhealthy' | 'untried';

/** How a start ended, as far as it was watched. */
export type Outcome = {
  /** `undefined`: it was still running. */
  readonly exitCode: number | undefined;
  /** TCP ports that it listened on; `undefined` when they cannot be seen. */
  readonly ports: readonly number[] | undefined;
  /** Lines of its log that speak of a missing permission. */
  readonly complaints: readonly string[];
};

/** What one image did while it was watched. */
export type Observation = Outcome & {
  readonly identity: Identity;
  /** It never came to run: what the engine said. */
  readonly refused: string | undefined;
  /** Milliseconds until it was ready, or had ended; `undefined`: it was not ready in time. */
  readonly ready: number | undefined;
  /** `undefined`: nobody could ask. */
  readonly answers: readonly Answer[] | undefined;
  readonly health: Health;
  /** The end of its log, where it failed. */
  readonly lastWords: readonly string[];
  /** A second start on the files of the first; `undefined`: there was none. */
  readonly again: Outcome | undefined;
  readonly trace: Trace;
  /** Paths at which a volume was wanted. */
  readonly volumes: readonly string[];
  readonly changes: readonly Change[];
};

/** What the kernel refused, or allowed to root alone. */
export type Denied = {
  readonly call: string;
  readonly kind: CallKind;
  readonly right: string | undefined;
  /** Name of the program. */
  readonly caller: string;
  readonly path: string | undefined;
  readonly port: number | undefined;
  readonly writes: boolean;
};

/** What becomes of a path that root wrote to. */
export type Need = {
  readonly path: string;
  /** The owner of what root left there; `undefined` when it is gone again. */
  readonly owner: string | undefined;
} & (
  | { readonly kind: 'covered' }
  /** A program can do without it. */
  | { readonly kind: 'cache' }
  /** `writable` is the directory to give away. */
  | { readonly kind: 'add'; readonly writable: string }
  /** No directory can be given away for it; `why` is a clause. */
  | { readonly kind: 'by-hand'; readonly why: string }
);

export type State = {
  readonly running: boolean;
  readonly exitCode: number;
  /** It has turned out only now that it never came to run. */
  readonly refused?: string | undefined;
};
