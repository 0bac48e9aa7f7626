import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mutantsOf } from './mutants.js';
import { SWITCH } from './names.js';
import { withSwitches } from './schema.js';

const mutants = suite('mutation: what is done to a source');

/** The sources that one source becomes, one at a time. */
const mutated = (text: string): readonly string[] => mutantsOf('a.ts', text).map((each) => each.mutated);

for (const [sentence, text, expected] of [
  ['a comparison and its limit move', 'f(a < b);', ['', 'f(a <= b);']],
  ['an equality becomes its opposite', 'f(a === b);', ['', 'f(a !== b);']],
  ['and becomes or', 'f(a && b);', ['', 'f(a || b);']],
  ['what stands in for nothing goes', 'f(a ?? b);', ['', 'f(a);']],
  ['a sum becomes a difference', 'f(a + b);', ['', 'f(a - b);']],
  ['but not where it is of texts', "f(a + 'x y z');", ['']],
  ['a condition becomes its opposite', 'const c = a ? f() : g();', ['const c = !(a) ? f() : g();']],
  ['a negation goes', 'f(!a);', ['', 'f(a);']],
  ['a boolean becomes the other', 'f(true);', ['', 'f(false);']],
  ['a number becomes its neighbours', 'f(1);', ['', 'f(2);', 'f((0));']],
  ['a text becomes empty', "f('a');", ['', "f('');"]],
  ['an empty text gets a letter', "f('');", ['', "f('?');"]],
  ['a text for people stays', "f('there is nothing here');", ['']],
  ['one that stands where those stand, too', "const message = 'nothing';", []],
  ['an element goes', 'const c = [a, b];', ['const c = [, b];', 'const c = [a, ];']],
  ['a spread goes', 'const c = { ...a };', ['const c = { };']],
  ['a filter goes', 'const c = a.filter(b);', ['const c = a;']],
  ['a result becomes nothing', 'const f = (): A => a;', ['const f = (): A => undefined;']],
  ['a list becomes empty', 'const f = (): readonly A[] => a;', ['const f = (): readonly A[] => [];']],
  [
    'an answer becomes yes and no',
    'const f = (): boolean => a;',
    ['const f = (): boolean => true;', 'const f = (): boolean => false;'],
  ],
  ['so does that of a filter', 'f(a.some((b) => b.c));', ['', 'f(a.some((b) => true));', 'f(a.some((b) => false));']],
  ['a condition goes once with all that it does', 'if (a) { f(); }', ['if (!(a)) { f(); }', '']],
  ['a type is no code', "type A = 'a' | 1;", []],
  ['a name of a property stays', "const c = { 'a': b };", []],
  ['a module is named as before', "const c = import('a');", []],
] as const) {
  mutants(sentence, () => assert.equal(mutated(text), expected));
}

/** What the source with switches is worth, with one mutant on. */
const worthOf = (text: string, on: number): unknown => {
  const all = mutantsOf('a.ts', text).map((mutant, index) => ({ ...mutant, id: index + 1 }));
  const { outputText } = ts.transpileModule(withSwitches(text, all), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const exports: { value?: unknown } = {};
  try {
    new Function('exports', SWITCH, outputText)(exports, (id: number) => id === on);
  } catch {
    return 'throws';
  }
  return exports.value;
};

for (const [sentence, text, plain, others] of [
  ['an expression', 'export const value = 1 < 2;', true, [true, false, true, true, false]],
  ['an element', 'export const value = [1, 2];', [1, 2], [[2, 2], [0, 2], [2], [1, 3], [1, 1], [1]]],
  ['a property', 'export const value = { ...{ a: [] } };', { a: [] }, [{}]],
  ['a statement', 'export let value = 5; if (value) value = 6;', 6, [6, 6, 5, 5, 7, 5]],
  [
    'a link of what may be nothing',
    'export const value = [].at(0)?.slice(1).length;',
    undefined,
    ['throws', undefined, undefined, undefined, undefined],
  ],
  [
    'a method keeps its object',
    'export const value = [3].slice(0).at(0);',
    3,
    [3, 4, 2, undefined, undefined, 3, undefined, 3],
  ],
] as const) {
  mutants(`${sentence} has all of its mutants in one source`, () => {
    assert.equal(worthOf(text, 0), plain);
    const { length } = mutantsOf('a.ts', text);
    assert.equal(
      Array.from({ length }, (_, index) => worthOf(text, index + 1)),
      others,
    );
  });
}

mutants.run();
