import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tomlMap } from '../../src/manifests/toml.js';
import type { Value } from '../../src/manifests/tree.js';

const toml = suite('manifests/toml');

const plain = (value: Value): unknown => {
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return value.items.map(plain);
  return Object.fromEntries(value.pairs.map((pair) => [pair.key, plain(pair.value)]));
};

for (const [sentence, text, expected] of [
  ['a key and a value', 'a = 1\nb = true # x\n', { a: '1', b: 'true' }],
  ['strings', 'a = "x # \\"y\\""\nb = \'c:\\d\'\n', { a: 'x # "y"', b: 'c:\\d' }],
  ['strings of many lines', 'a = """\nx\ny"""\nb = \'\'\'z\'\'\'\n', { a: 'x\ny', b: 'z' }],
  ['tables', '[a]\nb = 1\n[a.c]\nd = 2\n', { a: { b: '1', c: { d: '2' } } }],
  ['lists of tables', '[[a]]\nb = 1\n[[a]]\nb = 2\n[a.c]\nd = 3\n', { a: [{ b: '1' }, { b: '2', c: { d: '3' } }] }],
  ['dotted and quoted keys', 'a.b = 1\n"c.d" = 2\n\'e\' = 3\n', { a: { b: '1' }, 'c.d': '2', e: '3' }],
  ['lists over lines', 'a = [ # x\n  "b",\n  \'c\', # y\n]\nd = 1\n', { a: ['b', 'c'], d: '1' }],
  [
    'tables in one line',
    'a = { b = "x", c.d = [1, 2] }\ne = [{ f = 1 }]\n',
    { a: { b: 'x', c: { d: ['1', '2'] } }, e: [{ f: '1' }] },
  ],
  ['what is no TOML is left out', 'nonsense\n[a\n= 1\nb = 2\n', { b: '2' }],
  ['a table where something else is, is left out', 'a = 1\n[a]\nb = 2\n[c]\nd = 3\n', { a: '1', c: { d: '3' } }],
  ['an end that is missing', 'a = "x\nb = [1,\n', { a: '"x', b: ['1'] }],
  ['line ends of Windows', 'a = 1\r\n[b]\r\nc = "x"\r\n', { a: '1', b: { c: 'x' } }],
  ['a key of everybody', '__proto__ = 1\n', JSON.parse('{"__proto__": "1"}')],
] as const) {
  toml(sentence, () => assert.equal(plain(tomlMap(text)), expected));
}

toml('values have their place', () => {
  const text = '\n[mounts]\ndestination = "/data"\n';
  const [table] = tomlMap(text).pairs;
  const value = table?.value.kind === 'map' ? table.value.pairs[0]?.value : undefined;
  assert.is(value && text.slice(value.span.start, value.span.end), '"/data"');
});

toml('depth has a limit, and length', () => {
  assert.is(tomlMap(`a = ${'['.repeat(10_000)}`).pairs.length, 1);
  assert.ok(tomlMap(`a = [${'1,'.repeat(100_000)}]`).pairs.length === 1);
  assert.ok(tomlMap('a = 1\n'.repeat(100_000)).pairs.length === 1);
});

toml.run();
