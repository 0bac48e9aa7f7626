import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { chownAfterVolume } from '../../src/rules/chown-after-volume.js';
import { subjectOf } from '../../src/rules/subject.js';
import { applyEdits } from '../../src/text/edit.js';
import { blames } from './blames.js';

const rule = suite('rules/chown-after-volume');

for (const [sentence, text, expected] of [
  ['blames the path, below VOLUME', 'FROM debian:12\nVOLUME /data\nRUN chown -R 1000 /data\n', ['/data']],
  ['what lies above it, with all that is in it', 'FROM debian:12\nVOLUME /a/log\nRUN chown -R 1000 /a\n', ['/a']],
  ['not alone', 'FROM debian:12\nVOLUME /a/log\nRUN chown 1000 /a\n', []],
  ['nor what lies beside it', 'FROM debian:12\nVOLUME /a/log\nRUN mkdir /a/b && chown -R 1000 /a/b\n', []],
  ['what lies in it, with all that is below', 'FROM debian:12\nVOLUME /data\nRUN chown -R 1000 /data/x\n', ['/data/x']],
  ['not what is copied to above it', 'FROM debian:12\nVOLUME /a/log\nRUN cp -R /x /a\n', []],
  ['nor what is copied from above it', 'FROM debian:12\nVOLUME /a/log\nRUN cp -R /a /b\n', []],
  [
    'to whom the directory belongs already',
    'FROM debian:12\nRUN useradd -u 1000 -m -d /data a\nVOLUME /data\nRUN mkdir -p /x\nRUN chown -R a /data /x\n',
    [],
  ],
  [
    'whose home it is, in an image that nobody knows',
    'FROM example.com/java:8\nRUN useradd -d /data -u 1000 -m a\nVOLUME /data\nRUN chown -R a /data\n',
    [],
  ],
  [
    'not whose home it is not',
    'FROM example.com/java:8\nRUN useradd -d /data -u 1000 -m a\nVOLUME /data\nRUN chown -R 2000 /data\n',
    ['/data'],
  ],
  ['a directory that is there already', 'FROM debian:12\nRUN mkdir /data\nVOLUME /data\nRUN mkdir -p /data\n', []],
  [
    'a file of root that came into it',
    'FROM debian:12\nRUN useradd -u 1000 -m -d /data a\nVOLUME /data\nCOPY x /data/x\nRUN chown -R a /data\n',
    ['/data'],
  ],
  [
    'a file that its owner may replace',
    'FROM debian:12\nRUN useradd -u 1000 -m -d /data a\nVOLUME /data\nCOPY --chmod=644 x.pub /data/x.pub\nRUN chown -R a /data\n',
    [],
  ],
  [
    'a key that he may not read',
    'FROM debian:12\nRUN useradd -u 1000 -m -d /data a\nVOLUME /data\nCOPY --chmod=600 key.pem /data/key.pem\nRUN chown -R a /data\n',
    ['/data'],
  ],
  [
    'a file of a checkout, which all may read for all that is known',
    'FROM debian:12\nRUN useradd -u 1000 -m -d /data a\nVOLUME /data\nCOPY x.pub /data/x.pub\nRUN chown -R a /data\n',
    [],
  ],
  [
    'a file that his group may read',
    'FROM debian:12\nRUN useradd -u 1000 -m -d /data a\nVOLUME /data\nCOPY --chown=0:1000 --chmod=640 x.pub /data/x.pub\nRUN chown -R a /data\n',
    [],
  ],
  [
    'a file that another group may read',
    'FROM debian:12\nRUN useradd -u 1000 -m -d /data a\nVOLUME /data\nCOPY --chmod=640 x.pub /data/x.pub\nRUN chown -R a /data\n',
    ['/data'],
  ],
  [
    'what is a directory by its name',
    'FROM debian:12\nRUN useradd -u 1000 -m -d /data a\nVOLUME /data\nCOPY --chmod=755 conf.d /data/conf.d\nRUN chown -R a /data\n',
    ['/data'],
  ],
  [
    'a release by its name',
    'FROM debian:12\nRUN useradd -u 1000 -m -d /data a\nVOLUME /data\nCOPY --chmod=755 app-1.2 /data/app-1.2\nRUN chown -R a /data\n',
    ['/data'],
  ],
  [
    'a file of one of whom nobody knows whether the directory is his',
    'FROM example.com/a\nRUN mkdir /data && chown app /data\nVOLUME /data\nCOPY --chmod=644 x.pub /data/x.pub\nRUN chown web /data/x.pub\n',
    ['/data/x.pub'],
  ],
  [
    'a file that the owner of the directory may not replace',
    'FROM debian:12\nRUN mkdir /data\nVOLUME /data\nCOPY --chmod=644 x.pub /data/x.pub\nRUN chown 7 /data/x.pub\n',
    ['/data/x.pub'],
  ],
  [
    'a file that gets another mode',
    'FROM debian:12\nRUN useradd -u 1000 -m -d /data a\nVOLUME /data\nCOPY --chmod=644 x.pub /data/x.pub\nRUN chmod 600 /data/x.pub && chown a /data/x.pub\n',
    ['/data/x.pub'],
  ],
  [
    'what a loop gives to the same one above, in an image that nobody knows',
    'FROM example.com/a\nRUN for d in /data /x; do chown -R app "$d"; done\nVOLUME /data\nRUN chown -R app /data\n',
    [],
  ],
  [
    'what a loop gives to another one',
    'FROM example.com/a\nRUN for d in /data /x; do chown -R app "$d"; done\nVOLUME /data\nRUN chown -R web /data\n',
    ['/data'],
  ],
  [
    'a loop below it',
    'FROM example.com/a\nVOLUME /data\nRUN for d in /data /x; do chown -R app "$d"; done\nRUN chown -R app /data\n',
    ['/data'],
  ],
  [
    'a loop that did something else',
    'FROM example.com/a\nRUN for d in /data /x; do mkdir "$d"; done; chown app /srv/*\nVOLUME /data\nRUN chown -R app /data\n',
    ['/data'],
  ],
  [
    'a loop, where the directory is that of somebody else',
    'FROM example.com/a\nRUN for d in /x /y; do chown -R 7 "$d"; done; mkdir /data && chown 0 /data\nVOLUME /data\nRUN chown -R 7 /data\n',
    ['/data'],
  ],
  [
    'a loop, where the directory is not there',
    'FROM debian:12\nRUN for d in /x /y; do chown -R 7 "$d"; done\nVOLUME /data\nRUN chown -R 7 /data\n',
    ['/data'],
  ],
  [
    'one that the same line makes',
    'FROM debian:12\nRUN install -d -o 1000 -g 1000 /data\nVOLUME /data\nRUN echo a > /data/x && chown -R 1000:1000 /data\n',
    ['/data'],
  ],
  [
    'one with more in it than is compared',
    `FROM debian:12\nRUN useradd -u 1000 -m -d /data a\n${Array.from({ length: 201 }, (_, at) => `RUN mkdir /data/d${at} && chown a /data/d${at}\n`).join('')}VOLUME /data\nRUN chown -R a /data\n`,
    ['/data'],
  ],
  [
    'what VOLUME has made, before its owner',
    'FROM debian:12\nVOLUME /data\nRUN mkdir -p /data && chown 1000 /data\n',
    ['/data'],
  ],
  ['what VOLUME has made, alone', 'FROM x\nVOLUME /data\nRUN mkdir -p /data\n', []],
  ['not above it', 'FROM debian:12\nRUN chown -R 1000 /data\nVOLUME /data\n', []],
  ['a path in the volume', 'FROM debian:12\nVOLUME /data\nRUN mkdir -p /data/a/b\n', ['/data/a/b']],
  ['a path that only begins alike', 'FROM debian:12\nVOLUME /data\nRUN chown 1000 /database\n', []],
  ['a path above the volume', 'FROM debian:12\nVOLUME /data/a\nRUN chown 1000 /data\n', []],
  ['reading changes nothing', 'FROM debian:12\nVOLUME /data\nRUN ls /data\n', []],
  ['an array', 'FROM debian:12\nVOLUME ["/a", "/b"]\nRUN chown 1000 /b\n', ['/b']],
  ['a variable in VOLUME', 'FROM debian:12\nENV D=/data\nVOLUME $D\nRUN chown 1000 /data\n', ['/data']],
  ['another stage has no such volume', 'FROM debian:12 AS a\nVOLUME /data\nFROM debian:12\nRUN chown 1000 /data\n', []],
  ['in the exec form', 'FROM debian:12\nVOLUME /data\nRUN ["chown", "1000", "/data"]\n', ['/data']],
  [
    'in a heredoc, which only newer builders read',
    'FROM debian:12\nVOLUME /data\nRUN <<EOF\nchown 1000 /data\nEOF\n',
    [],
  ],
  [
    'for a directive that only BuildKit obeys',
    '# syntax=docker/dockerfile:1\nFROM debian:12\nVOLUME /data\nRUN chown -R 1000 /data\n',
    [],
  ],
  [
    'for an argument that only BuildKit sets',
    'FROM debian:12\nARG TARGETARCH\nVOLUME /data\nRUN chown -R 1000 /data\n',
    [],
  ],
  ['for a mount', 'FROM debian:12\nVOLUME /data\nRUN --mount=type=cache,target=/c chown -R 1000 /data\n', []],
  [
    'for flags that older builders have',
    'FROM debian:12\nVOLUME /data\nCOPY --chown=1 a /a\nRUN chown -R 1000 /data\n',
    ['/data'],
  ],
  [
    'for an argument that only looks so',
    'FROM debian:12\nARG MYTARGETARCH\nVOLUME /data\nRUN chown -R 1000 /data\n',
    ['/data'],
  ],
  ['the path of the program does not hide it', 'FROM debian:12\nVOLUME /data\nRUN /bin/chown 1000 /data\n', ['/data']],
  ['a slash at the end does not hide it', 'FROM debian:12\nVOLUME /data/\nRUN chown 1000 /data\n', ['/data']],
  ['quotes around the volume', 'FROM debian:12\nVOLUME "/data"\nRUN chown 1000 /data\n', ['/data']],
  ['doubled slashes', 'FROM debian:12\nVOLUME //data\nRUN chown 1000 /data//a\n', ['/data//a']],
  ['quotes around the path', 'FROM debian:12\nVOLUME /data\nRUN chown 1000 "/data"\n', ['"/data"']],
  ['a variable in the path', 'FROM debian:12\nENV D=/data\nVOLUME /data\nRUN chown 1000 $D/a\n', ['$D/a']],
  ['below cd', 'FROM debian:12\nVOLUME /data\nRUN cd /data && chown 1000 .\n', ['.']],
  ['below WORKDIR', 'FROM debian:12\nVOLUME /data\nWORKDIR /data\nRUN mkdir a\n', ['a']],
  ['the owner is no path', 'FROM debian:12\nVOLUME /data\nWORKDIR /data\nRUN chown app:app /srv\n', []],
  ['nor is what a link leads to', 'FROM debian:12\nVOLUME /data\nRUN install -m 600 /data/a /srv/a\n', []],
  ['line endings of Windows', 'FROM debian:12\r\nvolume /data\r\nrun chown 1000 /data\r\n', ['/data']],
] as const) {
  rule(sentence, () => assert.equal(blames(chownAfterVolume, text), expected));
}

