import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check, checkDrawn } from '../../src/report/check.js';
import type { StageReport } from '../../src/report/report.js';

const of = (text: string): readonly StageReport[] => checkDrawn({ path: 'Dockerfile', text }, {}).stages ?? [];

const stages = suite('report/stages');

const linked = ({ name, role, base, parent, sources }: StageReport): string =>
  [name ?? '-', role, base, parent ?? '-', sources.join('+')].join(' ');

for (const [sentence, text, expected] of [
  ['the last stage is built by default', 'FROM node:22', ['- default node:22 - ']],
  ['one that no other needs is built by its name', 'FROM a AS x\nFROM b', ['x target a - ', '- default b - ']],
  ['FROM names a stage', 'FROM a AS x\nFROM x', ['x stages a - ', '- default x 0 ']],
  [
    'COPY takes from stages, once each',
    'FROM a AS x\nFROM b\nCOPY --from=x / /\nCOPY --from=0 / /',
    ['x stages a - ', '- default b - 0'],
  ],
  ['COPY from an image is from no stage', 'FROM a\nCOPY --from=b / /', ['- default a - ']],
  [
    'a mount of RUN takes from a stage',
    'FROM a AS x\nFROM b\nRUN --mount=from=X,target=/x true',
    ['x stages a - ', '- default b - 0'],
  ],
  [
    'of two stages of a name the later is meant',
    'FROM a AS x\nFROM b AS x\nFROM c\nRUN --mount=from=x,target=/x true',
    ['x target a - ', 'x stages b - ', '- default c - 1'],
  ],
  [
    'a stage below is no source',
    'FROM a\nRUN --mount=from=x,target=/x true\nFROM b AS x',
    ['- target a - ', 'x default b - '],
  ],
  ['a variable of FROM is put in its place', 'ARG V=3\nFROM alpine:$V', ['- default alpine:3 - ']],
  ['a variable that nobody sets stays', 'ARG V\nFROM $V', ['- default $V - ']],
] as const) {
  stages(sentence, () => assert.equal(of(text).map(linked), expected));
}

for (const [sentence, text, expected] of [
  ['a stage without USER has one turn', 'FROM alpine\nRUN a\nRUN b', ['1 root root (uid 0) 3']],
  [
    'a turn begins on the line of USER',
    'FROM alpine\nRUN a\n\nUSER 1000:1000\nRUN b\nUSER 0',
    ['1 root root (uid 0) 2', '4 nonroot uid 1000, gid 1000 2', '6 root root (uid 0) 1'],
  ],
  ['a USER that changes nothing begins none', 'FROM alpine\nUSER 0\nUSER root', ['1 root root (uid 0) 3']],
] as const) {
  stages(sentence, () => {
    const turns = of(text).flatMap(({ users }) => users);
    assert.equal(
      turns.map(({ line, verdict, who, instructions }) => `${line} ${verdict} ${who} ${instructions}`),
      expected,
    );
  });
}

stages('why, a sentence for FROM and for each USER', () => {
  const [stage] = of('FROM alpine:3.20\nRUN a\nUSER 1000');
  assert.equal(
    stage?.evidence.map(({ line, sentence }) => `${line} ${sentence}`),
    ['1 alpine:3.20 is docker.io/library/alpine, which sets no user: root (uid 0).', '3 USER 1000: uid 1000.'],
  );
});

stages('nothing else of a report differs, and nobody else pays for it', () => {
  const source = { path: 'Dockerfile', text: 'FROM alpine\nRUN a\n' };
  const { stages: _, ...rest } = checkDrawn(source, {});
  assert.equal(rest, check(source, {}));
  assert.is(check(source, {}).stages, undefined);
});

stages.run();
