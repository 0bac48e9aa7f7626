import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { forget, newMemory } from '../../src/text/memory.js';

const memory = suite('text/memory');

memory('keeps what an object was told to be, and forgets it when asked to', () => {
  const [first, second] = [newMemory<object, string>(), newMemory<object, string>()];
  const key = {};
  first.set(key, 'a');
  second.set(key, 'b');
  assert.equal([first.get(key), second.get(key), first.get({})], ['a', 'b', undefined]);
  forget();
  assert.equal([first.get(key), second.get(key)], [undefined, undefined]);
  first.set(key, 'c');
  assert.is(first.get(key), 'c');
});

memory.run();
