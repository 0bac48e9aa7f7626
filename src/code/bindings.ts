import { expressionOf, isArguments } from './expression.js';
import { UNKNOWN } from './literal.js';
import type { Binding, Expression } from './model.js';
import { type Node, textIn } from './node.js';
import { isParameters, parametersOf } from './parameters.js';

type Found = { readonly name: string; readonly value: Expression; readonly scope: Scope; readonly declares: boolean };

/** A function, or the whole file. */
type Scope = {
  readonly from: number;
  readonly to: number;
  readonly above: Scope | undefined;
  readonly names: Set<string>;
};

/** Whatever names of a file are given, with the part of it in which they have it. */
export const bindingsIn = (top: Node, text: string): ReadonlyMap<string, readonly Binding[]> => {
  const found: Found[] = [];
  const open: {
    readonly node: Node;
    readonly scope: Scope;
    readonly given?: string | undefined;
    readonly within?: string | undefined;
  }[] = [{ node: top, scope: { from: 0, to: text.length, above: undefined, names: new Set() } }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    const within = classNamed(text, node) ?? next.within;
    const parameters = parametersOf(text, node, next.given, next.within);
    const scope =
      parameters === undefined
        ? next.scope
        : { from: node.from, to: node.to, above: next.scope, names: new Set<string>() };
    for (const { name, value } of parameters ?? []) found.push({ name, value, scope, declares: true });
    if (!isArguments(node) && !isParameters(node))
      for (const each of [givenIn, loopsIn, defaultIn]) for (const one of each(text, node, scope)) found.push(one);
    for (const [at, child] of node.children.entries())
      open.push({ node: child, scope, given: givenTo(text, node.children, at), within });
  }
  return placed(found);
};

const classNamed = (text: string, { name, children }: Node): string | undefined => {
  if (!/^Class(?:Definition|Declaration|Expression)$/.test(name)) return undefined;
  const own = children.find((child) => TARGETS.has(child.name));
  return own === undefined ? undefined : textIn(text, own);
};

/** The name in front of `=` or `:`, which a function without a name has. */
const givenTo = (text: string, nodes: readonly Node[], at: number): string | undefined => {
  const target = nodes[at - 2];
  const sign = nodes[at - 1]?.name ?? '';
  return target !== undefined && (ASSIGNS.has(sign) || sign === ':') && TARGETS.has(target.name)
    ? textIn(text, target)
    : undefined;
};

/** An assignment without a declaration belongs to the scope that declares the name. */
const placed = (found: readonly Found[]): ReadonlyMap<string, readonly Binding[]> => {
  for (const { name, scope, declares } of found) if (declares) scope.names.add(name);
  const values = new Map<string, Binding[]>();
  for (const { name, value, scope, declares } of found) {
    let own: Scope = scope;
    while (!declares && own.above !== undefined && !own.names.has(name)) own = own.above;
    const list = values.get(name);
    const binding = { from: own.from, to: own.to, value };
    if (list === undefined) values.set(name, [binding]);
    else list.push(binding);
  }
  return values;
};

const ASSIGNS: ReadonlySet<string> = new Set(['AssignOp', 'Equals', '=', ':=']);

/** Where a comma ends a declaration, and does not stand between targets. */
const LISTED: ReadonlySet<string> = new Set([
  'VariableDeclaration',
  'ClassBody',
  'PropertyDeclaration',
  'FieldDeclaration',
]);

/** Where an assignment makes no new name of the function that it stands in. */
const REASSIGNS: ReadonlySet<string> = new Set(['AssignmentExpression', 'Assignment', 'CompoundAssignmentExpression']);

const TARGETS: ReadonlySet<string> = new Set(
  'VariableName VariableDefinition DefName Definition BoundIdentifier Identifier Name PropertyDefinition MemberExpression SelectorExpr FieldAccess FieldExpression ScopedExpression ObjectPattern ArrayPattern'.split(
    ' ',
  ),
);

/** `a = b = c`: so many are looked at. */
const MOST_CHAINED = 16;

const givenIn = (text: string, node: Node, scope: Scope): readonly Found[] => {
  const { children } = node;
  // PHP has no declarations: what a function assigns is its own.
  const declares = !REASSIGNS.has(node.name) || text.startsWith('$', node.from);
  const found: Found[] = [];
  let start = 0;
  let given = 0;
  for (const [at, child] of children.entries()) {
    if ((child.name === ',' && LISTED.has(node.name)) || child.name === ';') start = at + 1;
    const updates = child.name === 'UpdateOp';
    if (!updates && !ASSIGNS.has(child.name)) continue;
    given += 1;
    if (given > MOST_CHAINED && !LISTED.has(node.name)) break;
    const targets = targetsOf(children.slice(start, at));
    const values = valuesOf(children, at, LISTED.has(node.name));
    if (!LISTED.has(node.name)) start = at + 1;
    const plain = !updates && /^:?=$/.test(textIn(text, child));
    for (const [place, target] of targets.entries()) {
      const value = plain ? expressionOf(text, valueFor(targets.length, values, place)) : UNKNOWN;
      for (const one of boundBy(text, target, value, scope, declares)) found.push(one);
    }
  }
  return found;
};

