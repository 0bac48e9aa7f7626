import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { composeBeside } from '../../src/program/compose-beside.js';
import { nodeHost } from '../../src/program/node-host.js';
import { directoryOf, program } from '../in-process.js';

const deploys = suite('deploys: what files around a Dockerfile build of it');

/** `app` is an image of root, `test` only checks it. */
const TWO = 'FROM node:22 AS app\nWORKDIR /app\nCMD ["node", "s.js"]\nFROM app AS test\nRUN npm test\n';

const workflow = (step: string) => `on: push\njobs:\n  image:\n    steps:\n      - ${step}\n`;

/** Which stages are published, by the places that say so. */
const publishedIn = async (files: Readonly<Record<string, string>>, argv: readonly string[]): Promise<string> => {
  const { out } = await program(directoryOf(files), ['check', '-f', 'json', ...argv]);
  const { files: all } = JSON.parse(out);
  return all
    .filter(({ kind }: { kind: string }) => kind === 'dockerfile')
    .flatMap(({ results }: { results: readonly { severity: string; stage: number; notes: readonly string[] }[] }) =>
      results.map(({ severity, stage, notes }) => `${stage} ${severity} ${notes.join(' ')}`.trimEnd()),
    )
    .join('; ');
};

const BUILT = (where: string) =>
  `0 error ${where} builds this: stage app.; 1 warning Fix stage app: this image stands on it.`;

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  securityContext: {runAsUser: 1234}\n  containers: [{name: a, image: "o/a:1"}]\n';

for (const [sentence, files, argv, expected] of [
  ['nothing is read of a Dockerfile alone', {}, ['Dockerfile'], '1 error'],
  [
    'an action of a workflow',
    { '.github/workflows/ci.yml': workflow('{uses: docker/build-push-action@v6, with: {target: app}}') },
    ['.'],
    BUILT('image (.github/workflows/ci.yml, line 5)'),
  ],
  [
    'a command of a workflow',
    { '.github/workflows/ci.yml': workflow('run: docker build -t o/a --target app .') },
    ['.'],
    BUILT('o/a (.github/workflows/ci.yml, line 5)'),
  ],
  [
    'several images of one line',
    {
      '.github/workflows/ci.yml':
        'jobs:\n  b:\n    strategy: {matrix: {v: [1, 2]}}\n    steps: [{run: "docker build --target app --build-arg V=${{ matrix.v }} ."}]\n',
    },
    ['.'],
    `0 error b (.github/workflows/ci.yml, line 4) builds this: stage app.; 1 warning`,
  ],
  [
    'beside a Dockerfile that is named, too',
    { '.github/workflows/ci.yml': workflow('run: docker build -t o/a --target app .') },
    ['Dockerfile'],
    BUILT('o/a (.github/workflows/ci.yml, line 5)'),
  ],
  [
    'a stage that is not there is no image',
    { '.github/workflows/ci.yml': workflow('run: docker build -t o/a --target other .') },
    ['.'],
    '1 error',
  ],
  [
    'another Dockerfile is none of its business',
    { '.github/workflows/ci.yml': workflow('run: docker build -t o/a --target app other') },
    ['.'],
    '1 error',
  ],
  ...(
    [
      ['docker-bake.hcl', 'target "a" { target = "app" }', 'a (docker-bake.hcl, line 1)'],
      ['docker-bake.json', '{"target": {"a": {"target": "app"}}}', 'a (docker-bake.json, line 1)'],
      ['Makefile', 'a:\n\tdocker build --target app .\n', 'a (Makefile, line 2)'],
      ['scripts/build-image.sh', 'docker build -t a --target app .\n', 'a (scripts/build-image.sh, line 1)'],
      ['.gitlab-ci.yml', 'a: {script: [docker build -t a --target app .]}\n', 'a (.gitlab-ci.yml, line 1)'],
      [
        'cloudbuild.yaml',
        'steps: [{name: gcr.io/x/docker, args: [build, -t, a, --target=app, .]}]\n',
        'a (cloudbuild.yaml, line 1)',
      ],
      [
        'azure-pipelines.yml',
        'steps: [{script: docker build -t a --target app .}]\n',
        'a (azure-pipelines.yml, line 1)',
      ],
      [
        'skaffold.yaml',
        'apiVersion: skaffold/v4\nbuild: {artifacts: [{image: a, docker: {target: app}}]}\n',
        'a (skaffold.yaml, line 2)',
      ],
      ['garden.yml', 'kind: Build\ntype: container\nname: a\nspec: {targetStage: app}\n', 'a (garden.yml, line 1)'],
      [
        '.devcontainer/devcontainer.json',
        '{"name": "a", "build": {"dockerfile": "../Dockerfile", "target": "app"}}',
        'a (.devcontainer/devcontainer.json, line 1)',
      ],
      [
        'Makefile',
        'a:\n\tdocker build --target app .\nb:\n\tdocker build -o out --target test .\n',
        'a (Makefile, line 2)',
      ],
      [
        'docker-bake.hcl',
        'target "a" { target = "app" }\ntarget "b" {\n target = "test"\n output = ["type=cacheonly"]\n}',
        'a (docker-bake.hcl, line 1)',
      ],
      ['Jenkinsfile', "sh 'docker build -t a --target app .'\n", 'a (Jenkinsfile, line 1)'],
    ] as const
  ).map(([name, text, where]) => [name, { [name]: text }, ['.'], BUILT(where)] as const),
  [
    'what the configuration leaves out says nothing',
    {
      '.github/workflows/ci.yml': workflow('run: docker build -t o/a --target app .'),
      '.dockerfile-nonrootrc.json': '{"exclude": [".github"]}',
    },
    ['.'],
    '1 error',
  ],
] as const) {
  deploys(sentence, async () => assert.is(await publishedIn({ Dockerfile: TWO, ...files }, argv), expected));
}

const TOLD = 'FROM debian:12\nARG U=1000\nUSER $U\nCMD ["sleep", "1"]\n';

for (const [sentence, files, expected] of [
  [
    'root where one build passes it',
    { Makefile: 'a:\n\tdocker build .\nb:\n\tdocker build --build-arg U=0 .\n' },
    'root',
  ],
  [
    'unknown where Compose takes it from the environment',
    { 'compose.yaml': 'services: {a: {build: {context: ., args: [U]}}}' },
    'unknown',
  ],
  [
    'unknown where nothing sets its variable',
    { 'compose.yaml': 'services: {a: {build: {context: ., args: {U: $X}}}}' },
    'unknown',
  ],
  ['that of the variable', { 'compose.yaml': 'services: {a: {build: {context: ., args: {U: "${X:-0}"}}}}' }, 'root'],
  [
    'root where the last of many builds passes it',
    { Makefile: `a:\n${'\tdocker build .\n'.repeat(150)}\tdocker build --build-arg U=0 .\n` },
    'root',
  ],
  [
    'root where a stage without a name is asked for',
    { Makefile: 'a:\n\tdocker build --target "" --build-arg U=0 .\n' },
    'root',
  ],
  ['as before where a README says else', { 'README.md': '    docker build --build-arg U=0 .\n' }, 'nonroot'],
] as const) {
  deploys(`the user of an image is ${sentence}`, async () => {
    const { out } = await program(directoryOf({ Dockerfile: TOLD, ...files }), ['check', '-f', 'json', 'Dockerfile']);
    assert.is(JSON.parse(out).files[0].verdict, expected);
  });
}

