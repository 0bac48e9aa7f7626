import ts from 'typescript';
import { isMessage } from './messages.js';

/** What may take the place of a result: the same for a list, both answers for a question, nothing for the rest. */
export const returned = (value: ts.Expression): readonly string[] => {
  if (isPlain(value)) return [];
  const type = typeOver(value);
  if (type === 'question') return ['true', 'false'];
  if (type === 'list') return ['[]'];
  return isMessage(value) ? [] : ['undefined'];
};

/** Literals have mutants of their own, and an assignment is no result. */
const isPlain = (value: ts.Expression): boolean => {
  const inner = ts.isParenthesizedExpression(value) ? value.expression : value;
  if (ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner)) return true;
  return (
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(inner.kind) || inner.getText() === 'undefined'
  );
};

type ResultType = 'question' | 'list' | 'other';

const QUESTIONS = ['filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex', 'countEarly'];
const LISTS = ['flatMap'];

const typeOver = (value: ts.Expression): ResultType => {
  const owner = ts.findAncestor(value, ts.isArrowFunction);
  if (owner === undefined) return 'other';
  const written = owner.type?.getText() ?? '';
  if (written === 'boolean' || / is /.test(written)) return 'question';
  if (written.endsWith('[]')) return 'list';
  if (written !== '') return 'other';
  const { parent } = owner;
  const called = ts.isCallExpression(parent) ? calledName(parent) : '';
  if (QUESTIONS.includes(called) || isQuestion(value)) return 'question';
  return LISTS.includes(called) || ts.isArrayLiteralExpression(value) ? 'list' : 'other';
};

const calledName = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();

const isQuestion = (value: ts.Expression): boolean =>
  (ts.isBinaryExpression(value) && /^(?:[!=]==|[<>]=?)$/.test(value.operatorToken.getText())) ||
  (ts.isPrefixUnaryExpression(value) && value.operator === ts.SyntaxKind.ExclamationToken);
