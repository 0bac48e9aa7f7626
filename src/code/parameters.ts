import { expressionOf } from './expression.js';
import type { Expression } from './model.js';
import { type Node, textIn } from './node.js';

export type Parameter = { readonly name: string; readonly value: Expression };

const FUNCTIONS: ReadonlySet<string> = new Set(
  'FunctionDefinition FunctionDeclaration FunctionDecl FunctionItem FunctionExpression MethodDeclaration MethodDecl ConstructorDeclaration ArrowFunction LambdaExpression ClosureExpression FunctionLiteral'.split(
    ' ',
  ),
);

const LISTS: ReadonlySet<string> = new Set(['ParamList', 'Parameters', 'FormalParameters', 'InferredParameters']);

export const isParameters = ({ name }: Node): boolean => LISTS.has(name) || ONE.test(name);

const ONE = /^(?:Parameter|FormalParameter|SelfParameter)$/;

const OWN_NAMES: ReadonlySet<string> = new Set(
  'VariableName VariableDefinition PropertyDefinition DefName FieldName Definition BoundIdentifier Name'.split(' '),
);

const NAMES: ReadonlySet<string> = new Set(
  'VariableName VariableDefinition DefName Definition BoundIdentifier'.split(' '),
);

/**
 * What a function gets, under the names that it has for it; `undefined` for what is no function. `given`: the name that
 * an assignment gives to it; `within`: the class that it stands in, by which a constructor is called.
 */
export const parametersOf = (
  text: string,
  node: Node,
  given?: string,
  within?: string,
): readonly Parameter[] | undefined => {
  if (!FUNCTIONS.has(node.name)) return undefined;
  const { own = given ?? '', list } = headOf(text, node);
  const of = CONSTRUCTORS.has(own) ? (within ?? '') : own;
  const parameters: Parameter[] = [];
  let place = 0;
  for (const group of groupsOf(list)) {
    const name = group.find((each) => NAMES.has(each.name));
    if (name === undefined) continue;
    const local = textIn(text, name);
    if (local === 'self' || local === 'cls') continue;
    const equals = group.findIndex((each) => /^(?:AssignOp|Equals|=)$/.test(each.name));
    const fallback = equals === -1 ? undefined : expressionOf(text, group[equals + 1]);
    const rest = group.some((each) => /^(?:\*\*?|\.\.\.)$/.test(each.name));
    const value: Expression =
      rest || of === '' ? { kind: 'unknown' } : { kind: 'parameter', of, name: local, at: place, fallback };
    parameters.push({ name: local, value });
    place += 1;
  }
  return parameters;
};

/** The name of a function, empty where it has none of its own; `undefined` for what is no function. */
export const functionNamed = (text: string, node: Node): string | undefined =>
  FUNCTIONS.has(node.name) ? (headOf(text, node).own ?? '') : undefined;

/** The name in front of the parameters, and these. */
const headOf = (text: string, { children }: Node): { readonly own?: string; readonly list: Node | undefined } => {
  const at = children.findIndex(({ name }) => OWN_NAMES.has(name));
  const named = children[at];
  const list = children.slice(Math.max(at, 0)).find(({ name }) => LISTS.has(name));
  return named === undefined || named.from > (list?.from ?? 0) ? { list } : { own: textIn(text, named), list };
};

const CONSTRUCTORS: ReadonlySet<string> = new Set(['__init__', 'constructor', '__construct']);

/** The nodes between the commas; where a grammar has a node for each, what is in it. */
const groupsOf = (list: Node | undefined): readonly (readonly Node[])[] => {
  const groups: Node[][] = [[]];
  for (const child of list?.children ?? []) {
    if (child.name === ',') groups.push([]);
    else groups.at(-1)?.push(...(ONE.test(child.name) ? child.children : [child]));
  }
  return groups;
};
