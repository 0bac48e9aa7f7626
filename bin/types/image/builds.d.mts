/** How a file around the Dockerfile says that an image is built of it. */
export type Build = {
    /** The file that says so, as reports name it, and the line. */
    readonly file: string;
    readonly line: number;
    /** What it calls the image: a service, a target, a job; empty where it has no name. */
    readonly name: string;
    /** The image's own name, without a tag, where it is another; empty where it has none by which others could run it. */
    readonly image?: string;
    /** Other names of it, where it gets several. */
    readonly images?: readonly string[];
    /** Its names with their tags, as far as these are known. */
    readonly tagged?: readonly string[];
    /** Stage that is built; `undefined`: the last one; `null`: it is worked out, and we do not know it. */
    readonly target: string | null | undefined;
    /** What is passed for ARG; `null`: something that we do not know. */
    readonly args: Readonly<Record<string, string | null>>;
    /** It may pass other arguments, too: where it says them, something is worked out. */
    readonly open?: boolean;
    /** What it puts in the place of images and stages; nothing where it is not said. */
    readonly contexts?: readonly NamedContext[];
    /** Directory of the build context, as reports name it; `null`: none, or one that we do not know. */
    readonly context: string | null;
    /** The context is made for the build: of the directory it has these paths alone, and what is built before. */
    readonly gathered?: readonly string[];
    /** It is only written down for people, in a README. */
    readonly documented?: boolean;
    /** Only files or nothing come out of it, no image. */
    readonly filesOnly?: boolean;
    /** `linux/amd64`; empty where the file does not say it. */
    readonly platforms: readonly string[];
    /** The same build as another one, where whoever calls a workflow may pass anything. */
    readonly asCalled?: boolean;
    /** Of Compose, one of which has to be asked for; nothing where it is always built. */
    readonly profiles?: readonly string[];
};
/**
 * What a build puts in the place of an image or a stage of that name: `docker-image://debian:12`, `target:base`, a
 * directory. `null`: any name, as we do not know it, and something of which we know nothing.
 */
export type NamedContext = {
    readonly name: string | null;
    readonly value: string | null;
    /** Who that image runs as, where another build makes it. */
    readonly made?: MadeUser;
};
/** `Config.User` of an image that is made here, and who that is. */
export type MadeUser = {
    readonly user: string;
    readonly uid: number | undefined;
    readonly gid: number | undefined;
};
/** A build as its file says it, before anybody has looked which Dockerfile it means. */
export type SaidBuild = Omit<Build, 'context'> & {
    /** Where the Dockerfile may lie, the likeliest first, and the context then; as reports name them. */
    readonly places: readonly {
        readonly dockerfile: string;
        readonly context: string | null;
    }[];
};
/** `compose.yaml, line 5`. */
export declare const whereOf: ({ file, line }: Pick<Build, "file" | "line">) => string;
/** Each build once, as it is written: not what a caller may make of it. */
export declare const writtenBuilds: (builds: readonly Build[]) => readonly Build[];
