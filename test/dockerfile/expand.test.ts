import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expandWord } from '../../src/dockerfile/expand.js';
import { DEEPEST_NESTING, MOST_EXPANDED } from '../../src/dockerfile/lexer-state.js';
import { MOST_COMPARED } from '../../src/dockerfile/pattern-match.js';
import { lookup, REFUSED, UNKNOWN, valueOf, wordsOf } from './words.js';

/** Every expectation is what the reference builder answers, moby/buildkit@73ed6825:frontend/dockerfile/shell. */
const TABLES = {
  'plain text': [
    ['text without anything special stays', 'app', 'app'],
    ['blanks inside stay', 'app  foo', 'app  foo'],
    ['blanks at both ends stay', ' app ', ' app '],
    ['a hash starts no comment', 'app # c', 'app # c'],
    ['nothing is nothing', '', ''],
    ['a colon is text', 'app:1000', 'app:1000'],
    ['an array is text, but its quotes go', '["app"]', '[app]'],
    ['a closing brace alone is text', 'a}b', 'a}b'],
    ['an opening brace alone is text', '{U}', '{U}'],
    ['a tilde is text', '~/x', '~/x'],
    ['a backquote is text where the backslash escapes', 'a`b', 'a`b'],
    ['a lone less-than is text', 'a < b', 'a < b'],
    ['two less-thans are text', 'a << b', 'a << b'],
    ['letters of other scripts are text', 'é한', 'é한'],
    ['a star matches no files', '*', '*'],
    ['a byte order mark at the start is dropped', '\ufeffapp', 'app'],
    ['a byte order mark elsewhere stays', 'a\ufeffb', 'a\ufeffb'],
    ['a tab stays', 'a\tb', 'a\tb'],
  ],
  variables: [
    ['a name ends where letters, digits and underscores end', '$U/x', 'app/x'],
    ['braces hold a name', '${U}x', 'appx'],
    ['letters after a name belong to it', '$Ux', ''],
    ['two in a row', '$U$ID', 'app1000'],
    ['two with a colon between', '$U:$ID', 'app:1000'],
    ['two in braces in a row', '${U}${ID}', 'app1000'],
    ['a variable that is not set is nothing', '$NOPE', ''],
    ['in braces too', 'a${NOPE}b', 'ab'],
    ['an empty variable is nothing', 'a${EMPTY}b', 'ab'],
    ['a value is not expanded again', '$DOLLAR', '$U'],
    ['quotes in a value stay', '$QUOTED', '"q"'],
    ['blanks in a value stay', '$TWO', 'a b'],
    ['blanks at the ends of a value stay', '[$PAD]', '[ x ]'],
    ['a line feed in a value stays', '$LINES', 'a\nb'],
    ['names begin with an underscore too', '$_x1', 'under'],
    ['names are of any script', '$한국', 'han'],
    ['names of any script stand in braces too', '${한국}', 'han'],
    ['values are of any script', '$HAN', '한국어'],
    ['names keep their case', '$u', ''],
    ['a dollar at the end is a dollar', 'a$', 'a$'],
    ['a dollar before a blank is a dollar', '$ U', '$ U'],
    ['a dollar before a slash is a dollar', '$/U', '$/U'],
    ['a dollar before a quote is a dollar', '$"U"', '$U'],
    ['a dollar before a single quote is a dollar', "$'U'", '$U'],
    ['two dollars are a special parameter, never set', '$$', ''],
    ['and what follows them is text', '$$U', 'U'],
    ['a digit is a parameter of its own', '$1x', 'x'],
    ['many digits are one parameter', '$10x', 'x'],
    ['a digit in braces', '${1}x', 'x'],
    ['a star is a parameter', '$*x', 'x'],
    ['an at sign is a parameter', '$@x', 'x'],
    ['a question mark is a parameter', '$?x', 'x'],
    ['a hash is a parameter', '$#x', 'x'],
    ['a hyphen is a parameter', '$-x', 'x'],
    ['an exclamation mark is a parameter', '$!x', 'x'],
    ['a parenthesis starts no command', '$(id -u)', '$(id -u)'],
    ['a percent sign is no parameter', '%U%', '%U%'],
  ],
  quotes: [
    ['double quotes go', '"app"', 'app'],
    ['single quotes go', "'app'", 'app'],
    ['quotes within a word go', 'ro"ot"', 'root'],
    ['single quotes within a word go', "r'oo't", 'root'],
    ['quotes of nothing are nothing', '""', ''],
    ['single quotes of nothing are nothing', "''", ''],
    ['a variable in double quotes counts', '"$U"', 'app'],
    ['a variable in braces in double quotes counts', '"${U}x"', 'appx'],
    ['a variable in single quotes does not', "'$U'", '$U'],
    ['single quotes within double ones are text', '"it\'s"', "it's"],
    ['a variable in single quotes within double ones counts', '"\'$U\'"', "'app'"],
    ['double quotes within single ones are text', '\'say "x"\'', 'say "x"'],
    ['different quotes side by side', '"a"\'b\'c', 'abc'],
    ['blanks in quotes stay', '"a  b"', 'a  b'],
    ['a backslash in single quotes is text', "'a\\b'", 'a\\b'],
    ['a backslash cannot protect a single quote', "'a\\'", 'a\\'],
    ['a double quote that nothing closes is refused', '"app', REFUSED],
    ['a double quote at the end is refused', 'app"', REFUSED],
    ['a single quote that nothing closes is refused', "'app", REFUSED],
    ['an apostrophe is refused', "it's", REFUSED],
    ['a variable that nothing sets, in quotes', '"$NOPE"', ''],
    ['less-thans in quotes keep the blanks', '"a << b"', 'a << b'],
    ['a dollar alone in quotes', '"$"', '$'],
    ['a default within quotes', '"${NOPE:-x y}"', 'x y'],
  ],
  'escape characters': [
    ['a backslash protects a dollar', '\\$U', '$U'],
    ['and one inside quotes', '"\\$U"', '$U'],
    ['a backslash protects a quote', '\\"app\\"', '"app"'],
    ['and a quote inside quotes', '"a\\"b"', 'a"b'],
    ['a backslash protects a single quote outside quotes', "it\\'s", "it's"],
    ['but not within double quotes', '"it\\\'s"', "it\\'s"],
    ['two are one', 'a\\\\b', 'a\\b'],
    ['two in double quotes are one', '"a\\\\b"', 'a\\b'],
    ['two before a variable do not protect it', '\\\\$U', '\\app'],
    ['three do', '\\\\\\$U', '\\$U'],
    ['before a letter it goes', '\\a', 'a'],
    ['before a letter in double quotes it stays', '"\\a"', '\\a'],
    ['before a blank it goes', 'a\\ b', 'a b'],
    ['before a blank in double quotes it stays', '"a\\ b"', 'a\\ b'],
    ['at the end it goes', 'app\\', 'app'],
    ['alone it is nothing', '\\', ''],
    ['in quotes at the end nothing closes', '"app\\"', REFUSED],
    ['a path of Windows loses its backslashes', 'C:\\Users\\app', 'C:Usersapp'],
    ['before a brace', '\\{U\\}', '{U}'],
    ['between dollar and brace', '$\\{U}', '${U}'],
    ['in a name it ends the name', '$U\\x', 'appx'],
    ['before a less-than', '\\<< b', '<< b'],
    ['before a letter of another script', '\\é', 'é'],
  ],
} as const;

