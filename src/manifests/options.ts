import type { Options } from '../image/options.js';
import type { UserState } from '../image/stage.js';
import type { ComposeBeside } from './compose-project.js';
import type { Patch } from './kustomize.js';
import type { Storage } from './storage.js';

/** A container that may run as root, as the configuration says it. */
export type ExceptionEntry = {
  /** `Deployment/flyteadmin`, or the name alone; `undefined` means any. */
  readonly workload?: string;
  readonly container: string;
  readonly reason: string;
  /** Last day on which it counts, ISO 8601: `2026-12-31`. */
  readonly until?: string;
};

/** What an entry is called: `Deployment/flyteadmin/check-db-ready`. */
export const entryName = ({ workload, container }: ExceptionEntry): string =>
  workload === undefined ? container : `${workload}/${container}`;

/** What the evaluation of a Dockerfile gives to a manifest. */
export type DockerfileUser = Pick<UserState, 'verdict' | 'user' | 'uid' | 'gid'> & {
  /** The same run checks it: who it runs as is a finding there. */
  readonly checked?: boolean;
  /** That Dockerfile, as the report names it, where the image that it makes by default runs as the same kind of user. */
  readonly dockerfile?: string | undefined;
  /** What a message calls the Dockerfile, if it is not called as it was asked for. */
  readonly what?: string | undefined;
  /** An exception in it allows root. */
  readonly allowed?: boolean | undefined;
  /** Whether something in the image is known, or may be thought, to belong to its user; worked out when somebody asks. */
  readonly hasOwnFiles?: () => boolean;
  /** The uid that a tool gives to its user by itself, where no line says one. */
  readonly givenUid?: () => number | undefined;
};

/** What a check of manifests may be told beyond what a check of Dockerfiles may. */
export type ManifestOptions = Options & {
  /** Image name, or a pattern with `*`, to the Dockerfile that makes it: `path` or `path#stage`. */
  readonly images?: Readonly<Record<string, string>>;
  /** What `.env` beside a Compose file sets. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The files that a Compose file is read with. */
  readonly compose?: ComposeBeside;
  /**
   * Evaluates a Dockerfile, by a path as `images` or Skaffold gives it, or one of Compose as reports name it (`isShown`):
   * that one lies nowhere else.
   */
  readonly resolveDockerfile?: (
    path: string,
    target: string | undefined,
    isShown?: boolean,
  ) => DockerfileUser | undefined;
  /** What kustomizations lay over the objects of the file. */
  readonly overlays?: readonly (readonly Patch[])[];
  /** What the manifests around the file say of storage; asked where the file does not. */
  readonly storageAround?: () => Storage;
  /** The files of a build context, by a path as reports name it. */
  readonly contextFor?: (directory: string) => Pick<Options, 'context' | 'contextEntry' | 'unread'> | undefined;
  /** Who the Dockerfiles that stand in a Compose file run as, by service. */
  readonly inline?: ReadonlyMap<string, DockerfileUser>;
  /** Where browsers open the Flyte console, and where they reach Flyte's admin API. */
  readonly consoleUrl?: string;
  readonly adminUrl?: string;
  readonly exceptions?: readonly ExceptionEntry[];
  /** An editor shows who its containers run as. */
  readonly isShown?: boolean;
};
