import { shellWord } from '../text/shell-word.js';
import { namedPlaces } from './places.js';
import type { Silence } from './report.js';
import { silence as say } from './sentences.js';

/** What lets root pass without a finding, and what to do about it: a line each. Paths are as they are. */
export const rootSentences = (silence: Silence | undefined): readonly string[] =>
  silence === undefined ? [] : [...untoldIn(silence), ...hiddenIn(silence)];

const untoldIn = ({ untold, config }: Silence): readonly string[] => {
  if (untold.count === 0) return [];
  const isOfFile = config !== undefined && config.rulesOff.length > 0;
  const why = isOfFile ? say.configOff(config.path) : say.commandOff;
  const what = isOfFile ? say.withoutConfig : say.leaveNone;
  return [say.withoutFinding(namedPlaces(untold), why, what)];
};

const hiddenIn = ({ config }: Silence): readonly string[] => {
  if (config === undefined || config.hidden.count === 0) return [];
  const { path, hidden } = config;
  const what = say.seeWhy(shellWord(path));
  return [say.without(path, namedPlaces(hidden), what)];
};
