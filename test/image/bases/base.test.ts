import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../../src/dockerfile/parse.js';
import { baseOf, platformSystem } from '../../../src/image/bases/base.js';
import { globalsOf } from '../../../src/image/bases/globals.js';
import { stageNames } from '../../../src/image/bases/stage-names.js';
import type { Options } from '../../../src/image/options.js';

/** What the FROM of the last stage stands for, and the operating system that it asks for. */
const lastOf = (text: string, options: Options) => {
  const dockerfile = parse({ path: 'Dockerfile', text });
  const stage = dockerfile.stages.at(-1);
  if (stage === undefined) throw new Error('no stage');
  const globals = globalsOf(dockerfile, options);
  const base = baseOf(stage, stageNames(dockerfile.stages), dockerfile, globals, options);
  return { base, system: platformSystem(stage, base, dockerfile, globals, options) };
};

/** `match` is the user of the image, `?` where nothing is known of it. */
const told = (text: string, options: Options = {}): string => {
  const { base } = lastOf(text, options);
  switch (base.kind) {
    case 'stage':
      return `stage ${base.word} (${base.stage.index})`;
    case 'image':
      return `image ${base.word}: ${base.match === undefined ? '?' : base.match.facts.user || 'root'}`;
    case 'open':
      return `open ${base.missing.join(', ')}: ${base.match === undefined ? '?' : base.match.facts.user || 'root'}`;
    case 'replaced':
      return `${base.word} replaced by ${base.context.value}`;
    case 'refused':
      return base.problem.message;
  }
};

const PATTERN = `ARG A=${'x'.repeat(300_000)}\nFROM \${A#*y*y}`;

const base = suite('image/bases/base');

for (const [sentence, text, expected, options] of [
  ['an image', 'FROM alpine:3.20', 'image alpine:3.20: root'],
  ['an image that nobody knows', 'FROM corp.example/x', 'image corp.example/x: ?'],
  ['the user of a tag', 'FROM gcr.io/distroless/static:nonroot', 'image gcr.io/distroless/static:nonroot: 65532'],
  ['scratch', 'FROM scratch', 'image scratch: root'],
  ['a stage', 'FROM a AS b\nFROM b', 'stage b (0)'],
  ['the last of its name above', 'FROM a AS b\nFROM a AS b\nFROM b', 'stage b (1)'],
  ['a stage may be called scratch', 'FROM a AS scratch\nFROM scratch', 'stage scratch (0)'],
  ['a stage by a variable', 'ARG A=b\nFROM a AS b\nFROM $A', 'stage b (0)'],
  ['a name in capitals', 'FROM A', 'FROM A: this is neither a stage above it nor the name of an image.'],
  [
    'a variable that becomes one',
    'ARG A=B\nFROM $A',
    'FROM $A becomes B: this is neither a stage above it nor the name of an image.',
  ],
  ['nothing', 'FROM ""', 'FROM "" names nothing: the word is empty.'],
  ['blanks', 'ARG A=" "\nFROM $A', 'FROM $A names nothing: the word is empty.'],
  ['an unset variable', 'FROM $A', 'FROM $A names nothing: no global ARG sets A.'],
  ['two of them', 'FROM $A$B', 'FROM $A$B names nothing: no global ARG sets A, B.'],
  ['one that has to be set', 'FROM ${A?x}', 'FROM ${A?x}: A is not set and the word asks for it: x.'],
  ['one that takes too long', PATTERN, 'open : ?'],
  ['above FROM only ARG counts', 'ENV A=b\nFROM $A', 'FROM $A names nothing: no global ARG sets A.'],
  // What is open as long as nobody says it.
  ['an argument', 'ARG V\nFROM $V', 'open V: ?'],
  ['two arguments', 'ARG A B\nFROM $A/$B', 'open A, B: ?'],
  ['a given argument is not open', 'ARG V\nFROM $V', 'image alpine: root', { buildArgs: { V: 'alpine' } }],
  ['the tag of a repository', 'ARG V\nFROM alpine:$V', 'open V: root'],
  ['its digest', 'ARG V\nFROM alpine@${V}', 'open V: root'],
  ['what differs by tag', 'ARG V\nFROM gcr.io/distroless/static:$V', 'open V: ?'],
  ['a part of its name', 'ARG V\nFROM alpine-$V', 'open V: ?'],
  ['a repository of one letter', 'ARG V\nFROM x:$V', 'open V: 7', { baseUsers: { x: '7' } }],
  ['none', 'ARG V\nFROM :$V', 'open V: ?', { baseUsers: { '*': '7' } }],
  ['one in capitals', 'ARG V\nFROM UP:$V', 'open V: ?', { baseUsers: { '*': '7' } }],
  ['a repository that is known', 'ARG R=al V\nFROM ${R}pine:$V', 'open V: root'],
  ['one that is open', 'ARG R V\nFROM ${R}alpine:$V', 'open R, V: ?'],
  // Platforms.
  ['a platform', 'FROM --platform=linux/arm64 alpine', 'image alpine: root'],
  ['that is none', 'FROM --platform=a/b/c/d alpine', 'FROM alpine: --platform=a/b/c/d is not a platform.'],
  ['that is not set', 'FROM --platform=$P alpine', 'FROM alpine: --platform= is not a platform.'],
  ['that is not written', 'FROM --platform= alpine', 'image alpine: root'],
  ['that is open', 'ARG P\nFROM --platform=$P alpine', 'image alpine: root'],
  ['of which a part is open', 'ARG P\nFROM --platform=${P}x! alpine', 'image alpine: root'],
  [
    'of which a part is not set',
    'ARG P\nFROM --platform=${Q}x! alpine',
    'FROM alpine: --platform=x! is not a platform.',
  ],
  ['that has to be set', 'FROM --platform=${X?y} alpine', 'FROM alpine: X is not set and the word asks for it: y.'],
  ['that takes too long', PATTERN.replace('FROM ${A#*y*y}', 'FROM --platform=${A#*y*y} alpine'), 'image alpine: root'],
] as const satisfies readonly (readonly [string, string, string, Options?])[]) {
  base(sentence, () => assert.is(told(text, options), expected));
}

