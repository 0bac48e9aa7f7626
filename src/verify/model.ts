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

/** What one image did in the seconds it was watched. */
export type Observation = {
  readonly identity: Identity;
  /** `undefined`: it was still running. */
  readonly exitCode: number | undefined;
  /** It never came to run: what the engine said. */
  readonly refused: string | undefined;
  /** Lines of its log that speak of a missing permission. */
  readonly complaints: readonly string[];
  /** TCP ports that it listened on; `undefined` when they cannot be seen. */
  readonly ports: readonly number[] | undefined;
  readonly changes: readonly Change[];
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
