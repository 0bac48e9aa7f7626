import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { idioms } from './idioms.js';
import { isProse, piecesIn } from './pieces.js';
import { filesBelow, top } from './shown.js';

/** Rooms whose texts people read. */
const ROOMS = [
  'text',
  'code',
  'manifests',
  'consequences',
  'fix',
  'rules',
  'report',
  'program',
  'verify',
  'resolve',
].map((room) => `src/${room}`);

/** Scripts for shells, markup, and what is generated. */
const NOT_PROSE =
  /^src\/(?:verify\/asking-program|report\/formats\/html\/(?!sentences)|fix\/templates|program\/rule-samples|program\/init-texts|program\/completion\/|code\/(?:bindings|expression|parameters)\.ts)/;

const MOST_WORDS = 25;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s/);

/** What is put into a text counts as a word. */
const wordsOf = (sentence: string): number => sentence.split(/\s+/).filter((word) => word !== '').length;

const texts = ROOMS.flatMap((room) => filesBelow(room, /\.ts$/))
  .filter((path) => !NOT_PROSE.test(path))
  .flatMap((path) =>
    piecesIn(join(top, path))
      .filter(isProse)
      .map(({ line, parts }) => ({ where: `${path}:${line}`, text: parts.join('…') })),
  );

const wording = suite('wording: what people read');

wording('there is some', () => assert.ok(texts.length > 400, String(texts.length)));

wording(`no sentence has more than ${MOST_WORDS} words`, () => {
  const long = texts.filter(({ text }) => sentencesOf(text).some((sentence) => wordsOf(sentence) > MOST_WORDS));
  assert.equal(
    long.map(({ where, text }) => `${where}: ${text}`),
    [],
  );
});

for (const [idiom, instead] of idioms) {
  wording(`${idiom.source}: ${instead}`, () => {
    const found = texts.filter(({ text }) => idiom.test(text));
    assert.equal(
      found.map(({ where, text }) => `${where}: ${text}`),
      [],
    );
  });
}

wording.run();
