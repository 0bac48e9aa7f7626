import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sourceFile } from './source-file.js';

const top = new URL('..', import.meta.url).pathname;

/** Rooms that take instructions as they are worked out in src/image, and read no words of theirs. */
const ROOMS = ['consequences', 'fix', 'rules', 'manifests', 'report', 'program', 'verify'];

/** What takes the text of an instruction or of a script apart. */
const KNIVES = [
  ...['logical', 'name-values', 'exec-form', 'fields', 'flags', 'heredocs', 'expand', 'lexer', 'quotes'].map(
    (name) => `dockerfile/${name}.ts`,
  ),
  ...['commands', 'parse', 'script', 'exec-form'].map((name) => `shell/${name}.ts`),
];

/** The parts of an `Instruction` that hold its words. */
const WORDS = ['argument', 'flags', 'heredocs', 'json', 'rest'];

/** Where a file gets instructions from; in others, words of these names are something else. */
const GIVES_INSTRUCTIONS =
  /^(?:dockerfile\/(?:model|parse)|image\/(?:stage|evaluate|start\/\w+)|rules\/(?:rule|shared\/\w+))\.ts$/;

/** Files that are still to learn it. The list only gets shorter. */
const LEARNERS: readonly string[] = ['fix/emit.ts opens heredocs'];

/** What a file imports, but for types alone, and the parts of instructions that it opens. */
const offencesOf = (path: string): readonly string[] => {
  const source = sourceFile(join(top, 'src', path));
  const imports = source.statements.filter(ts.isImportDeclaration);
  const taken = imports.filter(({ importClause }) => !isOfTypes(importClause)).map((each) => moduleOf(path, each));
  const opened = imports.some((each) => GIVES_INSTRUCTIONS.test(moduleOf(path, each))) ? openedIn(source) : new Set();
  return [
    ...KNIVES.filter((knife) => taken.includes(knife)).map((knife) => `${path} imports ${knife}`),
    ...WORDS.filter((word) => opened.has(word)).map((word) => `${path} opens ${word}`),
  ];
};

const moduleOf = (path: string, { moduleSpecifier }: ts.ImportDeclaration): string =>
  ts.isStringLiteral(moduleSpecifier)
    ? posix.join(posix.dirname(path), moduleSpecifier.text).replace(/\.js$/, '.ts')
    : '';

const isOfTypes = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  const { namedBindings: names } = clause;
  return (
    clause.isTypeOnly ||
    (names !== undefined && ts.isNamedImports(names) && names.elements.every((each) => each.isTypeOnly))
  );
};

/** Names of properties that are read: `x.rest`, `{ rest }`, `{ rest: words }`, but not `{ ...rest }`. */
const openedIn = (source: ts.SourceFile): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && node.dotDotDotToken === undefined) {
      names.add((node.propertyName ?? node.name).getText(source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
};

const house = suite('house');

house('instructions are opened in src/dockerfile and src/image, and nowhere else', () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(top, 'src', room), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(room, name.split('\\').join('/')))
      .filter((path) => path.endsWith('.ts')),
  );
  assert.ok(files.length > 100);
  assert.equal(files.flatMap(offencesOf).sort(), LEARNERS);
});

house.run();
