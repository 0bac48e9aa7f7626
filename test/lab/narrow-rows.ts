import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookupImage } from '../../src/knowledge/images/lookup.js';
import { type Row, wordsOf } from '../../src/knowledge/images/row.js';
import { allRows } from '../../src/knowledge/images/table.js';
import { type Case, CLAIMS, ENV, isRead } from './claims.js';
import { libraryIn, readImage } from './official-images.js';
import { releaseOn, TODAY } from './official-releases.js';

/**
 * `npx tsx test/lab/narrow-rows.ts GITROOT [--write] IMAGE...`: rows of official images, less what is not so for every tag
 * that they cover. A tag that is another image goes into `except`; what many tags do not have is no longer said. Prints
 * what is taken away, and behind a star what somebody has to read. `--write` puts it into the rows.
 */
const main = (args: readonly string[]): void => {
  const [root = '.', ...images] = args.filter((each) => each !== '--write');
  const narrowed = new Map<string, Row>();
  for (const image of images) {
    const covered = tagsOf(root, image);
    for (const row of allRows()) {
      if (row.image !== `docker.io/library/${image}`) continue;
      const tags = covered.get(row.id) ?? [];
      if (tags.length === 0) console.log(`* ${row.id}: covers no tag that there was`);
      const less = narrow(row, tags);
      if (JSON.stringify(less) !== JSON.stringify(row)) narrowed.set(row.id, less);
    }
  }
  if (args.includes('--write')) write(narrowed);
};

const tagsOf = (root: string, image: string): ReadonlyMap<string, readonly Case[]> => {
  const library = libraryIn(root);
  const all = new Map<string, Case[]>();
  for (const [tag, said] of readImage(root, image)) {
    const facts = lookupImage(`${image}:${tag}`)?.facts;
    if (facts === undefined) continue;
    const windows = library.listings(image).get(tag)?.at(-1)?.built.windows === true;
    const release = releaseOn(library, image, tag, TODAY);
    all.set(facts.id, [...(all.get(facts.id) ?? []), { tag, facts, said, windows, release }]);
  }
  return all;
};

/** So few tags are left out; of more, the claim is. */
const FEW = 24;

const narrow = (given: Row, tags: readonly Case[]): Row => {
  let row = given;
  let left = tags;
  const without = (gone: readonly Case[], why: string): void => {
    if (gone.length === 0) return;
    console.log(`${row.id}: except ${gone.length} of ${tags.length}: ${why}: ${listed(gone)}`);
    left = left.filter((each) => !gone.includes(each));
    const except = [...new Set([...wordsOf(row.except ?? ''), ...gone.map(({ tag }) => tag)])].sort();
    row = { ...row, except: except.join(' ') };
  };
  without(
    left.filter(({ windows }) => windows && row.family !== 'windows'),
    'Windows',
  );
  const unread = left.filter((each) => !isRead(each) && row.family !== 'windows');
  if (unread.length > 0) console.log(`* ${row.id}: not read ${unread.length} of ${tags.length}: ${listed(unread)}`);
  for (const claim of CLAIMS) {
    const read = left.filter(isRead);
    const told = read.flatMap((each) => {
      const what = claim.wrong(each);
      return what === undefined ? [] : [[each, what] as const];
    });
    if (told.length === 0) continue;
    const gone = told.map(([each]) => each);
    const what = [...new Set(told.map(([, why]) => why))].slice(0, 4).join(' / ');
    if (claim.advice === true) {
      console.log(`* ${row.id}: ${claim.name}: ${gone.length} of ${read.length}: ${what}: ${listed(gone)}`);
      continue;
    }
    if (claim.less === undefined || (gone.length <= FEW && gone.length * 4 < read.length)) {
      if (gone.length === read.length) console.log(`* ${row.id}: all ${gone.length} differ: ${what}`);
      else without(gone, what);
      continue;
    }
    row = claim.less(row, read);
    console.log(`${row.id}: no word on ${claim.name}: ${gone.length} of ${read.length}: ${what}: ${listed(gone)}`);
  }
  return ENV.less(row, left.filter(isRead), left.every(isRead));
};

const listed = (tags: readonly Case[]): string => {
  const some = tags.length > 6 ? tags.filter((_, at) => at % Math.floor(tags.length / 5) === 0) : tags;
  return some.map(({ tag }) => tag).join(' ');
};

const FACTS = new URL('../../src/knowledge/images/facts/', import.meta.url).pathname;

const write = (rows: ReadonlyMap<string, Row>): void => {
  for (const name of readdirSync(FACTS)) {
    const path = join(FACTS, name);
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(
      path,
      lines
        .map((line) => {
          const row = rows.get(/^ {2}\{"id": "([^"]*)"/.exec(line)?.[1] ?? '');
          return row === undefined ? line : `  ${written(ordered(row))}${line.endsWith(',') ? ',' : ''}`;
        })
        .join('\n'),
    );
  }
};

/** What is left out stands beside the tag. */
const ordered = ({ id, image, aliases, tag, except, ...others }: Row): Readonly<Record<string, unknown>> => ({
  id,
  image,
  aliases,
  tag,
  except: except || undefined,
  ...others,
});

/** A row stands in one line. */
const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}: ${written(each)}`).join(', ')}}`;
};

main(process.argv.slice(2));
