import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { TOOLS } from '../src/knowledge/foreign-pragmas.js';
import { check } from '../src/report/check.js';
import { checkManifest } from '../src/report/check-manifest.js';
import { directoryOf, program, ROOT } from './in-process.js';

/** What the page on exceptions says: every exception on it counts, and every command is run. */
const text = readFileSync(new URL('../docs/exceptions.md', import.meta.url), 'utf8');

const blocksOf = (language: string): readonly string[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, found, block = '']) =>
    found === language ? [block] : [],
  );

const TOLD = new Set(['allowed-root', 'excepted-finding']);
const today = '2027-06-30';

const page = suite('docs/exceptions.md');

for (const [at, block] of blocksOf('dockerfile').entries()) {
  page(`its Dockerfile ${at + 1} has an exception that counts`, () => {
    const { results } = check({ path: 'Dockerfile', text: block }, { today });
    assert.ok(results.some(({ rule }) => TOLD.has(rule)));
    const open = results.filter(({ rule, severity }) => severity === 'error' && !TOLD.has(rule));
    assert.equal(open, []);
  });
}

for (const block of blocksOf('yaml').filter((each) => !each.includes('exceptions:'))) {
  const lines = block.split('\n').filter((line) => /dockerfile-nonroot/.test(line) && !line.includes('until.'));
  const said = lines.filter((line) => !line.includes('allow-root-until'));
  page(`its manifest: ${said.map((line) => line.trim()).join(', ')}`, () => {
    const path = block.includes('services:') ? 'compose.yaml' : 'pod.yaml';
    const { results } = checkManifest({ path, text: block }, { today });
    assert.is(results.filter(({ rule }) => TOLD.has(rule)).length, said.length);
    assert.equal(
      results.filter(({ rule }) => rule.startsWith('exception-')),
      [],
    );
  });
}

const FILES = {
  'tools/Dockerfile': ROOT,
  'deploy.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec: {template: {spec: {initContainers: [{name: init, image: a, securityContext: {runAsUser: 0, runAsNonRoot: false}}]}}}\n',
};

page('its configuration counts, and covers something', async () => {
  const [rc = ''] = blocksOf('yaml').filter((each) => each.includes('exceptions:'));
  const directory = directoryOf({ ...FILES, '.dockerfile-nonrootrc.yaml': rc });
  const { out, err } = await program(directory, ['-f', 'json']);
  assert.match(err, '2 exceptions count.');
  assert.not.match(err, 'covers nothing');
  assert.match(out, 'only developers run them');
});

for (const line of blocksOf('sh').flatMap((block) => block.trim().split('\n'))) {
  page(`runs: ${line}`, async () => {
    const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(2);
    const { code, out, err } = await program(directoryOf(FILES), argv);
    assert.is(code, 1, err);
    assert.match(
      out,
      line.includes('--diff') ? '+# dockerfile-nonroot: allow-root reason="manages mounts"' : 'runs as root',
    );
  });
}

page('each comment of its table is read, and counts for what it says', () => {
  const rows = [...text.matchAll(/^\| (\w+) \| (.*) \| (.*) \|$/gm)].filter(([, tool]) => tool !== 'tool');
  assert.equal([...new Set(rows.map(([, tool]) => tool))].sort(), [...TOOLS].sort());
  for (const [, tool = '', comments = ''] of rows) {
    const names = [...comments.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    // Other names of a tool or a rule stand alone.
    const whole = names.filter((name) => /[=\s]|^nosemgrep|:DS-/.test(name));
    assert.ok(whole.length > 0, comments);
    for (const comment of whole) {
      const words = comment.replace('…', 'final-stage-root');
      const { results } = check({ path: 'Dockerfile', text: `# ${words}\n${ROOT}` }, { honor: [...TOOLS], today });
      const said = results.map(({ rule }) => rule).join(', ');
      assert.is(said, 'allowed-root', `${tool}: ${words}`);
    }
  }
});

page.run();
