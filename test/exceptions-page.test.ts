import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { TOOLS, type Tool } from '../src/knowledge/foreign-pragmas.js';
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

/** The rows of a table: a tool, and what is written for it. Other names of a tool or a check stand alone. */
const rowsIn = (part: string): readonly { readonly tool: string; readonly words: readonly string[] }[] =>
  [...part.matchAll(/^\| (\w[\w-]*) \| (.*) \| (.*) \|$/gm)]
    .filter(([, tool]) => tool !== 'tool')
    .map(([, tool = '', written = '']) => ({
      tool,
      words: [...written.matchAll(/`([^`]+)`/g)]
        .map(([, name = '']) => name)
        .filter((name) => /[=\s]|^nosemgrep|:DS-/.test(name)),
    }));

const [OF_DOCKERFILES = '', OF_MANIFESTS = ''] = text.split('In manifests of Kubernetes');

page('its tables have each tool', () => {
  const tools = [...rowsIn(OF_DOCKERFILES), ...rowsIn(OF_MANIFESTS)].map(({ tool }) => tool);
  assert.equal([...new Set(tools)].sort(), [...TOOLS].sort());
});

for (const { tool, words } of rowsIn(OF_DOCKERFILES)) {
  page(`in a Dockerfile for ${tool}: ${words.join(', ')}`, () => {
    assert.ok(words.length > 0);
    for (const comment of words) {
      const said = comment.replace('…', 'final-stage-root');
      const { results } = check({ path: 'Dockerfile', text: `# ${said}\n${ROOT}` }, { honor: [...TOOLS], today });
      assert.is(results.map(({ rule }) => rule).join(', '), 'allowed-root', `${tool}: ${said}`);
    }
  });
}

for (const { tool, words } of rowsIn(OF_MANIFESTS)) {
  page(`in a manifest for ${tool}: ${words.join(', ')}`, () => {
    assert.ok(words.length > 0);
    for (const each of words) {
      const isComment = each.startsWith('#');
      const annotations = isComment ? '' : `, annotations: {${each}}`;
      const pod = `apiVersion: v1\nkind: Pod\nmetadata: {name: p${annotations}}\nspec: {containers: [{name: c, image: redis:7, securityContext: {runAsUser: 0}}]}\n`;
      const manifest = isComment
        ? `${each}\n${pod}`.replace(/(.*ignore(?:-block|:).*\n)([\s\S]*)(spec:.*\n)/, '$2$1$3')
        : pod;
      const rulesFor = (honor: readonly Tool[]) =>
        checkManifest({ path: 'pod.yaml', text: manifest }, { honor: [...honor], today }).results.map(
          ({ rule }) => rule,
        );
      assert.ok(rulesFor(TOOLS).includes('allowed-root'), each);
      assert.not.ok(rulesFor(TOOLS.filter((name) => name !== tool)).includes('allowed-root'), each);
    }
  });
}

page.run();
