import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { diagnose } from '../../src/rules/engine.js';
import { ruleIds } from '../../src/rules/ids.js';
import { rules } from '../../src/rules/index.js';
import { manifestRules } from '../../src/rules/manifests/index.js';
import { subjectOf } from '../../src/rules/subject.js';
import { componentUsers, sampleOptions, samplePaths } from '../manifests/sample-options.js';
import { subjectIn } from './manifests/blames.js';

const RULES = new URL('../../src/rules/', import.meta.url);
const SAMPLES = new URL('../../samples/', import.meta.url);
const TESTS = new URL('.', import.meta.url);

const registry = suite('rules/registry');

/** Files that hold no rule, but what rules have in common. */
const COMMON = ['engine', 'exceptable', 'finding', 'held-ids', 'ids', 'index', 'model', 'rule', 'sentences', 'subject'];

/** What the files of rules in a room export, by the names of the files. */
const exportsIn = async (room: string): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> => {
  const names = readdirSync(new URL(room, RULES))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !COMMON.includes(name));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, { ...(await import(new URL(`${room}${name}.ts`, RULES).href)) }] as const),
    ),
  );
};

const [files, manifestFiles] = await Promise.all([exportsIn('./'), exportsIn('./manifests/')]);

const camelCase = (id: string): string => id.replaceAll(/-./g, (dash) => dash.charAt(1).toUpperCase());

const ids: readonly string[] = rules.map(({ id }) => id);
const manifestIds: readonly string[] = manifestRules.map(({ id }) => id);

for (const [name, exported] of [...files, ...manifestFiles]) {
  registry(`${name}: the file has this rule alone, under its name and in a registry`, () => {
    const registered = [...rules, ...manifestRules].filter(({ id }) => id === name);
    assert.equal(Object.keys(exported), [camelCase(name)]);
    assert.ok(registered.length > 0 && registered.every((rule) => rule === exported[camelCase(name)]));
  });
}

registry('a rule stands in the room of what it looks at', () => {
  assert.equal([...ids].sort(), [...files.keys()].sort());
  const alone = manifestIds.filter((id) => !ids.includes(id));
  assert.equal([...alone].sort(), [...manifestFiles.keys()].sort());
});

registry('no rule is there twice', () => {
  for (const all of [ids, manifestIds]) assert.is(new Set(all).size, all.length);
});

registry('the ids that the command line knows are those of the rules, in their order', () => {
  assert.equal(ruleIds, [...new Set([...ids, ...manifestIds])]);
});

registry('a folder of samples is called after the rule it is about', () => {
  const folders = readdirSync(SAMPLES).filter((name) => !['flyte', 'manifests'].includes(name));
  assert.equal(
    folders.filter((name) => !ids.includes(name)),
    [],
  );
  assert.equal(
    readdirSync(new URL('manifests/', SAMPLES)).filter((name) => !manifestIds.includes(name)),
    [],
  );
});

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

for (const rule of rules) {
  const { id } = rule;

  const findingsIn = ({ text, options }: Sample): number =>
    diagnose(rules, subjectOf({ path: 'Dockerfile', text }, options)).filter((each) => each.rule === id).length;

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
}

const users = await componentUsers();

const manifestSamples = samplePaths().map((path) => ({
  path,
  found: new Set(
    diagnose(manifestRules, subjectIn(readFileSync(path, 'utf8'), sampleOptions(path, users))).map(({ rule }) => rule),
  ),
}));

for (const { id } of manifestRules) {
  registry(`${id}: in kebab case, without the remedy`, () => {
    assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
    assert.not.match(id, /^(?:add|use|set|no|avoid|prefer)-/);
  });

  registry(`${id}: a sample of a manifest that reports it`, () => {
    const own = manifestSamples.filter(({ path }) => path.includes(`/samples/manifests/${id}/`));
    assert.ok(own.some(({ found }) => found.has(id)));
  });

  registry(`${id}: a manifest that it has nothing to say of`, () => {
    assert.ok(manifestSamples.some(({ found }) => !found.has(id)));
  });
}

registry.run();
