import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { familiesModule, rowsModule } from './facts.js';

/** Files by their paths, and the paths of all that went into them; all relative to the project. */
export type Bundled = { readonly files: ReadonlyMap<string, string>; readonly inputs: readonly string[] };

/**
 * The program: the loader that Node runs, our own code in one file, and every package in one of its own, which is read
 * when it is first asked for. Beside it lies what GitHub runs for action.yml. CommonJS, which Node starts sooner than modules.
 */
export const bundleProgram = async (top: string): Promise<Bundled> => {
  const packages = new Set<string>();
  const plugins = [facts, apart(packages)];
  const main = await bundled(top, {
    ...ONE_FUNCTION,
    entryPoints: { main: 'src/bin.ts' },
    plugins: [seldom, ...plugins],
  });
  const rooms = await bundled(top, { ...ONE_FUNCTION, entryPoints: SELDOM, plugins });
  const others = await bundlePackages(top, [...packages]);
  const files = [...main.files, ...rooms.files, ...others.files];
  const loader = await bundled(top, {
    ...COMMON_JS,
    entryPoints: { 'dockerfile-nonroot': 'src/loader.ts' },
    banner: { js: '#!/usr/bin/env node' },
    define: { BUILD: JSON.stringify(hashOf(files.map(([, text]) => text))) },
  });
  const action = await bundled(top, { ...COMMON_JS, entryPoints: { action: 'src/action.ts' } });
  return {
    files: new Map([...loader.files, ...action.files, ...files, ['bin/package.json', '{ "type": "commonjs" }\n']]),
    inputs: [...main.inputs, ...rooms.inputs, ...others.inputs],
  };
};

/** Our own code that few runs need, a file each. It has its own copy of what it shares with the rest, which is little. */
const SELDOM = {
  resolve: 'src/resolve/resolve.ts',
  editor: 'src/editor/editor.ts',
  html: 'src/report/formats/html/html.ts',
} as const;

/** Packages that several others need have a file of their own as well; the rest lies in the file of who needs it. */
const bundlePackages = async (top: string, names: readonly string[]): Promise<Bundled> => {
  const built = (each: readonly string[], plugins: readonly Plugin[]) => {
    const entryPoints = Object.fromEntries(each.toSorted().map((name) => [`packages/${name}`, name]));
    return bundled(top, { ...ONE_FUNCTION, entryPoints, plugins: [...plugins] });
  };
  const needed = await Promise.all(names.map(async (name) => packagesIn((await built([name], [])).inputs)));
  const shared = [...new Set(needed.flat())].filter((name) => needed.filter((each) => each.includes(name)).length > 1);
  const all = [...new Set([...names, ...shared])];
  return shared.length === 0 ? built(names, []) : built(all, [apart(new Set(), all)]);
};

const packagesIn = (inputs: readonly string[]): readonly string[] => [
  ...new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])),
];

/** Stands in the place of a global that a browser does not have. */
export const GLOBAL_BUFFER = 'src/build/global-buffer.ts';

/** The library: a module without any import of Node's, so that it runs in a browser as well. */
export const bundleLibrary = (top: string): Promise<Bundled> =>
  bundled(top, {
    format: 'esm',
    platform: 'browser',
    entryPoints: { index: 'src/index.ts' },
    outExtension: { '.js': '.mjs' },
    inject: [GLOBAL_BUFFER],
    plugins: [facts],
  });

/** The extension of VS Code: what starts the program and speaks with it. */
export const bundleExtension = (top: string): Promise<Bundled> =>
  bundled(top, {
    ...COMMON_JS,
    entryPoints: { extension: 'src/editor/vscode/extension.ts' },
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  });

const COMMON_JS: BuildOptions = { format: 'cjs', platform: 'node' };

/** A file as `src/loader.ts` runs it. */
const ONE_FUNCTION: BuildOptions = {
  ...COMMON_JS,
  banner: { js: '(function (module, exports, require, __meta) {' },
  // In Node's way of importing CommonJS the default of a package is all that it exports, so it has to be both.
  footer: { js: 'module.exports = Object.assign(module.exports.default ?? {}, module.exports);\n})' },
  define: { 'import.meta': '__meta' },
  supported: { 'dynamic-import': false },
};

const bundled = async (top: string, options: BuildOptions): Promise<Bundled> => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: top,
    bundle: true,
    charset: 'ascii',
    target: 'node20',
    ...options,
    outdir: 'bin',
    metafile: true,
    write: false,
  });
  return {
    files: new Map(outputFiles.map(({ path, text }) => [relative(top, path), ascii(text)])),
    inputs: Object.keys(metafile.inputs),
  };
};

/** Patterns and comments, which esbuild leaves as they are. In both an escape is as good. */
const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Short, for it need only differ from that of the build before. */
const hashOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16);

export const facts: Plugin = {
  name: 'facts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]images[/\\]families\.ts$/ }, () => ({ contents: familiesModule(), loader: 'js' }));
    onLoad({ filter: /[/\\]knowledge[/\\][\w-]+[/\\][\w-]+\.json$/ }, ({ path }) => ({
      contents: rowsModule(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

const seldom: Plugin = {
  name: 'seldom',
  setup: ({ onResolve }) => {
    onResolve({ filter: /[/](?:resolve[/]resolve|editor[/]editor|html[/]html)\.js$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: path.replace(/.*[/]/, './'), external: true } : undefined,
    );
  },
};

/** Leaves packages out, or some of them, and notes which. */
const apart = (packages: Set<string>, some?: readonly string[]): Plugin => ({
  name: 'apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^.]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('node:') || some?.includes(path) === false) return undefined;
      packages.add(path);
      return { path: `./packages/${path}.js`, external: true };
    });
  },
});
