import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expandBody } from '../../src/dockerfile/expand.js';

const lookup = (name: string): string | undefined | null => (name === 'H' ? null : name === 'A' ? 'b "c"' : undefined);

const body = suite('dockerfile/expand: bodies of heredocs');

for (const [sentence, text, expected] of [
  ['text', 'a\nb\n', 'a\nb\n'],
  ['a variable', 'x $A\n', 'x b "c"\n'],
  ['one that is not set', 'x $B.\n', 'x .\n'],
  ['quotes stay, and close nothing', `"it's $A`, `"it's b "c"`],
  ['variables within single quotes count', "'$A'", '\'b "c"\''],
  ['a backslash protects', '\\$A \\\\ \\"', '$A \\ "'],
  ['a backquote does not', '`$A`', '`b "c"`'],
  ['a backslash before the line end goes', 'a\\\nb', 'a\nb'],
  ['a default with quotes', '${B:-"d"}', '"d"'],
  ['a pattern', '${A%"*}', 'b "c'],
  ['another heredoc is text', 'cat <<E\n', 'cat <<E\n'],
] as const) {
  body(sentence, () => {
    const expansion = expandBody(text, lookup);
    assert.is(expansion.kind === 'known' ? expansion.value : expansion.kind, expected);
  });
}

for (const [sentence, text, kind] of [
  ['what is not closed is refused', '${A', 'error'],
  ['what is asked for and not there too', '${B?}', 'error'],
  ['a hidden variable hides all', 'a $H', 'unknown'],
] as const) {
  body(sentence, () => assert.is(expandBody(text, lookup).kind, kind));
}

body.run();
