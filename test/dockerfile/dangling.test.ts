import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutDangling } from '../../src/dockerfile/dangling.js';
import { parse } from '../../src/dockerfile/parse.js';
import { applyEdits } from '../../src/text/edit.js';

const dangling = suite('dockerfile/dangling');

for (const [sentence, last, closed] of [
  ['nothing is continued', 'RUN x\n', 'RUN x\n'],
  ['the last character', 'RUN x\\', 'RUN x'],
  ['blanks around it', 'RUN x \\\t \n', 'RUN x\t \n'],
  ['carriage returns', 'RUN x \\\r\r\n', 'RUN x\r\r\n'],
  ['empty lines and comments below', 'RUN x \\\n\n  # a\n', 'RUN x\n\n  # a\n'],
  ['a comment that ends in one', 'RUN x \\\n# a \\\n', 'RUN x\n# a \\\n'],
  ['lines of nothing else', 'RUN x \\\n  \\\n# a\n\\\n', 'RUN x\n\n# a\n\n'],
  ['a line that is continued into another', 'RUN x \\\n y \\', 'RUN x \\\n y'],
  ['no comment: a word of the first line', '#x \\', '#x \\'],
  ['two of them are no continuation', 'RUN x \\\\', 'RUN x \\\\'],
  ['another escape character', 'RUN x `', 'RUN x `'],
  ['a heredoc', 'RUN <<A\nx \\\nA\n', 'RUN <<A\nx \\\nA\n'],
] as const) {
  dangling(sentence, () => {
    const text = `FROM a\n${last}`;
    const dockerfile = parse({ path: 'Dockerfile', text });
    const edits = dockerfile.instructions.flatMap((instruction) => withoutDangling(dockerfile, instruction));
    assert.is(applyEdits(text, edits), `FROM a\n${closed}`);
  });
}

dangling('the escape character that the file names', () => {
  const dockerfile = parse({ path: 'Dockerfile', text: '# escape=`\nFROM a `\n' });
  assert.equal(
    dockerfile.instructions.flatMap((each) => withoutDangling(dockerfile, each)),
    [{ span: { start: 17, end: 19 }, text: '' }],
  );
});

dangling.run();
