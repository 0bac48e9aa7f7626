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
  /** Directory of the build context, as reports name it; `null`: none, or one that we do not know. */
  readonly context: string | null;
  /** `linux/amd64`; empty where the file does not say it. */
  readonly platforms: readonly string[];
};

/** A build as its file says it, before anybody has looked which Dockerfile it means. */
export type SaidBuild = Build & {
  /** Directories that the paths may be relative to, the likeliest first. */
  readonly bases: readonly string[];
  /** Relative to a base, as is `context`. */
  readonly dockerfile: string;
};

/** `compose.yaml, line 5`. */
export const placeOfBuild = ({ file, line }: Pick<Build, 'file' | 'line'>): string => `${file}, line ${line}`;