const backslash = suite('dockerfile/expand');

for (const [group, rows] of Object.entries(TABLES)) {
  for (const [sentence, word, expected] of rows) {
    backslash(`${group}: ${sentence}`, () => assert.equal(valueOf(word), expected));
  }
}

const backquote = suite('dockerfile/expand: backquote');

for (const [sentence, word, expected] of [
  ['a backquote protects a dollar', '`$U', '$U'],
  ['and one inside quotes', '"`$U"', '$U'],
  ['a backquote protects a quote', '`"app`"', '"app"'],
  ['two are one', 'a``b', 'a`b'],
  ['before a letter it goes', '`a', 'a'],
  ['before a letter in double quotes it stays', '"`a"', '`a'],
  ['in single quotes it is text', "'`a'", '`a'],
  ['at the end it goes', 'app`', 'app'],
  ['a backslash is text', 'C:\\Users\\app', 'C:\\Users\\app'],
  ['a backslash protects no dollar', '\\$U', '\\app'],
  ['a backslash protects no quote', '\\"app', REFUSED],
  ['a backslash at the end is text', 'C:\\', 'C:\\'],
  ['a backslash in quotes is text', '"C:\\$U"', 'C:\\app'],
  ['a protected brace in a default', '${NOPE:-a`}b}', 'a}b'],
  ['patterns are read with a backslash all the same', '${STAR#a\\*}', 'b'],
  ['a backquote in a pattern is text', '${STAR#a`*}', 'a*b'],
  ['a path with a variable', 'C:\\$U\\x', 'C:\\app\\x'],
] as const) {
  backquote(sentence, () => assert.equal(valueOf(word, '`'), expected));
}

