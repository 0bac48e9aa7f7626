import ts from 'typescript';
import { sourceFile } from '../source-file.js';

/** A text of a source: what is written out, between what is put in. */
export type Piece = { readonly line: number; readonly parts: readonly string[] };

/** All texts of a file of TypeScript but those that are thrown, and names of modules. */
export const piecesIn = (path: string): readonly Piece[] => {
  const source = sourceFile(path);
  const pieces: Piece[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const parts = partsOf(node);
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (parts !== undefined) pieces.push({ line, parts: parts.map(inOneLine) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return pieces;
};

const partsOf = (node: ts.Node): readonly string[] | undefined => {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
};

/** As it is compared: a report breaks its lines where they are too long. */
export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Words for people: two of them at least. */
export const isProse = ({ parts }: Piece): boolean => /[a-z][,:;]? [a-z(]/i.test(parts.join('…'));
