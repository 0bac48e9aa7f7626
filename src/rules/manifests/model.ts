import type { Source } from '../../dockerfile/model.js';
import type { Verdict } from '../../image/stage.js';
import type { Service } from '../../manifests/compose-file.js';
import type { LaidService } from '../../manifests/compose-layers.js';
import type { userOver } from '../../manifests/compose-project.js';
import type { Deployed } from '../../manifests/cors/model.js';
import type { Effective } from '../../manifests/effective.js';
import type { Exception } from '../../manifests/exceptions.js';
import type { ImageUser } from '../../manifests/join.js';
import type { ManifestOptions } from '../../manifests/options.js';
import type { Storage } from '../../manifests/storage.js';
import type { Value } from '../../manifests/tree.js';
import type { View } from '../../manifests/view.js';
import type { Workload } from '../../manifests/workloads.js';
import type { Waivers } from '../../text/waivers.js';

/** A workload with everything about its containers worked out. */
export type Judged = Workload & {
  readonly effective: readonly Effective[];
  readonly exceptions: readonly Exception[];
  /** The exception that covers a container, by the container's index; reasons may be missing or expired. */
  readonly allowed: ReadonlyMap<number, Exception>;
};

/** A service of a Compose file; `made` is who its image runs as, and `verdict` who it does, with `user:` or without. */
export type JudgedService = Service & {
  /** It once all is laid over each other. */
  readonly laid: LaidService;
  readonly made: ImageUser;
  /** `user:` once all is laid over it, variables in their place; `undefined` where the image decides. */
  readonly asked: string | undefined;
  readonly verdict: Verdict;
  /** The `user:` of a file that is laid over this one, and where it stands. */
  readonly over: ReturnType<typeof userOver>;
  readonly exception: Exception | undefined;
  /** Who it runs as is said in a file that this one is laid over, and told there. */
  readonly repeated: boolean;
};

/** Workloads that say who they run as: the first one for each namespace and image, release or publisher. */
export type Siblings = ReadonlyMap<string, Judged>;

/** Everything a rule about manifests may look at. */
export type ManifestSubject = {
  readonly kind: 'manifest';
  readonly source: Source;
  /** Where it lies in its repository. */
  readonly place: string;
  readonly documents: readonly Value[];
  readonly view: View;
  readonly workloads: readonly Judged[];
  readonly siblings: Siblings;
  /** What the file says of storage. */
  readonly storage: Storage;
  readonly services: readonly JudgedService[];
  readonly exceptions: readonly Exception[];
  /** Exceptions in comments. */
  readonly waivers: Waivers;
  /** What is written for other tools: it is about what is found where it does not count. */
  readonly foreign: Waivers;
  /** Flyte's own settings; `undefined` where there is no Flyte. */
  readonly flyte: Deployed | undefined;
  readonly options: ManifestOptions;
};