const words = suite('dockerfile/expand: words');

for (const [sentence, text, expected] of [
  ['blanks separate', 'a b', ['a', 'b']],
  ['many blanks separate as one', '  a \t b  ', ['a', 'b']],
  ['no words', '   ', []],
  ['nothing', '', []],
  ['quotes hold blanks together', '"a b" c', ['a b', 'c']],
  ['single quotes too', "'a b' c", ['a b', 'c']],
  ['a protected blank holds together', 'a\\ b c', ['a b', 'c']],
  ['a value of two words is two', '$TWO', ['a', 'b']],
  ['in quotes it is one', '"$TWO"', ['a b']],
  ['a value may end a word and begin another', 'x${TWO}y', ['xa', 'by']],
  ['blanks at the ends of a value separate', 'x${PAD}y', ['x', 'x', 'y']],
  ['an empty value is no word', '$EMPTY a', ['a']],
  ['an empty value in quotes is no word', '"$EMPTY" a', ['a']],
  ['empty quotes are no word', '"" a', ['a']],
  ['a default of two words', '${NOPE:-a b}', ['a', 'b']],
  ['in quotes', '"${NOPE:-a b}"', ['a b']],
  ['ports', '80 443/tcp $ID', ['80', '443/tcp', '1000']],
  ['quotes in the middle', 'a"b c"d e', ['ab cd', 'e']],
  ['a value of two lines is two words', '$LINES', ['a', 'b']],
  ['an open quote is refused', 'a "b', REFUSED],
  ['a nested part takes what stands before it in the word', 'x${U:-y}z', ['appz']],
  ['a non-breaking space separates too', 'a\u00a0b', ['a', 'b']],
  ['an ideographic space too', 'a\u3000b', ['a', 'b']],
  ['a zero width space does not', 'a\u200bb', ['a\u200bb']],
] as const) {
  words(sentence, () => assert.equal(wordsOf(text), expected));
}

const hidden = suite('dockerfile/expand: what cannot be known');