for (const [sentence, files, expected] of [
  [
    'bake: that of the target whose image takes its place',
    {
      'docker-bake.hcl':
        'target "base" { dockerfile = "base.Dockerfile" }\ntarget "app" { contexts = { base = "target:base" } }\n',
    },
    'nonroot 4321',
  ],
  [
    'bake: the stage and the arguments of that one count',
    {
      'docker-bake.hcl':
        'target "base" {\n dockerfile = "base.Dockerfile"\n target = "second"\n args = { WHO = "0" }\n}\ntarget "app" { contexts = { base = "target:base" } }\n',
    },
    'root 0',
  ],
  [
    'Compose: that of the service whose image takes its place',
    {
      'compose.yaml':
        'services:\n  base: {build: {context: ., dockerfile: base.Dockerfile}}\n  app: {build: {context: ., additional_contexts: {base: "service:base"}}}\n',
    },
    'nonroot 4321',
  ],
  [
    'targets stand on each other',
    {
      'docker-bake.hcl':
        'target "a" { dockerfile = "base.Dockerfile" }\ntarget "b" { contexts = { base = "target:a" } }\ntarget "app" { contexts = { base = "target:b" } }\n',
    },
    'nonroot 4321',
  ],
  [
    'targets that stand on themselves end',
    { 'docker-bake.hcl': 'target "app" { contexts = { base = "target:app" } }\n' },
    'unknown null',
  ],
  [
    'unknown where the target is none of the file',
    { 'docker-bake.hcl': 'target "app" { contexts = { base = "target:other" } }\n' },
    'unknown null',
  ],
] as const) {
  deploys(`the user of a base: ${sentence}`, async () => {
    const own = { Dockerfile: 'FROM base\nCMD ["sleep", "1"]\n' };
    const base = {
      'base.Dockerfile':
        'FROM debian:12\nUSER 4321\nFROM debian:12 AS second\nARG WHO=1\nUSER $WHO\nFROM debian:12\nUSER 4321\n',
    };
    const { out } = await program(directoryOf({ ...own, ...base, ...files }), ['check', '-f', 'json', 'Dockerfile']);
    const [{ verdict, uid }] = JSON.parse(out).files;
    assert.is(`${verdict} ${uid}`, expected);
  });
}

deploys('a file that many Compose files name is one, until its text is another', async () => {
  const top = directoryOf({ 'base.yaml': '', 'a/compose.yaml': '', 'b/compose.yaml': '' });
  const asked = async (name: string, text: string) => {
    const beside = await composeBeside(nodeHost, `${top}/${name}/compose.yaml`, top, () => text, []);
    return beside.other?.(`${top}/base.yaml`);
  };
  const first = await asked('a', 'x');
  assert.is(first?.text, 'x');
  assert.is(await asked('b', 'x'), first);
  assert.is((await asked('b', 'y'))?.text, 'y');
});

for (const [sentence, path, expected] of [
  ['known where its Dockerfile lies in the work tree', 'repo/base/Dockerfile', 'nonroot'],
  ['not read above the work tree', 'base/Dockerfile', 'unknown'],
] as const) {
  deploys(`the user of a base that another service makes is ${sentence}`, async () => {
    const context = path.startsWith('repo') ? 'base' : '../base';
    const services = `services:\n  base: {build: ${context}}\n  app: {build: {context: ., additional_contexts: {base: "service:base"}}}\n`;
    const repo = {
      'repo/.git/HEAD': '',
      'repo/Dockerfile': 'FROM base\nCMD ["sleep", "1"]\n',
      'repo/compose.yaml': services,
    };
    const top = directoryOf({ ...repo, [path]: 'FROM debian:12\nUSER 4321\n' });
    const { out } = await program(`${top}/repo`, ['check', '-f', 'json', 'Dockerfile']);
    assert.is(JSON.parse(out).files[0].verdict, expected);
  });
}

for (const [sentence, include, expected] of [
  ['is read there', '{path: [parts/x.yml], project_directory: .}', 'root'],
  ['is read where it lies without one', '{path: [parts/x.yml]}', 'nonroot'],
] as const) {
  deploys(`a file that another includes with a directory ${sentence}`, async () => {
    const files = {
      Dockerfile: 'FROM debian:12\nCMD ["sleep", "1"]\n',
      'compose.yaml': `include: [${include}]\n`,
      'parts/Dockerfile': 'FROM debian:12\nUSER 7\nCMD ["sleep", "1"]\n',
      'parts/x.yml': 'services:\n  a:\n    build: .\n',
    };
    const { out } = await program(directoryOf(files), ['check', '-f', 'json', '.']);
    const { targets } = JSON.parse(out).files.find(({ path }: { path: string }) => path === 'parts/x.yml');
    assert.is(targets[0].verdict, expected);
  });
}

deploys('a service is built where its file says, and not below it', async () => {
  const files = {
    'a/Dockerfile': 'FROM debian:12\nCMD ["sleep", "1"]\n',
    'a/a/Dockerfile': 'FROM debian:12\nUSER 7\nCMD ["sleep", "1"]\n',
    'a/compose.yaml': 'services:\n  a:\n    build: .\n',
  };
  const { out } = await program(directoryOf(files), ['check', '-f', 'json', 'a/compose.yaml']);
  assert.is(JSON.parse(out).files[0].targets[0].verdict, 'root');
});

deploys('a service has the user that its own build passes', async () => {
  const services = 'services:\n  a: {build: {context: ., args: {U: "0"}}}\n';
  const { out } = await program(
    directoryOf({ Dockerfile: TOLD, 'compose.yaml': services, Makefile: 'a:\n\tdocker build .\n' }),
    ['check', '-f', 'json', 'compose.yaml'],
  );
  assert.is(JSON.parse(out).files[0].verdict, 'root');
});

/** What `inspect` says that containers are given. */
const givenIn = (out: string): string | undefined => {
  const lines = /Run by\n {2}(.*)\n/s.exec(out)?.[1]?.split('\n  ') ?? [];
  const given = lines.filter((line) => !/: start(?: with its own command)?(?:,|$)/.test(line));
  return given.length === 0 ? undefined : given.join('\n  ');
};

const COMPOSE = 'services:\n  web:\n    build: {context: ., target: app, args: {A: "1"}}\n    privileged: true\n';

deploys('inspect shows builds and runs with their places', async () => {
  const files = { Dockerfile: TWO, 'compose.yaml': COMPOSE, Makefile: 'a:\n\tdocker build .\n' };
  const { out } = await program(directoryOf(files), ['inspect', 'Dockerfile']);
  assert.match(out, 'Built by\n  Makefile:2  a: the last stage, context .\n');
  assert.match(out, '  compose.yaml:3  web: stage app, context ., args A\n\n');
  assert.match(out, 'Run by\n  compose.yaml:4  web: rights all privileges\n  compose.yaml:2  web: start\n');
});

