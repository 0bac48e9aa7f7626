import { lookupImage } from '../../src/knowledge/images/lookup.js';
import { isRead } from './claims.js';
import { disagreementsOf } from './disagreements.js';
import { libraryIn, readImage } from './official-images.js';
import { releaseOn, TODAY } from './official-releases.js';

/**
 * `npx tsx test/lab/second-reading.ts GITROOT [--unshown] IMAGE...`: every field of the rows of official images beside the
 * Dockerfile of every tag that there ever was. A line for each disagreement: tag, row, field, what the row says, what the
 * file says, and the file. Then for each row how many of its tags were read, and how many differ. `--unshown` prints the
 * fields too that nothing in a file shows.
 */
const main = (args: readonly string[]): void => {
  const [root = '.', ...images] = args.filter((each) => each !== '--unshown');
  const sums = { tags: 0, unread: 0, differ: 0, disagreements: 0 };
  for (const image of images) {
    for (const [row, { tags, unread, differ, lines }] of readingOf(root, image, args.includes('--unshown'))) {
      for (const line of lines) console.log(line);
      const why = [...unread].map(([file, all]) => `${file} ${all.length}`);
      console.log(`# ${row}: ${tags} tags, ${differ} differ${why.length === 0 ? '' : `, not read: ${why.join(', ')}`}`);
      sums.tags += tags;
      sums.unread += [...unread.values()].flat().length;
      sums.differ += differ;
      sums.disagreements += lines.length;
    }
  }
  console.log(`# ${JSON.stringify(sums)}`);
};

type Reading = {
  tags: number;
  differ: number;
  readonly unread: Map<string, string[]>;
  readonly lines: string[];
};

const newReading = (): Reading => ({ tags: 0, differ: 0, unread: new Map(), lines: [] });

const readingOf = (root: string, image: string, all: boolean): ReadonlyMap<string, Reading> => {
  const library = libraryIn(root);
  const readings = new Map<string, Reading>();
  for (const [tag, said] of readImage(root, image)) {
    const facts = lookupImage(`${image}:${tag}`)?.facts;
    if (facts === undefined) continue;
    const reading = readings.get(facts.id) ?? newReading();
    readings.set(facts.id, reading);
    reading.tags += 1;
    const built = library.listings(image).get(tag)?.at(-1)?.built;
    const file = `${built?.repository}@${built?.commit.slice(0, 12)}:${built?.directory}/${built?.file}`;
    const windows = built?.windows === true;
    const one = { tag, facts, said, windows, release: releaseOn(library, image, tag, TODAY) };
    if (windows && facts.os !== 'windows') {
      reading.differ += 1;
      reading.lines.push([`${image}:${tag}`, facts.id, 'os', facts.os, 'windows', file].join('\t'));
    } else if (!isRead(one)) {
      reading.unread.set(file, [...(reading.unread.get(file) ?? []), tag]);
    } else {
      const told = disagreementsOf(one).filter(({ unshown }) => all || !unshown);
      if (told.some(({ unshown }) => !unshown)) reading.differ += 1;
      for (const { field, ours, theirs, unshown } of told)
        reading.lines.push(
          [`${image}:${tag}`, facts.id, unshown ? `${field} (unshown)` : field, ours, theirs, file].join('\t'),
        );
    }
  }
  return readings;
};

main(process.argv.slice(2));
