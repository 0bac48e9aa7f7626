/** Half-open range of UTF-16 offsets into one source: `text.slice(start, end)`. */
type Span = {
    readonly start: number;
    readonly end: number;
};
/** A place as people count: line and column from 1, columns in UTF-16 code units. */
type Position = {
    readonly line: number;
    readonly column: number;
};
/** Offsets at which each line starts. Only `\n` ends a line, as in the reference builder; a lone `\r` does not. */
declare const lineStarts: (text: string) => readonly number[];
/** The position of an offset, by binary search in what `lineStarts` returned for the same text. */
declare const positionAt: (starts: readonly number[], offset: number) => Position;
/** One file as it was read: byte order mark and line endings included. `path` is what reports show. */
type Source = {
    readonly path: string;
    readonly text: string;
};
/** A run of source text that became a run of logical text: `at` is the index in the logical text. */
type Piece = {
    readonly at: number;
    readonly start: number;
    readonly length: number;
};
/**
 * Text as the builder sees it after joining continuation lines and dropping comments and empty lines between them.
 * `pieces` are in order, cover `text` without gaps, and lead each character back to the source.
 */
type Logical = {
    readonly text: string;
    readonly pieces: readonly Piece[];
};
/** A blank-separated word of a logical text, as written: quotes and variables are still in it. */
type Word = {
    readonly text: string;
    readonly span: Span;
};
/** `--name` or `--name=value` between keyword and arguments, as the builder reads flags. */
type Flag = {
    readonly name: string;
    readonly value: string | undefined;
    readonly span: Span;
};
/** `<<word`. `body` spans the lines between the instruction and the terminator, without it. */
type Heredoc = {
    readonly name: string;
    readonly body: Span;
    /** Variables in the body are expanded: the name was not quoted. */
    readonly expands: boolean;
    /** `<<-`: leading tabs are dropped from body and terminator. */
    readonly chomp: boolean;
};
type Comment = {
    readonly text: string;
    readonly span: Span;
    readonly line: number;
};
type Directive = {
    readonly name: string;
    readonly value: string;
    readonly span: Span;
};
/** One instruction. Lines count from 1, as the builder counts them. */
type Instruction = {
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
type NameValue = {
    readonly name: string;
    readonly value: string | undefined;
    readonly span: Span;
};
type Stage = {
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
type BuildProblem = {
    readonly message: string;
    readonly span: Span;
};
type Dockerfile = {
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
/** Puts `text` in the place of `span`. An empty span inserts, an empty text deletes. */
type Edit = {
    readonly span: Span;
    readonly text: string;
};
/** The text after all edits. Edits may come in any order; two that overlap are our bug and throw. */
declare const applyEdits: (text: string, edits: readonly Edit[]) => string;
/** The line ending of the first line that has one; `\n` for a text of one line. */
declare const newlineOf: (text: string) => "\n" | "\r\n";
/** `safe`: the image builds and starts as before, but for its user. */
type Safety = 'safe' | 'unsafe';
/** Data only: it is applied whole or not at all. */
type Fix = {
    readonly title: string;
    readonly safety: Safety;
    /** Why it is unsafe, one sentence each, worst first; empty for a safe fix. */
    readonly obstacles: readonly string[];
    readonly edits: readonly [Edit, ...Edit[]];
};
/** What a check or a fix may be told. All of it is data, but `context`. */
type Options = {
    /** Stage name or index to build; `undefined`: the last stage. */
    readonly target?: string;
    /** `--build-arg`: name to value. */
    readonly buildArgs?: Readonly<Record<string, string>>;
    /** Platform the image is built for, as in `--platform`: `linux/amd64`. */
    readonly platform?: string;
    /** User of images that no fact describes: image pattern to `Config.User`. */
    readonly baseUsers?: Readonly<Record<string, string>>;
    /** Prefix of a private mirror to the repository prefix it stands for. */
    readonly mirrors?: Readonly<Record<string, string>>;
    /** Name, uid and gid of an account that a fix creates. */
    readonly user?: string;
    readonly uid?: number;
    readonly gid?: number;
    /** Paths that the process must or need not be able to write, absolute. */
    readonly writable?: readonly string[];
    readonly notWritable?: readonly string[];
    readonly profile?: 'default' | 'openshift';
    /** Rule ids that are left out. */
    readonly ignore?: readonly string[];
    /** The day of the check, ISO 8601. Without it, no exception is expired. */
    readonly today?: string;
    /** Reads a file of the build context, by a path relative to it; `undefined` when there is none. */
    readonly context?: (path: string) => string | undefined;
};
/** A user of an image. An id is `undefined` where it exists but is not known. */
type Account = {
    readonly name: string;
    readonly uid: number | undefined;
    readonly gid: number | undefined;
    readonly home?: string;
};
type Family = 'debian' | 'alpine' | 'wolfi' | 'rhel' | 'rhel-minimal' | 'suse' | 'photon' | 'arch' | 'nix' | 'busybox' | 'distroless' | 'scratch' | 'windows'
/** Of this image only the user is known. */
 | 'unknown';
/** Which commands make accounts: shadow's useradd, BusyBox's adduser, Debian's Perl adduser beside shadow, … */
type AccountTools = 'shadow' | 'shadow+adduser-perl' | 'shadow+adduser-link' | 'busybox' | 'none';
/** How an account can come into an image of this kind. */
type AccountCreation = 'available' | 'installable' | 'numeric-only' | 'passwd-append' | 'windows-net-user';
/** What is known of the images that one row describes. `null` means not known, never "none". */
type ImageFacts = {
    readonly id: string;
    /** Normalised repository, `*` standing for any run of characters. */
    readonly image: string;
    readonly aliases: readonly string[];
    /** Regular expression over the tag; `null` matches every tag. */
    readonly tag: string | null;
    readonly os: 'linux' | 'windows';
    readonly family: Family;
    /** `Config.User` of the image; empty where none is set. */
    readonly user: string;
    readonly uid: number | null;
    readonly gid: number | null;
    /** Accounts beyond those that every image of the family has. */
    readonly accounts: readonly Account[];
    /** The account made for running this image's process, by name: node, nginx, nonroot, … */
    readonly serviceAccount: string | null;
    /** All of `Config.Env`; `null` where it is not known. */
    readonly env: Readonly<Record<string, string>> | null;
    /** Names that `Config.Env` has with a value that differs from tag to tag; every name is in `env`, here, or unset. */
    readonly envVaries: readonly string[];
    /** Nobody but the accounts of the family and `accounts` is in /etc/passwd. */
    readonly accountsComplete: boolean;
    /** `null`: not known. */
    readonly shell: boolean | null;
    readonly accountTools: AccountTools;
    readonly accountCreation: AccountCreation;
    /** The command that installs useradd and groupadd. */
    readonly installAccountTools: string | null;
    readonly packageManager: string | null;
    /** ENTRYPOINT or CMD of the image starts a program of its own, not just a shell or REPL; `null`: not known. */
    readonly startsService: boolean | null;
    /** The tool with which the image's entry script leaves root (gosu, su-exec, setpriv). */
    readonly stepsDownWith: string | null;
    readonly rootByDesign: boolean;
    /** Ports below 1024 that the image's process binds. */
    readonly privilegedPorts: readonly number[];
    readonly notes: string;
    readonly confidence: 'seen in source' | 'documented' | 'known-not-verified';
    readonly source: readonly string[];
    /** Date of the newest source, ISO 8601. */
    readonly asOf: string;
};
/** A FROM word, normalised: `docker.io/library/node`, `20-alpine`, digest or `undefined`. */
type Reference = {
    /** What the builder asks a registry for, without tag and digest: `docker.io/arm64v8/node`. */
    readonly name: string;
    readonly repository: string;
    /** `latest` where neither tag nor digest is written; `undefined` for a bare digest. */
    readonly tag: string | undefined;
    readonly digest: string | undefined;
    /** What was folded away to reach `repository`: a mirror of Docker Hub, an architecture prefix. */
    readonly via: string | undefined;
};
/** Facts for one FROM. `certain` is false for a guess by mirror path or by a digest that hides the tag. */
type ImageMatch = {
    readonly reference: Reference;
    readonly facts: ImageFacts;
    readonly certain: boolean;
};
/**
 * One word of a command. `text` has quotes and escapes removed, variables and substitutions are still in it as
 * written; `pieces` lead each of its characters back to the source.
 */
type ShellWord = Logical & {
    /** No variable, substitution, glob or brace list is in it: the command sees exactly `text`. */
    readonly literal: boolean;
    readonly variables: readonly string[];
    /** As written, quotes included; continuation lines are joined. */
    readonly raw: string;
    readonly span: Span;
};
type Redirect = {
    /** `>`, `>>`, `<`, `<<`, `<<<`, `>&`, `&>`, … without the number before it. */
    readonly op: string;
    readonly fd: number | undefined;
    /** A file, the number of `2>&1`, the name of a here-document. */
    readonly target: ShellWord;
    /** The lines of a here-document. */
    readonly body: ShellWord | undefined;
};
/** `NAME=value` before a command or alone. `value` is `undefined` where the shell works it out: `for`, `read`. */
type Assignment = {
    readonly name: string;
    readonly value: ShellWord | undefined;
};
/** What stands between a command and the one before it; a newline and `&` count as `;`. */
type Before = '' | '&&' | '||' | ';' | '|';
/**
 * The process that runs commands one after another: a `cd` or an assignment in it holds for what follows in it, and not
 * outside. `( … )`, `$( … )` and `sh -c` have a scope of their own. Compared by identity.
 */
type Scope = {
    readonly parent: Scope | undefined;
};
/** One simple command of a shell script, wrappers such as sudo and env taken off. */
type Command = {
    /** Empty for bare assignments and redirects. */
    readonly words: readonly ShellWord[];
    /** The words in front that only run the others: `sudo -u app`, `env A=b`, `exec`; empty where there are none. */
    readonly wrapper: readonly ShellWord[];
    readonly scope: Scope;
    readonly assignments: readonly Assignment[];
    readonly redirects: readonly Redirect[];
    /** From the first to the last character, wrappers included. */
    readonly span: Span;
    /** It runs whenever the script gets that far: not behind `||`, a test, `if`, `case`, a loop or in a function. */
    readonly certain: boolean;
    /** Where it fails nothing catches it: no `||` stands behind it. */
    readonly checked: boolean;
    readonly before: Before;
    /** The command whose outcome decides whether this one runs, for one that is not certain. */
    readonly guard: Command | undefined;
};
/** A variable's value: a string, `undefined` for unset, `null` for cannot be known. */
type ShellLookup = (name: string) => string | undefined | null;
/**
 * The text that a command sees for a word: quotes removed, `$A`, `${A}`, `${A:-x}`, `${A-x}`, `${A:+x}`, `${A+x}` and
 * `${A:?x}` filled in. `undefined` where that cannot be known: unknown variables, substitutions, globs, other forms.
 */
declare const expandShell: (word: ShellWord, lookup: ShellLookup) => string | undefined;
/** Values that change from command to command: what the Dockerfile sets, then what the script itself assigns. */
type ScriptValues = {
    readonly lookup: ShellLookup;
    /** Takes note of a command's assignments. Call it for every command, in order. */
    readonly pass: (command: Command) => void;
};
declare const scopeOver: (outer: ShellLookup) => ScriptValues;
/** The part of a `ReadonlyMap` by which users and groups are read. */
type Names<V> = Iterable<readonly [string, V]> & {
    readonly size: number;
    readonly has: (name: string) => boolean;
    readonly get: (name: string) => V | undefined;
    readonly values: () => Iterable<V>;
};
/**
 * Names that never change: with one more, or one less, they are others, in the order that a `Map` would have, which
 * share with these all but some dozen entries. Every instruction that makes an account leaves some behind.
 */
type SharedNames<V> = Names<V> & {
    readonly with: (name: string, value: V) => SharedNames<V>;
    readonly without: (name: string) => SharedNames<V>;
};
type Entry<V> = readonly [name: string, value: V];
/** The same names and values, in the same order; names that are shared already are not copied. */
declare const sharedNames: <V>(names: Iterable<Entry<V>>) => SharedNames<V>;
/** Users and groups of a stage at one point of it. */
type Accounts = {
    readonly users: Names<Account>;
    /** Name to gid; `undefined` where the group exists and its id is not known. */
    readonly groups: Names<number | undefined>;
    /** Nobody else exists: a name that is not in the map is not in /etc/passwd. */
    readonly complete: boolean;
    /** There is no /etc/passwd at all. */
    readonly absent: boolean;
};
type AccountTool = 'useradd' | 'usermod' | 'userdel' | 'groupadd' | 'groupmod' | 'groupdel' | 'adduser' | 'addgroup' | 'deluser' | 'delgroup';
/** Whose program answers to a name: `perl` is Debian's adduser. `missing`: no program of that name is there. */
type Flavour = 'shadow' | 'busybox' | 'perl' | 'missing';
/** `shadow+adduser-busybox`: an Alpine or Wolfi image into which shadow was installed; adduser stays BusyBox's. */
type ToolSet = AccountTools | 'shadow+adduser-busybox';
/** What is known of the image in which an instruction runs, as it stands before it. */
type AccountContext = {
    readonly source: Source;
    readonly lookup: ShellLookup;
    /** The account tools that are there before it; `undefined`: not known. */
    readonly tools?: ToolSet | undefined;
    /** The base image of the stage. */
    readonly facts?: Pick<ImageFacts, 'family' | 'shell'> | undefined;
    /** Accounts of an earlier stage, by the value of `--from`. */
    readonly accountsOf?: ((stage: string) => Accounts | undefined) | undefined;
};
/** One option as it was read. `value` is `undefined` where it has none or a variable hides it. */
type UseOption = {
    readonly key: OptionKey;
    /** `-g`, `--gid`; a letter out of `-rmg` has its own. */
    readonly flag: string;
    readonly value: string | undefined;
    readonly flagSpan: Span;
    readonly valueSpan: Span | undefined;
};
type OptionKey = 'uid' | 'gid' | 'group' | 'groups' | 'home' | 'system' | 'noPassword' | 'createHome' | 'noHome' | 'ownGroup' | 'noOwnGroup' | 'nonUnique' | 'force' | 'gecos' | 'rename' | 'defaults' | 'makeGroup' | 'elsewhere' | 'foreign' | 'other';
/** One use of a program that makes, changes or deletes accounts. */
type AccountUse = {
    readonly tool: AccountTool;
    readonly flavour: Flavour | undefined;
    /** By whose rules the words were read: the flavour, or the one that the options look like. */
    readonly readAs: Exclude<Flavour, 'missing'>;
    readonly action: 'create' | 'change' | 'delete' | 'member';
    readonly kind: 'user' | 'group';
    /** `undefined` where none is written or a variable hides it. */
    readonly name: string | undefined;
    readonly uid: number | undefined;
    /** The id of a group, or of a user's primary group where it is written as a number. */
    readonly gid: number | undefined;
    /** A user's primary group by name; for `member`, the group that a user joins or leaves. */
    readonly group: string | undefined;
    readonly home: string | undefined;
    readonly system: boolean;
    /** `undefined`: the image decides, and it is not known how. */
    readonly createsHome: boolean | undefined;
    readonly options: readonly UseOption[];
    /** Words that are no options, unexpanded ones as `undefined`. */
    readonly operands: readonly (string | undefined)[];
    readonly span: Span;
    readonly toolSpan: Span;
    readonly nameSpan: Span | undefined;
    readonly uidSpan: Span | undefined;
    readonly gidSpan: Span | undefined;
    readonly groupSpan: Span | undefined;
    readonly certain: boolean;
    /** Its failure fails the build. */
    readonly checked: boolean;
    /** It runs only where a test found the account missing, or there: `getent group x || groupadd x`. */
    readonly guarded: boolean;
    /** What the image has just before it. */
    readonly tools: ToolSet | undefined;
};
/** A word of an instruction with quotes and variables gone. */
type Value = {
    /** `undefined` where a variable hides it. */
    readonly text: string | undefined;
    /** As the file has it, quotes and variables included. */
    readonly written: string;
    /** Where it stands; for a flag, the whole flag. */
    readonly span: Span;
};
/** A path in the image: absolute, without `.`, `..` and doubled slashes; `undefined` where it cannot be known. */
type Path = Value & {
    readonly path: string | undefined;
};
/** `NAME=value` of ENV, ARG and LABEL. */
type Pair = {
    readonly name: string | undefined;
    /** `undefined` where there is none: `ARG NAME`; `null` where a variable hides it. */
    readonly value: string | undefined | null;
    readonly span: Span;
};
/** Where COPY takes its files from. */
type Origin = {
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
type CopySource = {
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
type Copy = {
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
type MountType = 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh';
/** `RUN --mount=…`. */
type Mount = {
    /** `undefined` where a variable hides it. */
    readonly type: MountType | undefined;
    /** Absolute; where none is written, the one that the builder takes. */
    readonly target: string | undefined;
    /** As written, by their longest name: `uid`, `mode`, `source`. A value is `null` where a variable hides it. */
    readonly fields: ReadonlyMap<string, string | null>;
    readonly span: Span;
};
/** A word of a command, as the shell would expand it. */
type Argument = {
    /** `undefined` where only a shell that runs can know: a glob, a substitution, a variable that nobody sets. */
    readonly value: string | undefined;
    readonly word: ShellWord;
};
/** One simple command of RUN with what is known where it runs. */
type RunCommand = {
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
    /** The directory that it runs in, absolute; `undefined` where a `cd` hides it. */
    readonly directory: string | undefined;
};
type Run = {
    readonly kind: 'run';
    /** `['cmd']` runs a program without a shell. */
    readonly form: 'exec' | 'shell';
    readonly mounts: readonly Mount[];
    /** In the order in which they stand; worked out when first asked for. */
    readonly commands: () => readonly RunCommand[];
};
/** What ENTRYPOINT, CMD and HEALTHCHECK start. */
type CommandLine = {
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
type Operation = Copy | Run | {
    readonly kind: 'env' | 'arg' | 'label';
    readonly pairs: readonly Pair[];
}
/** `value.text` is the new `Config.User`. */
 | {
    readonly kind: 'user';
    readonly value: Value;
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
type Port = Value & {
    /** Both are the one port where it is no range; `undefined` where it cannot be known. */
    readonly first: number | undefined;
    readonly last: number | undefined;
};
/** `invalid`: the build fails or the container cannot start. */
type Verdict = 'root' | 'nonroot' | 'unknown' | 'invalid';
/** One step on the way to a verdict: a sentence in present tense, and the source it speaks of. */
type Evidence = {
    readonly sentence: string;
    readonly span: Span;
};
/** The user that one USER line, or the base, leaves behind. */
type UserState = {
    readonly verdict: Verdict;
    /** Exactly what the builder writes to `Config.User`; `undefined` when it cannot be known. */
    readonly user: string | undefined;
    readonly uid: number | undefined;
    readonly gid: number | undefined;
    /** Why the container cannot start or the value cannot be known; a clause without a full stop. */
    readonly reason: string | undefined;
    /** The USER instruction that decides; `undefined` when the base image does. */
    readonly decidedBy: Instruction | undefined;
};
/** One instruction, worked out, with what is true before and after it. */
type Step = {
    readonly instruction: Instruction;
    readonly operation: Operation;
    /** Its place in the stage; -1 for a trigger that ONBUILD of the stage below holds back. */
    readonly index: number;
    /** Who it runs as, and in which directory: absolute, `undefined` when that is not known. */
    readonly as: UserState;
    readonly directory: string | undefined;
    /** After it. */
    readonly user: UserState;
    readonly workdir: string | undefined;
};
/** Value of a variable: a string, `undefined` for unset, `null` for cannot be known. */
type VariableValue = string | undefined | null;
/** One stage, worked out. */
type StageUser = UserState & {
    readonly stage: Stage;
    /** The stage that FROM names, if it names one. */
    readonly parent: StageUser | undefined;
    /** FROM expanded; `undefined` when a variable hides it. */
    readonly base: string | undefined;
    /** What is known of the external image at the root of the chain of stages. */
    readonly image: ImageMatch | undefined;
    readonly os: 'linux' | 'windows' | undefined;
    /** The user that the stage begins with: the parent stage's or the base image's. */
    readonly initial: UserState;
    /** What ONBUILD of the stage below has held back: it runs before all else. */
    readonly triggers: readonly Step[];
    /** One for each of `stage.instructions`, in order. */
    readonly steps: readonly Step[];
    /** A stage that stands above this one, by its place in the file. */
    readonly stageAt: (index: number) => StageUser | undefined;
    /** At the end. */
    readonly accounts: () => Accounts;
    /** The account tools that are there at the end; `undefined` where the image is not known. */
    readonly accountTools: () => ToolSet | undefined;
    /** What `accountCommands` is to be told of `stage.instructions[index]`. */
    readonly accountContextAt: (index: number) => AccountContext;
    /** Accounts as they stand before `stage.instructions[index]`. */
    readonly accountsAt: (index: number) => Accounts;
    /** The value of a variable before `stage.instructions[index]`; `index` may be the length. */
    readonly variable: (name: string, index: number) => VariableValue;
    readonly evidence: () => readonly Evidence[];
    readonly problems: readonly BuildProblem[];
    /** No later stage is made FROM this one, and none copies from it: a product of the file. */
    readonly leaf: boolean;
    /**
     * The same stage with other instructions below the same FROM. `source` is what their spans point into, and those of
     * the stages above as well.
     */
    readonly rewritten: (instructions: readonly Instruction[], source: Source) => StageUser;
};
type Severity = 'error' | 'warning' | 'info';
/** What a rule returns; the engine adds rule and severity. */
type Finding = {
    readonly span: Span;
    readonly message: string;
    /** More sentences, printed below the excerpt. */
    readonly notes?: readonly string[];
    readonly fix?: Fix;
    /** Index of the stage it speaks of. */
    readonly stage?: number;
    /** Instead of the rule's own severity. */
    readonly severity?: Severity;
};
type Diagnostic = Finding & {
    readonly rule: string;
    readonly severity: Severity;
};
/** Everything a rule may look at. All of it was worked out once, before the first rule ran. */
type Subject = {
    readonly dockerfile: Dockerfile;
    /** One for each stage of the file. */
    readonly stages: readonly StageUser[];
    /** The stages that are products: the default target last, other leaf stages before it. */
    readonly targets: readonly StageUser[];
    /** The stage that `--target` names, else the last. */
    readonly target: StageUser | undefined;
    readonly options: Options;
    /** The fix that makes a stage run as non-root; `undefined` where there is none. Computed once a stage. */
    readonly plan: (stage: StageUser) => Fix | undefined;
};
/** A rule is a value and a pure function. It knows no printer, no file and no configuration. */
type Rule = {
    readonly id: string;
    readonly severity: Severity;
    /** What is asked for, one sentence. */
    readonly summary: string;
    /** What happens otherwise, one or two sentences. */
    readonly why: string;
    readonly check: (subject: Subject) => readonly Finding[];
};
/** What a user can cause. A bug of ours throws instead. */
type Problem = {
    readonly kind: 'unreadable';
    readonly path: string;
    readonly detail: string;
} | {
    readonly kind: 'unwritable';
    readonly path: string;
    readonly detail: string;
} | {
    readonly kind: 'not-utf8';
    readonly path: string;
    readonly line: number;
} | {
    readonly kind: 'binary';
    readonly path: string;
} | {
    readonly kind: 'too-large';
    readonly path: string;
    readonly detail: string;
} | {
    readonly kind: 'no-stage';
    readonly path: string;
    readonly target: string;
} | {
    readonly kind: 'crashed';
    readonly path: string;
    readonly detail: string;
} | {
    readonly kind: 'usage';
    readonly detail: string;
    readonly hint: string;
} | {
    readonly kind: 'config';
    readonly path: string;
    readonly detail: string;
    readonly hint: string;
};
/** What happened and what to do about it, a sentence each. */
type Description = {
    readonly message: string;
    readonly hint: string;
};
/** The words for a problem. They may quote what the user wrote, so whoever prints them makes them harmless. */
declare const describe: (problem: Problem) => Description;
/** Tells a problem from any other value that a function may return in its place. */
declare const isProblem: (value: object) => value is Problem;
type TargetReport = {
    readonly stage: number;
    readonly name: string | undefined;
    readonly verdict: Verdict;
    readonly user: string | undefined;
};
type FileReport = {
    readonly path: string;
    readonly kind: 'dockerfile' | 'manifest';
    /** The text that spans point into; empty when it could not be read. */
    readonly text: string;
    readonly verdict: Verdict;
    readonly user: string | undefined;
    readonly uid: number | undefined;
    readonly gid: number | undefined;
    readonly targets: readonly TargetReport[];
    /** By position, then rule id. */
    readonly results: readonly Diagnostic[];
    readonly error: Problem | undefined;
    /** What a fix has just repaired, none of it in `results`. Spans point into the text before the fix. */
    readonly fixed?: readonly Diagnostic[];
};
/** Everything that one run found, files by path in code-unit order. */
type Report = {
    readonly files: readonly FileReport[];
    readonly summary: Summary;
};
/** Counts of files by verdict, and of findings. */
type Summary = {
    readonly files: number;
    readonly root: number;
    readonly nonroot: number;
    readonly unknown: number;
    readonly invalid: number;
    /** Files that could not be read, checked or written. Those that could not be read have no verdict. */
    readonly failed: number;
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    /** Findings with a safe fix, with an unsafe one, and repaired ones. */
    readonly fixable: number;
    readonly fixableUnsafe: number;
    readonly fixed: number;
};
/** All that is to be said of one Dockerfile. Pure: the same source and options give the same report. */
declare const check: (source: Source, options: Options) => FileReport;
/** What rules read, worked out once. */
declare const subjectOf: (source: Source, options: Options) => Subject;
/** What a fix came to. */
type Fixed = {
    readonly before: FileReport;
    readonly after: FileReport;
    /** The text after all fixes; the very text of the source when nothing was applied. */
    readonly text: string;
    readonly applied: readonly Diagnostic[];
};
/** How a kind of file is checked. */
type Checker = (source: Source) => FileReport;
/**
 * Applies the fixes of a safety that is allowed, and checks again, until none is left. To check is to fix with nothing
 * allowed. A file that two parsers read in two ways is left alone.
 */
declare const fix: (source: Source, options: Options, allowed: ReadonlySet<Safety>) => Promise<Fixed>;
/** The same for any kind of file; `mayRewrite` is asked once, and only when there is something to apply. */
declare const fixWith: (checker: Checker, source: Source, allowed: ReadonlySet<Safety>, mayRewrite: (source: Source) => Promise<boolean>) => Promise<Fixed>;
/** How text for people may look. */
type Look = {
    readonly color: boolean;
    /** Where prose is wrapped. */
    readonly columns: number;
    /** Whether the counts come at the end. */
    readonly summary: boolean;
};
type Paint = (text: string) => string;
type Style = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'cyan', Paint>>;
/** SGR codes, or nothing at all. */
declare const styleOf: ({ color }: Pick<Look, "color">) => Style;
/** A format, in two steps: a run over many files keeps what is printed of each, and not all that is known of it. */
type Reporter = {
    readonly file: (file: FileReport, look: Look) => string;
    readonly frame: (summary: Summary, look: Look) => Frame;
};
/** What stands around the files of a report, and between two of them. The tail ends with the last newline. */
type Frame = {
    readonly head: string;
    readonly between: string;
    readonly tail: string;
};
/** A report that is at hand as a whole. */
declare const printed: ({ file, frame }: Reporter, { files, summary }: Report, look: Look) => string;
/** For programs. The shape is a promise of its own (schema/report.json), not a dump of our types. */
declare const json: (report: Report) => string;
/** A file is a text of its own between a head and a tail, indented as it is printed. */
declare const jsonReporter: Reporter;
/** Every rule there is, in the order in which documents list them. */
declare const rules: readonly Rule[];
export { type Source, type Fix, type Safety, type Options, type Verdict, check, type Fixed, fix, json, type FileReport, type Report, type Summary, type TargetReport, type Diagnostic, type Finding, type Severity, rules, type Edit, applyEdits, type Problem, type Position, type Span, lineStarts, positionAt };
