import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/image/evaluate.js';

/** What is said of the last stage, and the source of each sentence. */
const evidenceIn = (text: string): readonly (readonly [string, string])[] =>
  (
    effectiveUsers(parse({ path: 'Dockerfile', text }), {})
      .at(-1)
      ?.evidence() ?? []
  ).map(({ sentence, span }) => [text.slice(span.start, span.end), sentence]);

const evidence = suite('image/evidence');

for (const [sentence, text, expected] of [
  ['nothing at all', 'FROM scratch\n', [['FROM scratch', 'scratch is empty: no user is set, so uid 0.']]],
  [
    'an image of which nothing is known',
    'FROM example.com/a\n',
    [['FROM example.com/a', 'Nothing is known of example.com/a, so its user is not known.']],
  ],
  [
    'a tag that no row covers',
    'FROM alpine:9.1\n',
    [['FROM alpine:9.1', 'What is known of alpine does not cover the tag 9.1, so its user is not known.']],
  ],
  [
    'a base that is refused',
    'FROM a:b:c\n',
    [['FROM a:b:c', 'FROM a:b:c: this is neither a stage above it nor the name of an image.']],
  ],
  ['an argument that is missing', 'ARG B\nFROM $B\n', [['FROM $B', 'FROM needs --build-arg B.']]],
  [
    'each USER line, in order',
    'FROM scratch\nUSER 1\nUSER 2:3\n',
    [
      ['FROM scratch', 'scratch is empty: no user is set, so uid 0.'],
      ['USER 1', 'USER 1: uid 1, gid 0.'],
      ['USER 2:3', 'USER 2:3: uid 2, gid 3.'],
    ],
  ],
  [
    'what a variable becomes',
    'FROM scratch\nARG U=1:1\nUSER $U\n',
    [
      ['FROM scratch', 'scratch is empty: no user is set, so uid 0.'],
      ['USER $U', 'USER $U becomes "1:1": uid 1, gid 1.'],
    ],
  ],
  ['a parent stage', 'FROM scratch AS x\nUSER 1:1\nFROM x\n', [['FROM x', 'Stage x (0) ends as uid 1, gid 1.']]],
] as const) {
  evidence(sentence, () => assert.equal(evidenceIn(text), expected));
}

evidence('every sentence ends in a full stop', () => {
  for (const text of [
    'FROM alpine:3.20\nUSER app\n',
    'FROM a\nUSER $U\n',
    'FROM node:22\nUSER node\n',
    'ARG V\nFROM alpine:$V\n',
  ]) {
    for (const [, said] of evidenceIn(text)) assert.match(said, /^[^\n]+\.$/);
  }
});

evidence.run();
