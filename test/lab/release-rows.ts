import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookupImage } from '../../src/knowledge/images/lookup.js';
import type { Row } from '../../src/knowledge/images/row.js';
import { allRows } from '../../src/knowledge/images/table.js';
import { releaseNamed } from '../../src/knowledge/releases.js';
import { libraryIn } from './official-images.js';
import { ROLLED, releaseOn, TODAY } from './official-releases.js';
import { type Made, releasesOf, wrongIn } from './release-runs.js';

/**
 * `npx tsx test/lab/release-rows.ts GITROOT [--write] IMAGE...`: for each row of an official image the release of its
 * distribution, as the last FROM of each tag said on the last day that the tag was made. Prints what differs from the
 * row, and the tags of which it would be wrong. `--write` puts it into the rows.
 */
const main = (args: readonly string[]): void => {
  const [root = '.', ...images] = args.filter((each) => each !== '--write');
  const rows = new Map(allRows().map((row) => [row.id, row]));
  const told = new Map<string, string>();
  for (const image of images)
    for (const [id, all] of madeOf(root, image)) {
      const row = rows.get(id);
      if (row === undefined || row.release !== undefined || all.every(({ release }) => !release)) continue;
      const releases = releasesOf(all, row);
      if (releases !== (row.releases ?? '')) told.set(id, releases);
      report(row, all, releases);
    }
  if (args.includes('--write')) write(told);
};

const report = (row: Row, all: readonly Made[], releases: string): void => {
  const [before, after] = [wrongIn(row.releases ?? '', all, row), wrongIn(releases, all, row)];
  if (releases !== (row.releases ?? ''))
    console.log(`${row.id}: ${before.length} of ${all.length} tags were wrong: ${releases}`);
  if (after.length > 0)
    console.log(`* ${row.id}: ${after.map(({ tag, release }) => `${tag} is ${release}`).join(', ')}`);
};

const madeOf = (root: string, image: string): ReadonlyMap<string, readonly Made[]> => {
  const library = libraryIn(root);
  const builds = [...library.listings(image)].flatMap(([tag, all]) => {
    const last = all.at(-1)?.built;
    return last === undefined || last.windows ? [] : [[tag, last] as const];
  });
  library.read(builds.map(([, built]) => built));
  const all = new Map<string, Made[]>();
  for (const [tag] of builds) {
    const facts = lookupImage(`${image}:${tag}`)?.facts;
    const release = releaseOn(library, image, tag, TODAY);
    const strange = release !== undefined && release !== ROLLED && releaseNamed(release)?.family !== facts?.family;
    if (facts !== undefined && strange) console.log(`* ${facts.id}: ${tag} is ${release}, and not ${facts.family}`);
    if (facts !== undefined)
      all.set(facts.id, [...(all.get(facts.id) ?? []), { tag, release: strange ? undefined : release }]);
  }
  return all;
};

const FACTS = new URL('../../src/knowledge/images/facts/', import.meta.url).pathname;

/** A row stands in one line; its releases come before its family. */
const write = (told: ReadonlyMap<string, string>): void => {
  for (const name of readdirSync(FACTS)) {
    const path = join(FACTS, name);
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.map((line) => changed(line, told)).join('\n'));
  }
};

const SOURCE = {
  place: 'docker-library/official-images@37079fb336',
  date: '2026-08-21',
  what: 'and its history: FROM of each tag, at the commit of its last build',
};

const changed = (line: string, told: ReadonlyMap<string, string>): string => {
  const id = /^ {2}\{"id": "([^"]*)"/.exec(line)?.[1];
  const releases = id === undefined ? undefined : told.get(id);
  if (releases === undefined) return line;
  const bare = line.replace(/"releases": "[^"]*", /, '');
  const at = bare.indexOf('"family": ');
  const whole = releases === '' ? bare : `${bare.slice(0, at)}"releases": "${releases}", ${bare.slice(at)}`;
  if (whole.includes(SOURCE.what)) return whole;
  const source = `"${SOURCE.place} (${SOURCE.date}) ${SOURCE.what}"`;
  return whole
    .replace(/"source": \[(.*?)\](?=, "asOf"|\})/, (_, all: string) => `"source": [${all}, ${source}]`)
    .replace(/"asOf": "[^"]*"/, `"asOf": "${SOURCE.date}"`);
};

main(process.argv.slice(2));
