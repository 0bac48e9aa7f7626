import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { KINDS } from '../../src/consequences/consequence.js';
import { madeInSamples, madeInSource } from './kinds.js';
import { isProse, piecesIn } from './pieces.js';
import { filesBelow, isShown, top } from './shown.js';

/** What prints sentences, but for what is generated. */
const ROOMS = ['src/manifests', 'src/consequences', 'src/fix', 'src/rules'];
const GENERATED = ['src/fix/templates.ts'];

const sentences = suite('sentences');

for (const room of ROOMS) {
  sentences(`${room}: each text for people is expected by a sample or by a row of a test`, () => {
    const files = filesBelow(room, /\.ts$/).filter((path) => !GENERATED.includes(path));
    const found = files.flatMap((path) => piecesIn(join(top, path)).map((piece) => ({ path, ...piece })));
    const hidden = found.filter((piece) => isProse(piece) && !isShown(piece));
    assert.equal(
      hidden.map(({ path, line, parts }) => `${path}:${line}: ${parts.join('…')}`),
      [],
    );
  });
}

sentences('a text that no row expects is named', () => {
  const madeUp = ['this text ', ' stands in no row of a te', 'st'];
  assert.not.ok(isShown({ line: 1, parts: madeUp.map((part) => part.replaceAll(/[aeiou]/g, 'q')) }));
  assert.ok(isShown({ line: 1, parts: ['each text for people', ' by a sample'] }));
});

const kinds = suite('sentences: kinds of consequences');

kinds('each kind is made somewhere', () => {
  const made = [...madeInSource()].map((each) => each.split(', ')[0]);
  assert.equal(
    Object.keys(KINDS).filter((kind) => !made.includes(kind)),
    [],
  );
});

kinds('each kind, with each certainty that it can have, is in a sample or in a row of a test', () => {
  const inSamples = madeInSamples();
  assert.equal(
    [...madeInSource()].filter((each) => !inSamples.has(each) && !isShown({ line: 1, parts: [`${each}: `] })),
    [],
  );
});

kinds.run();
sentences.run();
