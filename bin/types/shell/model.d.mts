import type { Logical } from '../dockerfile/model.mjs';
import type { Span } from '../text/span.mjs';
/**
 * One word of a command. `text` has quotes and escapes removed, variables and substitutions are still in it as
 * written; `pieces` lead each of its characters back to the source.
 */
export type ShellWord = Logical & {
    /** No variable, substitution, glob or brace list is in it: the command sees exactly `text`. */
    readonly literal: boolean;
    readonly variables: readonly string[];
    /** As written, quotes included; continuation lines are joined. */
    readonly raw: string;
    readonly span: Span;
};
export type Redirect = {
    /** `>`, `>>`, `<`, `<<`, `<<<`, `>&`, `&>`, … without the number before it. */
    readonly op: string;
    readonly fd: number | undefined;
    /** A file, the number of `2>&1`, the name of a here-document. */
    readonly target: ShellWord;
    /** The lines of a here-document. */
    readonly body: ShellWord | undefined;
};
/** `NAME=value` before a command or alone. `value` is `undefined` where the shell works it out: `for`, `read`. */
export type Assignment = {
    readonly name: string;
    readonly value: ShellWord | undefined;
};
/** What stands between a command and the one before it; a newline and `&` count as `;`. */
export type Before = '' | '&&' | '||' | ';' | '|';
/**
 * The process that runs commands one after another: a `cd` or an assignment in it holds for what follows in it, and not
 * outside. `( … )`, `$( … )` and `sh -c` have a scope of their own. Compared by identity.
 */
export type Scope = {
    readonly parent: Scope | undefined;
};
/** One simple command of a shell script, wrappers such as sudo and env taken off. */
export type Command = {
    /** Empty for bare assignments and redirects. */
    readonly words: readonly ShellWord[];
    /** The words in front that only run the others: `sudo -u app`, `env A=b`, `exec`; empty where there are none. */
    readonly wrapper: readonly ShellWord[];
    readonly scope: Scope;
    readonly assignments: readonly Assignment[];
    readonly redirects: readonly Redirect[];
    /** The function in whose body it stands: it runs where that is called. */
    readonly within: string | undefined;
    /** From the first to the last character, wrappers included. */
    readonly span: Span;
    /** It runs whenever the script gets that far: not behind `||`, a test, `if`, `case`, a loop or in a function. */
    readonly certain: boolean;
    /** Where it fails nothing catches it: no `||` stands behind it, and neither `if` nor `!` in front. */
    readonly checked: boolean;
    readonly before: Before;
    /** The command whose outcome decides whether this one runs, for one that is not certain. */
    readonly guard: Command | undefined;
    /** All that decides it, as far as it can be told: not what calls the function, and not the rounds of a loop. */
    readonly when: Condition | undefined;
};
/** What has to have come out for a command to run, and what else: the closest comes first. */
export type Condition = {
    readonly question: Question;
    /** It succeeds, it fails; `undefined`: either, as others beside it come out. */
    readonly outcome: boolean | undefined;
    readonly and: Condition | undefined;
};
export type Question = 
/** `input` is what stands before the pipe that it reads. */
{
    readonly kind: 'command';
    readonly command: Command;
    readonly input: Command | undefined;
}
/** `case subject in a|b)` */
 | {
    readonly kind: 'case';
    readonly subject: ShellWord;
    readonly patterns: readonly ShellWord[];
};
