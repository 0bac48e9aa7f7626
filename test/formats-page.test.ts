import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reporterAliases, reporterNames } from '../src/report/names.js';
import { directoryOf, program, ROOT } from './program.js';

/** What the page on formats says: every command in it is run. */
const text = readFileSync(new URL('../docs/formats.md', import.meta.url), 'utf8');

const blocksOf = (language: string): readonly string[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, found, block = '']) =>
    found === language ? [block] : [],
  );

/** Commands of shells, each as a line. */
const commands = blocksOf('sh')
  .flatMap((block) => block.split('\n'))
  .flatMap((line) => /\bnpx dockerfile-nonroot (.*)$/.exec(line)?.[1] ?? []);

/** Where the jobs are, with a test of its own. */
const jobs = ['docs/ci.md', 'templates/dockerfile-nonroot.yml'].map((path) =>
  readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'),
);

const page = suite('docs/formats.md');

page('shows every format and every other name of one', () => {
  const named = new Set([...text.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  assert.equal(
    [...reporterNames, ...Object.keys(reporterAliases)].filter((name) => !named.has(name)),
    [],
  );
});

page('has a command for each of them that a program of others reads, or the page on CI has', () => {
  const used = [...commands, ...jobs].join(' ');
  const late = ['sarif', 'github', 'gitlab', 'checkstyle', 'junit', 'rdjson', 'gcc', 'markdown', 'html'];
  assert.equal(
    late.filter((name) => !used.includes(`--format ${name}`)),
    [],
  );
});

for (const line of commands) {
  page(`runs: ${line}`, () => {
    const directory = directoryOf({ Dockerfile: ROOT });
    const [own = '', input] = line.split(' < ');
    const argv = own.split(' ');
    const stdin = input === undefined ? '' : readFileSync(join(directory, input));
    const { code, err } = program(directory, argv, { stdin });
    assert.is(code, argv.includes('--exit-zero') ? 0 : 1, err);
    for (const [, file = ''] of argv.join(' ').matchAll(/--format \w+=(\S+)/g)) {
      assert.ok(existsSync(join(directory, file)), file);
    }
  });
}

page.run();
