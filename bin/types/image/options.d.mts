import type { Tool } from '../knowledge/foreign-pragmas.mjs';
import type { LookUp } from '../knowledge/images/lookup.mjs';
import type { Grammar } from '../text/grammar.mjs';
import type { FileException } from '../text/waivers.mjs';
import type { Build, NamedContext } from './builds.mjs';
import type { RunFact } from './run-facts.mjs';
/** What a check or a fix may be told. All of it is data, but `context`. */
export type Options = {
    /** Stage name or index to build; `undefined`: the last stage. */
    readonly target?: string;
    /** `--build-arg`: name to value. */
    readonly buildArgs?: Readonly<Record<string, string>>;
    /** Of these, what the user passes: all but what the files around say. `undefined`: all of them. */
    readonly givenArgs?: Readonly<Record<string, string>>;
    /** Arguments that are passed, and of whose values we know nothing. */
    readonly openArgs?: readonly string[];
    /** What a build puts in the place of images and stages. */
    readonly contexts?: readonly NamedContext[];
    /** Platform the image is built for, as in `--platform`: `linux/amd64`. */
    readonly platform?: string;
    /** User of images that no fact describes: image pattern to `Config.User`. */
    readonly baseUsers?: Readonly<Record<string, string>>;
    /** The same as a scanned repository claims it: for images of which nothing is known for sure. */
    readonly claimedUsers?: Readonly<Record<string, string>>;
    /** Prefix of a private mirror to the repository prefix it stands for. */
    readonly mirrors?: Readonly<Record<string, string>>;
    /** What was read of images themselves, in a lock file or where `--resolve` says. */
    readonly lookUp?: LookUp;
    /** Name, uid and gid of an account that a fix creates. */
    readonly user?: string;
    readonly uid?: number;
    readonly gid?: number;
    /** Paths that the process must or need not be able to write, absolute. */
    readonly writable?: readonly string[];
    readonly notWritable?: readonly string[];
    readonly profile?: 'default' | 'openshift';
    /** Where the file lies in its repository, with `/`; `undefined`: where reports say. */
    readonly place?: string;
    /** Rule ids that are left out. */
    readonly ignore?: readonly string[];
    /** Exceptions for the file that are written elsewhere; of two for one rule the first counts. */
    readonly excepted?: readonly FileException[];
    /** Other tools whose comments that root is meant count as exceptions. */
    readonly honor?: readonly Tool[];
    /** Exceptions for root count for nothing, wherever they are written. */
    readonly noExceptions?: boolean;
    /** The day of the check, ISO 8601. Without it, no exception is expired. */
    readonly today?: string;
    /** Reads a file of the build context, by a path relative to it; `undefined` when there is none. */
    readonly context?: (path: string) => string | undefined;
    /** What lies at a path of the build context, which is relative to it; `undefined` when nothing does. */
    readonly contextEntry?: (path: string) => ContextEntry | undefined;
    /** How the files of the same run build images of this Dockerfile. */
    readonly builds?: readonly Build[];
    /** What the files of the same run say of how the image is run. */
    readonly runs?: readonly RunFact[];
    /** What says that pods of the repository run an image, of which nobody knows whether it is made of this Dockerfile. */
    readonly strayPod?: string;
    /** Where else the repository says an id that a fix replaces; `undefined` where not all of it could be looked at. */
    readonly idPlaces?: (asked: AskedId) => readonly IdPlace[] | undefined;
    /** What was asked for and stays unread; whoever reads adds to it, so it is known when all has been asked. */
    readonly unread?: readonly Unread[];
    /**
     * The parser of a programming language: `python`, `javascript`, …; `undefined` where there is none. Without it, code of
     * that language counts as unread.
     */
    readonly grammar?: (language: string) => Grammar | undefined;
};
/** An id that a fix replaces: in the file `path`, as reports name it, and of which images, by their names. */
export type AskedId = {
    readonly id: number;
    readonly path: string;
    readonly images: readonly string[];
    /** The Dockerfile of the image, as reports name it; `undefined` where it has none that we know. */
    readonly dockerfile: string | undefined;
    /** Pods that say their image are judged by themselves. */
    readonly withoutPods: boolean;
};
export type IdPlace = {
    readonly file: string;
    readonly line: number;
};
/** A file that another one names, by its path there, and why nobody reads it. */
export type Unread = {
    readonly path: string;
    readonly why: 'outside' | 'special' | 'large';
};
/** A file, directory or link of a build context, with what COPY takes of it. */
export type ContextEntry = {
    readonly kind: 'file' | 'directory' | 'link';
    /** The twelve bits: `0o755`. */
    readonly mode: number;
    /** The names in a directory, in code-unit order; empty for others. */
    readonly names: readonly string[];
};
