import type { Span } from '../text/span.mjs';
/** One file as it was read: byte order mark and line endings included. `path` is what reports show. */
export type Source = {
    readonly path: string;
    readonly text: string;
};
/** A run of source text that became a run of logical text: `at` is the index in the logical text. */
export type Piece = {
    readonly at: number;
    readonly start: number;
    readonly length: number;
};
/**
 * Text as the builder sees it after joining continuation lines and dropping comments and empty lines between them.
 * `pieces` are in order, cover `text` without gaps, and lead each character back to the source.
 */
export type Logical = {
    readonly text: string;
    readonly pieces: readonly Piece[];
};
/** A blank-separated word of a logical text, as written: quotes and variables are still in it. */
export type Word = {
    readonly text: string;
    readonly span: Span;
};
/** `--name` or `--name=value` between keyword and arguments, as the builder reads flags. */
export type Flag = {
    readonly name: string;
    readonly value: string | undefined;
    readonly span: Span;
};
/** `<<word`. `body` spans the lines between the instruction and the terminator, without it. */
export type Heredoc = {
    readonly name: string;
    readonly body: Span;
    /** Variables in the body are expanded: the name was not quoted. */
    readonly expands: boolean;
    /** `<<-`: leading tabs are dropped from body and terminator. */
    readonly chomp: boolean;
};
export type Comment = {
    readonly text: string;
    readonly span: Span;
    readonly line: number;
};
export type Directive = {
    readonly name: string;
    readonly value: string;
    readonly span: Span;
};
/** One instruction. Lines count from 1, as the builder counts them. */
export type Instruction = {
    /** Upper case, ASCII only. */
    readonly keyword: string;
    readonly keywordSpan: Span;
    /** From the keyword to the end of the last line that belongs to it, heredocs included, the final newline not. */
    readonly span: Span;
    /** All after the keyword, trimmed: for USER this is the one argument. Flags are still in it. */
    readonly argument: Logical;
    readonly flags: readonly Flag[];
    /** What is left of `argument` when the flags are taken off. */
    readonly rest: Logical;
    /** The strings of the exec form, where the instruction takes one and `rest` is one. */
    readonly json: readonly string[] | undefined;
    readonly heredocs: readonly Heredoc[];
    readonly line: number;
    readonly endLine: number;
    /** What ONBUILD holds back; its spans point into the same source. */
    readonly trigger: Instruction | undefined;
};
/** `NAME=value` of ENV, ARG or LABEL; `value` is unexpanded, `undefined` for `ARG NAME`. */
export type NameValue = {
    readonly name: string;
    readonly value: string | undefined;
    readonly span: Span;
};
export type Stage = {
    /** Place in the file, from 0. */
    readonly index: number;
    /** Lower-cased, as the builder keeps it. */
    readonly name: string | undefined;
    readonly from: Instruction;
    /** The image or stage word of FROM, unexpanded. */
    readonly base: Word;
    /** The value of `--platform`, unexpanded. */
    readonly platform: string | undefined;
    /** All instructions below FROM. */
    readonly instructions: readonly Instruction[];
};
/** Something for which the builder refuses the file. `message` is one sentence in our words. */
export type BuildProblem = {
    readonly message: string;
    readonly span: Span;
};
export type Dockerfile = {
    readonly source: Source;
    readonly escape: '\\' | '`';
    readonly directives: readonly Directive[];
    /** Whole-line comments, those between continuation lines included; directives and heredoc bodies are none. */
    readonly comments: readonly Comment[];
    /** Every instruction, in order. */
    readonly instructions: readonly Instruction[];
    /** The instructions (ARG) above the first FROM. */
    readonly head: readonly Instruction[];
    readonly stages: readonly Stage[];
    /** In file order. The builder stops at the first; the structure above is then our best reading. */
    readonly problems: readonly BuildProblem[];
};
