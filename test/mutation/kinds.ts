import ts from 'typescript';
import { type Found, type Kind, replaced } from './found.js';
import { isMessage } from './messages.js';
import { calls, elements, statements } from './removals.js';
import { returned } from './results.js';

/** Everything that can be done to a node, not to those below it. */
export const mutationsOf = (node: ts.Node): readonly Found[] =>
  KINDS.flatMap((kind) => kind(node)).filter(({ change, of }) => change.text !== of.getText());

const COMPARED = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
];

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['&&', '||'],
  ['||', '&&'],
  ['-', '+'],
  ['+', '-'],
]);

const operators: Kind = (node) => {
  if (!ts.isBinaryExpression(node)) return [];
  const { left, operatorToken, right } = node;
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [replaced('?? dropped', node, left.getText())];
  const other = OPERATORS.get(operatorToken.getText());
  if (other === undefined || (other === '-' && (isText(left) || isText(right)))) return [];
  return [replaced(`${operatorToken.getText()} to ${other}`, operatorToken, other)];
};

const isText = (node: ts.Expression): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

const conditions: Kind = (node) => {
  const asked = conditionOf(node);
  if (asked === undefined || isNegatedElsewhere(asked)) return [];
  return [replaced('condition negated', asked, `!(${asked.getText()})`)];
};

const conditionOf = (node: ts.Node): ts.Expression | undefined => {
  if (ts.isConditionalExpression(node) || ts.isForStatement(node)) return node.condition;
  return ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node) ? node.expression : undefined;
};

/** A comparison and a negation have mutants of their own. */
const isNegatedElsewhere = (node: ts.Expression): boolean =>
  (ts.isBinaryExpression(node) && COMPARED.includes(node.operatorToken.kind)) || isNegation(node);

const isNegation = (node: ts.Node): node is ts.PrefixUnaryExpression =>
  ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;

const negations: Kind = (node) => (isNegation(node) ? [replaced('! dropped', node, node.operand.getText())] : []);

const literals: Kind = (node) => {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replaced('boolean flipped', node, 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replaced('boolean flipped', node, 'true')];
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    return [replaced('number + 1', node, `${value + 1}`), replaced('number - 1', node, `(${value - 1})`)];
  }
  const isEmptied = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  if (!isEmptied || isMessage(node) || ts.isArrayLiteralExpression(node.parent) || isModule(node)) return [];
  const isEmpty = ts.isStringLiteralLike(node) && node.text === '';
  return [isEmpty ? replaced('text put in', node, "'?'") : replaced('text emptied', node, "''")];
};

/** What `import()` names. */
const isModule = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword;

const results: Kind = (node) => {
  const value = resultOf(node);
  return value === undefined ? [] : returned(value).map((text) => replaced('result replaced', value, text));
};

const resultOf = (node: ts.Node): ts.Expression | undefined => {
  if (ts.isReturnStatement(node)) return node.expression;
  return ts.isArrowFunction(node) && !ts.isBlock(node.body) ? node.body : undefined;
};

const KINDS = [operators, conditions, negations, literals, calls, results, statements, elements];
