import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, compared, either, opposite, type Vocabulary } from '../../../src/consequences/asked/subject.js';

const asked = suite('consequences/asked/subject');

const NONE: Vocabulary = { askers: new Set(), variables: new Map([['who', '$(id -u)']]), ofRoot: new Set<string>() };

/** What each operator answers to whoever is not root, for the numbers 0, 1 and 2 behind it. */
for (const [operators, mirrored, ...answers] of [
  ['= == -eq', '=', 'no', 'unknown', 'unknown'],
  ['!= -ne', '!=', 'yes', 'unknown', 'unknown'],
  ['-gt >', '-lt', 'yes', 'unknown', 'unknown'],
  ['-ge >=', '-le', 'yes', 'yes', 'unknown'],
  ['-lt <', '-gt', 'no', 'no', 'unknown'],
  ['-le <=', '-ge', 'no', 'unknown', 'unknown'],
  ['=~', '=~', 'unknown', 'unknown', 'unknown'],
] as const) {
  for (const [id, expected] of answers.entries()) {
    for (const operator of operators.split(' '))
      asked(`who is not root is told ${expected} by $(id -u) ${operator} ${id}`, () =>
        assert.is(compared('$(id -u)', operator, `${id}`, NONE), expected),
      );
    asked(`and by ${id} ${mirrored} $(id -u)`, () =>
      assert.is(compared(`${id}`, mirrored, '$(id -u)', NONE), expected),
    );
  }
}

for (const [left, operator, right, expected] of [
  ['1', '<=', '$UID', 'yes'],
  ['1', '>', '$UID', 'no'],
  ['0', '<', '$UID', 'yes'],
  ['0', '>=', '$UID', 'no'],
  ['$(whoami)', '=', 'root', 'no'],
  ['$(whoami)', '!=', 'root', 'yes'],
  ['$(whoami)', '=', 'app', 'unknown'],
  ['x$(id -u)', '=', 'x0', 'no'],
  ['$who', '-ne', '0', 'yes'],
  ['$(id -u)', '=', '$A', 'unknown'],
  ['$A', '=', '0', undefined],
] as const) {
  asked(`${left} ${operator} ${right}`, () => assert.is(compared(left, operator, right, NONE), expected));
}

for (const [answers, decides, expected] of [
  [['yes', undefined], 'yes', 'yes'],
  [['no', undefined], 'yes', 'unknown'],
  [['no', 'no'], 'yes', 'no'],
  [['no', 'unknown'], 'yes', 'unknown'],
  [['no', 'yes'], 'no', 'no'],
  [['yes', 'yes'], 'no', 'yes'],
  [[undefined, undefined], 'no', undefined],
] as const satisfies readonly (readonly [readonly Answer[], 'yes' | 'no', Answer])[]) {
  asked(`of ${answers.join(' and ')}, where ${decides} decides`, () => assert.is(either(answers, decides), expected));
}

for (const [answer, expected] of [
  ['yes', 'no'],
  ['no', 'yes'],
  ['unknown', 'unknown'],
  [undefined, undefined],
] as const) {
  asked(`the opposite of ${answer}`, () => assert.is(opposite(answer), expected));
}

asked.run();
