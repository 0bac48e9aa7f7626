import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const near = suite('program/near: the rest of a repository');

const DOCKERFILE = 'FROM debian:12\nCMD ["sleep", "1"]\n';
const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n    - {name: a, image: o/a, securityContext: {runAsUser: 1234}}\n';
const FILES = { 'app/Dockerfile': DOCKERFILE, 'ci/build.sh': 'docker build -t o/a app/\n', 'k/pod.yaml': POD };

const tracked = (files: Readonly<Record<string, string>>, added: readonly string[] = Object.keys(files)): string => {
  const directory = directoryOf(files);
  for (const args of [
    ['init', '-q'],
    ['add', '--', ...added],
  ])
    spawnSync('git', args, { cwd: directory, timeout: 30_000 });
  return directory;
};

const fixOf = async (directory: string, ...argv: readonly string[]) =>
  /\+USER (\S+)/.exec((await program(directory, ['check', '--diff', '--unsafe-fixes', ...argv])).out)?.[1];

for (const [sentence, files, added, argv, expected] of [
  ['counts for a Dockerfile that is named', FILES, undefined, ['app/Dockerfile'], '1234:1234'],
  ['counts as for all of it', FILES, undefined, ['.'], '1234:1234'],
  ['counts where a part is named', FILES, undefined, ['app'], '1234:1234'],
  ['is what git keeps', FILES, ['app/Dockerfile', 'ci/build.sh'], ['app/Dockerfile'], '10001:10001'],
  ['is less what is left out', FILES, undefined, ['--exclude', 'k', 'app/Dockerfile'], '10001:10001'],
] as const) {
  near(sentence, async () => assert.is(await fixOf(tracked(files, added), ...argv), expected));
}

near('inspect shows it', async () => {
  const { out } = await program(tracked(FILES), ['inspect', 'app/Dockerfile']);
  assert.match(out, 'k/pod.yaml:6  a: user 1234');
});

near('no link is followed', async () => {
  const directory = tracked({ ...FILES, 'k/pod.yaml': '' });
  symlinkSync(join(directoryOf({ 'pod.yaml': POD }), 'pod.yaml'), join(directory, 'k/linked.yaml'));
  spawnSync('git', ['add', '.'], { cwd: directory, timeout: 30_000 });
  assert.is(await fixOf(directory, 'app/Dockerfile'), '10001:10001');
});

near.run();
