import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scratchDirectory } from '../scratch.js';

/** What CONTRIBUTING.md tells people to type is what CI types, or is typed here, in a copy of the project. */
const top = new URL('../..', import.meta.url).pathname;
const text = readFileSync(join(top, 'CONTRIBUTING.md'), 'utf8');

/** `npm cit` is both of the first. */
const ci = `npm ci\nnpm test\n${readFileSync(join(top, '.ci/run'), 'utf8').replaceAll('--silent ', '')}`;

const COMMAND = /^(?:[A-Z]+=\S+ )?(?:npm|npx|node|git|bash|sh|\.ci\/run)\b/;

const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, lines = '']) => lines.trim().split('\n'));
const spans = [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)]
  .map(([, span = '']) => span)
  .filter((span) => COMMAND.test(span));
const commands = [...new Set([...blocks, ...spans])].map((line) => line.replace(/\s+#.*/, ''));

const isOfCi = (command: string): boolean =>
  command === '.ci/run' || ci.split('\n').some((line) => line.includes(command));

const MILLISECONDS = 300_000;

const copy = (): string => {
  const directory = scratchDirectory();
  const left = ['node_modules', '.git', '.cache'].map((name) => join(top, name));
  cpSync(top, directory, { recursive: true, filter: (path) => !left.includes(path) });
  symlinkSync(join(top, 'node_modules'), join(directory, 'node_modules'));
  return directory;
};

const contributing = suite('CONTRIBUTING: commands');

contributing('there are some', () => assert.ok(commands.length > 5));

const directory = copy();

for (const command of commands.filter((each) => !isOfCi(each))) {
  contributing(command, () => {
    const { CI: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: directory,
      env,
      encoding: 'utf8',
      timeout: MILLISECONDS,
    });
    assert.is(status, 0, stdout + stderr);
  });
}

contributing.run();
