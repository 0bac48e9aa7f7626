import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../src/report/check.js';
import { checkManifest } from '../../src/report/check-manifest.js';
import type { FileReport } from '../../src/report/report.js';
import { dockerfileSamples } from '../dockerfile-samples.js';
import { componentUsers, sampleOptions, samplePaths } from '../manifests/sample-options.js';
import { sourceFile } from '../source-file.js';
import { asks } from './asks.js';
import { allSaid } from './said.js';
import { filesBelow, top } from './shown.js';

const findings = suite('sentences: each finding says what to do, or has a fix');

const silentIn = ({ path, results }: FileReport): readonly string[] =>
  results
    .filter(({ fix, message, notes = [] }) => fix === undefined && ![message, ...notes].some(asks))
    .map(({ rule, message }) => `${path}: ${rule}: ${message}`);

findings('in all samples of Dockerfiles', () => {
  const reports = dockerfileSamples().map(({ name, text, options }) => check({ path: name, text }, options));
  assert.ok(reports.flatMap(({ results }) => results.filter(({ fix }) => fix === undefined)).length > 40);
  assert.equal(reports.flatMap(silentIn), []);
});

findings('in all samples of manifests', async () => {
  const users = await componentUsers();
  const reports = samplePaths().map((path) => {
    const source = { path: relative(top, path), text: readFileSync(path, 'utf8') };
    return checkManifest(source, sampleOptions(path, users));
  });
  assert.ok(reports.flatMap(({ results }) => results.filter(({ fix }) => fix === undefined)).length > 50);
  assert.equal(reports.flatMap(silentIn), []);
});

const hints = suite('sentences: each hint says what to do');

/** What stands behind `hint:` in a file: texts, and names of sentences as `group.name`. */
const hintsIn = (path: string): readonly Hint[] => {
  const source = sourceFile(join(top, path));
  const groups = new Map<string, string>();
  const values: ts.Expression[] = [];
  const constants = new Map<string, readonly ts.Expression[]>();
  const found: Hint[] = [];
  const take = (node: ts.Expression): void => {
    if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(take);
    else if (ts.isCallExpression(node)) take(node.expression);
    else if (ts.isStringLiteralLike(node)) found.push({ path, text: node.text });
    else if (ts.isTemplateExpression(node)) found.push({ path, text: templateText(node) });
    else if (ts.isIdentifier(node)) constants.get(node.text)?.forEach(take);
    else if (ts.isPropertyAccessExpression(node)) {
      const group = groups.get(node.expression.getText());
      if (group !== undefined) found.push({ path, sentence: `${group}.${node.name.text}` });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node)) groups.set(node.name.text, (node.propertyName ?? node.name).text);
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      constants.set(node.name.getText(), [node.initializer]);
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'hint') values.push(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  values.forEach(take);
  return found;
};

type Hint = { readonly path: string; readonly text?: string; readonly sentence?: string };

const templateText = ({ head, templateSpans }: ts.TemplateExpression): string =>
  head.text + templateSpans.map(({ literal }) => `X${literal.text}`).join('');

hints('of all mistakes that a user can make', async () => {
  const said = await allSaid();
  const all = filesBelow('src', /\.ts$/).flatMap(hintsIn);
  const texts = all.map(({ path, text, sentence }) => {
    const known = said.filter(({ group, name }) => `${group}.${name}` === sentence).map((each) => each.text);
    return { where: `${path}: ${sentence ?? text}`, texts: text === undefined ? known : [text] };
  });
  assert.ok(texts.length > 25, String(texts.length));
  assert.equal(
    texts.filter((each) => each.texts.length === 0 || !each.texts.every(asks)).map(({ where }) => where),
    [],
  );
});

findings.run();
hints.run();