for (const [sentence, text, expected] of [
  ['a fix moves VOLUME below', 'FROM debian:12\nENV D=/a\nVOLUME $D\nRUN chown 1 /a\n', 'VOLUME $D\n'],
  [
    'not below another value of its variable',
    'FROM debian:12\nENV D=/a\nVOLUME $D\nENV D=/b\nRUN chown 1 /a\n',
    undefined,
  ],
  ['below what is no variable of its', 'FROM debian:12\nVOLUME /a\nENV D=/b\nRUN chown 1 /a\n', 'VOLUME /a\n'],
  ['not where the stage cannot be built', 'FROM debian:12\nVOLUME /a\nRUN chown 1 /a\nEXPOSE x\n', undefined],
] as const) {
  rule(sentence, () => {
    const [finding] = chownAfterVolume.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.ok(finding);
    assert.is(finding.fix?.edits.at(-1)?.text, expected);
  });
}

rule('what is a file for sure needs no name of one', () => {
  const contextEntry = (path: string) => (path === 'x' ? { kind: 'file' as const, mode: 0o644, names: [] } : undefined);
  const text =
    'FROM debian:12\nRUN useradd -u 1000 -m -d /data a\nVOLUME /data\nCOPY x /data/x\nRUN chown -R a /data\n';
  assert.equal(blames(chownAfterVolume, text, { context: () => undefined, contextEntry }), []);
});