for (const [sentence, recipe, expected] of [
  ['built for its files alone', 'a:\n\tdocker build -o out .\n', 'warning'],
  ['built for its files by its name', 'a:\n\tdocker build -o out --target app .\n', 'warning'],
  ['built as an image as well', 'a:\n\tdocker build -o out .\n\tdocker build .\n', 'error'],
  ['maybe built as an image', 'a:\n\tdocker build -o out .\n\tdocker build --target $(T) .\n', 'error'],
  ['beside one that is built for its files', 'a:\n\tdocker build -o out --target 0 .\n', 'error'],
] as const) {
  deploys(`a last stage of root that is ${sentence}: ${expected}`, async () => {
    const Dockerfile = 'FROM debian:12\nRUN make\nFROM debian:12 AS app\nCMD ["sleep", "2"]\n';
    const { out } = await program(directoryOf({ Dockerfile, Makefile: recipe }), ['check', '-f', 'json', '.']);
    const last = JSON.parse(out).files[0].results.filter(({ stage }: { stage: number }) => stage === 1);
    assert.equal(
      last.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`),
      [`missing-user ${expected}`],
    );
  });
}

deploys('a stage that the user asks for is an image, although it is built for its files', async () => {
  const files = { Dockerfile: TWO, Makefile: 'a:\n\tdocker build -o out --target app .\n' };
  const { out } = await program(directoryOf(files), ['check', '-f', 'json', '--target', 'app', '.']);
  assert.is(JSON.parse(out).files[0].results[0].severity, 'error');
});

deploys('a container of Skaffold that tests is a run of its image', async () => {
  const skaffold =
    'apiVersion: skaffold/v4beta11\nkind: Config\nbuild: {artifacts: [{image: a, docker: {target: app}}]}\nverify:\n  - name: t\n    container: {name: t, image: "a", args: [x]}\n  - name: none\n';
  const { out } = await program(directoryOf({ Dockerfile: TWO, 'skaffold.yaml': skaffold }), ['inspect', 'Dockerfile']);
  assert.match(out, 'Run by\n  skaffold.yaml:5  t: start with its own command\n');
});

for (const [sentence, image, expected] of [
  ['the stage of its tag', 'o/a:y', ['app', '  Makefile:4  o/a: user 1234\n', true]],
  [
    'one of several, and counts for none',
    'o/a',
    [null, '  Makefile:4  o/a: user 1234, a stage we do not know\n', false],
  ],
] as const) {
  deploys(`a run of a name that several stages have is of ${sentence}`, async () => {
    const recipe = `a:\n\tdocker build -t o/a:x --target 0 .\n\tdocker build -t o/a:y --target app .\n\tdocker run -u 1234 ${image}\n`;
    const Dockerfile = 'FROM debian:12\nCMD ["sleep", "1"]\nFROM debian:12 AS app\nCMD ["sleep", "2"]\n';
    const top = directoryOf({ Dockerfile, Makefile: recipe });
    const { out } = await program(top, ['check', '-f', 'json', '.']);
    const { runs } = JSON.parse(out).files[0];
    const told = await program(top, ['inspect', 'Dockerfile']);
    const [target, line, counts] = expected;
    assert.is(runs.find(({ kind }: { kind: string }) => kind === 'user').target, target);
    assert.match(told.out, line);
    assert.is(out.includes('Create app (1234:1234)'), counts);
  });
}

/** `app` is a directory of the repository, and in a context that is made for the build a program. */
const GATHERED = {
  'app/main.go': 'package main\n',
  'docker/start.sh': '#!/bin/sh\nchown x /data\nexec app\n',
  'docker/Dockerfile':
    'FROM alpine:3.20\nCOPY app /usr/local/bin/app\nCOPY docker/start.sh /start.sh\nENTRYPOINT ["/start.sh"]\n',
};

for (const [sentence, files, argv, expected] of [
  [
    'inspect reads the context that builds say, as check does',
    { Makefile: 'a:\n\tdocker build -f docker/Dockerfile .\n' },
    ['inspect', 'docker/Dockerfile'],
    'but: chown (docker/start.sh, line 2)',
  ],
  [
    'a context that is made for a build has what is put into it',
    { '.goreleaser.yml': 'dockers:\n  - {dockerfile: docker/Dockerfile, extra_files: [docker/start.sh]}\n' },
    ['inspect', 'docker/Dockerfile'],
    'chown (docker/start.sh, line 2)',
  ],
  [
    'and nothing else',
    { '.goreleaser.yml': 'dockers:\n  - {dockerfile: docker/Dockerfile}\n' },
    ['check', '.'],
    'docker/start.sh (COPY on line 3) is not in the build context',
  ],
  [
    'inspect says so',
    { '.goreleaser.yml': 'dockers:\n  - {id: a, dockerfile: docker/Dockerfile, extra_files: [b, c]}\n' },
    ['inspect', 'docker/Dockerfile'],
    'Built by\n  .goreleaser.yml:2  a: the last stage, a context that is made for it of b c\n',
  ],
  [
    'of nothing',
    { '.goreleaser.yml': 'dockers:\n  - {id: a, dockerfile: docker/Dockerfile}\n' },
    ['inspect', 'docker/Dockerfile'],
    'a: the last stage, a context that is made for it\n',
  ],
  [
    'JSON has no directory for it',
    { '.goreleaser.yml': 'dockers:\n  - {id: a, dockerfile: docker/Dockerfile}\n' },
    ['check', '-f', 'json', '.'],
    '"context": null',
  ],
  [
    'a build of the repository counts before',
    {
      '.goreleaser.yml': 'dockers:\n  - {dockerfile: docker/Dockerfile}\n',
      Makefile: 'a:\n\tdocker build -f docker/Dockerfile .\n',
    },
    ['check', '.'],
    'chown (docker/start.sh, line 2)',
  ],
] as const) {
  deploys(sentence, async () => {
    const { out } = await program(directoryOf({ ...GATHERED, ...files }), argv);
    assert.match(out, expected);
  });
}

deploys('a directory beside the Dockerfile is not a program that a build makes before', async () => {
  const Dockerfile = 'FROM alpine:3.20\nCOPY app /app\nENTRYPOINT ["/app"]\n';
  const files = {
    'app/main.go': 'package main\n',
    Dockerfile,
    '.goreleaser.yml': 'dockers: [{image_templates: [a]}]\n',
  };
  const { out } = await program(directoryOf(files), ['check', '--verbose', '.']);
  assert.match(out, 'We do not know what app (line 3)');
});

deploys('a directory of the repository is not a program that a build makes before', async () => {
  const files = { ...GATHERED, 'docker/Dockerfile': 'FROM alpine:3.20\nCOPY app /app\nENTRYPOINT ["/app"]\n' };
  const said = async (given: Readonly<Record<string, string>>) =>
    (await program(directoryOf({ ...files, ...given }), ['check', '--verbose', '.'])).out;
  const made = await said({ '.goreleaser.yml': 'dockers: [{dockerfile: docker/Dockerfile}]\n' });
  const plain = await said({ Makefile: 'a:\n\tdocker build -f docker/Dockerfile .\n' });
  assert.match(made, 'We do not know what app (line 3)');
  assert.not.match(plain, 'We do not know what app (line 3)');
});

const IDS: readonly (readonly [
  sentence: string,
  files: Readonly<Record<string, string>>,
  argv: readonly string[],
  expected: RegExp,
])[] = [
  [
    'of a service that is built',
    { 'compose.yaml': 'services:\n  a:\n    build: .\n    user: "1234"\n' },
    [],
    /USER 1234:1234/,
  ],
  [
    'of a service that names the image',
    { 'compose.yaml': 'services:\n  a:\n    build: .\n    image: o/a\n  b:\n    image: o/a:1\n    user: "1234"\n' },
    [],
    /USER 1234:1234/,
  ],
  [
    'of a pod whose image Compose names otherwise',
    { 'compose.yaml': 'services:\n  x:\n    build: .\n    image: h.io/o/a:2\n', 'k/pod.yaml': POD },
    [],
    /USER 1234:1234/,
  ],
  [
    'of a pod whose image a workflow builds',
    { '.github/workflows/ci.yml': workflow('run: docker build -t h.io/o/a .'), 'k/pod.yaml': POD },
    [],
    /USER 1234:1234/,
  ],
  [
    'of a service in a file of another name',
    { 'stack.yml': 'services:\n  a:\n    build: .\n    user: "1234"\n' },
    [],
    /USER 1234:1234/,
  ],
  [
    'of a service that is built as one of another file',
    {
      'compose.yaml': 'services:\n  a:\n    extends: {file: parts/x.yml, service: b}\n    user: "1234"\n',
      'parts/x.yml': 'services:\n  b:\n    build: ..\n',
    },
    [],
    /USER 1234:1234/,
  ],
  [
    'of no pod whose image has the name of a service alone',
    { 'compose.yaml': 'services:\n  a:\n    build: .\n', 'k/pod.yaml': POD },
    [],
    /USER 10001/,
  ],
  [
    'of no pod whose image somebody else makes',
    { Makefile: 'x:\n\tdocker build -t other/a .\n', 'k/pod.yaml': POD },
    [],
    /USER 10001/,
  ],
  [
    'of a pod whose image is built without a registry',
    { Makefile: 'x:\n\tdocker build -t a .\n', 'k/pod.yaml': POD },
    [],
    /USER 1234:1234/,
  ],
  [
    'of no pod whose image a bake target is called, that makes another',
    { 'docker-bake.hcl': 'target "a" { tags = ["x/b"] }', 'k/pod.yaml': POD },
    [],
    /USER 10001/,
  ],
  ['of a pod whose image nobody builds', { 'k/pod.yaml': POD }, [], /USER 10001/],
  ['of one that the user joins', { 'k/pod.yaml': POD }, ['--image', 'o/a=Dockerfile'], /USER 1234:1234/],
  ['of a command', { Makefile: 'x:\n\tdocker build -t a .\n\tdocker run -u 1234 a\n' }, [], /USER 1234:1234/],
];

for (const [sentence, files, argv, expected] of IDS) {
  deploys(`a fix takes the id ${sentence}`, async () => {
    const Dockerfile = 'FROM debian:12\nCMD ["sleep", "1"]\n';
    const { out } = await program(directoryOf({ Dockerfile, ...files }), ['check', '--diff', ...argv, '.']);
    assert.match(out, expected);
  });
}

for (const [sentence, manifest, argv, expected] of [
  ['what --ids-from says comes before', POD.replace('1234', '1300'), ['--image', 'o/a=Dockerfile'], /USER 1300:1300/],
  ['--ids-from without a Dockerfile is an error', POD, [], /--ids-from ids.yaml: it does not run the image/],
  ['one that says no id is, too', POD.replace('1234', '0'), ['--image', 'o/a=Dockerfile'], /--ids-from ids.yaml: it/],
] as const) {
  deploys(sentence, async () => {
    const Dockerfile = 'FROM debian:12\nCMD ["sleep", "1"]\n';
    const directory = directoryOf({ Dockerfile, 'ids.yaml': manifest, 'k/pod.yaml': POD });
    const { out, err } = await program(directory, [
      'check',
      '--diff',
      '--ids-from',
      'ids.yaml',
      ...argv,
      'Dockerfile',
      'k',
    ]);
    assert.match(out + err, expected);
  });
}

deploys('a file outside of the work tree is not read for a service', async () => {
  const files = {
    'in/.git/HEAD': 'ref: refs/heads/main\n',
    'in/Dockerfile': 'FROM debian:12\nCMD ["x"]\n',
    'in/compose.yaml': 'services:\n  a:\n    extends: {file: ../x.yml, service: b}\n',
    'x.yml': 'services:\n  b:\n    build: in\n',
  };
  const { out } = await program(join(directoryOf(files), 'in'), ['inspect', 'Dockerfile']);
  assert.not.match(out, 'compose.yaml');
});

deploys('a build of the network is no Dockerfile here', async () => {
  const text = 'services:\n  a: {build: "https://github.com/o/r.git"}\n';
  const { out } = await program(directoryOf({ 'compose.yaml': text }), ['check', '-f', 'json', '.']);
  assert.is(JSON.parse(out).files[0].targets[0].verdict, 'unknown');
  assert.not.match(out, 'github.com');
});

for (const [sentence, files, argv, expected] of [
  ['a pod whose image a recipe builds', { Makefile: 'a:\n\tdocker build -t ghcr.io/o/a:1 .\n' }, [], 'root Dockerfile'],
  [
    'none where two Dockerfiles make it',
    { Makefile: 'a:\n\tdocker build -t ghcr.io/o/a .\n\tdocker build -t ghcr.io/o/a k\n', 'k/Dockerfile': TWO },
    [],
    'unknown null',
  ],
  ['none where a Tiltfile does', { Tiltfile: "docker_build('ghcr.io/o/a', '.')\n" }, [], 'unknown null'],
  [
    'the one that the user names',
    { Makefile: 'a:\n\tdocker build -t ghcr.io/o/a:1 .\n', 'k/Dockerfile': 'FROM debian:12\nUSER 7\nCMD ["x"]\n' },
    ['--image', '*/o/a=k/Dockerfile'],
    'nonroot k/Dockerfile',
  ],
] as const) {
  deploys(`the Dockerfile of a manifest is that of ${sentence}`, async () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers: [{name: a, image: "ghcr.io/o/a:2"}]\n';
    const all = { Dockerfile: 'FROM debian:12\nCMD ["sleep", "1"]\n', 'k/pod.yaml': pod, ...files };
    const { out } = await program(directoryOf(all), ['check', '-f', 'json', ...argv, '.']);
    const { targets } = JSON.parse(out).files.find(({ path }: { path: string }) => path === 'k/pod.yaml');
    assert.is(`${targets[0].verdict} ${targets[0].dockerfile}`, expected);
  });
}

for (const [sentence, config, expected] of [
  ['of a remote', '[core]\n\tx = 1\n[remote "origin"]\n\turl = git@github.com:O/a.git\n', 'root'],
  ['of one without a user', '[remote "origin"]\n\tfetch = x\n\turl = https://github.com/O/a\n', 'root'],
  ['of another remote', '[remote "fork"]\n\turl = https://github.com/O/a\n', 'unknown'],
  ['of a path', '[remote "origin"]\n\turl = /srv/O/a\n', 'unknown'],
] as const) {
  deploys(`the name of a repository is that ${sentence}`, async () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers: [{name: a, image: "ghcr.io/o/a:2"}]\n';
    const files = {
      Dockerfile: 'FROM debian:12\nCMD ["sleep", "1"]\n',
      'k/pod.yaml': pod,
      '.git/config': config,
      '.github/workflows/a.yml': workflow('run: docker build -t ghcr.io/${{ github.repository }}:1 .'),
    };
    const { out } = await program(directoryOf(files), ['check', '-f', 'json', '.']);
    const { targets } = JSON.parse(out).files.find(({ path }: { path: string }) => path === 'k/pod.yaml');
    assert.is(targets[0].verdict, expected);
  });
}

deploys('a service runs the image that another one of its file builds', async () => {
  const text = 'services:\n  a: {build: ., image: "o/a:1"}\n  b: {image: "o/a:1"}\n  c: {image: "o/a:2"}\n';
  const { out } = await program(directoryOf({ Dockerfile: TWO, 'compose.yaml': text, 'x/compose.yaml': text }), [
    'check',
    '-f',
    'json',
    'compose.yaml',
  ]);
  const { targets } = JSON.parse(out).files[0];
  assert.equal(
    targets.map(({ verdict }: { verdict: string }) => verdict),
    ['root', 'root', 'root'],
  );
});

const INLINE = 'services:\n  web:\n    build:\n      context: app\n      dockerfile_inline: |\n';

for (const [sentence, text, argv, expected] of [
  [
    'it is told where it stands, by the name of its service',
    `${INLINE}        FROM debian:12\n        USER root\n`,
    ['-f', 'json'],
    /"name": "service\/web",\n\s+"verdict": "root"[\s\S]*"rule": "root-user"[\s\S]*"line": 7,/,
  ],
  [
    'its fix is written there',
    `${INLINE}        FROM debian:12\n        USER root\n        CMD ["sleep", "1$$X"]\n`,
    ['--diff'],
    /\n- {8}USER root\n\+ {8}RUN groupadd[\s\S]*\n\+ {8}USER 10001:10001\n {9}CMD \["sleep", "1\$\$X"\]\n/,
  ],
  [
    'a fix in a line with a value is told in words',
    `${INLINE}        FROM debian:12\n        USER \${WHO}\n        CMD ["sleep", "1"]\n`,
    ['--verbose'],
    /compose\.yaml:7:9[\s\S]*We cannot write this fix into these lines. Change them yourself: Create app/,
  ],
  [
    'nothing is known where nobody sets a value',
    `${INLINE}        FROM debian:$V\n`,
    ['-f', 'json'],
    /"name": "service\/web",\n\s+"verdict": "unknown"[\s\S]*"results": \[\]/,
  ],
  [
    'its files are those of its context',
    `${INLINE}        FROM debian:12\n        USER 1000\n        COPY s.sh /\n        CMD ["/s.sh"]\n`,
    ['--verbose'],
    /mkdir/,
  ],
  [
    'a service may have an exception',
    `${INLINE}        FROM debian:12\n    labels: {dockerfile-nonroot.allow-root: It binds}\n`,
    ['-f', 'json'],
    /"rule": "allowed-root"[\s\S]*"error": 0/,
  ],
  [
    'what another service extends is root, too',
    `${INLINE}        FROM debian:12\n  b: {extends: web}\n`,
    ['--verbose'],
    /dockerfile_inline of b runs as root, and no `user:` is set for service b\./,
  ],
  [
    'what another file sets is told where it counts',
    'services:\n  b: {extends: {file: app/x.yml, service: c}, image: "alpine:3.20"}\n',
    ['--verbose'],
    /`user: root`: service b runs as root\.[\s\S]*app\/x.yml, line 2 sets it: change it there, or set `user:` here\./,
  ],
  [
    'an id of the service is that of its fix',
    `${INLINE}        FROM debian:12\n        CMD ["sleep", "1"]\n    user: "1234"\n`,
    ['--diff'],
    /USER 1234:1234/,
  ],
] as const) {
  deploys(`a Dockerfile in a Compose file: ${sentence}`, async () => {
    const files = {
      'compose.yaml': text,
      '.env': 'WHO=root\n',
      'app/s.sh': '#!/bin/sh\nmkdir /var/lib/x\n',
      'app/x.yml': 'services:\n  c: {user: root}\n',
    };
    const { out } = await program(directoryOf(files), ['check', ...argv, '.']);
    assert.match(out, expected);
  });
}

deploys('a service has the user of what it is laid over, or extends', async () => {
  const files = {
    'compose.yaml': 'services:\n  a: {image: alpine, user: "0"}\n  b: {extends: a}\n',
    'compose.override.yaml': 'services:\n  a: {init: true}\n',
  };
  const { out } = await program(directoryOf(files), ['check', '-f', 'json', '.']);
  const told = JSON.parse(out).files.map(
    ({
      targets,
      results,
    }: {
      targets: readonly { verdict: string }[];
      results: readonly { severity: string; line: number }[];
    }) => [...targets.map(({ verdict }) => verdict), ...results.map(({ severity, line }) => `${severity} ${line}`)],
  );
  assert.equal(told, [['root'], ['root', 'root', 'error 2', 'error 3']]);
  assert.is(JSON.parse(out).summary.distinct.root, 2);
  const alone = await program(directoryOf(files), ['check', '-f', 'json', 'compose.override.yaml']);
  assert.is(JSON.parse(alone.out).files[0].results[0].severity, 'error');
});

const BASE = 'services:\n  a:\n    image: alpine\n';
const NOT_ROOT = 'services:\n  a:\n    user: "7:7"\n';

for (const [sentence, files, argv, expected] of [
  [
    'the file that Compose lays over another says who a service is',
    { 'compose.yaml': BASE, 'compose.override.yaml': NOT_ROOT },
    ['compose.yaml'],
    [],
  ],
  ['in the same run, too', { 'docker-compose.yml': BASE, 'docker-compose.override.yaml': NOT_ROOT }, ['.'], []],
  [
    'root of it, once where both are checked',
    { 'compose.yaml': `${BASE}    user: "7"\n`, 'compose.override.yaml': NOT_ROOT.replace('7:7', '0') },
    ['.'],
    ['compose.override.yaml 3 `user: 0`: service a runs as root.'],
  ],
  [
    'and where it is not',
    { 'compose.yaml': `${BASE}    user: "7"\n`, 'compose.override.yaml': NOT_ROOT.replace('7:7', '0') },
    ['compose.yaml'],
    ['compose.yaml 2 `user: 0`: service a runs as root.'],
  ],
  [
    'a file of another name is laid over none',
    { 'prod.compose.yaml': BASE, 'prod.compose.override.yaml': NOT_ROOT },
    ['.'],
    ['prod.compose.yaml 3 alpine runs as root, and no `user:` is set for service a.'],
  ],
  [
    'files that .env lists may be written in one line each',
    {
      '.env': 'COMPOSE_FILE=a.yml:b.yml\n',
      'a.yml': BASE,
      'b.yml': `services:\n  a: {user: "7:7"}\n  b: {image: alpine}\n`,
    },
    ['.'],
    ['b.yml 3 alpine runs as root, and no `user:` is set for service b.'],
  ],
] as const) {
  deploys(`Compose: ${sentence}`, async () => {
    const { out } = await program(directoryOf(files), ['check', '-f', 'json', ...argv]);
    type Told = {
      readonly path: string;
      readonly results: readonly { readonly line: number; readonly message: string }[];
    };
    const told = JSON.parse(out).files.flatMap(({ path, results }: Told) =>
      results.map(({ line, message }) => `${path} ${line} ${message}`),
    );
    assert.equal(told, expected);
  });
}

deploys('of images of one name a tag says which one a pod or a service runs', async () => {
  const pod = (tag: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: "o/app${tag}"}]}\n`;
  const files = {
    Dockerfile: 'FROM debian:12\nUSER 7:7\n',
    'alpine.Dockerfile': 'FROM alpine:3.20\nCMD ["sleep", "1"]\n',
    'build.sh':
      'docker build -t o/app:latest .\ndocker build -f alpine.Dockerfile -t o/app:alpine -t o/app:$V-alpine .\n',
    ...{ 'a.yaml': pod(''), 'b.yaml': pod(':alpine'), 'c.yaml': pod(':1-alpine'), 'd.yaml': pod('@sha256:0') },
    'compose.yaml': 'services:\n  a: {image: "o/app:${TAG:-alpine}"}\n  b: {image: "o/app:${TAG}"}\n',
  };
  const { out } = await program(directoryOf(files), ['check', '-f', 'json', '.']);
  type Run = { readonly file: string; readonly name: string };
  type Told = { readonly path: string; readonly verdict: string; readonly runs: readonly Run[] };
  const told = JSON.parse(out).files.map(({ path, verdict, runs }: Told) =>
    [path, verdict, ...runs.map(({ file, name }) => `${file}/${name}`)].join(' '),
  );
  assert.equal(told, [
    'Dockerfile nonroot a.yaml/c',
    'a.yaml nonroot',
    'alpine.Dockerfile root compose.yaml/a b.yaml/c',
    'b.yaml root',
    'c.yaml unknown',
    'compose.yaml root',
    'd.yaml unknown',
  ]);
});

deploys(
  'a pod behind a million characters of definitions runs an image, behind as many of others it is not read',
  async () => {
    const filler = '    - a field of a resource that somebody defines, or something else\n'.repeat(20_000);
    const big = (kind: string) =>
      `apiVersion: apiextensions.k8s.io/v1\nkind: ${kind}\nmetadata: {name: d}\nspec:\n  versions:\n${filler}---\n`;
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: o/app, securityContext: {runAsUser: 7}}]}\n';
    const runs = async (kind: string) => {
      const files = { Dockerfile: TWO, 'build.sh': 'docker build -t o/app .\n', 'all.yaml': big(kind) + pod };
      const { out } = await program(directoryOf(files), ['check', '-f', 'json', '.']);
      const told = JSON.parse(out).files.map(
        ({ path, runs: all }: { path: string; runs: readonly { line: number }[] }) => [
          path,
          ...all.map(({ line }) => line),
        ],
      );
      return told.join(' ');
    };
    assert.is(await runs('CustomResourceDefinition'), 'Dockerfile,20010,20010 all.yaml');
    assert.is(await runs('Other'), 'Dockerfile');
  },
);

