import type { Language } from '../knowledge/languages.js';
import type { Meaning } from '../knowledge/texts.js';

/** An expression of code, as far as its value may matter. */
export type Expression =
  | { readonly kind: 'text'; readonly text: string }
  /** `from`: where it stands, by which its scope is found. */
  | { readonly kind: 'name'; readonly name: string; readonly from: number }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: string }
  | Called
  /** Texts one behind the other. */
  | { readonly kind: 'joined'; readonly parts: readonly Expression[] }
  /** `a / b` of paths. */
  | { readonly kind: 'below'; readonly parts: readonly Expression[] }
  /** The first, or where it has no value, or by some condition, the second. */
  | { readonly kind: 'either'; readonly first: Expression; readonly second: Expression; readonly condition: boolean }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'fields'; readonly fields: ReadonlyMap<string, Expression> }
  /** What a function gets, by its place. */
  | Parameter
  | { readonly kind: 'unknown' };

export type Parameter = {
  readonly kind: 'parameter';
  /** The function. */
  readonly of: string;
  readonly name: string;
  readonly at: number;
  readonly fallback: Expression | undefined;
};

/** A call of a function, or the making of an object. */
export type Called = {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Argument[];
  /** Offset in the text. */
  readonly from: number;
};

export type Argument = { readonly name: string | undefined; readonly value: Expression };

/** What a name of a file stands for that another module brings; `name` is undefined where it is the module itself. */
export type Import = { readonly module: string; readonly name: string | undefined };

/** One file of code. */
export type Unit = {
  readonly language: Language;
  /** By the names that they have here. */
  readonly imports: ReadonlyMap<string, Import>;
  /** Every module that is named, those without a name here included. */
  readonly modules: ReadonlySet<string>;
  /** What is given to a name, wherever it is. `.name` is a field of an object, and of no scope. */
  readonly values: ReadonlyMap<string, readonly Binding[]>;
  readonly calls: readonly Called[];
  /** By the offsets of the calls. */
  readonly sites: ReadonlyMap<number, Site>;
};

/** Where a call stands. */
export type Site = {
  /** The name of the function, empty where it has none; `undefined`: in none. */
  readonly within: string | undefined;
  /** A condition, a loop or a `try` of the function may pass over it. */
  readonly guarded: boolean;
};

/** A value of a name, in the part of the text in which it has it: a function, or the whole file. */
export type Binding = { readonly from: number; readonly to: number; readonly value: Expression };

/**
 * Where something stands in code: the path of the file in its context, and the line. Of code in the arguments of a
 * command, that command with its own place, and no line.
 */
export type Place = { readonly file: string; readonly line: number | undefined };

export type Effect = Place & {
  /** It happens in every start. */
  readonly always: boolean;
  /** As the code names it: `os.makedirs`. */
  readonly call: string;
};

/**
 * A path is absolute, or `~` and what lies below the home of whoever runs it; `undefined` where it cannot be known.
 * `inside`: the directory is known, and of the file in it nothing more.
 */
export type Write = Effect & {
  readonly path: string | undefined;
  readonly kind: 'directory' | 'file' | 'inside';
  /** It is opened: one that is there may only be read. */
  readonly opens?: true;
  /** Where it runs, something is mounted there. */
  readonly mounted?: true;
};

/** A text that names something which the code, or a library that it is told to, opens. */
export type Named = Pick<Effect, 'file' | 'line'> & { readonly name: string; readonly means: Meaning };

/** What files of settings make a program do. */
export type SettingsEffects = Pick<Effects, 'writes' | 'listens' | 'unread'>;

/** What code does when it runs, as far as it can be read. */
export type Effects = {
  readonly writes: readonly Write[];
  readonly listens: readonly (Effect & { readonly port: number | undefined })[];
  readonly processes: readonly (Effect & { readonly program: string | undefined })[];
  readonly rights: readonly Effect[];
  /** What tells another user something else than root. */
  readonly differs: readonly Effect[];
  /** The directories to which it goes. */
  readonly goes: readonly string[];
  readonly launches: readonly Effect[];
  readonly named: readonly Named[];
  /** What was read. */
  readonly texts: readonly string[];
  /** What was not read, one sentence each. */
  readonly unread: readonly string[];
};
