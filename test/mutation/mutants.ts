import ts from 'typescript';
import type { Found } from './found.js';
import { hostOf, hostOfDropped } from './hosts.js';
import { mutationsOf } from './kinds.js';
import type { Change, Mutant } from './model.js';

/** All mutants of a source, in its order, without ids. */
export const mutantsOf = (file: string, text: string): readonly Omit<Mutant, 'id'>[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Omit<Mutant, 'id'>[] = [];
  const seen = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isNoCode(node)) return;
    for (const each of mutationsOf(node)) {
      const mutant = mutantOf(file, source, each);
      const key = mutant && `${mutant.start} ${mutant.end} ${applied(text, mutant.change)}`;
      if (mutant !== undefined && !seen.has(key ?? '')) found.push(mutant);
      if (key !== undefined) seen.add(key);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
};

/** Types, imports, and the names of properties. */
const isNoCode = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node);

const mutantOf = (file: string, source: ts.SourceFile, { kind, change, of }: Found): Omit<Mutant, 'id'> | undefined => {
  const host = change.text === '' ? hostOfDropped(of) : hostOf(of);
  if (host === undefined) return undefined;
  const line = source.getLineAndCharacterOfPosition(change.start).line;
  return {
    file,
    line: line + 1,
    kind,
    inside: insideOf(of),
    ...shown(source, change),
    form: host.form,
    start: host.node.getStart(),
    end: host.node.getEnd(),
    change,
  };
};

/** The name of what a module declares around a node. */
const insideOf = (node: ts.Node): string => {
  const statement = ts.findAncestor(node, (each) => each.parent !== undefined && ts.isSourceFile(each.parent));
  if (statement === undefined || !ts.isVariableStatement(statement)) return '';
  return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
};

/** The lines of a change before and after it. */
const shown = (source: ts.SourceFile, change: Change): { readonly original: string; readonly mutated: string } => {
  const { text } = source;
  const start = text.lastIndexOf('\n', change.start - 1) + 1;
  const found = text.indexOf('\n', change.end);
  const end = found === -1 ? text.length : found;
  const mutated = text.slice(start, change.start) + change.text + text.slice(change.end, end);
  return { original: short(text.slice(start, end)), mutated: short(mutated) };
};

const MOST_SHOWN = 160;

const short = (text: string): string => {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= MOST_SHOWN ? plain : `${plain.slice(0, MOST_SHOWN - 1)}…`;
};

export const applied = (text: string, { start, end, text: put }: Change): string =>
  text.slice(0, start) + put + text.slice(end);