deploys('inspect tells a build once, and that it may pass more', async () => {
  const Makefile = 'x:\n\tdocker build --build-arg A=1 $(O) .; docker build --build-arg A=2 $(O) .\n';
  const { out } = await program(directoryOf({ Dockerfile: TWO, Makefile }), ['inspect', 'Dockerfile']);
  assert.match(out, /Built by\n {2}Makefile:2 {2}x: a stage we do not know, context \., args A, maybe other args\n/);
});

deploys('inspect tells what takes the place of a base', async () => {
  const Makefile = 'x:\n\tdocker build --build-context a=../a --build-context $(O) .\n';
  const { out } = await program(directoryOf({ Dockerfile: TWO, Makefile }), ['inspect', 'Dockerfile']);
  assert.match(out, /context \., \.\.\/a in place of a, something in place of any base\n/);
});

deploys('builds of one stage on different bases are all looked at', async () => {
  const Makefile = `x:\n${'\tdocker build .\n'.repeat(120)}\tdocker build --build-context debian:12=../a .\n`;
  const Dockerfile = 'FROM debian:12\nUSER app\nCMD ["x"]\n';
  const { out } = await program(directoryOf({ Dockerfile, Makefile }), ['inspect', 'Dockerfile']);
  assert.match(out, /\.\.\/a in place of debian:12/);
});

