import ts from 'typescript';
import { type Kind, replaced } from './found.js';

/** What takes some of a value away, or brings it into another order. */
const OPTIONAL = [
  'filter',
  'slice',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'trim',
  'trimStart',
  'trimEnd',
  'toLowerCase',
  'toUpperCase',
];

export const calls: Kind = (node) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  return OPTIONAL.includes(name.text) ? [replaced(`${name.text} dropped`, node, expression.getText())] : [];
};

const REMOVED = [
  ts.SyntaxKind.ExpressionStatement,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.ThrowStatement,
  ts.SyntaxKind.BreakStatement,
  ts.SyntaxKind.ContinueStatement,
];

export const statements: Kind = (node) => {
  const isBare = ts.isReturnStatement(node) && node.expression === undefined;
  return (REMOVED.includes(node.kind) || isBare) && !isAllOf(node) ? [replaced('statement removed', node, '')] : [];
};

/** All that a condition or a loop does: that is removed as a whole. */
const isAllOf = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isBlock(parent)) return parent.statements.length === 1 && isAllOf(parent);
  if (ts.isIfStatement(parent)) return parent.elseStatement === undefined;
  return ts.isForOfStatement(parent) || ts.isForStatement(parent) || ts.isWhileStatement(parent);
};

export const elements: Kind = (node) => {
  if (ts.isSpreadAssignment(node)) return [replaced('spread dropped', node, '')];
  const isElement = ts.isArrayLiteralExpression(node.parent) && !ts.isOmittedExpression(node);
  return isElement ? [replaced('element dropped', node, '')] : [];
};
