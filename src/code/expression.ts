import { literalOf, textOf, UNKNOWN, unescaped } from './literal.js';
import type { Argument, Expression } from './model.js';
import { type Node, textIn } from './node.js';

/** What is deeper in an expression has no value that anybody could follow. */
const MOST_DEPTH = 60;

/** The expression that a node of any of the grammars is. */
export const expressionOf = (text: string, node: Node | undefined, depth = 0): Expression => {
  if (node === undefined || depth > MOST_DEPTH) return UNKNOWN;
  const inner = (each: Node | undefined): Expression => expressionOf(text, each, depth + 1);
  if (NAMES.has(node.name) && node.children.length === 0)
    return { kind: 'name', name: textIn(text, node), from: node.from };
  if (NUMBERS.has(node.name)) return textOf(textIn(text, node).replaceAll('_', ''));
  if (TEXTS.has(node.name)) return textExpression(text, node, inner);
  if (THROUGH.has(node.name)) return through(text, node, inner);
  if (MEMBERS.has(node.name)) return memberOf(text, node, inner);
  if (CALLS.has(node.name)) return callOf(text, node, inner);
  if (BINARIES.has(node.name)) return binaryOf(text, node, inner);
  if (CONDITIONALS.has(node.name)) return conditionalOf(node, inner);
  if (LISTS.has(node.name)) return { kind: 'list', items: argumentsOf(text, node, inner).map(({ value }) => value) };
  if (FIELDS.has(node.name)) return fieldsOf(text, node, inner);
  return UNKNOWN;
};

type Inner = (node: Node | undefined) => Expression;

const NAMES: ReadonlySet<string> = new Set(
  'VariableName VariableDefinition Identifier Name BoundIdentifier ScopeIdentifier TypeName TypeIdentifier DefName Definition NamespaceName this self super PropertyName PropertyDefinition FieldIdentifier'.split(
    ' ',
  ),
);
const NUMBERS: ReadonlySet<string> = new Set(['Number', 'Integer', 'IntegerLiteral', 'Float']);
const TEXTS: ReadonlySet<string> = new Set(
  'String StringLiteral FormatString TemplateString ContinuedString RawString TextBlock Heredoc'.split(' '),
);
const THROUGH: ReadonlySet<string> = new Set(
  'ParenthesizedExpression AwaitExpression PostfixExpression TryExpression ReferenceExpression UnaryExp UnaryExpression CastExpression ClosureExpression ParenthesizedExpr ClassMemberName ExpressionStatement NamedExpression'.split(
    ' ',
  ),
);
const MEMBERS: ReadonlySet<string> = new Set(
  'MemberExpression SelectorExpr FieldAccess FieldExpression ScopedExpression ScopedIdentifier ScopedTypeName QualifiedType SubscriptExpression IndexExpr ArrayAccess ScopedTypeIdentifier QualifiedName'.split(
    ' ',
  ),
);
const CALLS: ReadonlySet<string> = new Set(
  'CallExpression CallExpr NewExpression ObjectCreationExpression MethodInvocation MacroInvocation TypedLiteral StructExpression'.split(
    ' ',
  ),
);
const BINARIES: ReadonlySet<string> = new Set(['BinaryExpression', 'BinaryExp']);
const CONDITIONALS: ReadonlySet<string> = new Set(['ConditionalExpression', 'TernaryExpression']);
const LISTS: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'TupleExpression',
  'ArrayInitializer',
  'ListExpression',
]);
const FIELDS: ReadonlySet<string> = new Set(['ObjectExpression', 'DictionaryExpression']);

/** A call, or what is written like one with the names of its arguments. */
export const isCall = ({ name }: Node): boolean => CALLS.has(name);

const LISTS_OF_ARGUMENTS: ReadonlySet<string> = new Set(
  'ArgList Arguments ArgumentList ParenthesizedTokens LiteralValue FieldInitializerList'.split(' '),
);

export const isArguments = ({ name }: Node): boolean => LISTS_OF_ARGUMENTS.has(name);

const HOLES: ReadonlySet<string> = new Set(['FormatReplacement', 'Interpolation', 'VariableName', 'MemberExpression']);

