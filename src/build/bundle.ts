import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** One file, and the paths of all that went into it, relative to the project. */
export type Bundled = { readonly text: string; readonly inputs: readonly string[] };

/** The program: CommonJS, as Node starts that sooner than a module, and nothing else beside it. */
export const bundleProgram = (top: string): Promise<Bundled> =>
  bundled(top, {
    entryPoints: ['src/bin.ts'],
    format: 'cjs',
    platform: 'node',
    banner: { js: `#!/usr/bin/env node\nconst __url = require('node:url').pathToFileURL(__filename).href;` },
    define: { 'import.meta.url': '__url' },
  });

/** The library: a module without any import of Node's, so that it runs in a browser as well. */
export const bundleLibrary = (top: string): Promise<Bundled> =>
  bundled(top, { entryPoints: ['src/index.ts'], format: 'esm', platform: 'browser' });

const bundled = async (top: string, options: BuildOptions): Promise<Bundled> => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: top,
    bundle: true,
    charset: 'ascii',
    legalComments: 'none',
    plugins: [substitution(top)],
    target: 'node20',
    ...options,
    metafile: true,
    write: false,
  });
  return { text: outputFiles.map(({ text }) => text).join(''), inputs: Object.keys(metafile.inputs) };
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
