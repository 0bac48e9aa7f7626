/** What a test did with all mutants off: the mutants whose place it reached, and its processor time. */
export type TestRecord = {
  readonly name: string;
  readonly milliseconds: number;
  readonly reached: ReadonlySet<number>;
  readonly failed: boolean;
};

/** A test file. `atLoad`: what its modules reached when they were loaded. */
export type FileRecord = {
  readonly file: string;
  readonly atLoad: ReadonlySet<number>;
  readonly tests: readonly TestRecord[];
};

/** Tests of a file by their places in it. */
export type Chosen = { readonly file: string; readonly tests: readonly number[] };

/** `limit`: milliseconds of processor time after which the process ends. */
export type Order =
  | { readonly kind: 'record'; readonly file: string }
  | { readonly kind: 'try'; readonly id: number; readonly files: readonly Chosen[]; readonly limit: number };

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'recorded'; readonly record: FileRecord }
  | { readonly kind: 'tried'; readonly id: number; readonly by: string | undefined };
