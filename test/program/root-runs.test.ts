import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const runs = suite('program/root-runs: who runs an image as root that is not');

const APP = 'FROM debian:12\nUSER 1000\nCMD ["sleep", "1"]\n';

type File = {
  readonly path: string;
  readonly results: readonly { readonly rule: string; readonly line: number; readonly message: string }[];
};

/** What is found beside the Dockerfile, each with its place. */
const found = async (files: Readonly<Record<string, string>>, argv: readonly string[] = ['.']): Promise<string> => {
  const { out } = await program(directoryOf({ Dockerfile: APP, ...files }), ['check', '-f', 'json', ...argv]);
  return JSON.parse(out)
    .files.flatMap(({ path, results }: File) =>
      results.map(({ rule, line, message }) => `${path}:${line} ${rule} ${message}`),
    )
    .join('; ');
};

const told = (place: string, user: string, name: string) =>
  `${place} container-root-user User ${user}: ${name} runs as root here, though Dockerfile makes its image for user 1000.`;

for (const [sentence, files, expected] of [
  [
    'a command of a Makefile',
    { Makefile: 'a:\n\tdocker build -t x .\n\tdocker run -u 0 x\n\tdocker run --user 1001 x\n' },
    told('Makefile:3', '0', 'x'),
  ],
  [
    'a script',
    { 'run.sh': 'docker build -t x .\ndocker run --rm --user=root:root x\n' },
    told('run.sh:2', 'root:root', 'x'),
  ],
  [
    'a job of a workflow',
    {
      '.github/workflows/ci.yml':
        'jobs:\n  a: {steps: [{run: docker build -t x .}]}\n  b:\n    container: {image: x, options: --user root}\n',
    },
    told('.github/workflows/ci.yml:4', 'root', 'b'),
  ],
  [
    'a step of Google',
    {
      'cloudbuild.yaml':
        'steps:\n- {name: gcr.io/cloud-builders/docker, args: [build, -t, x, .]}\n- {name: gcr.io/cloud-builders/docker, args: [run, --user=0, x]}\n',
    },
    told('cloudbuild.yaml:3', '0', 'x'),
  ],
  [
    'an editor',
    {
      '.devcontainer/devcontainer.json':
        '{"name": "d", "build": {"dockerfile": "../Dockerfile"},\n"containerUser": "root"}',
    },
    told('.devcontainer/devcontainer.json:2', 'root', 'd'),
  ],
  [
    'a service is told by its own file',
    { 'compose.yaml': 'services:\n  a:\n    build: .\n    user: root\n' },
    'compose.yaml:4 container-root-user `user: root`: service a runs as root.',
  ],
  ['what a README says starts nothing', { 'README.md': '    docker build -t x .\n    docker run -u 0 x\n' }, ''],
  [
    'an image of root is told where it is made',
    { Dockerfile: 'FROM debian:12 AS a\nUSER 1000\n', Makefile: 'a:\n\tdocker build -t x .\n\tdocker run -u 0 y\n' },
    '',
  ],
  [
    'of a stage that is not known nothing is told',
    { Makefile: 'a:\n\tdocker build -t x --target "$$(cat t)" .\n\tdocker run -u 0 x\n' },
    '',
  ],
  [
    'the configuration may allow it',
    {
      Makefile: 'a:\n\tdocker build -t x .\n\tdocker run -u 0 x\n',
      '.dockerfile-nonrootrc.json': '{"exceptions": [{"container": "x", "reason": "It binds"}]}',
    },
    'Makefile:3 allowed-root x may run as root: It binds',
  ],
  [
    'and the rule that lists this may be off',
    {
      Makefile: 'a:\n\tdocker build -t x .\n\tdocker run -u 0 x\n',
      '.dockerfile-nonrootrc.json':
        '{"exceptions": [{"container": "x", "reason": "It binds"}], "rules": {"allowed-root": "off"}}',
    },
    '',
  ],
  [
    'or switch the rule off',
    {
      Makefile: 'a:\n\tdocker build -t x .\n\tdocker run -u 0 x\n',
      '.dockerfile-nonrootrc.json': '{"rules": {"container-root-user": "off"}}',
    },
    '',
  ],
] as const) {
  runs(sentence, async () => assert.is(await found(files), expected));
}

runs('what the configuration allows is counted', async () => {
  const { err, out } = await program(
    directoryOf({
      Dockerfile: APP,
      Makefile: 'a:\n\tdocker build -t x .\n\tdocker run -u 0 x\n',
      '.dockerfile-nonrootrc.json':
        '{"exceptions": [{"container": "x", "reason": "It binds", "until": "2099-01-01"}], "rules": {"container-root-user": "error"}}',
    }),
    ['-f', 'lines'],
  );
  assert.match(err, '1 exception counts.');
  assert.match(out, 'info allowed-root: x may run as root: It binds (until 2099-01-01)');
});

runs('what nobody asked for is not told', async () => {
  assert.is(await found({ Makefile: 'a:\n\tdocker build -t x .\n\tdocker run -u 0 x\n' }, ['Dockerfile']), '');
});

runs('so many commands of a file are told, and those of others', async () => {
  const files = {
    Makefile: `a:\n\tdocker build -t x .\n${'\tdocker run -u 0 x\n'.repeat(210)}`,
    'run.sh': 'docker run -u 0 x\n',
  };
  const { out } = await program(directoryOf({ Dockerfile: APP, ...files }), ['check', '-f', 'json', '.']);
  const counts = JSON.parse(out).files.map(({ path, results }: File) => `${path} ${results.length}`);
  assert.equal(counts, ['Dockerfile 0', 'Makefile 200', 'run.sh 1']);
});

runs.run();
