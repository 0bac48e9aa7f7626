import type { ToolFlavour, ToolName, ToolOption } from '../../knowledge/account-tools.mjs';
import type { Account, AccountTools, ImageFacts } from '../../knowledge/images/model.mjs';
import type { Span } from '../../text/span.mjs';
import type { Origin } from '../operations/operation.mjs';
import type { Failure } from '../operations/stops.mjs';
import type { Options } from '../options.mjs';
import type { Names } from './names.mjs';
/** Users and groups of a stage at one point of it. */
export type Accounts = {
    readonly users: Names<Account>;
    /** Name to gid; `undefined` where the group exists and its id is not known. */
    readonly groups: Names<number | undefined>;
    /** Nobody else exists: a name that is not in the map is not in /etc/passwd. */
    readonly complete: boolean;
    /** There is no /etc/passwd at all. */
    readonly absent: boolean;
};
export type AccountTool = ToolName;
/** Whose program answers to a name: `perl` is Debian's adduser. `missing`: no program of that name is there. */
export type Flavour = ToolFlavour | 'missing';
/** `shadow+adduser-busybox`: an Alpine or Wolfi image into which shadow was installed; adduser stays BusyBox's. */
export type ToolSet = AccountTools | 'shadow+adduser-busybox';
/** What is known of the image in which an instruction runs, as it stands before it. */
export type AccountContext = Pick<Options, 'context' | 'contextEntry'> & {
    /** The account tools that are there before it; `undefined`: not known. */
    readonly tools?: ToolSet | undefined;
    /** The base image of the stage. */
    readonly facts?: (Pick<ImageFacts, 'family' | 'shell'> & Partial<Pick<ImageFacts, 'release'>>) | undefined;
    /** Accounts at the end of what COPY takes its files from; `undefined` for the build context. */
    readonly accountsOf?: ((origin: Origin) => Accounts | undefined) | undefined;
};
/** One option as it was read. `value` is `undefined` where it has none or a variable hides it. */
export type UseOption = {
    readonly key: OptionKey;
    /** `-g`, `--gid`; a letter out of `-rmg` has its own. */
    readonly flag: string;
    readonly value: string | undefined;
    readonly flagSpan: Span;
    readonly valueSpan: Span | undefined;
};
/** What an option says; `foreign`: the program has no such option. */
export type OptionKey = ToolOption['key'] | 'foreign';
/** One use of a program that makes, changes or deletes accounts. */
export type AccountUse = {
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
    /** Whether Debian's adduser makes a home for an account of the system unasked; `undefined`: the release is not known. */
    readonly systemHome: 'made' | 'none' | undefined;
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
    /** What its failure comes to. */
    readonly failure: Failure;
    /** It runs only where a test found the account missing, or there: `getent group x || groupadd x`. */
    readonly guarded: boolean;
    /** A pipe or a file answers what it asks. */
    readonly answered: boolean;
    /** Its words are those of an array: nothing can be put between them as in a shell. */
    readonly inArray: boolean;
    /** What the image has just before it. */
    readonly tools: ToolSet | undefined;
};
/** `-h` of Debian's adduser is its help, and the build goes on without the account. Measured: adduser 3.134. */
export declare const onlyPrints: ({ flavour, options }: AccountUse) => boolean;