deploys('what .env passes is nowhere told', async () => {
  const directory = directoryOf({
    Dockerfile: 'FROM alpine:3.20\nARG TOKEN\nRUN fetch $TOKEN\nCMD ["x"]\n',
    'compose.yaml': 'services: {a: {build: {context: ., args: {TOKEN: $T}}}}',
    '.env': 'T=hunter2\n',
  });
  for (const argv of [
    ['inspect', 'Dockerfile'],
    ['check', '-f', 'json'],
    ['check', '--verbose'],
    ['check', '--diff'],
  ]) {
    const { out, err } = await program(directory, argv);
    assert.not.match(out + err, 'hunter2', argv.join(' '));
  }
});

for (const [sentence, files, expected] of [
  [
    'a recipe runs what another builds',
    { Makefile: 'a:\n\tdocker build -t o/x:1 .\nb:\n\tdocker run --privileged o/x:1\n' },
    'Makefile:4  o/x: rights all privileges',
  ],
  [
    'what a Makefile mounts of its own directory',
    { Makefile: 'a:\n\tdocker build -t x .\n\tdocker run -v $(CURDIR)/d:/d x\n' },
    'Makefile:3  x: bind ./d at /d',
  ],
  [
    'a README runs what a recipe builds',
    {
      Makefile: 'a:\n\tdocker build -t o/x .\n',
      'README.md': '# X\n\n```sh\n$ docker run \\\n  -v ./d:/d -u 7 x\n```\n',
    },
    'README.md:4  x: bind ./d at /d\n  README.md:4  x: user 7',
  ],
  [
    'a job of a workflow runs in it, another one beside it',
    {
      Makefile: 'a:\n\tdocker build -t ghcr.io/o/x:1 .\n',
      '.github/workflows/t.yml':
        "jobs:\n  t:\n    container:\n      image: ghcr.io/o/x:${{ github.sha }}\n      options: --user 1001 --privileged -e 'A=b c'\n      volumes: ['/d:/data', '/e:/e:ro']\n    steps: [{run: x}]\n  u:\n    container: x\n    services:\n      db: {image: o/x, options: --network host, ports: ['80:80'], env: {B: c}}\n      no: {image: '${{ x.y }}', options: --privileged}\n",
    },
    [
      '.github/workflows/t.yml:5  t: user 1001',
      '.github/workflows/t.yml:5  t: rights all privileges',
      '.github/workflows/t.yml:5  t: environment A',
      '.github/workflows/t.yml:6  t: bind /d at /data',
      '.github/workflows/t.yml:6  t: reads /e at /e',
      ".github/workflows/t.yml:9  u: rights the workspace of GitHub's runner",
      '.github/workflows/t.yml:11  db: network the network of the host',
      '.github/workflows/t.yml:11  db: port 80:80',
      '.github/workflows/t.yml:11  db: environment B',
    ].join('\n  '),
  ],
  [
    'a step of Google runs it',
    {
      'cloudbuild.yaml':
        'steps:\n- {name: gcr.io/cloud-builders/docker, args: [build, -t, x, .]}\n- {name: gcr.io/cloud-builders/docker, args: [run, --user=0, x]}\n',
    },
    'cloudbuild.yaml:3  x: user 0',
  ],
  [
    'a job of GitLab runs as somebody',
    {
      '.gitlab-ci.yml':
        'a:\n  script: [docker build -t o/x .]\nb:\n  image:\n    name: o/x\n    docker:\n      user: root\n  script: [y]\n',
    },
    '.gitlab-ci.yml:7  b: user root',
  ],
  [
    'a README builds and runs it',
    { 'README.md': '    docker build -t x .\n    docker run --device /dev/kvm x\n' },
    'README.md:2  x: rights the device /dev/kvm',
  ],
  [
    'an editor runs what it builds',
    {
      '.devcontainer.json':
        '{"name": "n", "build": {"dockerfile": "Dockerfile"},\n "runArgs": ["--privileged"],\n "remoteUser": "node"}',
    },
    '.devcontainer.json:2  n: rights all privileges\n  .devcontainer.json:3  n: user node',
  ],
  [
    'a name of two images says of neither',
    {
      'b/Dockerfile': TWO,
      Makefile: 'a:\n\tdocker build -t x .\n\tdocker build -t x b\n\tdocker run --privileged x\n',
    },
    undefined,
  ],
  [
    'a name of two images says of neither, though one has its last part for a name',
    {
      'b/Dockerfile': TWO,
      Makefile: 'a:\n\tdocker build -t o/x .\n\tdocker build -t o/x b\n',
      'README.md': '    docker build -t x .\n',
      'run.sh': '#!/bin/sh\ndocker run --privileged o/x\n',
    },
    undefined,
  ],
  [
    'a file means its own image where another one has the same name',
    {
      'b/Dockerfile': TWO,
      'b/Makefile': 'a:\n\tdocker build -t x .\n\tdocker run --pid host x\n',
      Makefile: 'a:\n\tdocker build -t x .\n\tdocker run --privileged x\n',
    },
    'Makefile:3  x: rights all privileges',
  ],
  [
    'a README goes where the Dockerfile is, and runs it',
    {
      'README.md':
        '```sh\ncd a && docker build -t y .\ncd ../b\ndocker build -t z .\ncd ..\ndocker build -t x .\n```\n    docker run --privileged x\n    docker run --device /dev/y y\n',
    },
    'README.md:8  x: rights all privileges',
  ],
  [
    'a README goes away and comes back in one line each',
    {
      'README.md': '```\ncd b; docker build -t y .\ncd .. && docker build -t x .\n```\n`docker run --privileged x`\n',
    },
    'README.md:5  x: rights all privileges',
  ],
  [
    'where one block of a README goes is nothing to the next',
    { 'README.md': '```\n$ cd a\n```\n\n```\n$ docker build -t x .\n$ docker run --privileged x\n```\n' },
    'README.md:7  x: rights all privileges',
  ],
  [
    'a README goes into what it has cloned, which is here',
    {
      'README.md':
        '```\ngit clone https://h/o/x.git && cd x\n```\n~~~\ncd x\ndocker build -t x .\ndocker run --privileged x\n~~~\n',
    },
    'README.md:7  x: rights all privileges',
  ],
  [
    'a README builds another one elsewhere',
    { 'a/Dockerfile': TWO, 'README.md': '```\ncd a\ndocker build -t x .\ndocker run --privileged x\n```\n' },
    undefined,
  ],
  [
    'another image is none of its business',
    { 'README.md': 'docker build -t x .\ndocker run --privileged y\n' },
    undefined,
  ],
] as const) {
  deploys(`runs: ${sentence}`, async () => {
    const { out } = await program(directoryOf({ Dockerfile: TWO, ...files }), ['inspect', 'Dockerfile']);
    assert.is(givenIn(out), expected);
  });
}

