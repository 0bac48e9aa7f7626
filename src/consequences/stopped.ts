import type { Step } from '../image/stage.js';
import type { Consequence } from './consequence.js';

/** A RUN line that stops, for its user has no right to what it does. */
export type Stopped = {
  readonly step: Step;
  readonly consequence: Consequence;
  /**
   * What would let it go on: to run it as root; the same, and to give away what it makes; to give away the directory
   * that it works in; or to run it as the user of the image. `never`: root would change a directory of the system, perhaps
   * with all that is below.
   */
  readonly way: 'never' | 'as-root' | 'as-root-and-give' | 'give' | 'as-user';
  readonly path: string | undefined;
};
