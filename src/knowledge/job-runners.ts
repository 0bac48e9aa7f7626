import rows from './job-runners/job-runners.json' with { type: 'json' };
import { type Fields, tableOf } from './load.js';

/** Programs that take jobs from a system of continuous integration and run them, by what their downloads and images are called. */
export type JobRunner = { readonly names: readonly string[] };

const jobRunnerOf = (row: Fields): JobRunner => ({ names: row.words('names') });

export const jobRunners = tableOf(jobRunnerOf, rows);

/** Whether a text names one: a URL, a command, or an image. */
export const isJobRunner = (text: string): boolean =>
  jobRunners().some(({ names }) => names.some((name) => text.includes(name)));
