import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { countEarly } from '../../src/text/search.js';

const search = suite('text/search');

search('as many as a walk from the beginning counts', () => {
  for (let length = 0; length < 20; length++) {
    const items = Array.from({ length }, (_, index) => index >> 1);
    for (let limit = -1; limit < 12; limit++) {
      const isEarly = (item: number) => item < limit;
      assert.is(countEarly(items, isEarly), items.filter(isEarly).length);
    }
  }
});

search('a long list is halved', () => {
  const items = Array.from({ length: 1_000_000 }, (_, index) => index);
  let asked = 0;
  const isEarly = (item: number): boolean => {
    asked += 1;
    return item < 777_777;
  };
  assert.is(countEarly(items, isEarly), 777_777);
  assert.ok(asked < 25);
});

search.run();