rule('a fix does not put VOLUME into a RUN that is continued into nothing', () => {
  const text = 'FROM debian:12\nVOLUME /a\nRUN chown 1 /a \\\n';
  const [finding] = chownAfterVolume.check(subjectOf({ path: 'Dockerfile', text }, {}));
  assert.is(applyEdits(text, finding?.fix?.edits ?? []), 'FROM debian:12\nRUN chown 1 /a\nVOLUME /a\n');
});

for (const [sentence, platforms, expected] of [
  ['for several platforms', ['linux/amd64', 'linux/arm64'], []],
  ['for one', ['linux/amd64'], ['/data']],
] as const) {
  rule(`a build ${sentence}`, () => {
    const build = { file: 'ci.yml', line: 1, name: '', target: undefined, args: {}, context: '.', platforms };
    const text = 'FROM debian:12\nVOLUME /data\nRUN chown -R 1000 /data\n';
    assert.equal(blames(chownAfterVolume, text, { builds: [build] }), expected);
  });
}

rule('of what lies around a volume the change of the volume is discarded', () => {
  const text = 'FROM debian:12\nVOLUME /a/log\nRUN chown -R 1000 /a\n';
  const [first, ...others] = chownAfterVolume.check(subjectOf({ path: 'Dockerfile', text }, {}));
  assert.equal(others, []);
  assert.is(first?.message, 'chown /a below VOLUME (line 2): the classic builder discards the change of /a/log.');
  assert.is(first?.fix && applyEdits(text, first.fix.edits), 'FROM debian:12\nRUN chown -R 1000 /a\nVOLUME /a/log\n');
});

rule.run();
