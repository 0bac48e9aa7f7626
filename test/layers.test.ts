import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const top = new URL('..', import.meta.url).pathname;

/** Rooms from the bottom up: a file may import from its own room and from those below, types included. */
const ROOMS = [
  ['text'],
  ['knowledge'],
  ['dockerfile', 'shell'],
  ['image'],
  ['manifests'],
  ['consequences'],
  ['fix'],
  ['rules'],
  ['report'],
  ['program'],
  ['verify'],
  ['main.ts', 'index.ts'],
  ['bin.ts', 'loader.ts'],
  ['build'],
];

/** The doors to the world: files and streams, the programs that `verify` is asked to start, and our own code. */
const DOORS = ['program/host.ts', 'verify/engine-host.ts', 'loader.ts'];

/** Modules of Node's that only compute; above the rooms that also run in a browser. */
const PURE_MODULES = ['node:path', 'node:buffer', 'node:util'];
const ABOVE_THE_BROWSER = ['program', 'verify'];

/** Globals behind which there is a file, a network, a process or a clock that somebody else winds. */
const WORLD = ['process', 'console', 'fetch', 'WebSocket', 'XMLHttpRequest', 'require', 'eval', 'Function'];

type File = { readonly path: string; readonly imports: readonly string[]; readonly world: readonly string[] };

const read = (path: string): File => {
  const source = ts.createSourceFile(path, readFileSync(join(top, 'src', path), 'utf8'), ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const world: string[] = [];
  const visit = (node: ts.Node): void => {
    const named = specifierOf(node);
    if (named !== undefined) imports.push(named);
    if (ts.isIdentifier(node) && WORLD.includes(node.text) && isReference(node)) world.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
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

const files = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.split('\\').join('/'))
  .filter((name) => name.endsWith('.ts'))
  .map(read);

const roomOf = (path: string): string => path.split('/')[0] ?? '';

const floorOf = (path: string): number => ROOMS.findIndex((rooms) => rooms.includes(roomOf(path)));

const ownImports = ({ path, imports }: File): readonly string[] =>
  imports
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts'));

/** Files that import each other, directly or in a round: each round by its files, in the order of the imports. */
const roundsOf = (all: readonly File[]): readonly string[] => {
  const graph = new Map(all.map((file) => [file.path, ownImports(file)]));
  const done = new Set<string>();
  const rounds: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const at = above.indexOf(path);
    if (at !== -1) rounds.push([...above.slice(at), path].join(' > '));
    if (at !== -1 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...above, path]);
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return rounds;
};

const layers = suite('layers');

layers('every file has its room', () => {
  assert.ok(files.length > 100);
  assert.equal(
    files.map(({ path }) => path).filter((path) => floorOf(path) === -1),
    [],
  );
});

layers('imports go downwards, types too', () => {
  const climbs = files.flatMap((file) =>
    ownImports(file)
      .filter((to) => floorOf(to) > floorOf(file.path))
      .map((to) => `${file.path} imports ${to}`),
  );
  assert.equal(climbs, []);
});

layers('no imports go round', () => assert.equal(roundsOf(files), []));

layers('a module is named, never computed', () => {
  assert.equal(
    files
      .filter(({ path, imports }) => roomOf(path) !== 'build' && imports.includes('(computed)'))
      .map(({ path }) => path),
    [],
  );
});

layers('only the doors touch files, network, process or console', () => {
  const guilty = files
    .filter(({ path }) => roomOf(path) !== 'build' && !DOORS.includes(path))
    .flatMap(({ path, imports, world }) => {
      const allowed = ABOVE_THE_BROWSER.includes(roomOf(path)) ? PURE_MODULES : [];
      const modules = imports.filter((name) => name.startsWith('node:') && !allowed.includes(name));
      return [...modules, ...world].map((what) => `${path}: ${what}`);
    });
  assert.equal(guilty, []);
});

layers('the library can be built for a browser', async () => {
  const { errors, metafile } = await build({
    absWorkingDir: top,
    entryPoints: ['src/index.ts'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  assert.is(errors.length, 0);
  const packages = Object.keys(metafile.inputs).filter((path) =>
    /node_modules\/(?:yargs|ora|yaml|ignore)\//.test(path),
  );
  assert.equal(packages, []);
});

layers.run();
