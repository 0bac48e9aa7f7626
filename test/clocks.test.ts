import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sourceFile } from './source-file.js';

const top = new URL('.', import.meta.url).pathname;

/** What measures, or waits for programs that it did not write. */
const MAY_READ_CLOCKS = ['bench', 'conformance', 'conformance-manifests', 'e2e', 'fuzz', 'html', 'mutation', 'slow'];

const CLOCKS = ['performance', 'hrtime', 'cpuUsage', 'setTimeout', 'setInterval'];
const MODULES = /^(?:node:)?(?:perf_hooks|timers|timers\/promises)$/;

/** Clocks that a file reads, in the order of its lines. */
const clocksIn = (source: ts.SourceFile): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isClock(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const isClock = (node: ts.Node): boolean => {
  if (ts.isIdentifier(node)) return CLOCKS.includes(node.text);
  if (ts.isStringLiteral(node)) return ts.isImportDeclaration(node.parent) && MODULES.test(node.text);
  if (ts.isPropertyAccessExpression(node)) return node.getText() === 'Date.now';
  const made = ts.isNewExpression(node) || ts.isCallExpression(node);
  return made && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0;
};

const parsed = (text: string): ts.SourceFile => ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);

const clocks = suite('house: clocks');

for (const [sentence, text, expected] of [
  ['the time', 'const a = Date.now();', ['Date.now']],
  ['a date of now', 'f(new Date(), Date());', ['new Date()', 'Date()']],
  ['a date that is given is none', 'new Date(0);', []],
  ['a stopwatch', 'performance.now(); process.hrtime.bigint();', ['performance', 'hrtime']],
  [
    'a stopwatch that is imported',
    "import { performance as p } from 'node:perf_hooks';",
    ['performance', "'node:perf_hooks'"],
  ],
  [
    'a pause',
    "await sleep(5); import { setTimeout as sleep } from 'timers/promises';",
    ['setTimeout', "'timers/promises'"],
  ],
  ['the time of the processor', 'process.cpuUsage();', ['cpuUsage']],
  ['a word in a text is none', "const a = 'performance.now()';", []],
] as const) {
  clocks(sentence, () => assert.equal(clocksIn(parsed(text)), expected));
}

clocks('no test reads one but those that measure', () => {
  const files = readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split('\\').join('/'))
    .filter((name) => name.endsWith('.ts') && !MAY_READ_CLOCKS.includes(name.split('/')[0] ?? ''));
  assert.ok(files.length > 100);
  const guilty = files.flatMap((name) => clocksIn(sourceFile(join(top, name))).map((what) => `${name}: ${what}`));
  assert.equal(guilty, []);
});

clocks.run();
