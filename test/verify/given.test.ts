import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeHost } from '../../src/program/node-host.js';
import { environmentOf } from '../../src/verify/environment.js';
import { verifyFlags } from '../../src/verify/flags.js';

const test = suite('verify/environment');

/** What the containers are given, when HERE is all that is known here. */
const given = (file: string, ...options: readonly string[]) => {
  const readNamed = (path: string) =>
    path.endsWith('/f') ? new TextEncoder().encode(file) : { failure: 'no such file' };
  const host = { ...nodeHost, env: { HERE: '1' }, readNamed };
  const found = environmentOf(host, file === '' ? [] : ['f'], options);
  return 'kind' in found ? found.kind : found;
};

for (const [sentence, file, options, expected] of [
  ['a value', '', ['A=b=c'], ['A=b=c']],
  ['a name has the value that it has here', '', ['HERE', 'A=1'], ['HERE=1', 'A=1']],
  ['or is left out', '', ['THERE', 'A=1'], ['A=1']],
  ['options come after files', 'A=1\r\n\n# B=2\n  C=3\n', ['A=4'], ['A=1', 'C=3', 'A=4']],
  ['files name variables, too', 'HERE\n', [], ['HERE=1']],
  ['what is no name is an error', '', ['1A=1'], 'usage'],
  ['also in a file', '=1\n', [], 'usage'],
] as const) {
  test(sentence, () => assert.equal(given(file, ...options), expected));
}

test('a file that is not there is an error', () => {
  const found = environmentOf(nodeHost, ['/no/such/file'], []);
  assert.is('kind' in found && found.kind, 'unreadable');
});

for (const [written, source, path, readOnly] of [
  ['/d:/e', '/d', '/e', false],
  ['/d:/e:ro', '/d', '/e', true],
  ['./d:/e', nodeHost.absolute('d'), '/e', false],
  ['d/e:/e', nodeHost.absolute('d/e'), '/e', false],
  ['d:/e:rw', 'd', '/e', false],
] as const) {
  test(`--volume ${written}`, () =>
    assert.equal(verifyFlags(nodeHost, new Map([['volume', [written]]])).mounts, [{ source, path, readOnly }]));
}

test.run();
