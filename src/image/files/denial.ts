import type { Span } from '../../text/span.js';
import type { Step } from '../stage.js';

/**
 * What a command needs of a path. `write`: to change it, or to make it where it is not there; `make`: to make it, where
 * nothing may be; `entry`: to put a name into its directory, or to take one away; `own`: to be its owner, as chmod asks;
 * `give`: to give it to somebody else, which only root can, whoever its owner is.
 * Source: Linux, chown_ok() in fs/attr.c, since 2.2; chown(2), CAP_CHOWN.
 */
export type Need = 'write' | 'make' | 'entry' | 'own' | 'give';

/** A command of RUN that its user has no right to: the build stops there. */
export type Denial = {
  readonly step: Step;
  /** The command. */
  readonly span: Span;
  readonly path: string;
  readonly need: Need;
};
