import { isBuiltin } from 'node:module';
import { basename } from 'node:path';
import { type BuildOptions, type BuildResult, type Metafile, transform } from 'esbuild';
import { type Module, memberOf } from './blocks.js';

type Bundle = (options: BuildOptions) => Promise<BuildResult<{ metafile: true; write: false }>>;

/** Our own code as modules of blocks, the names of the packages that they need, and the files that went in. */
export type Split = {
  readonly modules: readonly Module[];
  readonly packages: readonly string[];
  readonly inputs: readonly string[];
};

/**
 * Cuts the program where a part is imported only when it is wanted. What every run needs is of the block `main`, what
 * several parts have in common of `shared`, and each other part of a block with its own name.
 */
export const split = async (bundle: Bundle): Promise<Split> => {
  const { outputFiles, metafile } = await bundle({
    entryPoints: { main: 'src/bin.ts' },
    outdir: '.',
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    splitting: true,
    minify: true,
  });
  const names = namesOf(metafile);
  const modules = await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const file = basename(path);
      return { name: names.get(file) ?? file, code: renamed(await commonJs(text), names) };
    }),
  );
  const packages = importsOf(metafile)
    .filter(({ path, external }) => external === true && !isBuiltin(path))
    .map(({ path }) => path);
  return { modules, packages: [...new Set(packages)].sort(), inputs: Object.keys(metafile.inputs) };
};

const importsOf = ({ outputs }: Metafile) => Object.values(outputs).flatMap(({ imports }) => imports);

/** From the file that a module was written to, whose name holds a hash, to its own name. */
const namesOf = (metafile: Metafile): ReadonlyMap<string, string> => {
  const always = reached(metafile, 'main.js');
  const names = Object.entries(metafile.outputs).map(([file, { entryPoint }], index) => {
    if (file === 'main.js') return [file, 'main'] as const;
    if (always.has(file)) return [file, memberOf('main', index)] as const;
    return [file, entryPoint === undefined ? memberOf('shared', index) : file.replace(/-\w+\.js$/, '')] as const;
  });
  if (new Set(names.map(([, name]) => name)).size < names.length) throw new Error(`two modules of one name: ${names}`);
  return new Map(names);
};

/** A module and all that it cannot start without. */
const reached = ({ outputs }: Metafile, file: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path, kind, external } of outputs[file]?.imports ?? [])
    if (kind === 'import-statement' && external !== true) reached({ inputs: {}, outputs }, path, found);
  return found;
};

const commonJs = async (code: string): Promise<string> => {
  const supported = { 'dynamic-import': false };
  return (await transform(code, { charset: 'ascii', format: 'cjs', minify: true, supported, target: 'node20' })).code;
};

const renamed = (code: string, names: ReadonlyMap<string, string>): string =>
  code.replaceAll(/require\("\.\/([^"]+)"\)/g, (_, file: string) => `require("${names.get(file) ?? file}")`);
