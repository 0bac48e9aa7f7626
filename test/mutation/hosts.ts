import ts from 'typescript';
import type { Form } from './model.js';

export type Host = { readonly node: ts.Node; readonly form: Form };

/** What is left out as a whole: a statement, an element of a list, a spread of an object. */
export const hostOfDropped = (node: ts.Node): Host | undefined => {
  if (ts.isSpreadAssignment(node)) return { node, form: 'property' };
  if (ts.isStatement(node)) return { node, form: 'statement' };
  return isTarget(node.parent) ? undefined : { node, form: 'element' };
};

/**
 * What a switch may stand around so that what is changed changes: the expression, or the nearest above it that can be
 * put into parentheses without another meaning. `undefined` where there is none.
 */
export const hostOf = (node: ts.Node): Host | undefined => {
  const found = ts.findAncestor(node, (each) => (ts.isStatement(each) ? 'quit' : isFree(each)));
  return found === undefined ? undefined : { node: found, form: 'expression' };
};

const isFree = (node: ts.Node): boolean => {
  if (!ts.isExpression(node) || ts.isSpreadElement(node) || ts.isOmittedExpression(node)) return false;
  const { parent } = node;
  if (ts.isExpressionWithTypeArguments(node) || ts.isTypeNode(parent)) return false;
  if (isOptional(node) && isOptional(parent)) return false;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node;
  if (ts.isParameter(parent) || ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isArrowFunction(parent)) return parent.body === node;
  if (ts.isForOfStatement(parent)) return parent.expression === node;
  if (ts.isTaggedTemplateExpression(parent) || ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isPostfixUnaryExpression(parent) || ts.isDeleteExpression(parent)) return false;
  return !isTarget(node) && !isStep(parent);
};

/** A link of `a?.b.c`: in parentheses, the others would not be passed over with it. */
const isOptional = (node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node)) &&
  (node.flags & ts.NodeFlags.OptionalChain) !== 0;

const isStep = (node: ts.Node): boolean =>
  ts.isPrefixUnaryExpression(node) &&
  [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(node.operator);

/** What is assigned to. */
const isTarget = (node: ts.Node): boolean => {
  const { parent } = node;
  if (!ts.isBinaryExpression(parent) || parent.left !== node) return false;
  const { kind } = parent.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
};