for (const [sentence, word, expected] of [
  ['a hidden variable hides the word', 'a$HIDDEN', UNKNOWN],
  ['in quotes too', '"$HIDDEN"', UNKNOWN],
  ['not in single quotes', "'$HIDDEN'", '$HIDDEN'],
  ['not when it is protected', '\\$HIDDEN', '$HIDDEN'],
  ['a default may or may not be taken', '${HIDDEN:-x}', UNKNOWN],
  ['an alternative too', '${HIDDEN+x}', UNKNOWN],
  ['an alternative of nothing is nothing either way', 'a${HIDDEN+}${HIDDEN:+""}', 'a'],
  ['one that is hidden itself is not', '${HIDDEN+$HIDDEN}', UNKNOWN],
  ['a demand may be met', '${HIDDEN?x}', UNKNOWN],
  ['a default that nobody takes hides nothing', '${U:-$HIDDEN}', 'app'],
  ['an alternative that nobody takes hides nothing', '${NOPE:+$HIDDEN}', ''],
  ['one that is taken does', '${NOPE:-$HIDDEN}', UNKNOWN],
  ['a demand that is met hides nothing', '${U?$HIDDEN}', 'app'],
  ['a pattern may match or not', '${HIDDEN#a}', UNKNOWN],
  ['a hidden pattern hides the result', '${U#$HIDDEN}', UNKNOWN],
  ['so does a hidden replacement', '${U/p/$HIDDEN}', UNKNOWN],
  ['one that nobody takes does not', '${U/x/$HIDDEN}', 'app'],
  ['a pattern that is none is refused before a hidden replacement', '${U/\\a/$HIDDEN}', REFUSED],
  ['an error behind it is an error all the same', '$HIDDEN"', REFUSED],
  ['a pattern that is none is refused whatever the value is', '${HIDDEN#\\a}', REFUSED],
  ['a parameter in digits is never set', '$1$HIDDEN', UNKNOWN],
] as const) {
  hidden(sentence, () => assert.equal(valueOf(word), expected));
}

const names = suite('dockerfile/expand: names that are told');

for (const [sentence, word, expected] of [
  ['those that are not set', '$NOPE${NADA}', ['NOPE', 'NADA']],
  ['not those that are', '$U$EMPTY', []],
  ['not those whose default is taken', '${NOPE:-x}', []],
  ['those in a default that is taken', '${NOPE:-$NADA}', ['NADA']],
  ['not those in a default that is not', '${U:-$NADA}', []],
  ['those whose alternative is not taken', '${NOPE:+x}', ['NOPE']],
  ['those that a pattern is applied to', '${NOPE#x}', ['NOPE']],
] as const) {
  names(sentence, () => {
    const expansion = expandWord(word, lookup, '\\');
    assert.equal(expansion.kind === 'known' && expansion.unset, expected);
  });
}

names('hidden ones', () => {
  assert.equal(expandWord('$HIDDEN$NOPE', lookup, '\\'), { kind: 'unknown', variables: ['HIDDEN'] });
});

const limits = suite('dockerfile/expand: limits');
const nested = (depth: number): string => `${'${NOPE:-'.repeat(depth)}x${'}'.repeat(depth)}`;
const slow = (length: number) =>
  expandWord(`${'${BIG'}/${'a'.repeat(length)}b/x}`, () => 'a'.repeat(MOST_COMPARED / 200), '\\').kind;
const big = (length: number) => expandWord('$BIG$BIG', () => 'x'.repeat(length), '\\').kind;

for (const [sentence, actual, expected] of [
  ['as deep as it may nest', () => valueOf(nested(DEEPEST_NESTING - 1)), 'x'],
  ['one deeper cannot be known', () => valueOf(nested(DEEPEST_NESTING)), UNKNOWN],
  ['very deep costs no stack', () => valueOf(nested(100_000)), UNKNOWN],
  ['deep and open', () => valueOf('${A:-'.repeat(100_000)), UNKNOWN],
  ['as long as it may become', () => big(MOST_EXPANDED / 2), 'known'],
  ['one longer cannot be known', () => big(MOST_EXPANDED / 2 + 1), 'unknown'],
  [
    'a long word without variables stays within it',
    () => valueOf('x'.repeat(MOST_EXPANDED)).toString().length,
    MOST_EXPANDED,
  ],
  ['a pattern that takes long', () => slow(100), 'known'],
  ['a pattern that takes too long cannot be known', () => slow(400), 'unknown'],
] as const) {
  limits(sentence, () => assert.equal(actual(), expected));
}

backslash.run();
backquote.run();
words.run();
hidden.run();
names.run();
limits.run();
