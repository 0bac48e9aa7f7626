/**
 * Node compiles all of a file before it runs the first line, and 400 kB of packages that a plain check never calls
 * would double the time it takes to start. So they stand in line comments behind our code, which are skipped at the
 * speed of reading, and `__lazy(name)` compiles one when it is first asked for.
 */
const MARK = '//# package ';

/** Goes to the head of the file, so that `__lazy` is there for all that follows. */
export const LOADER = `const __loaded = new Map();
const __lazy = (name) => {
  if (!__loaded.has(name)) {
    const source = require('node:fs').readFileSync(__filename, 'latin1');
    const start = source.indexOf('\\n${MARK}' + name + '\\n') + 1;
    const end = source.indexOf('\\n${MARK}', start);
    const code = source.slice(source.indexOf('\\n', start) + 1, end).replace(/^\\/\\//gm, '');
    const module = { exports: {} };
    const names = ['module', 'exports', 'require', '__url'];
    const run = require('node:vm').compileFunction(code, names, { filename: __filename + '#' + name });
    run(module, module.exports, require, require('node:url').pathToFileURL(__filename).href);
    __loaded.set(name, module.exports);
  }
  return __loaded.get(name);
};`;

/** The code of one package as it stands in the file; `MARK` alone ends the last. */
export const chunkOf = (name: string, code: string): string =>
  `${MARK}${name}\n${code.trimEnd().replace(/^/gm, '//')}\n`;

/** What comes last in the file. */
export const END = `${MARK}\n`;

const packageRequire = /__toESM\(require\("([^"]+)"\)(?:, 1)?\)|require\("([^"]+)"\)/g;

/** The program with its calls for packages turned into calls of `__lazy`, and which packages these are. */
export const lazyRequires = (program: string): { readonly text: string; readonly names: readonly string[] } => {
  const names = new Set<string>();
  const text = program.replace(packageRequire, (call, wrapped?: string, bare?: string) => {
    const name = wrapped ?? bare ?? '';
    if (name.startsWith('node:')) return call;
    names.add(name);
    return `__lazy("${name}")`;
  });
  return { text, names: [...names].sort() };
};
