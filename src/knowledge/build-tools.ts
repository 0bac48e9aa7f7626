import { lastPart } from '../text/path.js';
import tools from './build-tools/tools.json' with { type: 'json' };
import { allByName, type Fields, tableOf } from './load.js';
import { programNamed } from './programs.js';

const LOST = [
  /** Another user does not find it, and fetches it anew. */
  'fetches',
  /** Another user does not find it, and what needs it fails. */
  'fails',
  /** Another user does not find it, and goes without these settings. */
  'settings',
] as const;

/** What a tool of the build leaves in HOME, where whoever runs it later looks for it. */
export type BuildTool = {
  readonly names: readonly string[];
  /** Arguments with which it does, each one or several words that are all there; none: whatever it is told. */
  readonly with: readonly string[];
  /** Paths below HOME that it fills; the first is where most of it lies. */
  readonly home: readonly string[];
  /** Variables that name another place. */
  readonly variables: readonly string[];
  readonly lost: (typeof LOST)[number] | undefined;
  /** It takes the home of the account and not HOME, as Java does. */
  readonly byAccount: boolean;
  /** It is an interpreter that it puts there, and only where it does not find the one that is wanted. */
  readonly interpreter: boolean;
};

const toolOf = (row: Fields): BuildTool => ({
  names: row.words('names'),
  with: row.words('with'),
  home: row.words('home'),
  variables: row.words('variables'),
  lost: row.oneOf('lost', LOST),
  byAccount: row.flag('byAccount'),
  interpreter: row.flag('interpreter'),
});

export const buildTools = tableOf(toolOf, tools);

const rowsNamed = allByName(buildTools);

/** The rows of a tool by the last part of its path. */
export const buildToolsNamed = (name: string): readonly BuildTool[] => rowsNamed(name);

/** What a command fills HOME with: `git config --global`, `python -m nltk.downloader`, `npx playwright install`. */
export const fillsHome = (words: readonly string[]): readonly BuildTool[] => {
  return words.slice(0, MOST_WORDS).flatMap((word, at) => {
    if (!mayRun(words, at)) return [];
    const behind = new Set(words.slice(at + 1));
    return rowsNamed(lastPart(word)).filter(
      (row) => row.with.length === 0 || row.with.some((each) => allThere(each, behind)),
    );
  });
};

/** What a package manager is told to install does not run. */
const mayRun = (words: readonly string[], at: number): boolean => {
  const installs = programNamed(lastPart(words[0] ?? ''))?.installs ?? [];
  return !words.slice(1, at).some((word) => installs.includes(word));
};

/** The tool stands behind so many words of a runner at the most: `npx --yes playwright`. */
const MOST_WORDS = 5;

const allThere = (words: string, given: ReadonlySet<string>): boolean =>
  words.split(' ').every((word) => given.has(word));

/** Whether one of the variables that name another place is set. */
export const isMoved = ({ variables }: BuildTool, isSet: (variable: string) => boolean): boolean =>
  variables.some(isSet);

/** Whether the tool goes where HOME says: another HOME in the build is another place. */
export const followsHome = ({ byAccount }: BuildTool): boolean => !byAccount;
