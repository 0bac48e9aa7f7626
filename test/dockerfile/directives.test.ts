import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../src/dockerfile/parse.js';

const read = (text: string): readonly string[] => {
  const { directives, escape } = parse({ path: 'Dockerfile', text });
  return [escape, ...directives.map(({ name, value }) => `${name}=${value}`)];
};

const directives = suite('dockerfile/directives');

for (const [name, text, expected] of [
  ['none', 'FROM a\n', ['\\']],
  ['one', '# escape=`\n', ['`', 'escape=`']],
  ['without an end', '#escape=`', ['`', 'escape=`']],
  ['blanks anywhere', ' \t#\t escape \t=\t ` \t\r\n', ['`', 'escape=`']],
  ['in capitals', '# ESCAPE=`\n', ['`', 'escape=`']],
  ['below a byte order mark', '\ufeff# escape=`\n', ['`', 'escape=`']],
  ['three', '# syntax=a/b:1\n# check=skip=A\n# escape=`\n', ['`', 'syntax=a/b:1', 'check=skip=A', 'escape=`']],
  ['a value with blanks inside', '# syntax=a b\n', ['\\', 'syntax=a b']],
  ['the backslash itself', '# escape=\\\n', ['\\', 'escape=\\']],
  ['not below an empty line', '\n# escape=`\n', ['\\']],
  ['not below a comment', '# a\n# escape=`\n', ['\\']],
  ['not below a directive of another name', '# vim: set=a\n# escape=`\n', ['\\']],
  ['not below an unknown name', '# stage=a\n# escape=`\n', ['\\']],
  ['not below an instruction', 'FROM a\n# escape=`\n', ['\\']],
  ['no value, no directive', '# escape=\n# escape=`\n', ['\\']],
  ['a value of blanks is one blank', '# syntax= \t \n# escape=`\n', ['`', 'syntax= ', 'escape=`']],
  ['a hyphen is in no name', '# es-cape=`\n', ['\\']],
  ['a digit begins no name', '# 1escape=`\n', ['\\']],
  ['a blank within the name', '# esc ape=`\n', ['\\']],
  ['a vertical tab before the equals sign', '# escape\v=`\n', ['\\']],
  ['two number signs', '## escape=`\n', ['\\']],
] as const) {
  directives(name, () => assert.equal(read(text), expected));
}

const spans = suite('dockerfile/directives: spans');

for (const [name, text, expected] of [
  ['from the number sign to the last character', '\ufeff # escape = ` \nFROM a', '# escape = `'],
  ['a value of one blank', '# syntax=  \nFROM a', '# syntax=  '],
] as const) {
  spans(name, () => {
    const { directives: found } = parse({ path: 'Dockerfile', text });
    assert.equal(
      found.map(({ span }) => text.slice(span.start, span.end)),
      [expected],
    );
  });
}

directives.run();
spans.run();