for (const [sentence, files, expected] of [
  [
    'an override file is laid over the other one',
    {
      'compose.yaml': 'services: {a: {build: .}}\n',
      'compose.override.yaml': 'services:\n  a:\n    privileged: true\n',
    },
    'compose.override.yaml:3  a: rights all privileges',
  ],
  [
    'a service behind a profile',
    { 'compose.yaml': 'services:\n  a:\n    build: .\n    profiles: [debug, x]\n    pid: host\n' },
    'compose.yaml:5  a: rights the pid namespace of the host, only with profile debug or x',
  ],
  [
    'files that it includes',
    { 'compose.yaml': 'include: [parts/x.yml]\n', 'parts/x.yml': 'services:\n  a:\n    build: ..\n    pid: host\n' },
    'parts/x.yml:4  a: rights the pid namespace of the host',
  ],
  [
    'files that .env lists lie over each other in their order',
    {
      '.env': 'COMPOSE_FILE=a.yml;over/b.yml\nCOMPOSE_PATH_SEPARATOR=;\n',
      'a.yml': 'services:\n  a:\n    build: .\n    user: "1"\n    pid: host\n',
      'over/b.yml': 'services:\n  a:\n    user: "2"\n    ipc: host\n',
      'compose.yaml': 'services: {a: {image: x}}\n',
    },
    [
      'over/b.yml:3  a: user 2',
      'a.yml:5  a: rights the pid namespace of the host',
      'over/b.yml:4  a: rights the ipc namespace of the host',
    ].join('\n  '),
  ],
  [
    'files that a command lays over each other',
    {
      'deploy/a.yml': 'services:\n  a:\n    build: ..\n    user: "1"\n',
      'deploy/docker-compose.prod.yml': 'services:\n  a:\n    pid: host\n',
      'run.sh': 'docker compose -f deploy/a.yml \\\n  --file=deploy/docker-compose.prod.yml up\n',
    },
    'deploy/a.yml:4  a: user 1\n  deploy/docker-compose.prod.yml:3  a: rights the pid namespace of the host',
  ],
  [
    'files that a job lays over each other',
    {
      'compose.yaml': 'services:\n  a:\n    build: .\n',
      'ci/docker-compose.yml': 'services:\n  a:\n    pid: host\n',
      '.github/workflows/ci.yml':
        'jobs:\n  a:\n    env:\n      COMPOSE_FILE: compose.yaml:ci/docker-compose.yml:${{ matrix.x }}c.yml\n    steps: [{run: docker compose up}]\n',
    },
    'ci/docker-compose.yml:3  a: rights the pid namespace of the host',
  ],
  [
    'files that the matrix of a job lays over each other',
    {
      'compose.yaml': 'services:\n  a:\n    build: .\n',
      'ci/one.yml': 'services:\n  a:\n    pid: host\n',
      'ci/two.yml': 'services:\n  a:\n    ipc: host\n',
      '.github/workflows/ci.yml':
        'jobs:\n  a:\n    strategy: {matrix: {x: [one, two]}}\n    env:\n      COMPOSE_FILE: compose.yaml:ci/${{ matrix.x }}.yml\n    steps: [{run: docker compose up}]\n',
    },
    'ci/one.yml:3  a: rights the pid namespace of the host\n  ci/two.yml:3  a: rights the ipc namespace of the host',
  ],
  [
    'parts that fit the matrix of a job, which is worked out',
    {
      'compose.yaml': 'services:\n  a:\n    build: .\n',
      'ci/one/compose.yml': 'services:\n  a:\n    pid: host\n',
      'ci/two/compose.yml': 'services:\n  a:\n    image: b\n    ipc: host\n',
      'ci/two/other.yml': 'services:\n  a:\n    ipc: host\n',
      '.github/workflows/ci.yml':
        'jobs:\n  a:\n    strategy: {matrix: {x: "${{ fromJson(x) }}"}}\n    env:\n      COMPOSE_FILE: compose.yaml:ci/${{ matrix.x }}/compose.yml\n    steps: [{run: docker compose up}]\n',
    },
    'ci/one/compose.yml:3  a: rights the pid namespace of the host',
  ],
  [
    'files that the variables of a Makefile lay over each other',
    {
      'compose.yaml': 'services:\n  a:\n    build: .\n',
      'ci/one.yml': 'services:\n  a:\n    pid: host\n',
      Makefile:
        'DIR := ci\nFILES = -f compose.yaml -f $(DIR)/one.yml\nCOMPOSE = docker compose\nup:\n\t$(COMPOSE) $(FILES) up\n',
    },
    'ci/one.yml:3  a: rights the pid namespace of the host',
  ],
  [
    'files that an editor lays over each other',
    {
      '.devcontainer/devcontainer.json': '{"dockerComposeFile": ["../base.yml", // first\n "docker-compose.dev.yml"]}',
      'base.yml': 'services:\n  a:\n    build: .\n',
      '.devcontainer/docker-compose.dev.yml': 'services:\n  a:\n    ipc: host\n',
    },
    '.devcontainer/docker-compose.dev.yml:3  a: rights the ipc namespace of the host',
  ],
  [
    'the network of the host, and a root that nobody writes',
    { 'compose.yaml': 'services:\n  a:\n    build: .\n    network_mode: host\n    read_only: true\n' },
    'compose.yaml:4  a: network the network of the host\n  compose.yaml:5  a: read-only a root that is read-only',
  ],
  [
    'values come from .env',
    { 'compose.yaml': 'services:\n  a:\n    build: $DIR\n    pid: $PID\n', '.env': 'DIR=.\nPID=host\n' },
    'compose.yaml:4  a: rights the pid namespace of the host',
  ],
] as const) {
  deploys(`Compose: ${sentence}`, async () => {
    const directory = directoryOf({ Dockerfile: TWO, ...files });
    const { out } = await program(directory, ['check', '-f', 'json', '.']);
    const { runs } = JSON.parse(out).files.find(({ path }: { path: string }) => path === 'Dockerfile');
    const told = await program(directory, ['inspect', 'Dockerfile']);
    const lines = givenIn(told.out);
    const found = runs.flatMap(({ file, line, name, kind, what }: Readonly<Record<string, string>>) =>
      kind === 'start' ? [] : [`${file}:${line}  ${name}: ${kind} ${what}`],
    );
    assert.is(lines ?? found.join('\n  '), expected);
  });
}

