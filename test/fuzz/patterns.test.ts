import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

/** What we scan is hostile: no pattern may take time that grows with the square of a text. */
const top = new URL('../../src/', import.meta.url).pathname;

/** Rooms whose input is our own. */
const OWN = /^build\//;

type Pattern = { readonly place: string; readonly literal: string };

const patternsIn = (path: string): readonly Pattern[] => {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ place: path, literal: node.getText() });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(join(top, path), 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
};

const patterns = readdirSync(top, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split('\\').join('/'))
  .filter((name) => name.endsWith('.ts') && !OWN.test(name) && !name.endsWith('rule-samples.ts'))
  .flatMap(patternsIn);

/** Letters of which patterns are made, and no pattern's last one. */
const LETTERS = [...' \t\na0_-./:="\'$*\\{}[](),@A#'];
const END = '\u0001';
const LENGTH = 30_000;

/** Milliseconds for that long a text: what is linear takes some tenths of one, a square a hundred and more. */
const MOST = 60;

/** One letter, one word of the pattern, or two letters, again and again. */
const attacksOn = (source: string): readonly string[] => {
  const words = [...source.matchAll(/[A-Za-z]{2,}/g)].map(([word]) => word).slice(0, 6);
  const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
  const units = [...LETTERS, ...words, ...pairs];
  const before = ['', ...words.map((word) => `${word} `), ...words, '$', '${', '"', "'", '0.', '--'];
  return [
    ...units.map((unit) => unit.repeat(Math.ceil(LENGTH / unit.length)) + END),
    ...before.flatMap((start) => ['a', ' ', '0', '/'].map((unit) => start + unit.repeat(LENGTH) + END)),
    ...['0', 'a', '/'].map((unit) => `${unit.repeat(LENGTH)}.${unit}.`),
  ];
};

const timeOf = (pattern: RegExp, text: string): number => {
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
};

/** The machine may be busy: only what is slow again and again is slow. */
const isSlow = (pattern: RegExp, text: string): boolean => [1, 2, 3, 4].every(() => timeOf(pattern, text) > MOST);

const linear = suite('fuzz: patterns');

linear('the measure tells a square from a line', () => {
  assert.ok(isSlow(/\/+$/, `${'/'.repeat(LENGTH)}${END}`));
  assert.not.ok(isSlow(/^\/+$/, `${'/'.repeat(LENGTH)}${END}`));
});

linear('no pattern takes time that grows with the square of a text', () => {
  assert.ok(patterns.length > 400);
  const slow = patterns.flatMap(({ place, literal }) => {
    const end = literal.lastIndexOf('/');
    const pattern = new RegExp(literal.slice(1, end), literal.slice(end + 1).replace(/[gy]/g, ''));
    const attack = attacksOn(pattern.source).find((text) => isSlow(pattern, text));
    return attack === undefined ? [] : [`${place}: ${literal} on ${JSON.stringify(attack.slice(0, 10))}`];
  });
  assert.equal(slow, []);
});

linear.run();
