import type { LookedUp, NotLookedUp } from './looked-up.mjs';
import type { ImageMatch, Reference } from './model.mjs';
export type LookupOptions = {
    /** Image pattern to `Config.User`, which goes before everything that is known. */
    readonly baseUsers?: Readonly<Record<string, string>>;
    /** The same as a scanned repository claims it: for images of which nothing is known for sure, nor was read. */
    readonly claimedUsers?: Readonly<Record<string, string>>;
    /** Prefix of a private mirror to what it mirrors: `registry.example/hub` to `docker.io`. */
    readonly mirrors?: Readonly<Record<string, string>>;
    /** Platform of the image: `linux/arm64`. */
    readonly platform?: string;
    /**
     * What was read of the very image; `undefined` where nobody has. `known`: the answer need not be read for this, as its
     * user is known without.
     */
    readonly lookUp?: LookUp;
};
export type LookUp = (reference: Reference, platform: string | undefined, known: boolean) => LookedUp | NotLookedUp | undefined;
/**
 * What is known of the image that a FROM word names. The closest description counts: a user that the options state,
 * then the rows of the very repository, then those of the closest pattern. `undefined`: nothing is known.
 */
export declare const lookupImage: (word: string, options?: LookupOptions) => ImageMatch | undefined;
/** Whether rows speak of the repository of an image, whatever its tag is. */
export declare const isKnownRepository: (word: string) => boolean;
/** Why `lookupImage` knows nothing of an image: a clause without a full stop. */
export declare const whyUnknown: (word: string, options?: LookupOptions) => string;
