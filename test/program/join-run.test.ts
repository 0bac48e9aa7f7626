import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program, ROOT } from '../program.js';

const join = suite('join-run: a manifest beside the Dockerfile that it builds');

const files = (service: string) => ({ 'app/Dockerfile': ROOT, 'compose.yaml': `services:\n  a:\n${service}` });
const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n    - {name: c, image: own}\n';
const CONFIG = '{ "images": { "own": "app/Dockerfile" } }';

/** The severities that a manifest is given for root, in a run over some paths. */
const severities = (directory: string, argv: readonly string[]): readonly string[] => {
  const { files: all } = JSON.parse(program(directory, ['-f', 'json', ...argv]).out);
  return all
    .filter(({ path }: { path: string }) => path.endsWith('.yaml'))
    .flatMap(({ results }: { results: readonly { rule: string; severity: string }[] }) => results)
    .filter(({ rule }: { rule: string }) => rule === 'container-root-user')
    .map(({ severity }: { severity: string }) => severity);
};

for (const [sentence, given, argv, expected] of [
  ['root is no second error', files('    build: app\n'), ['.'], ['info']],
  ['on its own it is the error', files('    build: app\n'), ['compose.yaml'], ['error']],
  ['what it says itself is its own', files('    build: app\n    user: root\n'), ['.'], ['error']],
  ['an image that nobody builds here, too', files('    image: alpine\n'), ['.'], ['error']],
  [
    'of a pod, likewise',
    { 'app/Dockerfile': ROOT, 'p.yaml': POD, '.dockerfile-nonrootrc.json': CONFIG },
    ['app', 'p.yaml'],
    ['info'],
  ],
  [
    'whose own 0 is its own',
    {
      'app/Dockerfile': ROOT,
      'p.yaml': POD.replace('own}', 'own, securityContext: {runAsUser: 0}}'),
      '.dockerfile-nonrootrc.json': CONFIG,
    },
    ['.'],
    ['error'],
  ],
] as const) {
  join(sentence, () => assert.equal(severities(directoryOf(given), argv), expected));
}

join.run();
