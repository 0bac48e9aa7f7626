import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isCounted, NO_SENTENCES, spoken, withSentence } from '../../src/report/alike.js';

const alike = suite('report/alike: sentences of one shape are one that a person would write');

for (const [sentence, given, expected] of [
  ['the same', ['It is a.', 'It is a.'], ['It is a.']],
  ['two names', ['It has a:1 in it.', 'It has a:2 in it.'], ['It has a:1 or a:2 in it.']],
  ['three, in order', ['On x/3, now.', 'On x/1, now.', 'On x/2, now.'], ['On x/1, x/2 or x/3, now.']],
  ['four', ['On x/1.', 'On x/2.', 'On x/3.', 'On x/4.'], ['On x/1. (3 more like this)']],
  ['names in brackets', ['It (a/b) is.', 'It (a/c) is.'], ['It (a/b or a/c) is.']],
  ['words that may be verbs', ['It reads x.', 'It writes x.'], ['It reads x. (1 more like this)']],
  ['a capital letter makes no name', ['It is Debian.', 'It is Alpine.'], ['It is Debian. (1 more like this)']],
  ['numbers of lines', ['See line 3 there.', 'See line 14 there.'], ['See line 3 there. (1 more like this)']],
  [
    'more than one place',
    ['We did not find the source of a/b (line 3): look.', 'We did not find the source of a/c (line 4): look.'],
    ['We did not find the source of a/b (line 3): look. (1 more like this)'],
  ],
  ['what differs too much', ['It is a b c.', 'It is d e f.'], ['It is a b c.', 'It is d e f.']],
  ['words of another number', ['It is.', 'It is not.'], ['It is.', 'It is not.']],
  ['single words', ['a/1', 'a/2'], ['a/1', 'a/2']],
] as const)
  alike(sentence, () => {
    const { shapes } = given.reduce(withSentence, NO_SENTENCES);
    assert.equal(shapes.map(spoken), expected);
    assert.equal(
      shapes.map(isCounted),
      expected.map((each) => each.endsWith('like this)')),
    );
  });

alike.run();
