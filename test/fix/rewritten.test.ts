import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Instruction } from '../../src/dockerfile/model.js';
import { parse } from '../../src/dockerfile/parse.js';
import { rewrittenBy } from '../../src/fix/rewritten.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import { treeOf } from '../../src/image/files/tree.js';
import type { StageUser } from '../../src/image/stage.js';
import { applyEdits } from '../../src/text/edit.js';

const rewritten = suite('fix/rewritten');

/** What is to be put in the place of the first `old`; an empty one is a place, given by what stands behind it. */
type Change = readonly [old: string, text: string, at?: 'above' | 'behind'];

const editOf = (text: string, [old, put, at]: Change) => {
  const found = text.indexOf(old);
  assert.ok(found !== -1, old);
  const start = at === 'behind' ? found + old.length : found;
  return { span: { start, end: at === undefined ? start + old.length : start }, text: put };
};

const wordsOf = ({ keyword, argument, heredocs }: Instruction, text: string): string =>
  [keyword, argument.text, ...heredocs.map(({ body }) => text.slice(body.start, body.end))].join(' ');

const STAGES =
  'ARG A=b\nFROM alpine AS a\nONBUILD USER 7\n# c\nFROM a\nRUN <<E\nx\nE\nCOPY <<E /etc/passwd\nroot:x:0:0\nE\n\nCMD a\nFROM alpine\nCMD b';

const FILES =
  'FROM alpine AS a\nONBUILD RUN mkdir /t\nFROM a\nRUN mkdir /a && touch /a/b\nCOPY <<E /c\nx\nE\n' +
  'RUN mv /a /d && rm /c && adduser -D x\nCMD a\nRUN chown x /d';

/** What is known of each path; causes apart, which have places. */
const treeShown = (stage: StageUser) => {
  const tree = treeOf(stage, {});
  return [...tree.paths()].toSorted().map((path) => {
    const found = tree.at(path);
    return typeof found === 'string' ? [path, found] : [path, found.kind, found.owner, found.mode, found.target];
  });
};

for (const [sentence, text, stage, changes] of [
  ['a line above another', STAGES, 1, [['CMD a', 'RUN y\nUSER 5\n', 'above']]],
  ['another FROM', 'FROM alpine\nCMD b', 0, [['FROM', 'from']]],
  ['a line above one that is indented', 'FROM alpine\nRUN a\n  CMD b', 0, [['  CMD', 'USER 5\n', 'above']]],
  ['a line that goes away', STAGES, 1, [['CMD a\n', '']]],
  [
    'a line that goes away above one that changes',
    'FROM alpine\nRUN a\nCMD b\n',
    0,
    [
      ['RUN a\n', ''],
      ['b', 'c'],
    ],
  ],
  ['a line behind the last', STAGES, 2, [['CMD b', '\nUSER 5', 'behind']]],
  [
    'a flag, and a heredoc that moves',
    STAGES,
    1,
    [
      ['COPY', ' --chown=5', 'behind'],
      ['x\nE', 'y\nz\nE'],
    ],
  ],
  ['a stage without instructions', '\ufeffFROM alpine', 0, [['alpine', '\nUSER 5', 'behind']]],
  ['a line in front of the first below FROM', STAGES, 0, [['ONBUILD', 'USER 4\n', 'above']]],
  [
    'a line that goes on',
    'FROM alpine\nUSER 4\n# c\nCMD a \\\n# d\n b',
    0,
    [
      ['4', '5'],
      [' b', ' c'],
    ],
  ],
] as const satisfies readonly (readonly [string, string, number, readonly Change[]])[]) {
  rewritten(`${sentence}: the same as the whole file read anew`, () => {
    const before = parse({ path: 'Dockerfile', text });
    const user = effectiveUsers(before, {})[stage];
    assert.ok(user);
    const edits = changes.map((change) => editOf(text, change));
    const result = rewrittenBy(before, user.stage, edits);
    assert.ok(result);
    const whole = parse({ path: 'Dockerfile', text: applyEdits(text, edits) });
    const expected = effectiveUsers(whole, {})[stage];
    assert.ok(expected);
    const [, ...instructions] = result.instructions;
    assert.equal(
      instructions.map((each) => wordsOf(each, result.source.text)),
      expected.stage.instructions.map((each) => wordsOf(each, whole.source.text)),
    );
    const now = user.rewritten(instructions, result.source);
    const shown = ({ verdict, user: written, uid, gid, accounts }: typeof now) => ({
      verdict,
      written,
      uid,
      gid,
      accounts: { ...accounts(), users: [...accounts().users], groups: [...accounts().groups] },
    });
    assert.equal(shown(now), shown(expected));
    assert.equal(treeShown(now), treeShown(expected));
  });
}

