import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { blockNamed, blockOf } from './blocks.js';
import { familiesModule, rowsModule } from './facts.js';
import { split } from './split.js';

/** One file, and the paths of all that went into it, relative to the project. */
export type Bundled = { readonly text: string; readonly inputs: readonly string[] };

/**
 * The program: a loader, and blocks by their names. CommonJS, which Node starts sooner than modules. What every run
 * needs is one block; what is imported only when it is wanted, and every package, is another.
 */
export const bundleProgram = async (top: string): Promise<Program> => {
  const loader = await bundled(top, {
    ...COMMON_JS,
    entryPoints: ['src/loader.ts'],
    banner: { js: '#!/usr/bin/env node' },
  });
  const { modules, packages: names, inputs } = await split((options) => bundle(top, options));
  const packages = await Promise.all(names.map((name) => bundlePackage(top, name)));
  const all = [...modules, ...packages.map(({ text }, index) => ({ name: names[index] ?? '', code: text }))];
  const blocks = [...new Set(all.map(({ name }) => blockNamed(name)))].map(
    (block) => [block, blockOf(all.filter(({ name }) => blockNamed(name) === block))] as const,
  );
  return {
    loader: loader.text,
    blocks: new Map(blocks),
    inputs: [...loader.inputs, ...inputs, ...packages.flatMap((each) => each.inputs)],
  };
};

/** `inputs` are the paths of all that went into it, relative to the project. */
export type Program = {
  readonly loader: string;
  readonly blocks: ReadonlyMap<string, string>;
  readonly inputs: readonly string[];
};

/** The library: a module without any import of Node's, so that it runs in a browser as well. */
export const bundleLibrary = (top: string): Promise<Bundled> =>
  bundled(top, { entryPoints: ['src/index.ts'], format: 'esm', platform: 'browser' });

const COMMON_JS: BuildOptions = { format: 'cjs', platform: 'node', minify: true };

const bundlePackage = async (top: string, name: string): Promise<Bundled> => {
  const exported = Object.keys(await import(name)).filter((key) => /^\w+$/.test(key));
  return bundled(top, {
    stdin: { contents: `export { ${exported.join(', ')} } from '${name}';`, resolveDir: join(top, 'src') },
    ...COMMON_JS,
    define: { 'import.meta.url': '__url' },
  });
};

const bundled = async (top: string, options: BuildOptions): Promise<Bundled> => {
  const { outputFiles, metafile } = await bundle(top, options);
  return { text: outputFiles.map(({ text }) => text).join(''), inputs: Object.keys(metafile.inputs) };
};

const bundle = (top: string, options: BuildOptions) =>
  build({
    absWorkingDir: top,
    bundle: true,
    charset: 'ascii',
    legalComments: 'none',
    plugins: [substitution(top), facts],
    target: 'node20',
    ...options,
    metafile: true,
    write: false,
  });

const facts: Plugin = {
  name: 'facts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]images[/\\]families\.ts$/ }, () => ({ contents: familiesModule(), loader: 'js' }));
    onLoad({ filter: /[/\\]knowledge[/\\][\w-]+[/\\][\w-]+\.json$/ }, ({ path }) => ({
      contents: rowsModule(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

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
