import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ruleDocs } from '../../src/build/rule-docs.js';
import { samplesModule } from '../../src/build/rule-samples.js';
import { shownSamples } from '../../src/build/shown-samples.js';
import { explain } from '../../src/program/explain.js';
import { checkerOf, exampleOf, finds, type RuleSample } from '../../src/program/rule-example.js';
import { EXCEPTIONS } from '../../src/program/rule-exceptions.js';
import { pageOf } from '../../src/program/rule-page.js';
import { ruleSamples } from '../../src/program/rule-samples.js';
import { rules } from '../../src/rules/index.js';
import { manifestRules } from '../../src/rules/manifests/index.js';
import { missingUser } from '../../src/rules/missing-user.js';

/** What the pages of the rules show is run. `UPDATE=1` writes the pages, and the samples that they show. */
const top = new URL('../../', import.meta.url).pathname;
const update = process.env.UPDATE === '1' && process.env.CI === undefined;
const all = [...rules, ...manifestRules];
const look = { color: false, columns: 96 } as const;

const keep = (path: string, text: string): void => {
  mkdirSync(join(top, path, '..'), { recursive: true });
  if (update) writeFileSync(join(top, path), text);
  assert.ok(existsSync(join(top, path)), `${path} is missing: UPDATE=1`);
  assert.is(readFileSync(join(top, path), 'utf8'), text, `${path} is stale: UPDATE=1`);
};

const shown = await shownSamples(top);
const made = await ruleDocs(rules, manifestRules, shown);

const samplesOf = (id: string): readonly RuleSample[] => ruleSamples[id] ?? [];

const examples = suite('explain: examples');

examples('the samples of the pages are those of samples/', () =>
  keep('src/program/rule-samples.ts', samplesModule(shown)),
);

for (const [kind, ids, path] of [
  ['Dockerfiles', rules.map(({ id }) => id), 'Dockerfile'],
  ['manifests', manifestRules.map(({ id }) => id), 'manifest.yaml'],
] as const) {
  examples(`every rule for ${kind} shows one`, () =>
    assert.equal(
      ids.filter((id) => !samplesOf(id).some((sample) => sample.path === path)),
      [],
    ),
  );
}

for (const [id, samples] of Object.entries(ruleSamples)) {
  for (const sample of samples) {
    const { folder, path, options } = sample;
    examples(`${folder}: ${id} finds it, and finds nothing in what it becomes`, async () => {
      const { before, change } = await exampleOf(id, sample);
      assert.ok(finds(before, id), 'no finding');
      assert.ok(change, 'nothing shows how it is put right');
      const after = checkerOf({ path, text: change.text, options })({ path, text: change.text });
      assert.is(after.error, undefined);
      assert.not.ok(finds(after, id), 'still found');
    });
  }
}

examples.run();

const exceptions = suite('explain: exceptions');

const POD = `apiVersion: v1
kind: Pod
${EXCEPTIONS.annotations}  name: api
spec:
  containers: [{ name: CONTAINER, image: 'debian:12', securityContext: { runAsUser: 0, runAsNonRoot: false } }]
`;
const COMPOSE = `services:
  a:
    image: debian:12
    user: '0'
${EXCEPTIONS.labels.replaceAll(/^/gm, '    ').trimEnd()}
`;

for (const [sentence, path, text, rule] of [
  ['the comment', 'Dockerfile', `${EXCEPTIONS.comment}FROM debian:12\nCMD ["a"]\n`, 'missing-user'],
  ['the annotation', 'pod.yaml', POD, 'container-root-user'],
  ['the label', 'compose.yaml', COMPOSE, 'container-root-user'],
] as const) {
  for (const [today, allowed] of [
    ['2027-06-30', true],
    ['2027-07-01', false],
  ] as const) {
    exceptions(`${sentence} ${allowed ? 'allows root on its last day' : 'allows nothing after it'}`, () => {
      const report = checkerOf({ path, text, options: { today } })({ path, text });
      assert.is(finds(report, 'allowed-root'), allowed);
      assert.is(finds(report, rule), !allowed);
    });
  }
}

exceptions.run();

const pages = suite('explain: pages');

for (const [path, text] of made) pages(`${path} is up to date`, () => keep(path, text));

pages('there are no others', () =>
  assert.equal(readdirSync(join(top, 'docs/rules')).sort(), [...new Set(all.map(({ id }) => `${id}.md`))].sort()),
);

const words = (text: string): string => text.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();

for (const rule of all) {
  pages(`explain ${rule.id} says what its page says`, async () => {
    const told = words(await explain(rule, { ...look, columns: 100 }));
    for (const { text } of await pageOf(rule, samplesOf(rule.id), look)) assert.ok(told.includes(words(text)), text);
  });
}

pages('links lead to what is there', () => {
  for (const [path, text] of made) {
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      assert.ok(existsSync(join(top, path, '..', link)), `${path}: ${link}`);
    }
  }
});

pages.run();

const terminal = suite('explain: terminal');

const escape = '\u001b';

terminal('colours only where they are wanted', async () => {
  for (const rule of rules) assert.not.match(await explain(rule, look), escape);
  assert.match(await explain(missingUser, { ...look, color: true }), `${escape}[32m+USER`);
});

terminal('prose is as wide as the terminal', async () => {
  const prose = (await explain(missingUser, { ...look, columns: 50 })).split('\n').slice(0, 8);
  assert.ok(prose.every((line) => line.length <= 50) && prose.some((line) => line.length > 35), prose.join('\n'));
});

terminal.run();
