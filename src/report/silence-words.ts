import { shellWord } from '../text/shell-word.js';
import { namedPlaces } from './places.js';
import type { Silence } from './report.js';

/** What lets root pass without a finding, and what to do about it: a line each. Paths are as they are. */
export const rootSentences = (silence: Silence | undefined): readonly string[] =>
  silence === undefined ? [] : [...untoldIn(silence), ...hiddenIn(silence)];

const untoldIn = ({ untold, config }: Silence): readonly string[] => {
  if (untold.count === 0) return [];
  const isOfFile = config !== undefined && config.rulesOff.length > 0;
  const why = isOfFile ? `${config.path} turns its rule off` : 'The command line leaves its rule out';
  const what = isOfFile ? 'or run with --no-config' : 'or leave no rule out';
  return [`Root without a finding: ${namedPlaces(untold)}. ${why}. Write an exception with a reason, ${what}.`];
};

const hiddenIn = ({ config }: Silence): readonly string[] => {
  if (config === undefined || config.hidden.count === 0) return [];
  const { path, hidden } = config;
  const what = `Run with --no-config to see why, or with --config ${shellWord(path)} if you trust it.`;
  return [`Root without ${path}: ${namedPlaces(hidden)}. ${what}`];
};
