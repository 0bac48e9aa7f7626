import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ignoreFile } from '../../../src/image/files/ignore-file.js';

const ignores = suite('image/files/ignore-file');

for (const [sentence, text, hidden, seen] of [
  ['a name', 'a', 'a', 'b a.b x/a'],
  ['what is below it', 'a', 'a/b a/b/c', 'ab/c'],
  ['a path', 'a/b', 'a/b a/b/c', 'a b x/a/b'],
  ['a star stands for no slash', '*.md', 'a.md', 'x/a.md a.mdx'],
  ['a star for a directory', '*/a', 'x/a x/a/b', 'a x/y/a'],
  ['two stars for directories', '**/a', 'a x/a x/y/a x/a/b', 'xa x/ab'],
  ['in the middle', 'a/**/b', 'a/b a/x/b a/x/y/b', 'ab b'],
  ['at the end', 'a/**', 'a/b a/b/c', 'a'],
  ['alone', '**', 'a a/b', ''],
  ['before a name', '**.log', 'a/x.log .log a.log/x', 'x.logs'],
  ['a question mark', 'a?', 'ab', 'a abc a/b'],
  ['a class', '[a-c]x', 'ax bx', 'dx'],
  ['a class of others', '[^a]x', 'bx', 'ax'],
  ['^ is none of them', '[^a]', 'b', '^x a'],
  ['a range of others', '[^a-c]x', 'dx', 'ax bx'],
  ['^ behind the first place is a letter', '[a^]x', 'ax ^x', 'bx'],
  ['a class that does not end is no pattern', '[ab', '', '[ab a'],
  ['a backslash', 'a\\*', 'a*', 'ab'],
  ['a slash in front', '/a', 'a', 'b/a'],
  ['a slash behind', 'a/', 'a a/b', ''],
  ['dots', './a/../b', 'b', 'a'],
  ['above the context is in it', '../a', 'a', ''],
  ['a comment', '# a\n#a', '', 'a #a'],
  ['blanks around', '  a  ', 'a', ''],
  ['line ends of Windows', 'a\r\nb\r\n', 'a b', ''],
  ['a byte order mark', '\ufeffa', 'a', ''],
  ['an exception', '*\n!a', 'b', 'a a/b'],
  ['the last one decides', '!a\n*', 'a', ''],
  ['an exception of an exception', '*\n!a\na/b', 'a/b', 'a a/c'],
  ['nothing', '', '', 'a'],
  ['a bang alone', '!', '', 'a'],
] as const) {
  ignores(sentence, () => {
    const { hides } = ignoreFile(text);
    const split = (paths: string) => paths.split(' ').filter((path) => path !== '');
    assert.equal(
      split(hidden).filter((path) => !hides(path)),
      [],
    );
    assert.equal(split(seen).filter(hides), []);
  });
}

ignores('a directory opens for an exception below it, and for one that may be', () => {
  const { opens } = ignoreFile('a\n!a/b/c\n!x*/y');
  assert.equal(['a', 'a/b', 'z', 'x'].map(opens), [true, true, false, true]);
});

ignores('many stars take no time', () => {
  const { hides } = ignoreFile(`${'*a'.repeat(200)}b\n${'**/a/'.repeat(90)}b`);
  assert.is(hides('a/'.repeat(400)), false);
});

ignores.run();
