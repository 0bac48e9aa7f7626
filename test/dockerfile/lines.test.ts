import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parsed } from './read.js';

const lines = suite('dockerfile/lines');

/** `KEYWORD first-last argument` of every instruction. */
const shapesIn = (text: string): readonly string[] =>
  parsed(text).instructions.map(
    ({ keyword, line, endLine, argument }) => `${keyword} ${line}-${endLine} ${argument.text}`,
  );

for (const [sentence, text, expected] of [
  ['one line', 'USER a', ['USER 1-1 a']],
  ['a continuation', 'USER \\\na', ['USER 1-2 a']],
  ['a continuation in a word', 'USER ro\\\not', ['USER 1-2 root']],
  ['blanks behind the backslash', 'USER \\ \t\na', ['USER 1-2 a']],
  ['a carriage return behind it', 'USER \\\r\na\r\n', ['USER 1-2 a']],
  ['two backslashes continue nothing', 'RUN a \\\\\nUSER b', ['RUN 1-1 a \\\\', 'USER 2-2 b']],
  ['nor do three', 'RUN a \\\\\\\nUSER b', ['RUN 1-1 a \\\\\\', 'USER 2-2 b']],
  ['two with a blank between do', 'RUN a \\ \\\nUSER b', ['RUN 1-2 a \\ USER b']],
  ['a backquote continues nothing', 'RUN a `\nUSER b', ['RUN 1-1 a `', 'USER 2-2 b']],
  ['unless the file says so', '# escape=`\nRUN a `\nUSER b', ['RUN 2-3 a USER b']],
  ['then a backslash does not', '# escape=`\nWORKDIR C:\\\nUSER b', ['WORKDIR 2-2 C:\\', 'USER 3-3 b']],
  ['comments between continuation lines are dropped', 'RUN a \\\n# b\n  c', ['RUN 1-3 a   c']],
  [
    'a backslash at the end of a comment continues nothing',
    'RUN a \\\n# b \\\n  c\nUSER d',
    ['RUN 1-3 a   c', 'USER 4-4 d'],
  ],
  ['empty lines between them too', 'RUN a \\\n\n\t\n  c', ['RUN 1-4 a   c']],
  ['a hash in a line is no comment', 'RUN a # b', ['RUN 1-1 a # b']],
  ['an indented hash is', '  # a\nUSER b', ['USER 2-2 b']],
  ['a continuation into the end of the file', 'USER a \\\n# b\n', ['USER 1-2 a']],
  ['a line of a backslash alone', '\\\nUSER a', ['USER 1-2 a']],
  ['blanks before a keyword', '   USER a', ['USER 1-1 a']],
  ['a form feed after it', 'USER\fa', ['USER 1-1 a']],
  ['white space of other scripts before it', '\u00a0\u3000USER a', ['USER 1-1 a']],
  ['and behind the argument', 'USER a\u00a0', ['USER 1-1 a']],
  ['a lone carriage return ends no line', 'USER a\rUSER root', ['USER 1-1 a\rUSER root']],
  ['carriage returns at the end go', 'USER a\r\r\n', ['USER 1-1 a']],
  ['a byte order mark at the start goes', '\ufeffUSER a', ['USER 1-1 a']],
  ['a keyword in lower case', 'user a', ['USER 1-1 a']],
  ['a keyword over two lines', 'US\\\nER a', ['USER 1-2 a']],
  ['a keyword and a comment', 'USER\\\n# c\n a', ['USER 1-3 a']],
  ['nothing', '', []],
  ['a keyword alone', 'USER', ['USER 1-1 ']],
] as const) {
  lines(sentence, () => assert.equal(shapesIn(text), expected));
}

const comments = suite('dockerfile/lines: comments');

for (const [sentence, text, expected] of [
  ['whole lines', '# a\nFROM b\n  #c\n', ['1 a', '3 c']],
  ['between continuation lines', 'RUN a \\\n# b\n c', ['2 b']],
  ['not directives', '# syntax=a\n# b\n', ['2 b']],
  ['unknown directives are comments', '# hadolint ignore=DL3002\n', ['1 hadolint ignore=DL3002']],
  ['not what stands in a heredoc', 'RUN <<E\n# a\nE\n# b', ['4 b']],
  ['an empty one', '#\n', ['1 ']],
  ['without the ending of Windows', '# a \r\n', ['1 a']],
] as const) {
  comments(sentence, () => {
    assert.equal(
      parsed(text).comments.map((each) => `${each.line} ${each.text}`),
      expected,
    );
    for (const { span } of parsed(text).comments) assert.is(text.charAt(span.start), '#');
  });
}

lines.run();
comments.run();
