import type { Instruction } from '../../dockerfile/model.mjs';
import type { Command, ShellWord } from '../../shell/model.mjs';
import type { Span } from '../../text/span.mjs';
import type { Failure } from './stops.mjs';
/** A word of an instruction with quotes and variables gone. */
export type Value = {
    /** `undefined` where a variable hides it. */
    readonly text: string | undefined;
    /** As the file has it, quotes and variables included. */
    readonly written: string;
    /** Where it stands; for a flag, the whole flag. */
    readonly span: Span;
};
/** The value of USER, with the variables in it that nothing sets. */
export type UserValue = Value & {
    readonly unset: readonly string[];
};
/** A path in the image: absolute, without `.`, `..` and doubled slashes; `undefined` where it cannot be known. */
export type Path = Value & {
    readonly path: string | undefined;
};
/** `NAME=value` of ENV, ARG and LABEL. */
export type Pair = {
    readonly name: string | undefined;
    /** `undefined` where there is none: `ARG NAME`; `null` where a variable hides it. */
    readonly value: string | undefined | null;
    readonly span: Span;
};
/** Where COPY takes its files from. */
export type Origin = {
    readonly kind: 'context';
}
/** Another stage, by its place in the file. */
 | {
    readonly kind: 'stage';
    readonly index: number;
} | {
    readonly kind: 'image';
    readonly name: string;
};
/** One thing that COPY or ADD brings. */
export type CopySource = {
    readonly kind: 'path';
    readonly value: Value;
    /** From the root of the context, the stage or the image, where it must lie; `undefined` where it is hidden. */
    readonly path: string | undefined;
    /** `*`, `?` or `[` is in it: it may stand for several files, or for one of another name. */
    readonly glob: boolean;
} | {
    readonly kind: 'heredoc';
    readonly value: Value;
    /** The name of the file, where the target is a directory. */
    readonly name: string;
    /** What is in the file; `undefined` where a variable hides it. */
    readonly text: string | undefined;
    readonly body: Span;
}
/** ADD fetches it. */
 | {
    readonly kind: 'url' | 'git';
    readonly value: Value;
};
export type Copy = {
    readonly kind: 'copy' | 'add';
    readonly origin: Origin;
    readonly sources: readonly CopySource[];
    readonly target: Path;
    /** The target is a directory whatever is there: it ends in a slash or a dot, or there are several sources. */
    readonly into: boolean;
    /** The value of the last flag of that name; `undefined` where there is none. */
    readonly chown: Value | undefined;
    readonly chmod: Value | undefined;
    readonly link: boolean;
    /** Directories of the sources are kept below the target. */
    readonly parents: boolean;
    /** Something is left out of what is copied. */
    readonly excludes: boolean;
    /** An archive is unpacked: `undefined` where ADD decides by what it is. */
    readonly unpack: boolean | undefined;
};
export type MountType = 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh';
/** `RUN --mount=…`. */
export type Mount = {
    /** `undefined` where a variable hides it. */
    readonly type: MountType | undefined;
    /** Absolute; where none is written, the one that the builder takes. */
    readonly target: string | undefined;
    /** As written, by their longest name: `uid`, `mode`, `source`. A value is `null` where a variable hides it. */
    readonly fields: ReadonlyMap<string, string | null>;
    readonly span: Span;
};
/** A word of a command, as the shell would expand it. */
export type Argument = {
    /** `undefined` where only a shell that runs can know: a glob, a substitution, a variable that nobody sets. */
    readonly value: string | undefined;
    readonly word: ShellWord;
    /** Of a pattern with variables in it: what they make of it. */
    readonly pattern?: string;
};
/** One simple command of RUN with what is known where it runs. */
export type RunCommand = {
    readonly command: Command;
    /** The last part of the path of its program; empty for bare assignments and redirects. */
    readonly name: string;
    /** What stands behind the program. */
    readonly args: readonly Argument[];
    /** Where its output goes: `>` and its like with a file behind them. */
    readonly outputs: readonly {
        readonly op: string;
        readonly target: Argument;
    }[];
    /** What its here-document or here-string holds, where it has one; `undefined` inside where that cannot be known. */
    readonly input: {
        readonly text: string | undefined;
    } | undefined;
    /** The directory that it runs in, absolute; `undefined` where a `cd` hides it. */
    readonly directory: string | undefined;
    /** What its failure comes to, where it runs. */
    readonly failure: Failure;
};
export type Run = {
    readonly kind: 'run';
    /** `['cmd']` runs a program without a shell. */
    readonly form: 'exec' | 'shell';
    readonly mounts: readonly Mount[];
    /** The lines of its heredocs. */
    readonly bodies: readonly Span[];
    /** In the order in which they stand; worked out when first asked for. */
    readonly commands: () => readonly RunCommand[];
};
/** What ENTRYPOINT, CMD and HEALTHCHECK start. */
export type CommandLine = {
    readonly form: 'exec' | 'shell';
    /** The strings of the exec form; variables in them are letters. Empty in the shell form. */
    readonly argv: readonly Value[];
    /** The text of the shell form, continuation lines joined; empty in the exec form. */
    readonly script: string;
    readonly span: Span;
    /** The simple commands of the shell form, and of `["sh", "-c", "…"]`; else the one program. */
    readonly commands: () => readonly Command[];
};
/** What one instruction says, worked out. What it runs as, and where, stands beside it in its step. */
export type Operation = Copy | Run | {
    readonly kind: 'env' | 'arg' | 'label';
    readonly pairs: readonly Pair[];
}
/** `value.text` is the new `Config.User`. */
 | {
    readonly kind: 'user';
    readonly value: UserValue;
} | {
    readonly kind: 'workdir';
    readonly target: Path;
} | {
    readonly kind: 'volume';
    readonly paths: readonly Path[];
} | {
    readonly kind: 'expose';
    readonly ports: readonly Port[];
} | {
    readonly kind: 'entrypoint' | 'cmd';
    readonly line: CommandLine;
}
/** `line` is `undefined` for `HEALTHCHECK NONE`. */
 | {
    readonly kind: 'healthcheck';
    readonly line: CommandLine | undefined;
} | {
    readonly kind: 'shell';
    readonly argv: readonly Value[];
} | {
    readonly kind: 'onbuild';
    readonly trigger: Instruction | undefined;
}
/** It changes nothing of what is looked at here: STOPSIGNAL, MAINTAINER, what the builder does not know. */
 | {
    readonly kind: 'other';
};
/** One port of EXPOSE, or a range of them. */
export type Port = Value & {
    /** Both are the one port where it is no range; `undefined` where it cannot be known. */
    readonly first: number | undefined;
    readonly last: number | undefined;
};
