/** What was read of an image itself, rather than is known by its name. */
export type LookedUp = {
    /** Of its manifest; of its configuration, where it came without one. */
    readonly digest: string;
    /** The day on which it was read, ISO 8601. */
    readonly date: string;
    readonly os: string;
    readonly architecture: string;
    /** `Config.User`; empty where none is set. */
    readonly user: string;
    readonly env: Readonly<Record<string, string>>;
    readonly entrypoint: readonly string[];
    readonly cmd: readonly string[];
    /** Absolute paths. */
    readonly volumes: readonly string[];
    /** `8080/tcp` */
    readonly ports: readonly string[];
    /** Empty where none is set. */
    readonly workdir: string;
    /** Instructions that wait for whoever builds on the image, as they were written. */
    readonly onbuild: readonly string[];
    /** `undefined`: its layers were not read. */
    readonly files: ImageFiles | undefined;
};
/** What the layers of an image hold, as far as it matters who may do what. */
export type ImageFiles = {
    /** Words of `name:uid:gid:home`; `undefined`: there is no /etc/passwd. */
    readonly users: readonly string[] | undefined;
    /** Words of `name:gid`; `undefined`: there is no /etc/group. */
    readonly groups: readonly string[] | undefined;
    /** Names that its os-release gives to the release, the closest first: `bookworm`, `debian12`, `debian`. */
    readonly release: readonly string[];
    /** Shells, account tools and package managers. A link to another program is written `adduser>busybox`. */
    readonly programs: readonly string[];
    /**
     * By path `directory 0:0 755`, `file 0:42 640` or `link 0:0 777 usr/bin`. All that lies in /, and below it what has not the owner
     * of the nearest path above that is here, or an unusual mode.
     */
    readonly paths: Readonly<Record<string, string>>;
    /** False: there was more than can be listed. */
    readonly whole: boolean;
};
/** Why an image could not be looked up: a clause. */
export type NotLookedUp = {
    readonly failure: string;
};
/** One entry of `paths`, taken apart. */
export type ListedPath = {
    readonly kind: 'file' | 'directory' | 'link';
    readonly owner: number;
    readonly group: number;
    readonly mode: number;
    /** Of a link, as it is written; empty for others. */
    readonly target: string;
};
/** `undefined`: it is none. */
export declare const listedPath: (entry: string) => ListedPath | undefined;
