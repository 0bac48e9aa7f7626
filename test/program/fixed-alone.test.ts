import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const alone = suite('program/fixed-alone: a Dockerfile that is fixed without the files around it');

const ROOT = 'FROM debian:12\nCMD ["sleep", "1"]\n';
const MADE = 'FROM debian:12\nRUN useradd --system app\nUSER app\nCMD ["sleep", "1"]\n';
const ALPINE = 'FROM alpine:3.20\nRUN addgroup -S app && adduser -S app -G app\nUSER app\nCMD ["sleep", "1"]\n';
const pod = (security: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  securityContext: {${security}}\n  containers:\n    - {name: a, image: o/app}\n`;
const BUILD = { 'build.sh': 'docker build -t o/app app/\n' };

const tracked = (files: Readonly<Record<string, string>>): string => {
  const directory = directoryOf(files);
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
  ])
    spawnSync('git', args, { cwd: directory, timeout: 30_000 });
  return directory;
};

type Result = { readonly rule: string; readonly message: string; readonly severity: string };

const findingsIn = async (directory: string): Promise<readonly string[]> => {
  const { files } = JSON.parse((await program(directory, ['check', '.', '-f', 'json'])).out);
  return files.flatMap(({ path, results }: { path: string; results: readonly Result[] }) =>
    results.filter(({ severity }) => severity !== 'info').map(({ rule, severity }) => `${path} ${severity} ${rule}`),
  );
};

for (const [sentence, text, around, unsafe, line] of [
  ['a pod says the id', ROOT, { ...BUILD, 'pod.yaml': pod('runAsUser: 1234') }, false, 'USER 1234:1234'],
  [
    'a pod says id and group',
    ROOT,
    { ...BUILD, 'pod.yaml': pod('runAsUser: 1234, runAsGroup: 5') },
    false,
    'USER 1234:5',
  ],
  [
    'a pod says only that it is not root',
    ROOT,
    { ...BUILD, 'pod.yaml': pod('runAsNonRoot: true') },
    false,
    'USER 10001:10001',
  ],
  ['a pod says nothing', ROOT, { ...BUILD, 'pod.yaml': pod('') }, false, 'USER 10001:10001'],
  [
    'a service says the id',
    ROOT,
    { 'compose.yaml': 'services:\n  a:\n    build: app\n    user: "1234:1300"\n' },
    false,
    'USER 1234:1300',
  ],
  ['a service says nothing', ROOT, { 'compose.yaml': 'services:\n  a:\n    build: app\n' }, false, 'USER 10001:10001'],
  ['an account is pinned', MADE, { ...BUILD, 'pod.yaml': pod('runAsUser: 1234, runAsGroup: 1234') }, true, '1234'],
  ['an account of BusyBox is pinned', ALPINE, { ...BUILD, 'pod.yaml': pod('runAsUser: 1234') }, true, '1234'],
] as const) {
  for (const file of ['app/Dockerfile', 'app']) {
    alone(`${sentence}, ${file}`, async () => {
      const directory = tracked({ 'app/Dockerfile': text, ...around });
      const before = new Set(await findingsIn(directory));
      await program(directory, ['check', file, '--fix', ...(unsafe ? ['--unsafe-fixes'] : [])]);
      const after = await findingsIn(directory);
      assert.match(readFileSync(join(directory, 'app/Dockerfile'), 'utf8'), line);
      assert.equal(
        after.filter((each) => !before.has(each)),
        [],
      );
    });
  }
}

alone.run();
