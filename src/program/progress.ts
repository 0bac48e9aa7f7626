import type { Found } from './find.js';
import type { Host, Spinner } from './host.js';
import { progress as say } from './sentences.js';
import type { Settings } from './settings.js';

/** Tells a person who waits that something happens. */
export type Progress = {
  readonly step: (done: number, of: number, root: number) => Promise<void>;
  readonly stop: () => void;
};

/** Milliseconds between two breaths: often enough for a turning spinner and for Ctrl-C. */
const BREATH = 80;
/** Milliseconds before a spinner shows: what is shorter needs none. */
const PATIENCE = 300;

export const openProgress = (host: Host, settings: Settings, found: Found): Progress => {
  const started = host.clock();
  let breathed = started;
  let spinner: Spinner | undefined;
  return {
    step: async (done, of, root) => {
      const now = host.clock();
      if (now - breathed < BREATH) return;
      if (spinner === undefined && now - started > PATIENCE && isWatched(host, settings, found)) {
        spinner = await host.spinner('Checking');
      }
      spinner?.say(say.checked(done, of, root));
      await host.breathe();
      breathed = host.clock();
    },
    stop: () => spinner?.stop(),
  };
};

/** pre-commit runs hooks in a terminal of its own and puts everything into one log. */
const isWatched = ({ env, err }: Host, settings: Settings, found: Found): boolean =>
  err.terminal &&
  !env.CI &&
  !env.PRE_COMMIT &&
  env.TERM !== 'dumb' &&
  !settings.quiet &&
  !found.stdin &&
  (settings.format === 'text' || settings.outputFile !== undefined);