for (const [user, expected] of [
  ['${WHO}', 'root'],
  ['${OTHER:-7}', 'nonroot'],
  ['${OTHER}', 'unknown'],
] as const) {
  deploys(`Compose: the user ${user} is ${expected}`, async () => {
    const files = {
      'compose.yaml': `services:\n  a:\n    image: alpine:$TAG\n    user: "${user}"\n`,
      '.env': 'WHO=0\nTAG=3.20\n',
    };
    const { out } = await program(directoryOf(files), ['check', '-f', 'json', '.']);
    assert.is(JSON.parse(out).files[0].verdict, expected);
  });
}

deploys('the default of an input is no second build', async () => {
  const ci =
    'on: {workflow_call: {inputs: {t: {default: app}, u: {default: "7"}}}}\njobs:\n  a:\n    steps:\n      - run: docker build --target ${{ inputs.t }} --build-arg U=${{ inputs.u }} .\n';
  const directory = directoryOf({ Dockerfile: `${TWO}ARG U=1\nUSER $U\n`, '.github/workflows/ci.yml': ci });
  const { out } = await program(directory, ['check', '-f', 'json', 'Dockerfile']);
  const [{ builds }] = JSON.parse(out).files;
  assert.equal(
    builds.map(({ line, target, args }: { line: number; target: string; args: readonly string[] }) => [
      line,
      target,
      args,
    ]),
    [[5, 'app', ['U']]],
  );
  const told = await program(directory, ['inspect', 'Dockerfile']);
  assert.is(told.out.split('.github/workflows/ci.yml:5').length, 2);
});

