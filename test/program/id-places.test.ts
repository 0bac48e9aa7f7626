import { spawnSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const places = suite('program/id-places: an id changes everywhere or nowhere');

const pod = (name: string, image: string, security: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  securityContext: {${security}}\n  containers:\n    - {name: a, image: ${image}}\n`;
const FILES = {
  'app/Dockerfile': 'FROM debian:12\nRUN mkdir /data && chown 10001 /data\nUSER 10001:10001\nCMD ["sleep", "1"]\n',
  'pod.yaml': pod('p', 'o/app', 'runAsUser: 1001, runAsGroup: 10001, runAsNonRoot: true'),
};
const GIVEN = ['check', '.', '--image', 'o/app=app/Dockerfile', '--only', 'uid-differs-from-image'];

const tracked = (files: Readonly<Record<string, string>>): string => {
  const directory = directoryOf(files);
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
  ])
    spawnSync('git', args, { cwd: directory, timeout: 30_000 });
  return directory;
};

type Result = { readonly rule: string; readonly fix?: unknown; readonly notes?: readonly string[] };

const resultOf = async (directory: string, rule: string, argv: readonly string[]): Promise<Result | undefined> => {
  const { files } = JSON.parse((await program(directory, [...argv, '-f', 'json'])).out);
  return files
    .flatMap(({ results }: { results: readonly Result[] }) => results)
    .find((each: Result) => each.rule === rule);
};

/** Other places that a finding names; nothing where it has a fix. */
const heldBy = async (directory: string, rule = 'uid-differs-from-image', argv: readonly string[] = GIVEN) => {
  const result = await resultOf(directory, rule, argv);
  assert.ok(result);
  const note = result.notes?.find((each) => each.startsWith('Other places'));
  assert.is(note === undefined, (result.fix ?? undefined) !== undefined);
  return note?.replace(/^.*?: |\.$/g, '');
};

for (const [sentence, files] of [
  ['more files than are looked at', Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`s/${at}.sh`, '']))],
  ['more directories', Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`s${at}/a`, '']))],
] as const) {
  places(`${sentence}: it is not changed, and that is told`, async () => {
    const result = await resultOf(directoryOf({ ...FILES, ...files }), 'uid-differs-from-image', GIVEN);
    assert.is(result?.fix ?? undefined, undefined);
    assert.equal(result?.notes, [
      'We could not look at all files of the repository. Search them for 1001, and change it everywhere: Run as 10001:10001.',
    ]);
  });
}

places('of many ids only some are looked for, and the others are not changed', async () => {
  const pods = Array.from({ length: 22 }, (_, at) =>
    pod(`p${at}`, 'o/app', `runAsUser: ${2001 + at}, runAsGroup: 10001`),
  );
  const directory = directoryOf({ ...FILES, 'pod.yaml': pods.join('---\n') });
  const { files } = JSON.parse((await program(directory, [...GIVEN, '-f', 'json'])).out);
  const results: readonly Result[] = files.flatMap(({ results: all }: { results: readonly Result[] }) => all);
  const fixed = results.filter(({ fix }) => fix !== undefined && fix !== null).length;
  assert.equal([results.length, fixed], [22, 20]);
});

for (const [sentence, files, expected] of [
  ['where nothing else says it, it is changed', {}, undefined],
  ['a script', { 'deploy/up.sh': 'set -e\nchown -R 1001 /srv\n' }, 'deploy/up.sh, line 2'],
  ['a command', { Makefile: 'run:\n\tdocker run --user 1001 o/app\n' }, 'Makefile, line 2'],
  ['values of a chart', { 'chart/values.yaml': 'podSecurityContext:\n  fsGroup: 1001\n' }, 'chart/values.yaml, line 2'],
  [
    'a template of a chart',
    { 'chart/templates/p.yaml': 'spec:\n{{ with .Values }}\n  runAsUser: 1001\n{{ end }}\n' },
    'chart/templates/p.yaml, line 3',
  ],
  [
    'a patch of an overlay',
    {
      'k/patch.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  securityContext:\n    runAsUser: 1001\n',
    },
    'k/patch.yaml, line 6',
  ],
  ['Compose', { 'compose.yaml': 'services:\n  a:\n    image: o/app\n    user: "1001"\n' }, 'compose.yaml, line 4'],
  [
    'not Compose of another image',
    { 'compose.yaml': 'services:\n  a:\n    image: redis\n    user: "1001"\n' },
    undefined,
  ],
  ['not values of another image', { 'values.yaml': 'image:\n  repository: redis\nrunAsUser: 1001\n' }, undefined],
  ['an environment', { '.env': 'PUID=1001\n' }, '.env, line 1'],
  ['a playbook', { 'site.yml': '- file: {path: /srv, owner: "1001"}\n' }, 'site.yml, line 1'],
  ['not what tests take in', { 'c/testdata/up.sh': 'chown 1001 /a\n' }, undefined],
  ['not another number', { 'up.sh': 'chown 10012 a; sleep 1001\n' }, undefined],
  ['not a text for people', { 'CHANGES.md': 'USER 1001\n' }, undefined],
  [
    'not what lies beside another Dockerfile',
    { 'b/Dockerfile': 'FROM debian:12\n', 'b/up.sh': 'chown 1001 /a\n' },
    undefined,
  ],
  [
    'what lies beside a Dockerfile above its own',
    { Dockerfile: 'FROM debian:12\n', 'up.sh': 'chown 1001 /a\n' },
    'up.sh, line 1',
  ],
  ['what lies beside its own', { 'app/up.sh': 'chown 1001 /a\n' }, 'app/up.sh, line 1'],
  [
    'each of several',
    { 'a.sh': 'chown 1001 x\nchown 1001 y\n', 'b.sh': 'useradd -u 1001 a\n' },
    'a.sh, line 1; a.sh, line 2; b.sh, line 1',
  ],
  [
    'of many the number',
    { 'a.sh': 'chown 1001 x\n'.repeat(9) },
    `${[1, 2, 3, 4, 5, 6].map((line) => `a.sh, line ${line}`).join('; ')}; and 3 more`,
  ],
  ['pods that say their image have their own fix', { 'q.yaml': pod('q', 'o/app', 'runAsUser: 1001') }, undefined],
] as const) {
  places(sentence, async () => {
    assert.is(await heldBy(directoryOf({ ...FILES, ...files })), expected);
    assert.is(await heldBy(tracked({ ...FILES, ...files })), expected);
  });
}

places('what to do is told', async () => {
  const directory = directoryOf({ ...FILES, 'up.sh': 'chown 1001 a\n' });
  assert.equal((await resultOf(directory, 'uid-differs-from-image', GIVEN))?.notes, [
    'Other places say 1001, too: up.sh, line 1.',
    'Change all of them together: Run as 10001:10001.',
  ]);
});

places('git keeps it', async () => {
  const directory = tracked({ ...FILES, 'up.sh': 'chown 1001 a\n' });
  spawnSync('git', ['rm', '-q', '--cached', 'up.sh'], { cwd: directory, timeout: 30_000 });
  assert.is(await heldBy(directory), undefined);
});

places('the group of a volume is such an id', async () => {
  const files = { ...FILES, 'pod.yaml': pod('p', 'o/app', 'runAsUser: 10001, fsGroup: 65534') };
  const argv = [...GIVEN.slice(0, -1), 'fs-group'];
  assert.is(await heldBy(directoryOf(files), 'fs-group', argv), undefined);
  const directory = directoryOf({ ...files, 'up.sh': 'chgrp 65534 /srv\n' });
  assert.is(await heldBy(directory, 'fs-group', argv), 'up.sh, line 1');
});

const TAKEN =
  'FROM node:22\nRUN useradd -u 1000 app\nCOPY --chown=1000:1000 . .\nRUN chown 1000 /srv\nUSER 1000\nCMD ["sleep", "1"]\n';

places('a taken id is changed in all of its stage', async () => {
  const directory = directoryOf({ Dockerfile: `FROM debian:12 AS a\nUSER 1000\n${TAKEN}` });
  const { out } = await program(directory, ['check', '.', '--only', 'taken-id', '--diff', '--unsafe-fixes']);
  assert.equal(
    out.split('\n').filter((line) => /^\+[A-Z]/.test(line)),
    ['+RUN useradd -u 10001 app', '+COPY --chown=10001:10001 . .', '+RUN chown 10001 /srv', '+USER 10001'],
  );
});

for (const [sentence, files, expected] of [
  ['and a script says it', { 'up.sh': 'chown 1000 /srv\n' }, 'up.sh, line 1'],
  [
    'and a service runs the image so',
    { 'compose.yaml': 'services:\n  a:\n    build: .\n    user: "1000"\n' },
    'compose.yaml, line 4',
  ],
  ['and another image beside it has it', { 'Dockerfile.b': 'FROM debian:12\nUSER 1000\n' }, undefined],
  ['and another image has it, which is nothing', { 'b/Dockerfile': 'FROM debian:12\nUSER 1000\n' }, undefined],
] as const) {
  places(`an id is taken ${sentence}`, async () => {
    const directory = directoryOf({ Dockerfile: TAKEN, ...files });
    assert.is(await heldBy(directory, 'taken-id', ['check', '.', '--only', 'taken-id']), expected);
  });
}

places.run();
