import { join, relative } from 'node:path';
import ts from 'typescript';

/**
 * The declarations of an entry file and of all it needs, as one file: the compiler's own output, module after module,
 * with the imports between them taken out. Only what the entry exports is exported.
 */
export const declarations = (top: string, entry: string): string => {
  const emitted = emit(top, entry);
  const names = new Map<string, string>();
  const parts = order(emitted, join(top, entry)).map((file) => body(file, emitted.get(file) ?? '', names, top));
  return `${[...parts, exportsOf(emitted.get(join(top, entry)) ?? '')].filter(Boolean).join('\n')}`;
};

/** Declarations by the source file that they are of. */
const emit = (top: string, entry: string): ReadonlyMap<string, string> => {
  const config = ts.readConfigFile(join(top, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, top);
  const settings = { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true };
  const program = ts.createProgram([join(top, entry)], settings);
  const files = new Map<string, string>();
  program.emit(undefined, (_, text, _mark, _error, sources) => {
    for (const { fileName } of sources ?? []) files.set(fileName, text);
  });
  return files;
};

const parsed = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** What a declaration file takes from modules of ours, which are written `./name.js`. */
const needs = (file: string, text: string): readonly string[] =>
  parsed(file, text).statements.flatMap((statement) => {
    const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!from || statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const name = statement.moduleSpecifier.text;
    if (!name.startsWith('.')) throw new Error(`${file}: types of the package ${name} would be missing`);
    return [join(file, '..', name.replace(/\.js$/, '.ts'))];
  });

const order = (files: ReadonlyMap<string, string>, entry: string): readonly string[] => {
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): void => {
    if (done.has(file) || above.includes(file)) return;
    for (const needed of needs(file, files.get(file) ?? '')) visit(needed, [...above, file]);
    done.add(file);
  };
  visit(entry, []);
  return [...done];
};

/** The declarations of one module, none exported. Two of one name in two modules would become one, so they throw. */
const body = (file: string, text: string, names: Map<string, string>, top: string): string => {
  const kept = parsed(file, text).statements.filter(
    (each) => !ts.isImportDeclaration(each) && !ts.isExportDeclaration(each),
  );
  for (const statement of kept) {
    for (const name of namesOf(statement)) {
      const other = names.get(name);
      if (other !== undefined) throw new Error(`${name} is in ${other} and in ${relative(top, file)}: rename one`);
      names.set(name, relative(top, file));
    }
  }
  return kept
    .map((statement) =>
      statement
        .getFullText()
        .trim()
        .replace(/^export (?:declare )?/m, 'declare '),
    )
    .map(plain)
    .join('\n');
};

const plain = (text: string): string => text.replace(/^declare (?=type |interface )/m, '');

const namesOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const named =
    ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isFunctionDeclaration(statement);
  return named && statement.name !== undefined ? [statement.name.text] : [];
};

/** `export { … }` of everything that the entry passes on. */
const exportsOf = (entry: string): string => {
  const all = parsed('entry.d.ts', entry).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
      return [];
    const typeOnly = statement.isTypeOnly;
    return statement.exportClause.elements.map(
      (element) => `${typeOnly || element.isTypeOnly ? 'type ' : ''}${element.name.text}`,
    );
  });
  return `export { ${[...new Set(all)].join(', ')} };\n`;
};