const CALLED =
  'on: {workflow_call: {inputs: {dir: {required: true}, t: {default: app}}}}\njobs:\n  a:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          context: ${{ inputs.dir }}\n          target: ${{ inputs.t }}\n          tags: ghcr.io/o/${{ inputs.dir }}:1\n';
const COMPOSITE =
  'runs:\n  using: composite\n  steps:\n    - shell: sh\n      run: docker build -t o/${{ inputs.dir }} ${{ inputs.dir }}\ninputs: {dir: {}}\n';

for (const [sentence, files, expected] of [
  [
    'a workflow builds what another gives it',
    { 'b.yml': CALLED, 'ci.yml': 'jobs:\n  x:\n    uses: ./.github/workflows/b.yml\n    with: {dir: one, t: last}\n' },
    ['one last'],
  ],
  [
    'in each combination of a matrix',
    {
      'b.yml': CALLED,
      'ci.yml':
        'jobs:\n  x:\n    strategy: {matrix: {d: [one, two]}}\n    uses: ./.github/workflows/b.yml\n    with: {dir: "${{ matrix.d }}"}\n',
    },
    ['one app', 'two app'],
  ],
  [
    'what it is given is not known',
    {
      'b.yml': CALLED,
      'ci.yml': 'jobs:\n  x:\n    uses: ./.github/workflows/b.yml\n    with: {dir: "${{ vars.D }}"}\n',
    },
    [],
  ],
  ['nobody calls it', { 'b.yml': CALLED }, []],
  [
    'an action builds what a step gives it',
    {
      'ci.yml': 'jobs:\n  x:\n    steps:\n      - uses: ./.github/actions/b\n        with: {dir: two}\n',
      '../actions/b/action.yml': COMPOSITE,
    },
    ['two -'],
  ],
] as const) {
  deploys(`workflows: ${sentence}`, async () => {
    const named = Object.entries(files).map(([name, text]) => [join('.github/workflows', name), text] as const);
    const dockerfiles = { 'one/Dockerfile': TWO, 'two/Dockerfile': TWO };
    const { out } = await program(directoryOf({ ...dockerfiles, ...Object.fromEntries(named) }), ['-f', 'json', '.']);
    type Told = { readonly path: string; readonly builds: readonly { readonly target: string | null }[] };
    const told = JSON.parse(out).files.flatMap(({ path, builds }: Told) =>
      builds.map(({ target }) => `${path.split('/')[0]} ${target || '-'}`),
    );
    assert.equal(told, expected);
  });
}

deploys('JSON tells what takes the place of what', async () => {
  const Makefile = 'x:\n\tdocker build --build-context a=../a .\n';
  const { out } = await program(directoryOf({ Dockerfile: TWO, Makefile }), ['check', '-f', 'json', 'Dockerfile']);
  assert.equal(JSON.parse(out).files[0].builds[0].contexts, [{ name: 'a', value: '../a' }]);
});

deploys('files of Compose that .env lists are read below a directory, too', async () => {
  const files = {
    '.env': 'COMPOSE_FILE=compose.yaml:over.yml\n',
    'compose.yaml': 'services:\n  a:\n    build: .\n    user: "1"\n',
    'over.yml': 'services:\n  a:\n    user: "2"\n',
  };
  const { out } = await program(directoryOf({ Dockerfile: TWO, ...files }), ['check', '-f', 'json', '.']);
  assert.equal(
    JSON.parse(out).files.map(({ runs }: { runs: readonly { what: string }[] }) => runs.map(({ what }) => what)),
    [['2', ''], []],
  );
});

deploys('so does JSON', async () => {
  const { out } = await program(directoryOf({ Dockerfile: TWO, 'compose.yaml': COMPOSE }), [
    'check',
    '-f',
    'json',
    'Dockerfile',
  ]);
  const [{ builds, runs, targets }] = JSON.parse(out).files;
  const at = { file: 'compose.yaml', name: 'web', target: 'app' };
  assert.equal(builds, [
    { ...at, line: 3, args: ['A'], context: '.', contexts: [], platforms: [], filesOnly: false, profiles: [] },
  ]);
  const run = { ...at, path: null, profiles: [] };
  assert.equal(runs, [
    { ...run, line: 4, kind: 'rights', what: 'all privileges' },
    { ...run, line: 2, kind: 'start', what: '' },
  ]);
  assert.equal(
    targets.map(({ published }: { published: boolean }) => published),
    [false, true],
  );
});

/** Starts a script of the context: whether it was read decides over the reasons. */
const SCRIPTED = 'FROM debian:12\nCOPY run.sh /run.sh\nCMD ["/run.sh"]\n';

for (const [sentence, files, expected] of [
  ['its own directory', { 'docker/Dockerfile': SCRIPTED, 'docker/run.sh': '#!/bin/sh\nexec sleep 1\n' }, true],
  ['nowhere', { 'docker/Dockerfile': SCRIPTED }, false],
  [
    'above it, in a work tree',
    { '.git/x': '', 'docker/Dockerfile': SCRIPTED, 'run.sh': '#!/bin/sh\nexec sleep 1\n' },
    true,
  ],
  ['not above it elsewhere', { 'docker/Dockerfile': SCRIPTED, 'run.sh': '#!/bin/sh\nexec sleep 1\n' }, false],
  [
    'where a build says',
    {
      'docker/Dockerfile': SCRIPTED,
      'app/run.sh': '#!/bin/sh\nexec sleep 1\n',
      Makefile: 'x:\n\tdocker build -f docker/Dockerfile app\n',
    },
    true,
  ],
  [
    'not outside of the tree',
    { 'docker/Dockerfile': SCRIPTED, Makefile: 'x:\n\tdocker build -f docker/Dockerfile ../../..\n' },
    false,
  ],
] as const) {
  deploys(`the context is ${sentence}`, async () => {
    const { out } = await program(directoryOf(files), ['check', '.']);
    assert.is(/has a safe fix/.test(out), expected, out);
  });
}

deploys('a stage that is asked for is the only image', async () => {
  const files = { Dockerfile: TWO, '.github/workflows/ci.yml': workflow('run: docker build -t o/a --target app .') };
  assert.is(await publishedIn(files, ['.', '--target', 'test']), '1 error');
});

const RUNS_IT = '    docker run --privileged o/tool:1\n';

for (const [sentence, files, isTold] of [
  ['of that name', { 'tool/README.md': RUNS_IT }, true],
  ['of that name in capitals', { 'tool/README.md': RUNS_IT.replace('tool', 'Tool') }, true],
  ['of another name', { 'tool/README.md': RUNS_IT.replace('tool', 'tools') }, false],
  ['from above', { 'README.md': RUNS_IT }, false],
  ['in a script, which may mean any', { 'tool/run.sh': RUNS_IT }, false],
] as const) {
  deploys(`a README beside a Dockerfile runs the image ${sentence}`, async () => {
    const { out } = await program(directoryOf({ 'tool/Dockerfile': TWO, ...files }), ['inspect', 'tool/Dockerfile']);
    assert.is(out.includes('rights all privileges'), isTold, out);
  });
}

deploys('what the work tree is called says nothing', async () => {
  const { out } = await program(`${directoryOf({ 'tool/Dockerfile': TWO, 'tool/README.md': RUNS_IT })}/tool`, [
    'inspect',
    'Dockerfile',
  ]);
  assert.not(out.includes('rights all privileges'), out);
});

deploys.run();
