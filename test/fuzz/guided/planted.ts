import type { Target } from './target.js';

/** A mistake behind conditions, each of which is rarely met by chance: what the loop is tried on. */
const mistaken = (text: string): string => {
  const [first = '', second = '', third = ''] = text.split('\n');
  if (!first.startsWith('FROM ')) return 'no base';
  if (!first.includes('@')) return 'no digest';
  if (!second.startsWith('USER')) return 'no user';
  if (!second.includes(':')) return 'no group';
  if (!second.endsWith('65534')) return 'no group of nobody';
  if (!third.startsWith('ONBUILD')) return 'no trigger';
  if (third.includes('\t')) throw new Error('planted');
  return 'nothing wrong';
};

export const targets: readonly Target[] = [
  {
    name: 'a planted mistake',
    share: 1,
    texts: 1,
    seeds: ['FROM alpine\nRUN true\n', 'FROM alpine AS b\nRUN adduser -D app\nUSER app\n'],
    words: [],
    run: (text) => (mistaken(text) === '' ? ['never'] : []),
  },
];
