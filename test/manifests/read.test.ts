import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isManifest } from '../../src/manifests/detect.js';
import { readDocuments, readMap } from '../../src/manifests/read.js';
import { booleanOf, numberOf, scalarOf, textOf } from '../../src/manifests/tree.js';
import { checkManifest } from '../../src/report/check-manifest.js';

const reading = suite('manifests/read');

reading('every document is read, and empty ones are none', () => {
  const documents = readDocuments('x', '---\na: 1\n---\n# nothing\n---\nb: 2\n...\n---\n- c\n');
  assert.equal(Array.isArray(documents) && documents.map(({ kind }) => kind), ['map', 'map', 'list']);
});

for (const [text, expected] of [
  ['true', true],
  ['yes', true],
  ['On', true],
  ['FALSE', false],
  ['off', false],
  ['n', false],
  ['"true"', undefined],
  ['1', undefined],
] as const) {
  reading(`the boolean ${text}`, () => assert.is(booleanOf(scalarOf(readMap(`a: ${text}`), 'a')), expected));
}

for (const [text, expected] of [
  ['1001', 1001],
  ['"1001"', 1001],
  ['01751', 1001],
  ['-1', -1],
  ['1e3', 1000],
  ['root', undefined],
  ['10001:10001', undefined],
] as const) {
  reading(`the id ${text}`, () => assert.is(numberOf(scalarOf(readMap(`a: ${text}`), 'a')), expected));
}

for (const [name, text, expected] of [
  ['an alias stands for what it names', 'x: &x {b: 1}\na: *x\n', '1'],
  ['a merge key lends its keys', 'x: &x {b: 1}\na:\n  <<: *x\n', '1'],
  ['own keys hide them', 'x: &x {b: 1}\na:\n  <<: *x\n  b: 2\n', '2'],
  ['the first of several merged maps counts', 'x: &x {b: 1}\ny: &y {b: 2}\na:\n  <<: [*x, *y]\n', '1'],
  ['merges of merges', 'x: &x {b: 1}\ny: &y\n  <<: *x\na:\n  <<: *y\n', '1'],
  ['the last anchor of a name above counts', 'x: &x {b: 1}\ny: &x {b: 2}\na: *x\nz: &x {b: 3}\n', '2'],
  ['a cycle ends', 'a: &a\n  b: *a\n', '*a'],
] as const) {
  reading(name, () => assert.is(textOf(readMap(text), 'a', 'b'), expected));
}

const errorOf = (text: string): string | undefined => {
  const { error } = checkManifest({ path: 'm.yaml', text }, {});
  return error?.kind === 'config' ? `${error.detail} ${error.hint}` : undefined;
};

const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: x}]}\n';

for (const [name, text] of [
  ['an action on a line', `{{- if .Values.on }}\n${POD}{{- end }}\n`],
  ['an action as a value', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n'],
  ['a tag of Jinja', `{% if on %}\n${POD}{% endif %}\n`],
  ['an expression of Jinja', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ name }}\n'],
  ['in flow style', '{apiVersion: v1, kind: Pod, metadata: {name: {{ name }}}}\n'],
] as const) {
  reading(`a template is refused: ${name}`, () => {
    assert.match(errorOf(text) ?? '', /is a template.*helm template \.\.\. \| dockerfile-nonroot check -$/);
  });
}

for (const [name, text] of [
  ['inside a value', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a-{{ .Release.Name }}\n'],
  ['in quotes', `${POD}---\na: "{{ $labels.instance }}"\n`],
  ['in a block', `${POD}---\na: |\n  {{ $labels.instance }} {% if %}\n`],
  ['in a key', `${POD}---\n"{{x}}": 1\n`],
  ['in a comment', `# {{ .Values.on }}\n${POD}`],
] as const) {
  reading(`braces are text: ${name}`, () => assert.is(errorOf(text), undefined));
}

const ROOT =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: r}\nspec: {containers: [{name: r, securityContext: {runAsUser: 0}}]}\n';

