import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { circleIn } from '../../../src/image/bases/circle.js';

const circle = suite('image/circle');

for (const [sentence, edges, expected] of [
  ['nothing has none', [], undefined],
  ['a chain has none', [[1], [2], []], undefined],
  ['two ways to one node make none', [[1, 2], [3], [3], []], undefined],
  ['a node that points to itself', [[], [1]], [1]],
  ['two that point to each other', [[1], [0]], [0, 1]],
  ['who leads to a circle is not on it', [[1], [2], [3], [1]], [1, 2, 3]],
  ['nor whoever it leads to', [[1, 2], [0], []], [0, 1]],
  ['a way out of it is passed by', [[2, 1], [0], []], [0, 1]],
  ['the same edge twice counts once', [[1, 1], []], undefined],
] as const) {
  circle(sentence, () => assert.equal(circleIn(edges), expected));
}

circle('a long chain is no deep stack', () => {
  const length = 200_000;
  const chain = Array.from({ length }, (_, node) => [node + 1 < length ? node + 1 : node - 1]);
  assert.equal(circleIn(chain), [length - 2, length - 1]);
});

circle.run();
