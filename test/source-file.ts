import { readFileSync } from 'node:fs';
import ts from 'typescript';

const known = new Map<string, ts.SourceFile>();

/** A file of TypeScript by its absolute path, which several tests look at and nobody changes: it is read once. */
export const sourceFile = (path: string): ts.SourceFile => {
  const before = known.get(path);
  if (before !== undefined) return before;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  known.set(path, source);
  return source;
};
