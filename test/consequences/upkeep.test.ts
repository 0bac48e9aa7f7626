import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { WritablePath } from '../../src/consequences/model.js';
import { argumentConsequences, oldVolumeConsequences, upkeepConsequences } from '../../src/consequences/upkeep.js';
import { viewFor } from './views.js';

const upkeep = suite('consequences/upkeep');

/** Three stages; the comment stands in one of them. */
const withComment = (comment: string, stage: number): string =>
  [0, 1, 2]
    .map((at) => `FROM debian:12 AS s${at}\nRUN a\n${at === stage ? `# ${comment}\n` : ''}USER root\nRUN b`)
    .join('\n');

for (const [comment, tool, whole] of [
  ['hadolint ignore=DL3002', 'hadolint', false],
  ['hadolint stage ignore = DL3008,DL3002', 'hadolint', false],
  ['hadolint global ignore=DL3002', 'hadolint', true],
  ['checkov:skip=CKV_DOCKER_8: root is meant', 'checkov', true],
  ['checkov:skip=CKV_DOCKER_3', 'checkov', true],
  ['trivy:ignore:AVD-DS-0002', 'trivy', true],
  ['tfsec:ignore:DS002', 'trivy', true],
  ['kics-scan ignore-line', 'KICS', true],
  ['kics-scan disable=fd54f200', 'KICS', true],
  ['nosemgrep', 'semgrep', false],
  ['tally ignore=user-root', 'tally', false],
  ['hadolint ignore=DL3008', undefined, false],
  ['checkov:skip=CKV_DOCKER_2', undefined, false],
  ['we ignore root here', undefined, false],
  ['the last user is root', undefined, false],
] as const) {
  upkeep(`"${comment}" ${tool === undefined ? 'tells no tool anything' : `is for ${tool}`}`, () => {
    const said = [0, 1, 2].map((at) => upkeepConsequences(viewFor(withComment(comment, at))));
    const lines = [3, 7, 11].map(
      (line) => `waiver: The comment on line ${line} tells ${tool} that root is meant here.`,
    );
    const expected = lines.map((line, at) => (tool !== undefined && (whole || at === 2) ? [line] : []));
    assert.equal(
      said.map((all) => all.map(({ kind, sentence }) => `${kind}: ${sentence}`)),
      expected,
    );
  });
}

for (const [sentence, text, lines] of [
  ['above the first FROM', '# nosem\nFROM debian:12\nRUN a', [1]],
  ['above a FROM it belongs to what follows', 'FROM debian:12\nRUN a\n# nosem\nFROM debian:12\nRUN a', [3]],
  ['above a FROM behind a stage without lines', 'FROM debian:12\n# nosem\nFROM debian:12\nRUN a', [2]],
  ['in a stage without lines', '# nosem\nFROM debian:12', [1]],
  ['among the words of an instruction', 'FROM debian:12\nRUN a \\\n# nosem\n  b', [3]],
  ['on the last line of an instruction', 'FROM debian:12\nRUN a \\\n# nosem', [3]],
  ['of a stage that comes later', 'FROM debian:12\nRUN a\n# nosem\n', []],
  ['two of them', 'FROM debian:12\n# nosem\nRUN a\n# nosem\nRUN b', [2, 4]],
] as const) {
  upkeep(`a waiver ${sentence}`, () => {
    const found = upkeepConsequences(viewFor(text)).map((each) => Number(/line (\d+)/.exec(each.sentence)?.[1]));
    assert.equal(found, lines);
  });
}

for (const [sentence, text, expected] of [
  [
    'ONBUILD runs elsewhere',
    'FROM debian:12\nONBUILD RUN a\nONBUILD RUN b',
    ['onbuild: ONBUILD on line 2 runs in builds FROM this image, which will no longer run as root.'],
  ],
  ['that of a stage below has run', 'FROM debian:12 AS a\nONBUILD RUN a\nFROM a\nRUN b', []],
] as const) {
  upkeep(sentence, () => {
    const found = upkeepConsequences(viewFor(text));
    assert.equal(
      found.map((each) => `${each.kind}: ${each.sentence}`),
      expected,
    );
  });
}

const volume = (path: string, source: WritablePath['source'] = 'volume'): WritablePath => {
  return { path, source, file: false, because: '', recursive: false, exists: true, above: undefined };
};

for (const [sentence, paths, expected] of [
  ['none', [volume('/a', 'workdir')], undefined],
  ['one', [volume('/a'), volume('/b', 'workdir')], '/a'],
  ['three', [volume('/a'), volume('/b'), volume('/c')], '/a, /b, /c'],
  ['four', [volume('/a'), volume('/b'), volume('/c'), volume('/d')], '/a, /b, /c, …'],
] as const) {
  upkeep(`volumes that are there already: ${sentence}`, () => {
    const text = 'FROM debian:12 AS a\nVOLUME /a\nVOLUME /b\nRUN x\nFROM a\nRUN y';
    const [found] = oldVolumeConsequences(viewFor(text), paths);
    assert.is(found?.kind, expected === undefined ? undefined : 'old-volume');
    assert.is(found?.sentence.replace(/^Existing volumes at (.*) still belong .*$/, '$1'), expected);
    assert.is(found?.span && text.slice(found.span.start, found.span.end), expected && 'VOLUME /b');
  });
}

for (const [sentence, lines, expected] of [
  ['in a directory of its own', '', 'old-volume'],
  ['and elsewhere than it runs', 'WORKDIR /srv\n', 'old-volume'],
  ['below the directory in which it runs', 'WORKDIR /var/lib\n', undefined],
] as const) {
  upkeep(`data that a variable names ${sentence}`, () => {
    const [found] = oldVolumeConsequences(viewFor(`FROM debian:12\n${lines}RUN y`), [
      volume('/var/lib/x', 'environment'),
    ]);
    assert.is(found?.kind, expected);
  });
}

for (const [sentence, text, expected] of [
  ['an argument without a value', 'ARG U\nUSER ${U}', 'USER ${U}'],
  ['a group alone', 'ARG U\nUSER ${U}:0', 'USER ${U}:0'],
  ['an argument with a value', 'ARG U=7\nUSER ${U}', undefined],
  ['a number', 'USER 7', undefined],
  ['no USER', 'RUN a', undefined],
] as const) {
  upkeep(`an argument that somebody passes: ${sentence}`, () => {
    const [found] = argumentConsequences(viewFor(`FROM debian:12\n${text}`));
    assert.is(found?.kind, expected && 'build-argument');
    assert.is(found?.sentence.replace(/ seems to wait .*$/, ''), expected);
  });
}

upkeep.run();
