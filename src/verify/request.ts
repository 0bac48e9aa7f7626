import type { Options } from '../image/options.js';
import type { EngineName, Network } from './engine.js';

export type VerifyRequest = {
  /** As the user wrote it. */
  readonly path: string;
  readonly options: Options;
  /** Build context; `undefined`: where the Dockerfile is. */
  readonly context: string | undefined;
  /** `undefined`: the first that answers. */
  readonly engine: EngineName | undefined;
  readonly network: Network;
  /** Seconds for one build. */
  readonly timeout: number;
  /** Seconds for which each image is watched. */
  readonly seconds: number;
  /** Writes the fix, with the paths that were found, into the Dockerfile. */
  readonly learn: boolean;
  /** Takes the place of CMD unless it is empty. */
  readonly command: readonly string[];
};
