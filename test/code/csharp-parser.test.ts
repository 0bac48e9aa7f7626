import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { csharp } from '../../src/code/csharp/parser.js';
import type { Expression } from '../../src/code/model.js';
import { readUnit } from '../../src/code/read.js';

/** The calls of a text in its order, each as it is written without what is between them. */
const calls = (text: string): readonly string[] =>
  readUnit('csharp', csharp, text).calls.map(({ callee, args }) => `${shown(callee)}(${args.map(given).join(', ')})`);

const given = ({ name, value }: { readonly name: string | undefined; readonly value: Expression }): string =>
  `${name === undefined ? '' : `${name}: `}${shown(value)}`;

const shown = (value: Expression): string => {
  switch (value.kind) {
    case 'text':
      return JSON.stringify(value.text);
    case 'name':
      return value.name;
    case 'member':
      return `${shown(value.of)}.${value.name}`;
    case 'call':
      return `${shown(value.callee)}()`;
    case 'joined':
      return value.parts.map(shown).join('+');
    case 'either':
      return `${shown(value.first)}|${shown(value.second)}`;
    case 'list':
      return `[${value.items.map(shown).join(' ')}]`;
    case 'below':
    case 'fields':
    case 'parameter':
    case 'unknown':
      return '?';
  }
};

const CASES: readonly (readonly [sentence: string, text: string, calls: readonly string[]])[] = [
  ['a comparison is no list of types', 'f(a < b, c > d);', ['f(?, ?)']],
  [
    'a list of types is no comparison',
    'f<A, B<C>>(a); x.G<int[]>(b); new Map<string, List<int>>(c);',
    ['f(a)', 'x.G(b)', 'Map(c)'],
  ],
  [
    'a lambda is a function',
    'f(x => g(x), (int a, b) => { h(a); }, async () => await i());',
    ['f(?, ?, ?)', 'g(x)', 'h(a)', 'i()'],
  ],
  ['a cast is its value, and brackets are no cast', 'f((int)a, (A.B)b, (a)(b), (a) - b);', ['f(a, b, a(), ?)', 'a(b)']],
  [
    'arguments have names',
    'f(path: "a", b); new A { X = "c", Y = g() };',
    ['f(path: "a", b)', 'A(X: "c", Y: g())', 'g()'],
  ],
  [
    'an object of no name has arguments as well',
    'X a = new(f()) { B = g() }; var c = new { D = h() };',
    ['X(f(), B: g())', 'f()', 'g()', 'h()'],
  ],
  ['what may be missing', 'a?.f(b)!.g(); a ?? h(); c[0]?.i();', ['a.f().g()', 'a.f(b)', 'h()', 'c.0.i()']],
  ['what is thrown instead has no value', 'f(a ?? throw new E());', ['f(a)', 'E()']],
  ['one or the other', 'f(a ? "b" : "c", d ?? "e");', ['f("b"|"c", d|"e")']],
  [
    'patterns are passed over',
    'if (a is string { Length: > 3 } b && f(b)) g(); var c = d switch { E { F: 1 } when h() => i(), _ => j() };',
    ['f(b)', 'g()', 'i()', 'j()'],
  ],
  ['a type behind as', 'f(a as B<C>, b);', ['f(a, b)']],
  [
    'queries hold calls',
    'var a = from b in c() where d(b) orderby e descending select new F(b);',
    ['c()', 'd(b)', 'F(b)'],
  ],
  [
    'members of a type',
    'public sealed class A<T>(B b) : C(b), D where T : new() { const int E = 1; int F { get => f(); set { g(value); } } = h(); public A() : base(i()) { } ~A() { j(); } public static A operator +(A a, A b) => k(a); int this[int l] => m(l); void D.N<T>() { o(); } event P Q; }',
    ['f()', 'g(value)', 'h()', 'base(i())', 'i()', 'j()', 'k(a)', 'm(l)', 'o()'],
  ],
  ['attributes call nothing', '[A("b")] class C { [D(E = 1)] void F([G("h")] int i) { j(); } }', ['j()']],
  [
    'statements',
    'using var a = b(); using (c()) d(); foreach (var (e, f) in g()) h(); for (int i = j(); k(i); l()) m(); lock (n) o(); try { p(); } catch (Q q) when (r(q)) { s(); } finally { t(); } do { u(); } while (v()); return w();',
    [
      'b()',
      'c()',
      'd()',
      'g()',
      'h()',
      'j()',
      'k(i)',
      'l()',
      'm()',
      'o()',
      'p()',
      'r(q)',
      's()',
      't()',
      'u()',
      'v()',
      'w()',
    ].map((call) => (call === 'k(i)' ? 'k(i)' : call)),
  ],
  ['directives and comments', '#if A\nf();\n#endif\n// g();\n/* h(); */ i("// j");', ['f()', 'i("// j")']],
  [
    'texts of every kind',
    'f("a\\"b", @"c""d", $"e{g()}f", $@"h{{i}}", """j"k""", $$"""l{{m}}{n}""", \'"\');',
    ['f("a\\"b", "c\\"\\"d", "e"+g()+"f", "h{{i}}", "j\\"k", "l"+m+"{n}", "\\"")', 'g()'],
  ],
  ['a text without letters', 'f("", g("")); h($"");', ['f("", g())', 'g("")', 'h("")']],
  ['a hole with a format', 'f($"a{b:d}/c");', ['f("a"+b+"/c")']],
  ['a number sign within a line begins no directive', '<i>#1</i> @f("a")', ['f("a")']],
  ['a backslash of Windows cannot be known', 'f(@"c:\\d");', ['f(?)']],
  [
    'a page with code in it',
    '<p>It\'s @Model.A</p>\n@{ f("b"); }\n<b>"</b>\n@code { void C() { g(); } }',
    ['f("b")', 'g()'],
  ],
  ['names may be keywords', '@class.f(@new);', ['class.f(new)']],
  ['what out and ref name', 'f(out var a, ref b, out C.D e);', ['f(?, ?, ?)']],
];

const parses = suite('the parser of C#');

for (const [sentence, text, expected] of CASES) parses(sentence, () => assert.equal(calls(text), expected));

parses('what is imported', () => {
  const { modules } = readUnit(
    'csharp',
    csharp,
    'global using A.B;\nusing static C.D;\nusing E = F.G;\nusing (h) { }\nusing I j = new();',
  );
  assert.equal([...modules], ['A.B', 'C.D', 'F.G']);
});

parses.run();