for (const [name, text, expected] of [
  ['behind one with an action', `a: {{- if .x }}\n  b\n{{- end }}\n---\n${ROOT}`, '1 template, root at 8'],
  ['before one', `${ROOT}---\na: {{ .x }} y\n`, '1 template, root at 4'],
  ['between two', `{% if x %}\n---\r\n${ROOT}---\nname: {{ x }}\n`, '2 template, root at 6'],
  ['behind one that could be read', `a: {{ x }}\n---\n${ROOT}`, '1 template, root at 6'],
  ['without one', ROOT, '0 template, root at 4'],
] as const) {
  reading(`a document is read for itself: ${name}`, () => {
    const { templates = 0, results, error } = checkManifest({ path: 'm.yaml', text }, {});
    assert.is(error, undefined);
    const [line] = results.flatMap(({ rule, span }) =>
      rule === 'container-root-user' ? [text.slice(0, span.start).split('\n').length] : [],
    );
    assert.is(`${templates} template, root at ${line}`, expected);
  });
}

reading('what is broken and no template is an error, also beside one', () => {
  assert.match(errorOf(`${ROOT}---\na: [\n---\nname: {{ x }} y\n`) ?? '', /^line/);
});

reading('what is no YAML is said with its place', () => {
  assert.is(
    errorOf('apiVersion: v1\nkind: Pod\na: [1\nb: 2\n'),
    'line 4, column 1: Flow sequence in block collection must be sufficiently indented and end with a ] Correct it: we check only what is YAML.',
  );
});

reading('YAML that only Kubernetes reads does not matter where nothing is said about it', () => {
  const crd =
    "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  description: 'one\n  two'\n";
  assert.is(checkManifest({ path: 'm.yaml', text: `${crd}---\n${POD}` }, {}).targets.length, 1);
  assert.ok(errorOf(crd.replace('CustomResourceDefinition', 'Pod')) !== undefined);
});

for (const [name, text] of [
  ['brackets', '['.repeat(200_000)],
  ['braces', '{'.repeat(200_000)],
  ['dashes', '- '.repeat(100_000)],
  ['indentation', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
] as const) {
  reading(`depth is limited: ${name}`, () =>
    assert.is(errorOf(text), 'is nested deeper than a manifest can be. Leave it out.'),
  );
}

const TOO_MANY = 'has aliases that stand for more than 200000 values. Leave it out.';

reading('aliases of aliases of aliases are refused', () => {
  const lines = Array.from(
    { length: 60 },
    (_, n) => `b${n + 1}: &b${n + 1} {<<: [*b${n}, *b${n}], x: [*b${n}, *b${n}]}`,
  );
  assert.is(errorOf(`b0: &b0 {a: 1}\n${lines.join('\n')}\n`), TOO_MANY);
});

reading('an alias may stand for much, and be there often', () => {
  const used = (times: number) => `a: &a [${'x,'.repeat(999)}]\nb: [${'*a,'.repeat(times)}]\n`;
  assert.is(errorOf(used(200)), undefined);
  assert.is(errorOf(used(201)), TOO_MANY);
});

reading.run();

const detecting = suite('manifests/detect');

for (const [path, text, expected] of [
  ['a/pod.yaml', POD, true],
  ['a/pod.yml', POD.replaceAll('\n', '\r\n'), true],
  ['a/pod.json', '{"kind": "Pod",\n "apiVersion": "v1"}', true],
  ['-', POD, true],
  ['compose.yaml', 'services:\n  a:\n    image: x\n', true],
  ['docker-compose.prod.yml', 'services: {}\n', true],
  ['anything.yaml', 'services:\n  a:\n    build: .\n', true],
  ['values.yaml', 'flyte:\n  server:\n    security:\n      allowedOrigins: []\n', true],
  ['values.yaml', 'server:\n  security:\n    allowedOrigins: []\n', false],
  ['Dockerfile', POD, false],
  ['a/config.yaml', 'a: 1\n', false],
  ['a/config.yaml', 'version: 2\nservices: [a]\n', false],
] as const) {
  detecting(`${path}: ${JSON.stringify(text.slice(0, 40))}`, () => assert.is(isManifest(path, text), expected));
}

detecting.run();
