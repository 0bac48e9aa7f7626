import type { LookedUp } from './looked-up.mjs';
/** A user of an image. An id is `undefined` where it exists but is not known. */
export type Account = {
    readonly name: string;
    readonly uid: number | undefined;
    readonly gid: number | undefined;
    readonly home?: string;
};
/** A directory that an image brings, with whose it is: a name or an id, `undefined` where it is not known. */
export type OwnedDirectory = {
    readonly path: string;
    readonly owner: string | undefined;
    readonly group: string | undefined;
    readonly mode: number | undefined;
};
export type Family = 'debian' | 'alpine' | 'wolfi' | 'rhel' | 'rhel-minimal' | 'suse' | 'photon' | 'arch' | 'nix' | 'busybox' | 'distroless' | 'scratch' | 'windows'
/** Of this image only the user is known. */
 | 'unknown';
/** Which commands make accounts: shadow's useradd, BusyBox's adduser, Debian's Perl adduser beside shadow, … */
export type AccountTools = 'shadow' | 'shadow+adduser-perl' | 'shadow+adduser-link'
/** Debian's adduser is there in some releases, and it is not known which this is. */
 | 'shadow+adduser-unknown' | 'busybox' | 'none';
/** How an account can come into an image of this kind. */
export type AccountCreation = 'available' | 'installable' | 'numeric-only' | 'passwd-append' | 'windows-net-user';
/** What is known of the images that one row describes. `null` means not known, never "none". */
export type ImageFacts = {
    readonly id: string;
    /** Normalised repository, `*` standing for any run of characters. */
    readonly image: string;
    readonly aliases: readonly string[];
    /** Regular expression over the tag; `null` matches every tag. */
    readonly tag: string | null;
    readonly os: 'linux' | 'windows';
    readonly family: Family;
    /** The release of its distribution, by a name of the table of releases; `null`: not known. */
    readonly release: string | null;
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
    /** Nobody but the accounts of the release and `accounts` is in /etc/passwd, if all those of the release are known. */
    readonly accountsComplete: boolean;
    /** `Config.Volumes`, as far as all tags of the row have them. */
    readonly volumes: readonly string[];
    /**
     * Directories that are not root's alone, and those of which nobody can tell, without an owner. What lies below one is its
     * owner's, if another does not say otherwise.
     */
    readonly owned: readonly OwnedDirectory[];
    /** `Config.WorkingDir`, `/` where none is set; `null`: not known. */
    readonly workdir: string | null;
    /** `null`: not known. */
    readonly shell: boolean | null;
    readonly accountTools: AccountTools;
    /** Some of its tags have more tools than these, or sources disagree. */
    readonly moreTools: boolean;
    readonly accountCreation: AccountCreation;
    /** The command that installs useradd and groupadd. */
    readonly installAccountTools: string | null;
    readonly packageManager: string | null;
    /** ENTRYPOINT or CMD of the image starts a program of its own, not just a shell or REPL; `null`: not known. */
    readonly startsService: boolean | null;
    /** The tool with which the entry script leaves root (gosu, su-exec, setpriv), in the newest of the versions. */
    readonly stepsDownWith: string | null;
    readonly rootByDesign: boolean;
    /** Ports below 1024 that the image's process binds. */
    readonly privilegedPorts: readonly number[];
    readonly notes: string;
    readonly confidence: 'seen in source' | 'documented';
    readonly source: readonly string[];
    /** Date of the newest source, ISO 8601. */
    readonly asOf: string;
    /** What was read of the very image; it is in the other fields already, as far as they have a place for it. */
    readonly lookedUp?: LookedUp | undefined;
};
/** A FROM word, normalised: `docker.io/library/node`, `20-alpine`, digest or `undefined`. */
export type Reference = {
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
export type ImageMatch = {
    readonly reference: Reference;
    readonly facts: ImageFacts;
    readonly certain: boolean;
};
