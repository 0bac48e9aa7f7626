import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fileAt } from '../../../src/image/files/context.js';
import { viewFor } from '../../consequences/views.js';

const context = suite('image/files/context');

/** `path: text`, `path?` for one that is not there, `-` for none. */
const found = (text: string, path: string, files: Readonly<Record<string, string>>): string => {
  const file = fileAt(viewFor(text, files), path);
  if (file === undefined) return '-';
  return file.text === undefined ? `${file.path}?` : `${file.path}: ${file.text}`;
};

for (const [sentence, text, path, files, expected] of [
  ['a file to a file', 'FROM a\nCOPY x.sh /run.sh', '/run.sh', { 'x.sh': 'X' }, 'x.sh: X'],
  ['a file into a directory', 'FROM a\nCOPY d/x.sh /bin/', '/bin/x.sh', { 'd/x.sh': 'X' }, 'd/x.sh: X'],
  ['a directory: what is in it', 'FROM a\nCOPY d /srv', '/srv/e/x.sh', { 'd/e/x.sh': 'X' }, 'd/e/x.sh: X'],
  ['all of the context', 'FROM a\nWORKDIR /app\nCOPY . .', '/app/x.sh', { 'x.sh': 'X' }, 'x.sh: X'],
  ['a target below WORKDIR', 'FROM a\nWORKDIR /app\nCOPY x.sh bin/', '/app/bin/x.sh', { 'x.sh': 'X' }, 'x.sh: X'],
  ['a pattern', 'FROM a\nCOPY s/*.sh /', '/x.sh', { 's/x.sh': 'X' }, 's/x.sh: X'],
  ['a pattern that does not match', 'FROM a\nCOPY s/*.sh /', '/x.py', { 's/x.py': 'X' }, '-'],
  ['a variable in the source', 'FROM a\nARG D=d\nCOPY ${D}/x.sh /', '/x.sh', { 'd/x.sh': 'X' }, 'd/x.sh: X'],
  ['the exec form', 'FROM a\nCOPY ["x y.sh", "/x.sh"]', '/x.sh', { 'x y.sh': 'X' }, 'x y.sh: X'],
  ['the last COPY wins', 'FROM a\nCOPY x /run\nCOPY y /run', '/run', { x: 'X', y: 'Y' }, 'y: Y'],
  ['ADD is as good', 'FROM a\nADD x /run', '/run', { x: 'X' }, 'x: X'],
  ['a stage below brings it', 'FROM a AS b\nCOPY x /run\nFROM b', '/run', { x: 'X' }, 'x: X'],
  ['a heredoc is the file', 'FROM a\nCOPY <<EOF /run.sh\nhello\nEOF\n', '/run.sh', {}, 'EOF: hello\n'],
  ['not there to be read', 'FROM a\nCOPY x.sh /run.sh', '/run.sh', {}, 'x.sh?'],
  ['perhaps a file, perhaps a directory', 'FROM a\nCOPY store x.sh /bin/', '/bin/y.sh', {}, '-'],
  ['the slash says directory', 'FROM a\nCOPY store/ /bin/', '/bin/y.sh', {}, 'store/y.sh?'],
  ['from another image', 'FROM a\nCOPY --from=b /x.sh /run.sh', '/run.sh', { 'x.sh': 'X' }, 'x.sh?'],
  ['from the network', 'FROM a\nADD https://example.org/x.sh /run.sh', '/run.sh', {}, '-'],
  ['into the root', 'FROM a\nCOPY d /', '/e/x.sh', { 'd/e/x.sh': 'X' }, 'd/e/x.sh: X'],
  ['the root itself', 'FROM a\nCOPY / /app', '/app/x.sh', { 'x.sh': 'X' }, 'x.sh: X'],
  ['of a directory that a base starts in', 'FROM a\nCOPY x.sh .', '/x.sh', { 'x.sh': 'X' }, 'x.sh: X'],
  ['below it', 'FROM a\nCOPY x.sh bin/', '/bin/x.sh', { 'x.sh': 'X' }, 'x.sh: X'],
  ['a directory is no file', 'FROM a\nCOPY x.sh /run/', '/run', { 'x.sh': 'X' }, '-'],
  ['a pattern is none by its own name', 'FROM a\nCOPY *.sh /run', '/run', { 'x.sh': 'X' }, '-'],
  ['a pattern of one letter', 'FROM a\nCOPY ?.sh /', '/x.sh', { 'x.sh': 'X' }, 'x.sh: X'],
  ['of as many letters', 'FROM a\nCOPY ?.sh /', '/xy.sh', { 'xy.sh': 'X' }, '-'],
  ['of a class', 'FROM a\nCOPY s/[x-z] /', '/x', { 's/x': 'X' }, '-'],
  ['with two stars', 'FROM a\nCOPY x*y*.sh /', '/xay.sh', { 'xay.sh': 'X' }, 'xay.sh: X'],
  ['whose beginning does not match', 'FROM a\nCOPY y*.sh /', '/x.sh', { 'x.sh': 'X' }, '-'],
  ['a pattern is of one part', 'FROM a\nCOPY s/* /d/', '/d/e/x.sh', { 's/e/x.sh': 'X' }, '-'],
  ['the second of two sources', 'FROM a\nCOPY y.sh x.sh /d/', '/d/x.sh', { 'x.sh': 'X', 'y.sh': 'Y' }, 'x.sh: X'],
  ['of what may be two, the one that can be read', 'FROM a\nCOPY y/ x/ /d/', '/d/a', { 'x/a': 'X' }, 'x/a: X'],
  ['of two that cannot, the first', 'FROM a\nCOPY y/ x/ /d/', '/d/a', {}, 'y/a?'],
  ['a directory alone', 'FROM a\nCOPY store /srv', '/srv/y', {}, 'store/y?'],
  ['one that may be a file', 'FROM a\nCOPY store /srv/', '/srv/y', {}, '-'],
  ['a heredoc in a directory', 'FROM a\nCOPY <<x.sh /d/\nhello\nx.sh\n', '/d/x.sh', {}, 'x.sh: hello\n'],
  ['a target that is hidden', 'FROM a\nCOPY x.sh $D', '/x.sh', { 'x.sh': 'X' }, '-'],
  ['a source that is hidden', 'FROM a\nCOPY $S /d', '/d', { 'x.sh': 'X' }, '-'],
  ['a trigger brings it', 'FROM a AS b\nONBUILD COPY x /run\nFROM b', '/run', { x: 'X' }, 'x: X'],
  ['a name that only begins so', 'FROM a\nCOPY d /app', '/apple/x', { 'd/x': 'X', 'd/le/x': 'Y' }, '-'],
  ['nobody brings it', 'FROM a\nCOPY x /run', '/bin/run', { x: 'X' }, '-'],
] as const) {
  context(sentence, () => assert.is(found(text, path, files), expected));
}

context.run();