/** What is given to the target at a place: its own value, or of `a, err := f()` the first result. */
const valueFor = (targets: number, values: readonly Node[], place: number): Node | undefined =>
  targets === values.length || (place === 0 && values.length === 1 && /^Call/.test(values[0]?.name ?? ''))
    ? values[place]
    : undefined;

/** Up to the type that stands behind a colon. */
const targetsOf = (nodes: readonly Node[]): readonly Node[] => {
  const colon = nodes.findIndex(({ name }) => name === ':');
  return (colon === -1 ? nodes : nodes.slice(0, colon)).filter(({ name }) => TARGETS.has(name));
};

const valuesOf = (children: readonly Node[], at: number, listed: boolean): readonly Node[] => {
  const values: Node[] = [];
  for (const child of children.slice(at + 1)) {
    if (child.name === ';' || (listed && child.name === ',')) break;
    if (ASSIGNS.has(child.name)) values.length = 0;
    else if (child.name !== ',') values.push(child);
  }
  return values;
};

/** A name, a field, or the names of a pattern: `const { a, b: c = d } = e`. */
const boundBy = (text: string, target: Node, value: Expression, scope: Scope, declares: boolean): readonly Found[] => {
  if (target.name === 'ObjectPattern') {
    return target.children.flatMap((property): readonly Found[] => {
      if (property.name !== 'PatternProperty') return [];
      const equals = property.children.findIndex(({ name }) => name === 'Equals');
      const [key] = property.children;
      const local = property.children
        .slice(0, equals === -1 ? undefined : equals)
        .findLast(({ name }) => TARGETS.has(name));
      if (key === undefined || local === undefined) return [];
      const member: Expression = { kind: 'member', of: value, name: textIn(text, key) };
      const fallback = equals === -1 ? undefined : expressionOf(text, property.children[equals + 1]);
      const given: Expression =
        fallback === undefined ? member : { kind: 'either', first: member, second: fallback, condition: false };
      return [{ name: textIn(text, local), value: given, scope, declares }];
    });
  }
  const named = target.name === 'PropertyDefinition' ? undefined : expressionOf(text, target);
  const top: Scope = { from: 0, to: text.length, above: undefined, names: new Set() };
  if (target.name === 'PropertyDefinition')
    return [{ name: `.${textIn(text, target)}`, value, scope: top, declares: true }];
  if (named?.kind === 'name') return [{ name: named.name, value, scope, declares }];
  return named?.kind === 'member' ? [{ name: `.${named.name}`, value, scope: top, declares: true }] : [];
};

/** `export default x`. */
const defaultIn = (text: string, { name, children }: Node, scope: Scope): readonly Found[] => {
  const at = name === 'ExportDeclaration' ? children.findIndex((child) => child.name === 'default') : -1;
  if (at === -1) return [];
  return [{ name: 'default', value: expressionOf(text, children[at + 1]), scope, declares: true }];
};

const LOOPS: ReadonlySet<string> = new Set(
  'ForStatement ForOfSpec ForInSpec RangeClause EnhancedForStatement ForExpression ForeachStatement WithStatement ForSpec'.split(
    ' ',
  ),
);

/** `for x in y` gives x nobody knows what; `with open(x) as y` gives y what is opened. */
const loopsIn = (text: string, node: Node, scope: Scope): readonly Found[] => {
  if (!LOOPS.has(node.name)) return [];
  const { children } = node;
  const end = children.findIndex(({ name }) => /^(?:in|of|range|Body|Block)$/.test(name));
  const found: Found[] = [];
  children.forEach((child, at) => {
    const named = expressionOf(text, child);
    if (named.kind !== 'name' || !TARGETS.has(child.name)) return;
    const as = children[at - 1]?.name === 'as';
    if (as && node.name === 'WithStatement')
      found.push({ name: named.name, value: expressionOf(text, children[at - 2]), scope, declares: true });
    else if (as || (node.name !== 'WithStatement' && at < end))
      found.push({ name: named.name, value: UNKNOWN, scope, declares: true });
  });
  return found;
};
