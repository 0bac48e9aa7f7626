import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { MODULES, OFFER, REQUIRE } from './names.js';

/** What a bundle is made of: which modules each imports, by paths relative to the project. */
export type Imports = ReadonlyMap<string, readonly string[]>;

export type Bundle = { readonly code: string; readonly imports: Imports };

/**
 * Test files as one program, which loads each of them, with all that it imports, only when it is asked to. Packages are
 * not part of it. `sources` are the texts that take the place of those in files.
 */
export const bundleTests = async (
  top: string,
  tests: readonly string[],
  sources: ReadonlyMap<string, string>,
): Promise<Bundle> => {
  const loaders = tests.map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(join(top, path))})`);
  const contents = `import { registered } from 'uvu';\n${OFFER}(registered, { ${loaders.join(', ')} });`;
  const { outputFiles, metafile } = await build({
    absWorkingDir: top,
    stdin: { contents, resolveDir: top },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [standIns(top), packages, ourFiles(top, sources)],
  });
  const imports = Object.entries(metafile.inputs).map(
    ([path, input]) => [path, input.imports.map((each) => each.path)] as const,
  );
  return { code: outputFiles.map(({ text }) => text).join(''), imports: new Map(imports) };
};

/** What runs the tests, and what runs the program in another process, in which no mutant is on. */
const standIns = (top: string): Plugin => ({
  name: 'stand-ins',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^uvu$/ }, () => ({ path: join(top, 'test/mutation/uvu.ts') }));
    onResolve({ filter: /^\.\.?\/(?:in-process|program)\.js$/ }, ({ resolveDir }) =>
      resolveDir.startsWith(join(top, 'test')) ? { path: join(top, 'test/mutation/program.ts') } : undefined,
    );
  },
});

const packages: Plugin = {
  name: 'packages',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, namespace: 'package' }));
    onLoad({ filter: /.*/, namespace: 'package' }, async ({ path }) => {
      const required = `${REQUIRE}(${JSON.stringify(path)})`;
      if (!MODULES.includes(path)) return { contents: `module.exports = ${required};` };
      const names = Object.keys(await import(path)).filter((name) => /^\w+$/.test(name) && name !== 'default');
      return { contents: `export const { ${names.join(', ')} } = ${required}; export default ${required}.default;` };
    });
  },
};

/** A module knows where it is, in one program of all as well. */
const ourFiles = (top: string, sources: ReadonlyMap<string, string>): Plugin => ({
  name: 'files',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = sources.get(path.slice(top.length)) ?? readFileSync(path, 'utf8');
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: withPlace(text, url), loader: extname(path) === '.ts' ? 'ts' : 'js' };
    });
  },
});

const PLACE = 'import.meta.url';

/** The place is written in where it is asked for, and not into texts that only speak of it. */
const withPlace = (text: string, url: string): string => {
  if (!text.includes(PLACE)) return text;
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.getText() === PLACE) found.push(node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return found.reduceRight((done, at) => done.slice(0, at) + url + done.slice(at + PLACE.length), text);
};