for (const [sentence, text, stage, kept, changes] of [
  ['all above the first line that changes', FILES, 1, 3, [['CMD a', 'USER 5\n', 'above']]],
  ['all but the last, where a line comes behind it', FILES, 1, 4, [['RUN chown x /d', '\nUSER 5', 'behind']]],
  ['none where the first changes', FILES, 1, 0, [['RUN mkdir /a', 'USER 5\n', 'above']]],
  [
    'only those in front of the first of several',
    FILES,
    1,
    1,
    [
      ['COPY', ' --chown=5', 'behind'],
      ['CMD a', 'USER 5\n', 'above'],
    ],
  ],
] as const satisfies readonly (readonly [string, string, number, number, readonly Change[]])[]) {
  rewritten(`a rewritten stage has the steps of before: ${sentence}`, () => {
    const before = parse({ path: 'Dockerfile', text });
    const user = effectiveUsers(before, {})[stage];
    assert.ok(user);
    // The files of before are worked out first, as a fix does it.
    treeShown(user);
    const edits = changes.map((change) => editOf(text, change));
    const result = rewrittenBy(before, user.stage, edits);
    assert.ok(result);
    const now = user.rewritten(result.instructions.slice(1), result.source);
    assert.is(now.kept?.steps, kept);
    assert.ok(now.triggers.length > 0 && now.triggers.every((step) => user.triggers.includes(step)));
    assert.equal(
      now.steps.map((step) => user.steps.includes(step)),
      now.steps.map((_, index) => index < kept),
    );
    const expected = effectiveUsers(parse({ path: 'Dockerfile', text: applyEdits(text, edits) }), {})[stage];
    assert.ok(expected);
    assert.equal(treeShown(now), treeShown(expected));
  });
}

for (const [sentence, text, changes] of [
  ['what the builder refuses', 'FROM alpine\nCMD a\n', [['CMD', 'FOO\n', 'above']]],
  ['a line that goes on into the next', 'FROM alpine\nCMD a\nEXPOSE 1\n', [['CMD a', 'CMD a \\']]],
  ['a heredoc that does not end', 'FROM alpine\nRUN a\nEXPOSE 1\n', [['RUN a', 'RUN <<E']]],
  ['a newline that is lost', 'FROM alpine\nCMD a\nEXPOSE 1\n', [['CMD a\n', 'CMD a']]],
  ['an edit of two lines at once', 'FROM alpine\nCMD a\nEXPOSE 1\n', [['a\nE', 'E']]],
  ['an edit of another stage', 'FROM alpine\nCMD a\nFROM alpine AS b\n', [['b', 'c']]],
  [
    'an edit of another stage beside one of its own',
    'FROM alpine\nCMD a\nFROM alpine AS b\n',
    [
      ['CMD a', 'CMD c'],
      ['b', 'c'],
    ],
  ],
  [
    'a newline that is lost above a line that changes',
    'FROM alpine\nRUN a\nCMD b\n',
    [
      ['RUN a\n', 'RUN a'],
      ['b', 'c'],
    ],
  ],
  ['no edit', 'FROM alpine\nCMD a\n', []],
  ['an edit of the head', 'ARG A\nFROM alpine\n', [['A', 'B', 'behind']]],
] as const satisfies readonly (readonly [string, string, readonly Change[]])[]) {
  rewritten(`nothing comes of ${sentence}`, () => {
    const dockerfile = parse({ path: 'Dockerfile', text });
    const [stage] = dockerfile.stages;
    assert.ok(stage);
    const edits = changes.map((change) => editOf(text, change));
    assert.is(rewrittenBy(dockerfile, stage, edits), undefined);
  });
}

rewritten.run();
