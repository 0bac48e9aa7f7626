import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkManifest } from '../../src/report/check-manifest.js';
import { brokenManifest } from './manifest-promises.js';
import { DRESSES, manifests } from './manifest-texts.js';
import { watchdog } from './watchdog.js';

const watch = watchdog();
const PATH = 'before.yaml';

const promises = suite('fuzz: promises for manifests');

for (const [name, dressed] of DRESSES) {
  promises(`hold for every sample ${name}`, async () => {
    const wrong: string[] = [];
    for (const { name: sample, text, options } of manifests) {
      watch(text);
      for (const fault of await brokenManifest(PATH, dressed(text), options)) wrong.push(`${sample}: ${fault}`);
    }
    watch('');
    assert.ok(manifests.length > 50);
    assert.is(wrong.join('\n'), '');
  });
}

promises.run();

/** Files of some lines that stand for gigabytes, or for nothing that ends. */
const levels = (n: number, line: (name: string, inner: string) => string): string =>
  Array.from({ length: n }, (_, index) => line(`l${index + 1}`, `l${index}`)).join('');

const nine = (inner: string): string => Array.from({ length: 9 }, () => `*${inner}`).join(', ');

const POD = 'kind: Pod, metadata: {name: x}, spec: {containers: [{name: c, image: "node:22"}]}';

const BOMBS: readonly (readonly [string, string])[] = [
  [
    'lists of nine aliases each, nine deep',
    `apiVersion: v1\nkind: ConfigMap\nl0: &l0 [lol]\n${levels(9, (name, inner) => `${name}: &${name} [${nine(inner)}]\n`)}data: *l9\n`,
  ],
  [
    'Lists of pods, as aliases, nine deep',
    `apiVersion: v1\nkind: List\nl0: &l0 {apiVersion: v1, ${POD}}\n${levels(9, (name, inner) => `${name}: &${name} {apiVersion: v1, kind: List, items: [${nine(inner)}]}\n`)}items: [*l9]\n`,
  ],
  [
    'containers that are one alias a thousand times, in a thousand pods',
    `apiVersion: v1\nkind: List\nl0: &l0 {name: c, image: "node:22"}\nl1: &l1 [${'*l0, '.repeat(1000)}]\nitems: [${'{apiVersion: v1, kind: Pod, metadata: {name: x}, spec: {containers: *l1}}, '.repeat(1000)}]\n`,
  ],
  [
    'merge keys in merge keys',
    `apiVersion: v1\nkind: Pod\nl0: &l0 {a: 1}\n${levels(40, (name, inner) => `${name}: &${name} {<<: [*${inner}, *${inner}], ${name}: 1}\n`)}spec: {<<: *l40, containers: [{name: c, image: a}]}\n`,
  ],
  ['a value in itself', 'apiVersion: v1\nkind: Pod\nspec: &s {containers: [*s, {<<: *s, name: c}], x: *s}\n'],
  ['brackets that never close', `apiVersion: v1\nkind: Pod\nspec: ${'['.repeat(100_000)}\n`],
  ['braces in each other', `apiVersion: v1\nkind: Pod\nspec: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}\n`],
  [
    'lines, each deeper than the one before',
    `apiVersion: v1\nkind: Pod\nspec:\n${Array.from({ length: 1200 }, (_, index) => `${' '.repeat(index + 1)}a:\n`).join('')}`,
  ],
  ['dashes of one line', `apiVersion: v1\nkind: Pod\nspec:\n${'- '.repeat(50_000)}x\n`],
  ['question marks of one line', `apiVersion: v1\nkind: Pod\nspec:\n${'? '.repeat(50_000)}x\n`],
  [
    'anchors without end',
    `apiVersion: v1\nkind: Pod\n${Array.from({ length: 20_000 }, (_, index) => `a${index}: &a${index} [*a${index - 1}]\n`).join('')}`,
  ],
  ['a quote that never ends', `apiVersion: v1\nkind: Pod\nspec: "${'x\n'.repeat(200_000)}`],
  [
    'a block of half a megabyte',
    `apiVersion: v1\nkind: ConfigMap\ndata:\n  x: |\n${'    server: allowedOrigins\n'.repeat(20_000)}`,
  ],
  [
    'documents without end',
    'apiVersion: v1\nkind: Pod\nspec: {containers: [{name: c, image: a}]}\n---\n'.repeat(4_000),
  ],
  [
    'templates',
    `apiVersion: v1\nkind: Pod\n${'{{- if .Values.x }}\na: {{ .Values.y | quote }}\n{{- end }}\n'.repeat(5_000)}`,
  ],
  ['tabs', `apiVersion: v1\nkind: Pod\nspec:\n${'\t'.repeat(100_000)}a: b\n\tc: d\n`],
];

/** Milliseconds. On an idle machine none takes a tenth of that. */
const MOST_TIME = 10_000;
const MOST_MEMORY = 700 * 1024 * 1024;

const bombs = suite('fuzz: manifests that stand for more than they hold');
for (const [name, text] of BOMBS) {
  bombs(name, () => {
    watch(name);
    const before = process.cpuUsage();
    const { heapUsed } = process.memoryUsage();
    const { results, targets } = checkManifest({ path: PATH, text }, {});
    const { user, system } = process.cpuUsage(before);
    watch('');
    assert.ok((user + system) / 1000 < MOST_TIME, `${(user + system) / 1000} ms`);
    const memory = process.memoryUsage().heapUsed - heapUsed;
    assert.ok(memory < MOST_MEMORY, `${memory} bytes`);
    assert.ok(targets.length < text.length && results.length < 10 * text.length);
  });
}
bombs.run();