for (const [sentence, text, expected, platform] of [
  ['Linux where nobody says another', 'FROM alpine', 'linux'],
  ['that of the build', 'FROM alpine', 'windows', 'windows/amd64'],
  ['that of FROM over that of the build', 'FROM --platform=linux/amd64 alpine', 'linux', 'windows/amd64'],
  ['that of a variable', 'ARG P=windows/amd64\nFROM --platform=$P alpine', 'windows'],
  ['without its version, and in small letters', 'FROM --platform=WINDOWS(10.0)/amd64 x', 'windows'],
  ['that of the build where FROM says none', 'FROM --platform=$P alpine', 'windows', 'windows/amd64'],
  ['scratch has that of the build', 'FROM --platform=windows/amd64 scratch', 'linux'],
  ['a stage called scratch has its own', 'FROM a AS scratch\nFROM --platform=windows scratch', 'windows'],
] as const) {
  base(`the operating system: ${sentence}`, () =>
    assert.is(lastOf(text, platform === undefined ? {} : { platform }).system, expected),
  );
}

for (const [sentence, text, expected, platform] of [
  ['that of nobody where nobody says one', 'FROM example.org/x', undefined],
  ['that of FROM', 'FROM --platform=linux/arm64 example.org/x', 'linux/arm64'],
  ['that of FROM over that of the build', 'FROM --platform=linux/arm64 example.org/x', 'linux/arm64', 'linux/amd64'],
  ['that of a variable', 'ARG P=linux/arm64\nFROM --platform=$P example.org/x', 'linux/arm64'],
  [
    'that of the build where a variable is open',
    'ARG P\nFROM --platform=$P example.org/x',
    'linux/amd64',
    'linux/amd64',
  ],
] as const) {
  base(`the platform that an image is looked up for: ${sentence}`, () => {
    const asked: (string | undefined)[] = [];
    const lookUp: Options['lookUp'] = (_, wanted) => {
      asked.push(wanted);
      return undefined;
    };
    lastOf(text, platform === undefined ? { lookUp } : { lookUp, platform });
    assert.equal([...new Set(asked)], [expected]);
  });
}

base.run();
