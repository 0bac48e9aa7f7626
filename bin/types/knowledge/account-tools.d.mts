declare const TOOLS: readonly ["useradd", "usermod", "userdel", "groupadd", "groupmod", "groupdel", "adduser", "addgroup", "deluser", "delgroup"];
export type ToolName = (typeof TOOLS)[number];
declare const FLAVOURS: readonly ["shadow", "busybox", "perl"];
/** Whose program it is: `perl` is Debian's adduser. */
export type ToolFlavour = (typeof FLAVOURS)[number];
declare const KEYS: readonly ["uid", "gid", "group", "groups", "home", "baseHome", "system", "noPassword", "createHome", "noHome", "ownGroup", "noOwnGroup", "nonUnique", "force", "gecos", "rename", "defaults", "makeGroup", "members", "elsewhere"];
/** What an option says; of `other` nothing matters here. */
export type ToolOption = {
    readonly key: (typeof KEYS)[number] | 'other';
    readonly takesValue: boolean;
};
/** The options of a program that makes, changes or deletes accounts. */
export type AccountTool = {
    readonly names: readonly ToolName[];
    readonly flavour: ToolFlavour;
    /** By their names, dashes included. */
    readonly options: ReadonlyMap<string, ToolOption>;
    /** A single dash may begin a long option, in any case of letters: Perl's Getopt::Long. */
    readonly perl: boolean;
};
export declare const accountTools: () => readonly AccountTool[];
/** The tool that makes, changes or deletes accounts that a program is, by the last part of its path. */
export declare const toolNamed: (name: string) => ToolName | undefined;
/** The options of a tool; `undefined`: no such tool makes accounts. */
export declare const accountToolNamed: (name: string, flavour: ToolFlavour) => AccountTool | undefined;
/** What an option of a tool says; `undefined`: it has none of the name, or more than one that begins so. */
export declare const optionOf: ({ options: known, perl }: AccountTool, written: string) => ToolOption | undefined;
export {};
