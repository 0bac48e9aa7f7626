/** How a file around the Dockerfile says that an image is built of it. */
export type Build = {
  /** The file that says so, as reports name it, and the line. */
  readonly file: string;
  readonly line: number;
  /** What it calls the image: a service, a target, a job; empty where it has no name. */
  readonly name: string;
  /** Stage that is built; `undefined`: the last one; `null`: it is worked out, and we do not know it. */
  readonly target: string | null | undefined;
  /** What is passed for ARG; `null`: something that we do not know. */
  readonly args: Readonly<Record<string, string | null>>;
  /** It may pass other arguments, too: where it says them, something is worked out. */
  readonly open?: boolean;
  /** Directory of the build context, as reports name it; `null`: none, or one that we do not know. */
  readonly context: string | null;
  /** It is only written down for people, in a README. */
  readonly documented?: boolean;
  /** Only files or nothing come out of it, no image. */
  readonly filesOnly?: boolean;
  /** `linux/amd64`; empty where the file does not say it. */
  readonly platforms: readonly string[];
};

/** A build as its file says it, before anybody has looked which Dockerfile it means. */
export type SaidBuild = Omit<Build, 'context'> & {
  /** Where the Dockerfile may lie, the likeliest first, and the context then; as reports name them. */
  readonly places: readonly { readonly dockerfile: string; readonly context: string | null }[];
};

/** `compose.yaml, line 5`. */
export const whereOf = ({ file, line }: Pick<Build, 'file' | 'line'>): string => `${file}, line ${line}`;
