import type { Input } from './inputs.js';
import type { Raw } from './options-table.js';
import type { Checked } from './prepare.js';

/** What a thread reads before it is asked for files. */
export type Task = { readonly flags: Raw; readonly paths: readonly string[] };

/** Files of a run; without them the thread is to end. */
export type Ask = readonly Input[] | undefined;

/** What came of these files, and of which images the lock file was believed by now. */
export type Answer = { readonly checked: readonly Checked[]; readonly locked: readonly string[] };

/** A thread. It answers one question after the other, and what fails in it is thrown here. */
export type Worker = { readonly ask: (inputs: readonly Input[]) => Promise<Answer>; readonly stop: () => void };

/** The first argument of a thread. None of a process holds a NUL, so nobody else starts one. */
export const AS_WORKER = '\0worker';
