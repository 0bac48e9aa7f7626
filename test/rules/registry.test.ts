import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { rules } from '../../src/rules/index.js';
import { subjectOf } from '../../src/rules/subject.js';

const RULES = new URL('../../src/rules/', import.meta.url);
const SAMPLES = new URL('../../samples/', import.meta.url);
const TESTS = new URL('.', import.meta.url);

const registry = suite('rules/registry');

/** Files that hold a rule, and not what rules share. */
const files = readdirSync(RULES).filter(
  (name) => name.endsWith('.ts') && /as const satisfies Rule;/.test(readFileSync(new URL(name, RULES), 'utf8')),
);

const ids: readonly string[] = rules.map(({ id }) => id);

registry('every rule file is in the registry, and is called as its rule', () => {
  assert.equal([...ids].sort(), files.map((name) => name.replace(/\.ts$/, '')).sort());
});

registry('no rule is there twice', () => assert.is(new Set(ids).size, ids.length));

type Sample = { readonly text: string; readonly options: Options };

/** The samples below samples/<id>/, each in a folder of its own. */
const samplesOf = (id: string): readonly Sample[] =>
  readdirSync(new URL(`${id}/`, SAMPLES))
    .map((name) => new URL(`${id}/${name}/`, SAMPLES))
    .filter((folder) => existsSync(new URL('Dockerfile', folder)))
    .map((folder) => ({ text: readFileSync(new URL('Dockerfile', folder), 'utf8'), options: optionsIn(folder) }));

const optionsIn = (folder: URL): Options => {
  const file = new URL('options.json', folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

const everySample = readdirSync(SAMPLES)
  .filter((name) => ids.includes(name))
  .flatMap(samplesOf);

/** Ends in a full stop, counting none within quotes, numbers and names of files. */
const sentencesIn = (text: string): number =>
  (text.match(/[.:]+(?=\s|$)/g) ?? []).filter((each) => each === '.').length;

for (const rule of rules) {
  const { id, summary, why, check } = rule;

  const findingsIn = ({ text, options }: Sample): number =>
    check(subjectOf({ path: 'Dockerfile', text }, options)).length;

  registry(`${id}: in kebab case, without the remedy`, () => {
    assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
    assert.not.match(id, /^(?:add|use|set|no|avoid|prefer)-/);
  });

  registry(`${id}: a sample that reports it`, () => assert.ok(samplesOf(id).some((sample) => findingsIn(sample) > 0)));

  registry(`${id}: a sample that it has nothing to say of`, () => {
    assert.ok(everySample.some((sample) => findingsIn(sample) === 0));
  });

  registry(`${id}: a table of its own`, () => {
    const table = readFileSync(new URL(`${id}.test.ts`, TESTS), 'utf8');
    assert.match(table, /\[\](?:,\s|\])/, 'a row that finds nothing');
    assert.match(table, /\[['"]/, 'a row that finds something');
  });

  registry(`${id}: summary and reason are sentences`, () => {
    assert.is(sentencesIn(summary), 1, summary);
    assert.ok([1, 2].includes(sentencesIn(why)), why);
    for (const text of [summary, why]) {
      assert.match(text, /^[A-Z/a-z].*\.$/s);
      assert.not.match(text, /\b(?:please|invalid)\b|!/i);
    }
  });
}

registry.run();
