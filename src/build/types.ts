import { join, posix, relative } from 'node:path';
import ts from 'typescript';

/** The declarations of the library by their paths: the compiler's own, of its entry and of every module that it needs. */
export const declarations = (top: string): ReadonlyMap<string, string> => {
  const emitted = emit(top);
  const made = new Map<string, string>();
  const add = (module: string): void => {
    if (made.has(pathOf(module))) return;
    const text = emitted.get(module);
    if (text === undefined) throw new Error(`the declarations need ${module}, which is no source of ours`);
    made.set(pathOf(module), asModule(text, module === ENTRY ? './types/' : './'));
    for (const [, name = ''] of text.matchAll(IMPORTED))
      add(posix.join(posix.dirname(module), name.replace(/\.js$/, '')));
  };
  add(ENTRY);
  return made;
};

const ENTRY = 'index';

const IMPORTED = / from '([^']+)';$/gm;

const pathOf = (module: string): string => `bin/${module === ENTRY ? '' : 'types/'}${module}.d.mts`;

/** With the names that its imports have here. */
const asModule = (text: string, below: string): string =>
  text.replaceAll(IMPORTED, (_, name: string) => ` from '${name.replace(/^\.\//, below).replace(/\.js$/, '.mjs')}';`);

/** Declarations by the names of their sources, relative to `src` and without an ending. */
const emit = (top: string): ReadonlyMap<string, string> => {
  const source = join(top, 'src');
  const config = ts.readConfigFile(join(top, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, top);
  const settings = { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true };
  const program = ts.createProgram([join(source, `${ENTRY}.ts`)], settings);
  const files = new Map<string, string>();
  program.emit(undefined, (_, text, _mark, _error, sources) => {
    for (const { fileName } of sources ?? []) files.set(relative(source, fileName).replace(/\.ts$/, ''), text);
  });
  return files;
};
