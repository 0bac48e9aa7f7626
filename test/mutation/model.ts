/** A change of a source: the text between two offsets becomes another. */
export type Change = { readonly start: number; readonly end: number; readonly text: string };

/** How a mutant is switched on: another expression, a statement that is left out, an element that is left out. */
export type Form = 'expression' | 'statement' | 'element' | 'property';

/** One mutant. `start` and `end` are of the part of the source that the switch stands around. */
export type Mutant = {
  readonly id: number;
  /** Relative to the project. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What was done, in a few words. */
  readonly kind: string;
  /** The function or constant of the module that it is in. */
  readonly inside: string;
  /** The lines that are changed, and what becomes of them; blanks in one piece, and not too long. */
  readonly original: string;
  readonly mutated: string;
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly change: Change;
};

/** What became of a mutant. `unreached`: survived, as no test runs it. */
export type Fate = 'killed' | 'timed out' | 'survived' | 'unreached';

export type Result = {
  readonly mutant: Mutant;
  readonly fate: Fate;
  /** The first test that failed. */
  readonly by?: string | undefined;
};
