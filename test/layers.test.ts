import { build } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type File, files, floorOf, ownImports, roomOf } from './rooms.js';

const top = new URL('..', import.meta.url).pathname;

/**
 * The doors to the world: files and streams, writing, the programs that `verify` is asked to start, the archives that
 * `--resolve` names, the client of the language server, VS Code, and our own code.
 */
const DOORS = [
  'program/node-host.ts',
  'program/disk.ts',
  'program/git.ts',
  'program/workers.ts',
  'verify/engine-host.ts',
  'resolve/files.ts',
  'resolve/registry/network.ts',
  'editor/stdio.ts',
  'editor/vscode/extension.ts',
  'loader.ts',
  'action.ts',
];

/** Modules of Node's that only compute; above the rooms that also run in a browser. */
const PURE_MODULES = ['node:path', 'node:buffer', 'node:util', 'node:zlib'];
const ABOVE_THE_BROWSER = ['program', 'verify', 'resolve', 'editor', 'playground'];

/** What compares, where images are read. */
const FOR_IMAGES = ['node:crypto', 'node:stream'];

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
      const allowed = ABOVE_THE_BROWSER.includes(roomOf(path)) ? [...PURE_MODULES] : [];
      if (roomOf(path) === 'resolve') allowed.push(...FOR_IMAGES);
      const modules = imports.filter((name) => name.startsWith('node:') && !allowed.includes(name));
      return [...modules, ...world].map((what) => `${path}: ${what}`);
    });
  assert.equal(guilty, []);
});

/** Modules by which a program is started or a connection is opened. */
const STARTING = ['node:child_process', 'node:cluster', 'node:worker_threads'];
const CONNECTING = ['node:dgram', 'node:dns', 'node:http', 'node:http2', 'node:https', 'node:net', 'node:tls'];

layers('only the action, verify and `--since` have programs started, and only a look-up opens a connection', () => {
  const importers = (modules: readonly string[]): readonly string[] =>
    files
      .filter(({ path, imports }) => roomOf(path) !== 'build' && imports.some((name) => modules.includes(name)))
      .map(({ path }) => path);
  assert.equal(importers(STARTING), ['action.ts', 'program/git.ts', 'program/workers.ts', 'verify/engine-host.ts']);
  assert.equal(importers(CONNECTING), ['resolve/registry/network.ts']);
  const outside = files.filter((file) => ownImports(file).includes('verify/engine-host.ts'));
  assert.equal(
    outside.filter(({ path }) => roomOf(path) !== 'verify' && roomOf(path) !== 'resolve').map(({ path }) => path),
    ['images-for.ts', 'main.ts'],
  );
});

layers('the extension of VS Code stands apart: it imports of us what it says, and only its build imports it', () => {
  const own = (path: string) => path.startsWith('editor/vscode/');
  const client = files.filter(({ imports }) => imports.some((name) => /^vscode(?:-languageclient.*)?$/.test(name)));
  assert.ok(client.length > 0 && client.every(({ path }) => own(path)));
  const inward = files.filter(({ path }) => own(path)).flatMap((file) => ownImports(file).filter((to) => !own(to)));
  assert.equal([...new Set(inward)], ['editor/sentences.ts']);
  assert.equal(
    files.filter((file) => !own(file.path) && ownImports(file).some(own)),
    [],
  );
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
