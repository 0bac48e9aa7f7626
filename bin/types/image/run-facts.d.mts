/** How a file beside the Dockerfile says that the image is run, as far as it matters to whoever the process is. */
export type RunFact = {
    /**
     * `rights`: it is given something that only root can use. `bind`: a path of the host is mounted for writing.
     * `volume`: a volume is, which may be there from before.
     */
    readonly kind: 'rights' | 'bind' | 'volume';
    /** `compose.yaml, line 5`. */
    readonly where: string;
    readonly service: string;
    /** What it is: a clause that completes "is given"; for mounts, the source as written. */
    readonly what: string;
    /** Where it is mounted, absolute and normal; `undefined` for rights. */
    readonly path: string | undefined;
    /** Stage that is built for it; `undefined`: the default one. */
    readonly target: string | undefined;
};
