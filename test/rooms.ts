import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { sourceFile } from './source-file.js';

const top = new URL('..', import.meta.url).pathname;

/** Rooms from the bottom up: a file may import from its own room and from those below, types included. */
export const ROOMS: readonly (readonly string[])[] = [
  ['text'],
  ['knowledge'],
  ['dockerfile', 'shell'],
  ['image'],
  ['manifests', 'code'],
  ['deploy'],
  ['consequences'],
  ['fix'],
  ['rules'],
  ['report'],
  ['program'],
  ['verify'],
  ['resolve'],
  ['editor', 'playground'],
  ['main.ts', 'index.ts', 'images-for.ts', 'worker.ts'],
  ['bin.ts', 'loader.ts', 'action.ts'],
  ['build'],
];

/** Globals behind which there is a file, a network, a process or a clock that somebody else winds. */
const WORLD = ['process', 'console', 'fetch', 'WebSocket', 'XMLHttpRequest', 'require', 'eval', 'Function'];

/** A file of src/: what it imports, as it is written, and what of the world it names. */
export type File = { readonly path: string; readonly imports: readonly string[]; readonly world: readonly string[] };

const read = (path: string): File => {
  const imports: string[] = [];
  const world: string[] = [];
  const visit = (node: ts.Node): void => {
    const named = specifierOf(node);
    if (named !== undefined) imports.push(named);
    if (ts.isIdentifier(node) && WORLD.includes(node.text) && isReference(node)) world.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(sourceFile(join(top, 'src', path)));
  return { path, imports, world };
};

/** What a node imports: `import`, `export … from`, `import()` as a value and as a type. */
const specifierOf = (node: ts.Node): string | undefined => {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined)
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return node.argument.literal.text;
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [first] = node.arguments;
  return first !== undefined && ts.isStringLiteral(first) ? first.text : '(computed)';
};

/** A name that stands for a value of its own, and is no property, key, parameter or type. */
const isReference = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isElementAccessExpression(parent);
};

/** All files of src/; paths are relative to it. */
export const files: readonly File[] = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.split('\\').join('/'))
  .filter((name) => name.endsWith('.ts'))
  .map(read);

export const roomOf = (path: string): string => path.split('/')[0] ?? '';

/** -1: a file without a room. */
export const floorOf = (path: string): number => ROOMS.findIndex((rooms) => rooms.includes(roomOf(path)));

/** Files of src/ that a file imports. */
export const ownImports = ({ path, imports }: File): readonly string[] =>
  imports
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts'));
