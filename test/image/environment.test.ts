import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  childOf,
  type Environment,
  environmentOver,
  type Setter,
  setValue,
  valueAt,
} from '../../src/image/environment.js';
import { randomOf } from '../conformance/random.js';

const BASE = (name: string) => (name === 'HOME' ? '/root' : name === 'HIDDEN' ? null : undefined);

/** A stage over another, in which instructions set values: name, value and the index from which it counts. */
const stage = (
  parent: Environment | undefined,
  ...sets: readonly (readonly [Setter, string, string | null, number])[]
) => {
  const environment = parent === undefined ? environmentOver(BASE) : childOf(parent);
  for (const [by, name, value, index] of sets) setValue(environment, name, value, index, by);
  return environment;
};

const environment = suite('image/environment');

const twice = stage(undefined, ['ENV', 'A', '1', 1], ['ARG', 'A', '2', 4], ['ENV', 'B', null, 2]);
const argument = stage(undefined, ['ARG', 'A', '1', 1], ['ARG', 'HOME', '/x', 1], ['ARG', 'HIDDEN', 'y', 1]);

for (const [sentence, actual, expected] of [
  ['what the base image sets', valueAt(twice, 'HOME', 0), '/root'],
  ['what nobody can know', valueAt(twice, 'HIDDEN', 0), null],
  ['what nobody sets', valueAt(twice, 'NOPE'), undefined],
  ['before the line it is not set', valueAt(twice, 'A', 0), undefined],
  ['below the line it is', valueAt(twice, 'A', 1), '1'],
  ['and stays', valueAt(twice, 'A', 3), '1'],
  ['until the next one', valueAt(twice, 'A', 4), '2'],
  ['without an index, the end', valueAt(twice, 'A'), '2'],
  ['a value that is hidden', valueAt(twice, 'B'), null],
  ['a child sees the ENV under an argument', valueAt(childOf(twice), 'A', 0), '1'],
  ['a child sees an argument that no ENV has', valueAt(childOf(argument), 'A', 0), '1'],
  ['an argument wins over the base image in its own stage', valueAt(argument, 'HOME'), '/x'],
  ['and gives way to it in a child', valueAt(childOf(argument), 'HOME', 0), '/root'],
  ['where the base image may have it, a child cannot know', valueAt(childOf(argument), 'HIDDEN', 0), null],
  ['an argument below an argument', valueAt(childOf(stage(argument, ['ARG', 'A', '3', 1])), 'A'), '3'],
  [
    'ENV of a grandparent',
    valueAt(childOf(stage(stage(undefined, ['ENV', 'A', '1', 1]), ['ARG', 'A', '2', 1])), 'A'),
    '1',
  ],
  ['ENV below an inherited argument', valueAt(childOf(stage(argument, ['ENV', 'A', '3', 1])), 'A'), '3'],
] as const) {
  environment(sentence, () => assert.is(actual, expected));
}

environment('children of one stage do not see each other', () => {
  const parent = stage(undefined, ['ENV', 'A', '1', 1]);
  const first = stage(parent, ['ENV', 'A', '2', 1]);
  assert.is(valueAt(childOf(parent), 'A'), '1');
  assert.is(valueAt(first, 'A'), '2');
});

environment('random chains of 200 stages keep every value, as two plain maps do', () => {
  for (let seed = 0; seed < 40; seed++) {
    const random = randomOf(seed);
    let tip = environmentOver(BASE);
    let image = new Map<string, string>([['HOME', '/root']]);
    let all = new Map(image);
    for (let depth = 0; depth < 200; depth++) {
      for (let index = 1; index <= random.below(4); index++) {
        const name = random.pick(['A', 'B', 'C', 'HOME', `N${random.below(50)}`]);
        const by = random.pick(['ENV', 'ARG'] as const);
        const value = `${depth}.${index}`;
        setValue(tip, name, value, index, by);
        all.set(name, value);
        if (by === 'ENV') image.set(name, value);
      }
      for (const [name, value] of all) assert.is(valueAt(tip, name), value);
      tip = childOf(tip);
      all = new Map([...all, ...image]);
      image = new Map(image);
      for (const [name, value] of all) assert.is(valueAt(tip, name, 0), value);
    }
  }
});

environment.run();
