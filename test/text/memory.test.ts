import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { newMemory, remembered } from '../../src/text/memory.js';

const memory = suite('text/memory');

memory('keeps what an object was told to be, for each memory and each object apart', () => {
  const [first, second] = [newMemory<object, string>(), newMemory<object, string>()];
  const key = {};
  first.set(key, 'a');
  second.set(key, 'b');
  assert.equal([first.get(key), second.get(key), first.get({})], ['a', 'b', undefined]);
  first.set(key, 'c');
  assert.is(first.get(key), 'c');
});

memory('a copy of the object is another object', () => {
  const kept = newMemory<object, string>();
  const key = { name: 'a' };
  kept.set(key, 'b');
  assert.is(kept.get({ ...key }), undefined);
  assert.is(JSON.stringify(key), '{"name":"a"}');
  assert.equal(key, { name: 'a' });
});

memory('a function that remembers computes once for each object, nothing included', () => {
  const asked: object[] = [];
  const compute = remembered((key: object) => void asked.push(key));
  const [one, other] = [{}, {}];
  for (const key of [one, other, one]) assert.is(compute(key), undefined);
  assert.is(asked.length, 2);
});

memory.run();
