import { isExceptable } from '../rules/exceptable.js';
import { entriesOf } from './config-exceptions.js';
import { unusedEntries as say } from './sentences.js';
import type { Settings } from './settings.js';

/** Collects which exceptions of the configuration a run has told of, and says of which it has not. */
export type Entries = { readonly see: (entry: string | undefined) => void; readonly unused: () => readonly string[] };

/** `paths` are those of the command line: a run of some files alone says nothing of what covers others. */
export const newEntries = (settings: Settings, paths: readonly string[]): Entries => {
  const seen = new Set<string>();
  return {
    see: (entry) => {
      if (entry !== undefined) seen.add(entry);
    },
    unused: () => {
      const { config } = settings;
      if (config === undefined || !isWhole(settings, paths)) return [];
      const left = [...new Set(entriesIn(settings))].filter((entry) => !seen.has(entry));
      const more = left.length - MOST;
      const told = left.slice(0, MOST).map((entry) => say.unused(config.path, entry));
      return more > 0 ? [...told, say.more(config.path, more)] : told;
    },
  };
};

/** So many are named. */
const MOST = 10;

const entriesIn = ({
  manifests: { exceptions: containers = [] },
  fileExceptions: files,
}: Settings): readonly string[] => entriesOf({ containers, files });

/** Everything that lies below the configuration is checked, with all exceptions and the rules that tell of them. */
const isWhole = (settings: Settings, paths: readonly string[]): boolean => {
  const { config, since, filesFrom, shard, only, excluded, off, overrides, options } = settings;
  return (
    config?.path.includes('/') === false &&
    paths.every((path) => path === '.' || path === './') &&
    since === undefined &&
    filesFrom === undefined &&
    shard === undefined &&
    only.length + excluded.length + (options.ignore ?? []).length === 0 &&
    overrides.every((each) => each.only.length === 0) &&
    off.every(isExceptable) &&
    options.noExceptions !== true
  );
};
