import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isProse, piecesIn } from './pieces.js';
import { filesBelow, top } from './shown.js';

/** Rooms whose texts people read. */
const ROOMS = ['text', 'manifests', 'consequences', 'fix', 'rules', 'report', 'program'].map((room) => `src/${room}`);

/** Scripts for shells, and what is generated. */
const NOT_PROSE = /^src\/(?:fix\/templates|program\/rule-samples|program\/completion\/)/;

const MOST_WORDS = 25;

/** Turns that readers stumble over whose English is a second language, each with what says the same. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/\bcannot be seen\b/, 'we do not know'],
  [/\banew\b/, 'again'],
  [/\bso does (?:service|container)\b/, 'name it in the first half'],
  [/\b(?:is|stays?|be) root's\b/, 'belongs to root'],
  [/\ball the same\b/, 'still'],
  [/\bit holds here\b/, 'say who runs as whom'],
  [/\bfor it is\b/, 'because it is'],
  [/\bis made to start\b/, 'is designed to start'],
  [/\bby itself\b/, 'by default'],
  [/\bwhose they are\b/, 'keep their owner'],
  [/\bAsk whoever\b/, 'ask the author, the people'],
  [/\bdoes as root, it\b/, 'can no longer do what only root may'],
  [/\bnor whether\b/, 'or whether'],
  [/\bis made elsewhere\b/, 'is generated'],
  [/, for [^ ]+ sets\b/, 'because'],
];

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

for (const [idiom, instead] of IDIOMS) {
  wording(`${idiom.source}: ${instead}`, () => {
    const found = texts.filter(({ text }) => idiom.test(text));
    assert.equal(
      found.map(({ where, text }) => `${where}: ${text}`),
      [],
    );
  });
}

wording.run();
