import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type SharedNames, sharedNames } from '../../../src/image/accounts/names.js';

const names = suite('names: like a Map');

type Step = readonly [name: string, value: number | undefined];

/** Few names, so that most are met again. */
const STEPS = fc.array(fc.tuple(fc.integer({ max: 60, min: 0 }).map(String), fc.option(fc.nat(), { nil: undefined })), {
  maxLength: 150,
  size: 'max',
});

const same = (shared: SharedNames<number>, map: ReadonlyMap<string, number>): void => {
  assert.equal([...shared], [...map]);
  assert.equal([...shared.values()], [...map.values()]);
  assert.is(shared.size, map.size);
  for (let name = 0; name <= 61; name += 1) {
    assert.is(shared.has(`${name}`), map.has(`${name}`));
    assert.is(shared.get(`${name}`), map.get(`${name}`));
  }
};

const mapAfter = (start: readonly Step[], [name, value]: Step): readonly Step[] => {
  const map = new Map(start);
  if (value === undefined) map.delete(name);
  else map.set(name, value);
  return [...map];
};

names('the same names, values and order after every change, and what was there before stays', () => {
  fc.assert(
    fc.property(STEPS, STEPS, (first, changes) => {
      const start = new Map(first.map(([name, value]) => [name, value ?? 0]));
      let shared = sharedNames(start);
      const history = [{ shared, entries: [...start] as readonly Step[] }];
      for (const change of changes) {
        const [name, value] = change;
        shared = value === undefined ? shared.without(name) : shared.with(name, value);
        history.push({ shared, entries: mapAfter(history.at(-1)?.entries ?? [], change) });
      }
      for (const each of history) same(each.shared, new Map(each.entries.map(([name, value]) => [name, value ?? 0])));
    }),
    { numRuns: 50 },
  );
});

names('names that are shared already are not copied', () => {
  const shared = sharedNames([['a', 1]]);
  assert.is(sharedNames(shared), shared);
});

names.run();