/** A literal, whose children are what stands between its own letters. */
const textExpression = (text: string, node: Node, inner: Inner): Expression => {
  if (node.name === 'ContinuedString') return { kind: 'joined', parts: node.children.map(inner) };
  const holes = node.children.filter(({ name }) => HOLES.has(name));
  if (holes.length === 0) return textOf(literalOf(textIn(text, node)));
  const written = textIn(text, node);
  const start = /^[A-Za-z$@]{0,3}(?:"""|'''|"|'|`)/.exec(written)?.[0].length ?? 0;
  const quote = start > 3 && /["']{3}$/.test(written) ? 3 : 1;
  const parts: Expression[] = [];
  let at = node.from + start;
  for (const hole of holes) {
    parts.push(textOf(unescaped(text.slice(at, hole.from))), inHole(hole, inner));
    at = hole.to;
  }
  parts.push(textOf(unescaped(text.slice(at, Math.max(at, node.to - quote)))));
  return { kind: 'joined', parts };
};

const inHole = (hole: Node, inner: Inner): Expression =>
  hole.name === 'FormatReplacement' || hole.name === 'Interpolation'
    ? inner(hole.children.find(({ name }) => !/^[{}]|^Interpolation/.test(name)))
    : inner(hole);

/** `(a)`, `await a`, `a!`, `a?`, `&a`, `*a`, `(T) a`: the value is that of `a`. */
const through = (text: string, node: Node, inner: Inner): Expression => {
  const parts = node.children.filter(
    ({ name, from, to }) => NAMED.test(name) && !/^(?:await|try|move|static)$/.test(name) && to > from,
  );
  if (node.name.startsWith('Unary') && /^[-!~+]|^not\b/.test(textIn(text, node))) return UNKNOWN;
  return inner(node.name === 'ParenthesizedExpression' || node.name === 'PostfixExpression' ? parts[0] : parts.at(-1));
};

/** Nodes that are no signs; operators have names that end so. */
const NAMED = /^[A-Za-z_]+(?<!Op)$/;

const memberOf = (text: string, node: Node, inner: Inner): Expression => {
  const parts = node.children.filter(
    ({ name }) => NAMED.test(name) && name !== 'TypeArgList' && name !== 'TypeArguments',
  );
  const bracket = node.children.some(({ name }) => name === '[');
  let member = inner(parts[0]);
  for (const part of parts.slice(1)) {
    const named = bracket ? inner(part) : textOf(textIn(text, part));
    member = named.kind === 'text' ? { kind: 'member', of: member, name: named.text } : UNKNOWN;
  }
  return member;
};

const callOf = (text: string, node: Node, inner: Inner): Expression => {
  const list = node.children.find(isArguments);
  const before = node.children.filter(
    (each) => each !== list && NAMED.test(each.name) && !/^(?:new|await|TypeArg\w*|ClassBody|async)$/.test(each.name),
  );
  const [first, second] = before;
  const method = before.find(({ name }) => name === 'MethodName');
  const callee: Expression =
    method === undefined
      ? inner(first)
      : method === first
        ? { kind: 'name', name: textIn(text, method), from: method.from }
        : { kind: 'member', of: inner(first), name: textIn(text, method ?? second) };
  const args = list === undefined ? [] : argumentsOf(text, list, inner);
  const macro =
    node.name === 'MacroInvocation' && callee.kind === 'name' ? { ...callee, name: `${callee.name}!` } : callee;
  return { kind: 'call', callee: macro, args, from: node.from };
};

/** What stands between the brackets of a call, a tuple or a list. */
const argumentsOf = (text: string, list: Node, inner: Inner): readonly Argument[] => {
  const args: Argument[] = [];
  let group: Node[] = [];
  const end = (): void => {
    if (group.length > 0) args.push(argumentOf(text, group, inner));
    group = [];
  };
  for (const child of list.children) {
    if (child.name === ',') end();
    else if (!/^[()[\]{}]$/.test(child.name)) group.push(child);
  }
  end();
  return args;
};

/** `x`, `name=x`, `name: x`, `**x`, `Element(Key: x)`; of several tokens that are no argument nothing is known. */
const argumentOf = (text: string, group: readonly Node[], inner: Inner): Argument => {
  const [first, sign, value] = group;
  if (first === undefined) return { name: undefined, value: UNKNOWN };
  if (first.name === 'Element' || first.name === 'FieldInitializer' || first.name === 'NamedArgument')
    return argumentOf(text, first.children, inner);
  if (first.name === '**') return { name: undefined, value: inner(sign) };
  if (sign !== undefined && /^(?:AssignOp|:)$/.test(sign.name))
    return { name: textIn(text, first), value: inner(value) };
  return { name: undefined, value: group.length === 1 ? inner(first) : UNKNOWN };
};

const binaryOf = (text: string, node: Node, inner: Inner): Expression => {
  const [left, sign, right] = node.children;
  const operator = sign === undefined ? '' : textIn(text, sign);
  if (operator === 'as' || operator === 'satisfies') return inner(left);
  if (operator === '+' || sign?.name === 'ConcatOp') return { kind: 'joined', parts: [inner(left), inner(right)] };
  if (operator === '/') return { kind: 'below', parts: [inner(left), inner(right)] };
  if (operator === '|') return { kind: 'list', items: [inner(left), inner(right)] };
  if (operator === '%')
    return {
      kind: 'call',
      callee: { kind: 'name', name: '%', from: node.from },
      args: [left, right].map((each) => ({ name: undefined, value: inner(each) })),
      from: node.from,
    };
  const otherwise = operator === '||' || operator === '??' || operator === 'or';
  return otherwise ? { kind: 'either', first: inner(left), second: inner(right), condition: false } : UNKNOWN;
};

/** `a ? b : c`, `b if a else c`, and `a ?: c`. */
const conditionalOf = (node: Node, inner: Inner): Expression => {
  const parts = node.children.filter(({ name }) => NAMED.test(name) && name !== 'if' && name !== 'else');
  const python = node.children.some(({ name }) => name === 'if');
  const [first, second, third] = parts;
  if (third === undefined) return { kind: 'either', first: inner(first), second: inner(second), condition: false };
  return { kind: 'either', first: inner(python ? first : second), second: inner(third), condition: true };
};

const fieldsOf = (text: string, node: Node, inner: Inner): Expression => {
  const fields = new Map<string, Expression>();
  const put = (key: Node | undefined, value: Node | undefined): void => {
    if (key !== undefined) fields.set(literalOf(textIn(text, key)), inner(value ?? key));
  };
  node.children.forEach((child, at) => {
    if (child.name === 'Property') put(child.children[0], child.children.at(-1));
    else if (child.name === ':') put(node.children[at - 1], node.children[at + 1]);
  });
  return { kind: 'fields', fields };
};
