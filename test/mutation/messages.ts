import ts from 'typescript';

/** What holds words for people, and nothing that the program decides by. */
const WORDS = [
  'advice',
  'because',
  'clause',
  'detail',
  'hint',
  'message',
  'reason',
  'sentence',
  'source',
  'summary',
  'title',
  'remedy',
  'why',
];

/** Whether a text is for people: it has three words, or stands where words are. */
export const isMessage = (node: ts.Node): boolean => /\S \S+ \S/.test(node.getText()) || WORDS.includes(nameOver(node));

/** The property or constant that a value is of, through conditions and parentheses. */
const nameOver = (node: ts.Node): string => {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) return parent.name.getText();
  return ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent) ? nameOver(parent) : '';
};
