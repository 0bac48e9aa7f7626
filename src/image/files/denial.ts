import type { Span } from '../../text/span.js';
import type { Step } from '../stage.js';

/**
 * What a command needs of a path. `write`: to change it, or to make it where it is not there; `make`: to make it, where
 * nothing may be; `entry`: to put a name into its directory, or to take one away; `own`: to be its owner, as chmod asks.
 */
export type Need = 'write' | 'make' | 'entry' | 'own';

/** A command of RUN that its user has no right to: the build stops there. */
export type Denial = {
  readonly step: Step;
  /** The command. */
  readonly span: Span;
  readonly path: string;
  readonly need: Need;
};
