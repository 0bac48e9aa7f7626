import type { SaidBuild } from '../image/builds.js';
import { normalised } from '../text/path.js';
import { withoutEnd } from '../text/trim.js';
import { buildOfCommand } from './command.js';
import { startedFrom } from './places.js';
import { saidBy } from './script.js';
import { type Sheet, takeRuns } from './sheet.js';

/** So many lines of one text are looked at, so many words of one, and so far from what says that something is mounted. */
const MOST_LINES = 200;
const MOST_WORDS = 60;
const MOST_BETWEEN = 6;

/** That a text for people has them mount a disk: into what the Dockerfile beside it, or at the top, makes. */
export const toldDisks = (sheet: Sheet): readonly SaidBuild[] => {
  const lines = sheet.text.split('\n').flatMap((text, index) => (SPEAKS.test(text) ? [{ text, line: index + 1 }] : []));
  const told = lines.slice(0, MOST_LINES).flatMap(({ text, line }) => placesIn(text).map((path) => ({ path, line })));
  const [first] = told;
  const build = buildOfCommand(['docker', 'build', '-t', NAME, '.']);
  if (first === undefined || build === undefined) return [];
  takeRuns(
    sheet,
    told.map(({ path, line }) => ({
      image: NAME,
      fact: { kind: 'volume', isTold: true, what: '', path, file: sheet.path, line, service: NAME, target: undefined },
    })),
  );
  const place = { file: sheet.path, ground: sheet.ground, name: NAME };
  return saidBy(build, place, startedFrom(sheet.ground, 2), first.line);
};

/** What stands for an image that the text does not name, and what none can be called. */
const NAME = 'the image';

const SPEAKS = /mount/i;
const DISK = /(?:disk|storage|volume)s?\b|mount[ -]?(?:path|point)/i;

/** Absolute paths in the words that follow, where the line speaks of a disk. */
const placesIn = (text: string): readonly string[] => {
  if (!DISK.test(text)) return [];
  const words = text.slice(0, LONGEST).split(/\s+/).slice(0, MOST_WORDS);
  const at = words.findIndex((word) => SPEAKS.test(word));
  return words.slice(at + 1, at + 1 + MOST_BETWEEN).flatMap((word) => {
    const path = withoutEnd(PATH.exec(word)?.[1] ?? '', '.');
    return path === '' || path === '/' ? [] : [normalised(path)];
  });
};

const LONGEST = 2_000;
const PATH = /^[^\w/:.~-]{0,4}(\/[\w./-]{1,100})[^\w/:]{0,5}$/;
