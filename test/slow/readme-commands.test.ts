import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, PROGRAM, ROOT } from '../program.js';

/** The commands that README.md tells people to type, run in a small repository. */
const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const POD = `apiVersion: v1
kind: Pod
metadata: {name: api}
spec: {containers: [{name: api, image: 'registry.example.com/api:1', securityContext: {runAsUser: 4711}}]}
`;

/** Stand-ins for what comes before and behind the program, and for npx, which would fetch a published one. */
const PROGRAMS: Readonly<Record<string, string>> = {
  npx: `shift; exec ${process.execPath} ${PROGRAM} "$@"`,
  'docker-generated': "printf 'FROM debian:12\\nUSER 1000\\n'",
  helm: 'cat k8s/api.yaml',
  reviewdog: 'cat > /dev/null',
};

const repository = (): string => {
  const directory = directoryOf({
    Dockerfile: ROOT,
    'agent/Dockerfile': ROOT,
    'api/Dockerfile': ROOT,
    'k8s/api.yaml': POD,
    ...Object.fromEntries(Object.entries(PROGRAMS).map(([name, body]) => [`.git/bin/${name}`, `#!/bin/sh\n${body}\n`])),
  });
  for (const name of Object.keys(PROGRAMS)) chmodSync(join(directory, '.git/bin', name), 0o755);
  const git = (...argv: readonly string[]) => spawnSync('git', argv, { cwd: directory });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'a');
  writeFileSync(join(directory, 'Dockerfile'), `${ROOT}# changed\n`);
  return directory;
};

/** What needs an engine, a registry or an archive has tests of its own. */
const ELSEWHERE = /\bverify\b|--resolve|\bimage app\.tar|completion/;

const commands = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
  .flatMap(([, block = '']) => block.split('\n'))
  .filter((line) => /npx dockerfile-nonroot/.test(line) && !ELSEWHERE.test(line));

const readme = suite('README: commands');

readme('are as many as somebody counted, or more', () => assert.ok(commands.length >= 16, String(commands.length)));

/** A baseline that is not there yet is made first. */
const BEFORE = 'npx dockerfile-nonroot --baseline known.json --update-baseline > /dev/null; ';

for (const command of commands)
  readme(command.replace(/ +#.*/, ''), () => {
    const cwd = repository();
    const first = command.includes('known.json') && !command.includes('--update') ? BEFORE : '';
    const env = { PATH: `${join(cwd, '.git/bin')}:${process.env.PATH}` };
    const { status, stderr } = spawnSync('sh', ['-c', first + command], { cwd, env, encoding: 'utf8' });
    assert.ok(status === 0 || status === 1, `${status}: ${stderr}`);
    assert.not.match(stderr, /not found|no option|cannot/i);
  });

readme.run();
