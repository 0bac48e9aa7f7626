import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { execFormOf } from '../../src/dockerfile/exec-form.js';
import { only, parsed } from './read.js';

const flags = suite('dockerfile/flags');

for (const [sentence, text, expected, rest] of [
  ['none', 'COPY a b', [], 'a b'],
  ['one', 'COPY --from=a b c', ['from=a'], 'b c'],
  ['several', 'COPY --from=a --chown=b c d', ['from=a', 'chown=b'], 'c d'],
  ['one without a value', 'COPY --link a b', ['link'], 'a b'],
  ['an empty value', 'COPY --from= a b', ['from='], 'a b'],
  ['an equals sign in the value', 'RUN --mount=type=bind,target=/a b', ['mount=type=bind,target=/a'], 'b'],
  ['quotes hold blanks together, and go', 'RUN --mount="a b" c', ['mount=a b'], 'c'],
  ['a protected blank', 'RUN --mount=a\\ b c', ['mount=a b'], 'c'],
  ['two hyphens alone end them', 'USER -- a', [], 'a'],
  ['behind those hyphens are words', 'USER -- --a', [], '--a'],
  ['behind a word they are words', 'COPY a --from=b c', [], 'a --from=b c'],
  ['one hyphen makes none', 'RUN -a b', [], '-a b'],
  ['on a continuation line', 'COPY --from=a \\\n  --chown=b c d', ['from=a', 'chown=b'], 'c d'],
  ['tabs between them', 'COPY\t--from=a\tb\tc', ['from=a'], 'b\tc'],
  ['a variable stays', 'COPY --chown=$U a b', ['chown=$U'], 'a b'],
  ['a character outside ASCII is as many as its bytes', 'COPY --chown=é a b', ['chown=Ã©'], 'a b'],
  ['the last byte of a character may be a blank', 'COPY --chown=à:0 b', ['chown=Ã'], ':0 b'],
  ['a protected character is one byte of it', 'COPY --chown=\\\u00a0 b', ['chown=Â'], 'b'],
  ['no-break space behind two hyphens', 'FROM --\u00a06', ['Â'], '6'],
] as const) {
  flags(sentence, () => {
    const instruction = only(text);
    const written = instruction.flags.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`));
    assert.equal(written, expected);
    assert.is(instruction.rest.text, rest);
  });
}

flags('each has its place', () => {
  const text = 'COPY --from=a \\\n  --chown="b c" d e';
  const spans = parsed(text).instructions.flatMap((each) => each.flags.map(({ span }) => span));
  assert.equal(
    spans.map(({ start, end }) => text.slice(start, end)),
    ['--from=a', '--chown="b c"'],
  );
});

const exec = suite('dockerfile/exec-form');

for (const [sentence, text, expected] of [
  ['strings', '["a", "b"]', ['a', 'b']],
  ['blanks in a string stay', '["su app -c id"]', ['su app -c id']],
  ['escapes are those of JSON', '["a\\n\\u00e9\\""]', ['a\né"']],
  ['half a pair of surrogates is no character', '["\\ude00"]', ['\ufffd']],
  ['a pair is', '["\\ud83d\\ude00"]', ['😀']],
  ['nothing in it', '[]', []],
  ['blanks around it', '  ["a"]  ', ['a']],
  ['single quotes are no JSON', "['a']", undefined],
  ['a comma too many', '["a",]', undefined],
  ['text behind it', '["a"] b', undefined],
  ['nothing closes it', '["a"', undefined],
  ['a backslash of the shell', '["a\\ b"]', undefined],
  ['the shell form', 'a "b"', undefined],
  ['a test of the shell', '[ -f a ]', undefined],
  ['a number', '[1]', 'not-strings'],
  ['nothing of JSON', '["a", null]', 'not-strings'],
  ['an array in an array', '[["a"]]', 'not-strings'],
  ['an object', '{"a": "b"}', undefined],
] as const) {
  exec(sentence, () => assert.equal(execFormOf(text), expected));
}

for (const [sentence, text, expected] of [
  ['CMD has it', 'CMD ["a"]', ['a']],
  ['COPY behind flags', 'COPY --from=b ["a", "c"]', ['a', 'c']],
  ['HEALTHCHECK behind CMD', 'HEALTHCHECK --interval=3s CMD ["a"]', ['a']],
  ['over two lines', 'CMD ["a", \\\n "b"]', ['a', 'b']],
  ['USER does not', 'USER ["a"]', undefined],
  ['EXPOSE does not', 'EXPOSE ["80"]', undefined],
] as const) {
  exec(sentence, () => assert.equal(only(text).json, expected));
}

const directives = suite('dockerfile/directives');

for (const [sentence, text, expected, escapeCharacter] of [
  ['none', 'FROM a', [], '\\'],
  ['escape', '# escape=`\nFROM a', ['escape=`'], '`'],
  ['without blanks', '#escape=`\nFROM a', ['escape=`'], '`'],
  ['with many', '  #  escape  =  `  \nFROM a', ['escape=`'], '`'],
  ['in capitals', '# ESCAPE=`\nFROM a', ['escape=`'], '`'],
  ['behind another', '# syntax=a/b:1\n# escape=`\nFROM a', ['syntax=a/b:1', 'escape=`'], '`'],
  ['a comment ends them', '# a\n# escape=`\nFROM a', [], '\\'],
  ['an empty line ends them', '\n# escape=`\nFROM a', [], '\\'],
  ['an unknown one ends them', '# vim:set ft=dockerfile:\n# escape=`\nFROM a', [], '\\'],
  ['an unknown one with a value too', '# a=b\n# escape=`\nFROM a', [], '\\'],
  ['an instruction ends them', 'FROM a\n# escape=`\nUSER b', [], '\\'],
  ['a backslash may be said', '# escape=\\\nFROM a', ['escape=\\'], '\\'],
  ['what cannot be one is kept, and not used', '# escape=x\nFROM a', ['escape=x'], '\\'],
  ['a value with blanks', '# check=skip=a; error=true\nFROM a', ['check=skip=a; error=true'], '\\'],
  ['without a value it is a comment', '# escape=\nFROM a', [], '\\'],
  ['line endings of Windows', '# escape=`\r\nFROM a\r\n', ['escape=`'], '`'],
  ['behind a byte order mark', '\ufeff# escape=`\nFROM a', ['escape=`'], '`'],
] as const) {
  directives(sentence, () => {
    const file = parsed(text);
    assert.equal(
      file.directives.map(({ name, value }) => `${name}=${value}`),
      expected,
    );
    assert.is(file.escape, escapeCharacter);
  });
}

flags.run();
exec.run();
directives.run();
