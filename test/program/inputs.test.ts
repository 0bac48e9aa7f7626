import * as check from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Input, newGathered } from '../../src/program/inputs.js';
import { nodeHost } from '../../src/program/node-host.js';
import { shownPath } from '../../src/program/place.js';

const HERE = '/home/me';

const inputOf = (file: string, isFound: boolean): Input => {
  const input = { path: shownPath(HERE, file), file };
  return isFound ? { ...input, found: file.endsWith('yaml') ? 'manifest' : 'dockerfile' } : input;
};

/** The same with a map, and one sort at the end. */
const plain = (inputs: readonly Input[]): readonly Input[] => {
  const byFile = new Map<string, Input>();
  for (const input of inputs) if (input.found === undefined || !byFile.has(input.file)) byFile.set(input.file, input);
  return [...byFile.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
};

const gathered = suite('inputs: gathered');

const DIRECTORIES = ['/home/me', '/home/me/a', '/home/me/a-b', '/home/me/ä', '/home', '/var/z'];
/** The last is half a letter, as names on Windows may have it. */
const NAMES = ['Dockerfile', 'a.dockerfile', 'k.yaml', 'Dockerfile.ü', 'x\ny.dockerfile', 'Dockerfile.\ud83d'];

const someInput = check
  .tuple(check.constantFrom(...DIRECTORIES), check.constantFrom(...NAMES), check.nat(900), check.boolean())
  .map(([directory, name, number, isFound]) => inputOf(`${directory}/${number}/${name}`, isFound));

for (const [sentence, arrange] of [
  ['in any order', (inputs: readonly Input[]) => inputs],
  ['in their order, as of one directory', (inputs: readonly Input[]) => plain(inputs)],
  [
    'in their order, and some of them named behind',
    (inputs: readonly Input[]) => [...plain(inputs), ...inputs.slice(0, 9).map(({ file }) => inputOf(file, false))],
  ],
] as const) {
  gathered(`${sentence}: the same as with a map`, async () => {
    const packing = await nodeHost.packing();
    check.assert(
      check.property(check.array(someInput, { maxLength: 2_000, size: 'max' }), check.nat(2_000), (inputs, packed) => {
        const all = arrange(inputs);
        const { add, size, packWith, close } = newGathered(HERE);
        all.slice(0, packed).forEach(add);
        packWith(packing);
        all.slice(packed).forEach(add);
        const found = close();
        const expected = plain(all);
        assert.equal([...found], expected);
        assert.equal([...found], expected, 'and once more');
        assert.is(found.size, expected.length);
        assert.ok(size() >= expected.length);
        assert.ok(expected.every(({ file }) => found.has(file)));
        assert.not.ok(found.has('/home/me/nothing') || found.has('/a') || found.has('/zz'));
      }),
      { numRuns: 40, seed: 7 },
    );
  });
}

gathered.run();
