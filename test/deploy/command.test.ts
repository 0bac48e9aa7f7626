import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildOfCommand, UNKNOWN } from '../../src/deploy/command.js';

const command = suite('deploy/command');

const told = (text: string) => {
  const found = buildOfCommand(text.replaceAll('?', UNKNOWN).split(' '));
  if (found === undefined) return undefined;
  const { context, file, target, args, open, contexts = [], platforms, name, images = [] } = found;
  const names = [name, ...images].join('|');
  return [context, file ?? '-', target === undefined ? '-' : target, JSON.stringify(args), platforms.join(), names]
    .join(' ')
    .concat(open === true ? ' …' : '', ...contexts.map((each) => ` ${each.name}→${each.value}`));
};

for (const [sentence, text, expected] of [
  ['the context is the operand', 'docker build .', '. - - {}  '],
  ['options may stand behind it', 'docker build . -t a/b:1 --target prod', '. - prod {}  a/b'],
  ['each tag is a name', 'docker build -t a/b:1 -t c/b:1 -t a/b:2 .', '. - - {}  a/b|c/b'],
  ['a tag may be worked out', 'docker build -t a/b:? .', '. - - {}  a/b'],
  ['so may a registry before an owner', 'docker build -t ?/a/b:? .', '. - - {}  a/b'],
  ['so may all that stands before a name', 'docker build -t ?/b:1 .', '. - - {}  …/b'],
  ['a part of a name may not', 'docker build -t ?b:1 -t a/?-b:1 .', '. - - {}  '],
  ['a value may be attached', 'docker build --file=x/Dockerfile -tq x', 'x x/Dockerfile - {}  q'],
  [
    'buildx builds, too',
    'docker buildx build --platform linux/amd64,linux/arm64 --push -f D .',
    '. D - {} linux/amd64,linux/arm64 ',
  ],
  ['so does image build', 'docker image build --no-cache --pull app', 'app - - {}  '],
  ['and Podman', '/usr/bin/podman build --layers -f Containerfile .', '. Containerfile - {}  '],
  ['and Buildah', 'buildah bud --format docker -t x .', '. - - {}  x'],
  ['options of the program stand in front', 'docker --context remote -D build .', '. - - {}  '],
  ['arguments have values', 'docker build --build-arg A=1 --build-arg=B=x=y .', '. - - {"A":"1","B":"x=y"}  '],
  ['an argument without one comes from somewhere', 'docker build --build-arg A .', '. - - {"A":null}  '],
  ['one of which nobody knows the value', 'docker build --build-arg A=? .', '. - - {"A":null}  '],
  ['what nobody knows may be any option', 'docker build ? -t a .', '. -  {}  a …'],
  ['but not more than what is said', 'docker build ? --target b .', '. - b {}   …'],
  ['where it is alone, it is the context', 'docker build -f D ?', ' D - {}  '],
  ['behind the context, too', 'docker build . ?', '. -  {}   …'],
  ['an argument whose name nobody knows may be any', 'docker build --build-arg ?=1 .', '. - - {}   …'],
  ['what has no value and what is commented out', 'docker build --build-arg =1 --build-arg #A=1 .', '. - - {}  '],
  [
    'what takes the place of a base',
    'docker buildx build --build-context b=docker-image://c:1 .',
    '. - - {}   b→docker-image://c:1',
  ],
  ['what takes it in Podman', 'podman build --build-context=b=../c .', '. - - {}   b→../c'],
  ['something of which we know nothing takes it', 'docker build --build-context b=? .', '. - - {}   b→null'],
  ['it takes the place of any', 'docker build --build-context ?=c .', '. - - {}   null→null'],
  ['the same where the option is not known', 'docker build --build-context ? .', '. - - {}   null→null'],
  ['without a name it takes none', 'docker build --build-context c --build-context =c .', '. - - {}  '],
  ['a repository is not here', 'docker build https://github.com/a/b.git', ' - - {}  '],
  ['nor is standard input', 'docker build -', ' - - {}  '],
  ['a Dockerfile from standard input', 'docker build -f - .', '. - - {}  '],
  ['kaniko', '/kaniko/executor --context=dir:///w/x --dockerfile=D --destination=r/a:b --target t', '/w/x D t {}  r/a'],
  ['no build', 'docker run a build', undefined],
  ['another program', 'make build', undefined],
  ['nothing', '', undefined],
] as const) {
  command(sentence, () => assert.is(told(text), expected));
}

for (const [output, expected] of [
  ['out', true],
  ['type=local,dest=out', true],
  ['type=cacheonly', true],
  ['type=docker', undefined],
  ['type=locally', undefined],
  ['?', undefined],
  ['type=tar --output=type=image', undefined],
] as const) {
  command(`only files come out of ${output}: ${expected ?? false}`, () => {
    const words = `docker build -o ${output} .`.replace('?', UNKNOWN).split(' ');
    assert.is(buildOfCommand(words)?.filesOnly, expected);
  });
}

command.run();
