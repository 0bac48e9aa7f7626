import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Build } from '../../src/image/builds.js';
import { named } from '../../src/program/builds.js';

const builds = suite('program/builds: an image that somebody runs by its name');

const build = (image: string, target?: string): Build => ({
  ...{ file: 'Makefile', line: 1, name: 'x', args: {}, context: '', platforms: [] },
  image,
  target,
});

const tagged = (image: string, ...tags: readonly string[]): Build => ({
  ...build(image),
  tagged: tags.map((each) => `${image}:${each}`),
});

const TILT: Build = { ...build('o/tilted'), file: 'x/Tiltfile', images: ['plain'] };

const KNOWN = new Map([
  ['a/Dockerfile', [build('h/o/a'), build('o/both')]],
  ['b/Dockerfile', [build('b', 'one'), build('p/both')]],
  ['d/Dockerfile', [build('…/owned'), build('…/b')]],
  ['e/Dockerfile', [tagged('o/e', 'latest', '2')]],
  ['e/Dockerfile.alpine', [tagged('o/e', 'Alpine', '2'), { ...tagged('o/e', 'dev', 'x'), target: null }]],
  ['f/Dockerfile', [tagged('f', 'latest')]],
  ['f/Dockerfile.tilt', [build('f')]],
  [
    'g/Dockerfile',
    [
      { ...tagged('o/g', 'prod', 'x'), target: 'prod' },
      { ...tagged('o/g', 'dev', 'x'), target: 'dev' },
    ],
  ],
  [
    'i/Dockerfile',
    [
      { ...tagged('o/i', 'latest'), target: 'prod' },
      { ...tagged('o/i', 'dev'), target: 'dev' },
    ],
  ],
  ['j/Dockerfile', [{ ...build('o/j', 'prod') }, { ...tagged('o/j', 'dev'), target: 'dev' }]],
  ['k/Dockerfile', [build('…/k', 'a'), build('o/k', 'b')]],
  ['l/Dockerfile', [{ ...build('o/l'), target: null }]],
  ['c/Dockerfile', [{ ...build('O/Upper'), images: ['o/second'] }, TILT]],
]);

for (const [image, expected] of [
  ['h/o/a', 'a/Dockerfile'],
  ['o/a', 'a/Dockerfile'],
  ['a', 'a/Dockerfile'],
  ['q/a', 'none'],
  ['b', 'b/Dockerfile one'],
  ['both', 'none'],
  ['o/both', 'a/Dockerfile'],
  ['', 'none'],
  ['o/upper', 'c/Dockerfile'],
  ['o/second', 'c/Dockerfile'],
  ['x/owned', 'd/Dockerfile'],
  ['owned', 'none'],
  ['x/b', 'none'],
  ['o/tilted', 'none'],
  ['plain', 'c/Dockerfile'],
  ['o/e:latest', 'e/Dockerfile'],
  ['h.io/o/e:latest', 'e/Dockerfile'],
  ['e:latest', 'e/Dockerfile'],
  ['o/e:alpine', 'e/Dockerfile.alpine'],
  ['f:latest', 'none'],
  ['o/e:2', 'none'],
  ['o/e:dev', 'none'],
  ['o/e:other', 'none'],
  ['o/e', 'none'],
  ['x/b:1', 'none'],
  ['o/g:prod', 'g/Dockerfile prod'],
  ['h.io/o/g:dev', 'g/Dockerfile dev'],
  ['o/g:latest', 'g/Dockerfile ?'],
  ['o/g:x', 'g/Dockerfile ?'],
  ['g', 'g/Dockerfile ?'],
  ['q/g', 'none'],
  ['o/i:latest', 'i/Dockerfile prod'],
  ['o/i:2', 'i/Dockerfile ?'],
  ['o/j:dev', 'j/Dockerfile ?'],
  ['x/k', 'k/Dockerfile a'],
  ['o/k', 'k/Dockerfile b'],
  ['o/l', 'l/Dockerfile ?'],
] as const) {
  builds(`${image === '' ? 'none' : image}: ${expected}`, () => {
    const fact = {
      kind: 'user',
      file: 'k.yaml',
      line: 1,
      service: 's',
      what: '7',
      path: undefined,
      target: undefined,
    } as const;
    const [name = '', tag] = image.split(':');
    const found = named(KNOWN, [{ image: name, tag, fact }]);
    const told = found.map(({ dockerfile, fact: { target } }) =>
      [dockerfile, target === null ? '?' : target].filter(Boolean).join(' '),
    );
    assert.is(told.join() || 'none', expected);
  });
}

builds.run();
