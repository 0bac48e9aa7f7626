import ts from 'typescript';

/** A source with a counter in each of its blocks, and the words that it compares texts with. */
export type Instrumented = { readonly text: string; readonly blocks: number; readonly words: readonly string[] };

/** The name under which counted code finds the array of counters. */
export const COUNTERS = '__blocks';

/** Longer ones are sentences for people. */
const LONGEST_WORD = 24;

type Insert = { readonly at: number; readonly text: string };

/**
 * Puts a counter into every place that control may or may not come to: bodies of functions and loops, arms of `if`,
 * `switch` and `?:`, what follows an `if`, and right sides of `&&`, `||` and `??`. The text is cut at offsets and not
 * printed anew, so lines stay where they are. `first` is the number of the first counter.
 */
export const instrument = (path: string, source: string, first: number): Instrumented => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const inserts: Insert[] = [];
  const words = new Set<string>();
  let blocks = 0;
  const count = (): string => `${COUNTERS}[${first + blocks++}]++`;

  const statement = (node: ts.Statement): void => {
    if (ts.isBlock(node)) inserts.push({ at: node.getStart(file) + 1, text: `${count()};` });
    else inserts.push({ at: node.getStart(file), text: `{${count()};` }, { at: node.end, text: '}' });
  };
  const expression = (node: ts.Expression): void => {
    inserts.push({ at: node.getStart(file), text: `(${count()},` }, { at: node.end, text: ')' });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isArrowFunction(node)) ts.isBlock(node.body) ? statement(node.body) : expression(node.body);
    else if (ts.isIfStatement(node)) {
      statement(node.thenStatement);
      if (node.elseStatement !== undefined) statement(node.elseStatement);
      else if (isInList(node)) inserts.push({ at: node.end, text: `;${count()};` });
    } else if (ts.isIterationStatement(node, false)) statement(node.statement);
    else if (ts.isCatchClause(node)) statement(node.block);
    else if (ts.isCaseOrDefaultClause(node)) {
      const [head] = node.statements;
      if (head !== undefined) inserts.push({ at: head.getStart(file), text: `${count()};` });
    } else if (ts.isConditionalExpression(node)) {
      expression(node.whenTrue);
      expression(node.whenFalse);
    } else if (ts.isBinaryExpression(node) && LAZY.has(node.operatorToken.kind)) expression(node.right);
    else if (ts.isStringLiteral(node) && node.text.length > 1 && node.text.length <= LONGEST_WORD) words.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { text: withInserts(source, inserts), blocks, words: [...words] };
};

const LAZY: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** A statement can be put behind it without a change of meaning. */
const isInList = ({ parent }: ts.Node): boolean =>
  ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent);

/** Of two at the same place, the one that was found first: the outer. */
const withInserts = (source: string, inserts: readonly Insert[]): string => {
  let text = '';
  let from = 0;
  for (const insert of inserts.toSorted((a, b) => a.at - b.at)) {
    text += source.slice(from, insert.at) + insert.text;
    from = insert.at;
  }
  return text + source.slice(from);
};
