import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookupImage } from '../../src/knowledge/images/lookup.js';
import { isEarly, readImage } from './official-images.js';
import { commonOwn, fieldsOf, type Own } from './own-files.js';

/**
 * `npx tsx test/lab/own-rows.ts GITROOT [--write] IMAGE...`: for each row of an official image the volumes, the
 * directories that are not root's, and the directory that it starts in, as far as the Dockerfiles of all tags that the
 * row speaks of say the same. `--write` puts them into the rows.
 */
const main = (args: readonly string[]): void => {
  const [root = '.', ...images] = args.filter((each) => each !== '--write');
  const found = new Map(images.flatMap((image) => [...rowsOf(root, image)]));
  for (const [id, { own, tags }] of found) console.log(JSON.stringify({ id, tags, ...fieldsOf(own) }));
  if (args.includes('--write')) write(found);
};

type Read = { readonly own: Own; readonly tags: number };

const rowsOf = (root: string, image: string): ReadonlyMap<string, Read> => {
  const told = new Map<string, Own[]>();
  for (const [tag, said] of readImage(root, image)) {
    const id = lookupImage(`${image}:${tag}`)?.facts.id;
    // One that is made from another tag of the same image has what that has.
    if (said === undefined || id === undefined || isEarly(tag) || said.base?.startsWith(`${image}:`)) continue;
    told.set(id, [...(told.get(id) ?? []), said]);
  }
  return new Map([...told].map(([id, all]) => [id, { own: commonOwn(all), tags: all.length }]));
};

const FACTS = new URL('../../src/knowledge/images/facts/', import.meta.url).pathname;

/** A row stands in one line; the fields come before `shell`, in their order. */
const write = (found: ReadonlyMap<string, Read>): void => {
  for (const name of readdirSync(FACTS)) {
    const path = join(FACTS, name);
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.map((line) => changed(line, found)).join('\n'));
  }
};

const changed = (line: string, found: ReadonlyMap<string, Read>): string => {
  const id = /^ {2}\{"id": "([^"]*)"/.exec(line)?.[1];
  const read = id === undefined ? undefined : found.get(id);
  if (read === undefined) return line;
  const fields = Object.entries(fieldsOf(read.own)).map(([name, value]) => `"${name}": "${value}", `);
  const bare = line.replace(/"(?:volumes|owned|workdir)": "[^"]*", /g, '');
  const at = bare.search(
    /"(?:shell|accountTools|accountCreation|installAccountTools|packageManager|startsService|stepsDownWith|rootByDesign|privilegedPorts|notes|confidence|source)": /,
  );
  return at < 0 ? line : `${bare.slice(0, at)}${fields.join('')}${bare.slice(at)}`;
};

main(process.argv.slice(2));
