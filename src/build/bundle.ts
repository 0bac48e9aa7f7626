import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { chunkOf, END, LOADER, lazyRequires } from './chunks.js';

/** One file, and the paths of all that went into it, relative to the project. */
export type Bundled = { readonly text: string; readonly inputs: readonly string[] };

/**
 * The program: CommonJS, which Node starts sooner than a module, in one file. Our own code comes first, minified, which
 * halves the time that it takes to compile. Packages follow in comments, and are compiled by the runs that need them.
 */
export const bundleProgram = async (top: string): Promise<Bundled> => {
  const own = await bundled(top, {
    entryPoints: ['src/bin.ts'],
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    supported: { 'dynamic-import': false },
    banner: { js: `#!/usr/bin/env node\n${LOADER}` },
  });
  const { text: long, names } = lazyRequires(own.text);
  const { code: text } = await transform(long, { charset: 'ascii', minify: true, target: 'node20' });
  const packages = await Promise.all(names.map((name) => bundlePackage(top, name)));
  return {
    text: text + packages.map((each, index) => chunkOf(names[index] ?? '', each.text)).join('') + END,
    inputs: [...own.inputs, ...packages.flatMap(({ inputs }) => inputs)],
  };
};

/** The library: a module without any import of Node's, so that it runs in a browser as well. */
export const bundleLibrary = (top: string): Promise<Bundled> =>
  bundled(top, { entryPoints: ['src/index.ts'], format: 'esm', platform: 'browser' });

const bundlePackage = async (top: string, name: string): Promise<Bundled> => {
  const exported = Object.keys(await import(name)).filter((key) => /^\w+$/.test(key));
  return bundled(top, {
    stdin: { contents: `export { ${exported.join(', ')} } from '${name}';`, resolveDir: join(top, 'src') },
    format: 'cjs',
    platform: 'node',
    minify: true,
    define: { 'import.meta.url': '__url' },
  });
};

const bundled = async (top: string, options: BuildOptions): Promise<Bundled> => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: top,
    bundle: true,
    charset: 'ascii',
    legalComments: 'none',
    plugins: [substitution(top), jsonText],
    target: 'node20',
    ...options,
    metafile: true,
    write: false,
  });
  return { text: outputFiles.map(({ text }) => text).join(''), inputs: Object.keys(metafile.inputs) };
};

/** Facts as the text of a string: Node reads that several times faster than the same as an array of objects. */
const jsonText: Plugin = {
  name: 'json-text',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = JSON.stringify(
        JSON.parse(readFileSync(path, 'utf8'), PROVENANCE.test(path) ? withoutSources : undefined),
      );
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};

/** Where the facts come from is for readers of the source; at run time it is a third of their size. */
const PROVENANCE = /[/\\]facts[/\\]/;

const withoutSources = (key: string, value: unknown): unknown =>
  key === 'source' || key === 'asOf' || key === 'notes' ? undefined : value;

/** Packages of which we need so little that a file of ours takes their place. */
const substitutes = new Map([['vscode-languageserver-types', 'src/build/shims/languageserver-types.ts']]);

const substitution = (top: string): Plugin => ({
  name: 'substitution',
  setup: ({ onResolve }) => {
    onResolve({ filter: new RegExp(`^(?:${[...substitutes.keys()].join('|')})$`) }, ({ path }) => {
      const substitute = substitutes.get(path);
      return substitute === undefined ? undefined : { path: join(top, substitute) };
    });
  },
});
