import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { asks, sentencesOf } from './asks.js';
import { idioms } from './idioms.js';
import { isProse, piecesIn } from './pieces.js';
import { allSaid, sentenceFiles } from './said.js';
import { filesBelow, top } from './shown.js';

const MOST_WORDS = 25;

/** Rooms that speak to people, each with a file in which its sentences stand together. */
const ROOMS = [
  'code',
  'consequences',
  'editor',
  'fix',
  'manifests',
  'playground',
  'program',
  'report',
  'resolve',
  'rules',
  'verify',
];

/** Tables of their own, what is generated, markup, and words of shells, grammars and kubelets. */
const TABLES =
  /^src\/(?:verify\/asking-program|report\/formats\/(?:checkstyle|xml|html\/(?!sentences))|program\/(?:options-table|rule-samples|rule-exceptions|init-texts|completion\/)|fix\/templates|rules\/manifests\/shared\/kubelet|playground\/(?:panel|page\/theme)|code\/(?:bindings|expression|parameters)\.ts)/;

/** Not ours to word: what is compared with words of others, commands, and headings of the help. */
const NOT_OURS: ReadonlySet<string> = new Set([
  ...['chmod g=u', 'chmod -R g=u', 'chmod g=u …', 'chmod g+r …', 'chmod g+rx …', 'USER root…', 'FROM a '],
  ...['git diff', 'exit status …', 'ts jsx', '\\ No newline at end of file'],
  ...['Unknown argument: get-yargs-completions', 'Not enough non-option arguments', 'The fix', 'Exit code'],
]);

const rooms = suite('sentences: rooms');
const said = await allSaid();

rooms('each room has its file', () => {
  assert.equal([...new Set(sentenceFiles.map((path) => path.split('/')[1]))].sort(), ROOMS);
  assert.ok(said.length > 500, String(said.length));
});

rooms('no text for people stands outside of these files', () => {
  const elsewhere = ROOMS.flatMap((room) => filesBelow(`src/${room}`, /\.ts$/))
    .filter((path) => !sentenceFiles.includes(path) && !TABLES.test(path))
    .flatMap((path) => piecesIn(join(top, path)).map((piece) => ({ path, piece })))
    .filter(({ piece }) => isProse(piece) && !NOT_OURS.has(piece.parts.join('…')));
  assert.equal(
    elsewhere.map(({ path, piece }) => `${path}:${piece.line}: ${piece.parts.join('…')}`),
    [],
  );
});

rooms('what is not ours to word is still there', () => {
  const all = new Set(
    ROOMS.flatMap((room) => filesBelow(`src/${room}`, /\.ts$/)).flatMap((path) =>
      piecesIn(join(top, path)).map(({ parts }) => parts.join('…')),
    ),
  );
  assert.equal(
    [...NOT_OURS].filter((text) => !all.has(text)),
    [],
  );
});

rooms(`no sentence has more than ${MOST_WORDS} words`, () => {
  const long = said.filter(({ text }) => sentencesOf(text).some((each) => each.split(/\s+/).length > MOST_WORDS));
  assert.equal(
    long.map(({ where, text }) => `${where}: ${text}`),
    [],
  );
});

for (const [idiom, instead] of idioms) {
  rooms(`${idiom.source}: ${instead}`, () => {
    const found = said.filter(({ text }) => idiom.test(text));
    assert.equal(
      found.map(({ where, text }) => `${where}: ${text}`),
      [],
    );
  });
}

rooms('the remedy of a rule says what to do, and so does the advice on a consequence', () => {
  const asking = said.filter(({ group, name }) => group === 'advice' || name === 'remedy');
  assert.ok(asking.length > 60, String(asking.length));
  const silent = asking.filter(({ text }) => !asks(text));
  assert.equal(
    silent.map(({ where, text }) => `${where}: ${text}`),
    [],
  );
});

rooms('no sentence blames, shouts or begs', () => {
  assert.equal(
    said.filter(({ text }) => /!(?=\s|$)|\bplease\b/i.test(text)).map(({ where, text }) => `${where}: ${text}`),
    [],
  );
});

rooms.run();
