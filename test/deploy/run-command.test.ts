import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ownRuns } from '../../src/deploy/own-runs.js';
import { runOfCommand } from '../../src/deploy/run-command.js';
import { parse } from '../../src/dockerfile/parse.js';
import type { RunWord } from '../../src/image/run-facts.js';

const run = suite('deploy/run-command');

const told = (text: string) => {
  const found = runOfCommand(text.replaceAll('?', '\0').split(' '));
  const given = found?.facts.filter(({ kind }) => kind !== 'start') ?? [];
  return found && [found.image, ...given.map(({ kind, what, path }) => [kind, what, path ?? '-'].join(' '))].join('; ');
};

for (const [sentence, text, expected] of [
  ['its own command', 'docker run -it -u 1 a', ''],
  ['another one', 'docker run a sh', 'with its own command'],
  ['another program', 'docker run --entrypoint sh a', 'with its own command'],
] as const) {
  run(`an image is started with ${sentence}`, () =>
    assert.equal(
      runOfCommand(text.split(' '))?.facts.flatMap(({ kind, what }) => (kind === 'start' ? [what] : [])),
      [expected],
    ),
  );
}

for (const [sentence, text, expected] of [
  ['its words', 'docker run a npm test', { command: ['npm', 'test'], asImage: true }],
  ['a word that nobody knows', 'docker run a npm ?', { command: ['npm', undefined], asImage: true }],
  ['another program', 'docker run --entrypoint sh a -c x', { entrypoint: ['sh'], command: ['-c', 'x'], asImage: true }],
  ['no program before it', 'docker run --entrypoint= a x', { entrypoint: [], command: ['x'], asImage: true }],
  ['a program alone', 'docker run --entrypoint sh a', { entrypoint: ['sh'], asImage: true }],
  ['somebody else', 'docker run -u 0 a x', { command: ['x'], asImage: false }],
  ['another directory', 'docker run -w /a a x', { command: ['x'], directory: '/a', asImage: true }],
  ['mounts', 'docker run -v /a:/b a x', { command: ['x'], asImage: true, mounts: ['/b'] }],
  ['a volume, which is as the image has it', 'docker run -v v:/b a x', { command: ['x'], asImage: true }],
] as const) {
  run(`a command of its own has ${sentence}`, () => {
    const start = runOfCommand(text.replaceAll('?', '\0').split(' '))?.facts.find(({ kind }) => kind === 'start');
    const texts = (words: readonly RunWord[] | undefined) => words?.map((word) => (word.known ? word.text : undefined));
    const { entrypoint, command, directory, asImage, mounts } = start?.command ?? {};
    assert.equal(
      { entrypoint: texts(entrypoint), command: texts(command), directory: directory?.text, asImage, mounts },
      { entrypoint: undefined, command: undefined, directory: undefined, mounts: [], ...expected },
    );
  });
}

for (const [program, engine] of [
  ['docker', 'docker'],
  ['/usr/bin/docker', 'docker'],
  ['podman', undefined],
  ['nerdctl', undefined],
] as const) {
  run(`whose rules hold for a container that ${program} makes`, () =>
    assert.equal(runOfCommand([program, 'run', 'a'])?.facts, [
      { kind: 'start', what: '', path: undefined, ...(engine === undefined ? {} : { engine }) },
    ]),
  );
}

for (const [sentence, text, expected] of [
  ['nothing is given', 'docker run -it --rm a/b:1 sh -c x', 'a/b:1'],
  ['a tag that is worked out', 'docker run h:5000/a/b:?', 'h:5000/a/b'],
  ['a registry that is worked out', 'docker run ?/o/b:?', 'o/b'],
  ['a registry alone that is worked out', 'docker run ?/b:1 c', undefined],
  ['an image that is worked out', 'docker run h:5000/?/b:1', undefined],
  ['ports', 'docker run -p 80:80 --publish=8443:443 a/b:1 sh -c x', 'a/b:1; port 80:80 8443:443 -'],
  ['a port that is worked out', 'docker run -p ?:80 a/b:1', 'a/b:1'],
  ['variables, by name alone', 'docker run -e A=secret --env B a', 'a; environment A B -'],
  ['all privileges', 'docker run --privileged a', 'a; rights all privileges -'],
  ['none', 'docker run --privileged=false a', 'a'],
  [
    'capabilities and devices',
    'podman run --cap-add=NET_ADMIN --device /dev/kvm a',
    'a; rights the capability NET_ADMIN -; rights the device /dev/kvm -',
  ],
  [
    'namespaces',
    'docker run --pid host --net=host a',
    'a; rights the pid namespace of the host -; network the network of the host -',
  ],
  ['mounts', 'docker run -v ./x:/x -v v:/v -v /w a', 'a; bind ./x /x; volume v /v; volume  /w'],
  [
    'mounts for reading',
    'docker run -v ./x:/x:ro --mount type=bind,src=/y,dst=/y,readonly -v v:/v:ro a',
    'a; reads ./x /x; reads /y /y',
  ],
  ['long mounts', 'docker run --mount type=bind,source=/y,target=/z a', 'a; bind /y /z'],
  ['memory', 'docker run --tmpfs /a:size=1m --mount type=tmpfs,dst=/b a', 'a; mount memory /a; mount memory /b'],
  ['a mount of where somebody is', 'docker run -v ?:/x a', 'a; bind … /x'],
  [
    'the socket of an engine',
    'docker run -v /var/run/docker.sock:/var/run/docker.sock:ro a',
    'a; rights the socket /var/run/docker.sock -',
  ],
  ['a user', 'docker run -u 1000:1000 --read-only a', 'a; user 1000:1000 -; read-only a root that is read-only -'],
  ['letters together', 'docker run -itv x:/x a', 'a; volume x /x'],
  ['an image that nobody knows', 'docker run --privileged ?', undefined],
  ['what the container is given is its own', 'docker run a --privileged', 'a'],
  ['no run', 'docker build .', undefined],
] as const) {
  run(sentence, () => assert.is(told(text), expected));
}

for (const [sentence, text, expected] of [
  ['a comment', '# docker run --privileged -it a\nFROM a', ['1 rights all privileges', '1 start ']],
  ['one that goes on', '# docker run \\\n#   --privileged \\\n#   a\nFROM a', ['1 rights all privileges', '1 start ']],
  ['a label', 'FROM a\nLABEL RUN="docker run --privileged IMAGE"', ['2 rights all privileges', '2 start ']],
  ['another label', 'FROM a\nLABEL x="docker run"', []],
  ['a sentence that ends with such a word', '# docker run --user app does it.\nFROM a', []],
  ['a sentence that names nobody', '# Use docker run --user to change who runs it.\nFROM a', []],
  [
    'a sentence that speaks of rights',
    '# With docker run --privileged it can do more\nFROM a',
    ['1 rights all privileges'],
  ],
  ['a command of words', '# docker run app npm run build\nFROM a', ['1 start with its own command']],
  ['an instruction', 'FROM a\nRUN docker run --privileged a', []],
] as const) {
  run(`a Dockerfile says it: ${sentence}`, () => {
    const facts = ownRuns(parse({ path: 'Dockerfile', text }));
    assert.equal(
      facts.map(({ line, kind, what }) => `${line} ${kind} ${what}`),
      expected,
    );
  });
}

run('a sentence gives its run no name of an image', () => {
  const [fact] = ownRuns(parse({ path: 'Dockerfile', text: '# docker run --privileged is what it needs\nFROM a' }));
  assert.is(fact?.service, 'docker run');
});

run.run();
