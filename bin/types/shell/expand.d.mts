import type { Command, ShellWord } from './model.mjs';
/** A variable's value: a string, `undefined` for unset, `null` for cannot be known. */
export type ShellLookup = (name: string) => string | undefined | null;
/**
 * The text that a command sees for a word: quotes removed, `$A`, `${A}`, `${A:-x}`, `${A-x}`, `${A:+x}`, `${A+x}` and
 * `${A:?x}` filled in. `undefined` where that cannot be known: unknown variables, substitutions, globs, other forms.
 */
export declare const expandShell: (word: ShellWord, lookup: ShellLookup) => string | undefined;
/** Values that change from command to command: what the Dockerfile sets, then what the script itself assigns. */
export type ScriptValues = {
    readonly lookup: ShellLookup;
    /** Takes note of a command's assignments. Call it for every command, in order. */
    readonly pass: (command: Command) => void;
};
export declare const scopeOver: (outer: ShellLookup) => ScriptValues;
