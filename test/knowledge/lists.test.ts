import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commandNamed } from '../../src/knowledge/commands.js';
import { packageManagerNamed } from '../../src/knowledge/package-managers.js';
import { programNamed } from '../../src/knowledge/programs.js';
import { sourceFile } from '../source-file.js';

const source = new URL('../../src', import.meta.url).pathname;

/** So many names of programs, or absolute paths, in one list are a table: it belongs into src/knowledge. */
const MOST = 3;

/** Lists that stay where they are, by their files, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'deploy/script.ts': 'Words of the shell that declare variables.',
  'image/files/effects/run.ts': 'Each command has a function of its own, by its name.',
  'image/refusals/mount.ts': 'Keys of --mount, of which some are words of the shell, too.',
};

const isOfTheWorld = (text: string): boolean =>
  /^\/[\w.-]/.test(text) ||
  programNamed(text) !== undefined ||
  packageManagerNamed(text) !== undefined ||
  commandNamed(text) !== undefined;

/** The texts of a list: of its elements, of the first of each pair in it, of the words of a text that is split. */
const textsOf = (node: ts.Node): readonly string[] => {
  if (ts.isStringLiteralLike(node)) return /\s/.test(node.text) ? node.text.trim().split(/\s+/) : [];
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap(({ name }) => (name === undefined ? [] : textOf(name)));
  if (!ts.isArrayLiteralExpression(node)) return [];
  return node.elements.flatMap((element) => {
    const first = ts.isArrayLiteralExpression(element) ? element.elements[0] : element;
    return first === undefined ? [] : textOf(first);
  });
};

const textOf = (node: ts.Node): readonly string[] =>
  ts.isStringLiteralLike(node) || ts.isIdentifier(node) ? [node.text] : [];

/** Lists of names of the world in a file, each by what it holds of them. */
const listsIn = (path: string): readonly string[] => {
  const lists: string[] = [];
  const visit = (node: ts.Node): void => {
    const texts = textsOf(node);
    const known = texts.filter(isOfTheWorld);
    // A sentence has a word or two that is also the name of a program.
    const listed = !ts.isStringLiteralLike(node) || known.length > texts.length / 2;
    if (known.length > MOST && listed && !ts.isObjectLiteralExpression(node)) lists.push(`${path}: ${known.join(' ')}`);
    ts.forEachChild(node, visit);
  };
  visit(sourceFile(join(source, path)));
  return lists;
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split('\\').join('/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('knowledge/') && !name.startsWith('build/'));

const house = suite('knowledge/lists');

house('no list of programs or paths of the world stands outside knowledge', () => {
  const lists = files.filter((path) => !Object.hasOwn(ALLOWED, path)).flatMap(listsIn);
  assert.equal(lists, []);
});

house('what is allowed is there', () => {
  assert.equal(
    Object.keys(ALLOWED).filter((path) => listsIn(path).length === 0),
    [],
  );
});

house.run();
