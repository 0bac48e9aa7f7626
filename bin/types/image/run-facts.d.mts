import type { Dockerfile, Stage } from '../dockerfile/model.mjs';
/** A word of a command; of one that is not known, what stands for it: `$(NAME)`, `${NAME}`. */
export type RunWord = {
    readonly text: string;
    readonly known: boolean;
};
/** What a run starts in place of ENTRYPOINT and CMD, and where; `undefined` for what it leaves as it is. */
export type OwnCommand = {
    readonly entrypoint: readonly RunWord[] | undefined;
    readonly command: readonly RunWord[] | undefined;
    readonly directory: RunWord | undefined;
    /** It runs as the user that the image says. */
    readonly asImage: boolean;
    /** Where something is mounted: what lies there is not of the image. */
    readonly mounts: readonly string[];
};
/** How a file beside the Dockerfile says that the image is run, as far as it matters to whoever the process is. */
export type RunFact = {
    /**
     * `rights`: it is given something that only root can use. `bind`: a path of the host is mounted for writing.
     * `reads`: one is for reading alone. `volume`: a volume is, which may be there from before. `shared`: other services
     * mount that volume, too. `sync`: files are copied into the running container. `action`: GitHub runs it as an action.
     * `user`: somebody else than the image says. `network`: that of the host. `read-only`: its root may not be written.
     * `mount`: something else lies there, which is empty when the container starts. `start`: it is started at all. `port`:
     * ports of the container are published. `environment`: variables are set.
     */
    readonly kind: 'rights' | 'bind' | 'reads' | 'volume' | 'shared' | 'sync' | 'action' | 'user' | 'network' | 'read-only' | 'mount' | 'start' | 'port' | 'environment';
    /** The file that says so, as reports name it, and the line. */
    readonly file: string;
    readonly line: number;
    readonly service: string;
    /**
     * What it is: a clause that completes "is given"; for mounts and syncs, the source as written; for starts, what takes the
     * place of the image's own command, or nothing; for ports, as written; for variables, their names.
     */
    readonly what: string;
    /** Where it is mounted, absolute and normal, or copied to; `undefined` for what is neither. */
    readonly path: string | undefined;
    /** Stage that is built for it; `undefined`: the default one; `null`: one of several, and we do not know which. */
    readonly target: string | null | undefined;
    /** Of volumes, what mounts it makes it where there is none, and has nothing to put into it. */
    readonly isNew?: true;
    /** Of volumes, only a sentence speaks of it. */
    readonly isTold?: true;
    /** Of mounts, whose source is a path of the host: a command of the repository closes it to others. */
    readonly isClosed?: true;
    /** Of the same, it is no file of the repository. */
    readonly isAbsent?: true;
    /** Of ports, those of the container. */
    readonly ports?: readonly number[];
    /** Of variables, those that say a port, a user, or options of a program; `null`: nobody knows the value. */
    readonly variables?: Readonly<Record<string, string | null>>;
    /** Of starts with a command of their own, what it is, where we know its words. */
    readonly command?: OwnCommand;
    /** Of starts, what makes the container, where its rules are known. */
    readonly engine?: 'docker';
    /** Of Compose, one of which has to be asked for; nothing where it always runs. */
    readonly profiles?: readonly string[];
};
/** Those of the stage: a run that names no stage builds the last one; what runs a stage that we do not know is of none. */
export declare const runsOf: (runs: readonly RunFact[], { stage }: {
    readonly stage: Pick<Stage, "index" | "name">;
}, { stages }: Pick<Dockerfile, "stages">) => readonly RunFact[];
/** What a file says of an image that it only names. */
export type ImageRun = {
    readonly image: string;
    readonly tag?: string | undefined;
    readonly fact: RunFact;
};
/** What a file says of the image that is built of a Dockerfile, whose path is like that of the file. */
export type Neighbour = {
    readonly dockerfile: string;
    readonly fact: RunFact;
};
