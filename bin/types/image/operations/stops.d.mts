import type { Command } from '../../shell/model.mjs';
/**
 * What the failure of a command of RUN comes to. `stops`: the build ends. `passes`: the script goes on, and how it ends
 * tells another command. `caught`: somebody wants it to go on, with `||` or a closing `true`.
 */
export type Failure = 'stops' | 'passes' | 'caught';
/**
 * The failures of the commands of one script, in their order. `shell` is that of SHELL, empty for the one that RUN has by
 * itself, which goes on behind `;` and at the end of a line. Source: POSIX.1-2024, XCU 2.15, set -e; bash(1), pipefail.
 */
export declare const failuresOf: (commands: readonly Command[], shell: readonly string[]) => readonly Failure[];
