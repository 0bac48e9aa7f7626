import type { Language } from '../knowledge/languages.js';
import { expressionOf } from './expression.js';
import { literalOf } from './literal.js';
import type { Import, Unit } from './model.js';
import { eachNode, type Node, textIn } from './node.js';

type Imports = Pick<Unit, 'imports' | 'modules'>;

type Draft = { readonly imports: Map<string, Import>; readonly modules: Set<string> };

/** What a file takes from other modules, by the names that it has here. */
export const importsIn = (language: Language, top: Node, text: string): Imports => {
  const draft: Draft = { imports: new Map(), modules: new Set() };
  const read = READERS[language];
  for (const node of eachNode(top)) read(draft, node, text);
  return draft;
};

const bring = ({ imports, modules }: Draft, local: string | undefined, module: string, name?: string): void => {
  modules.add(module);
  if (local !== undefined) imports.set(local, { module, name });
};

const python = (draft: Draft, node: Node, text: string): void => {
  if (node.name !== 'ImportStatement') return;
  const words = node.children.map((child) => textIn(text, child)).filter((word) => !/^[();]$/.test(word));
  const from = words[0] === 'from';
  const end = words.indexOf('import');
  const base = from ? words.slice(1, end).join('') : '';
  for (const group of grouped(words.slice(end + 1))) {
    const as = group.indexOf('as');
    const name = group.slice(0, as === -1 ? undefined : as).join('');
    const local = as === -1 ? name : group[as + 1];
    if (from) bring(draft, name === '*' ? undefined : local, base, name);
    else if (as !== -1) bring(draft, local, name);
    else {
      // `import a.b` brings a, by which a.b is found.
      draft.modules.add(name);
      bring(draft, name.split('.')[0], name.split('.')[0] ?? name);
    }
  }
};

const grouped = (words: readonly string[]): readonly (readonly string[])[] => {
  const groups: string[][] = [[]];
  for (const word of words) {
    if (word === ',') groups.push([]);
    else groups.at(-1)?.push(word);
  }
  return groups.filter((group) => group.length > 0);
};

const javascript = (draft: Draft, node: Node, text: string): void => {
  if (node.name === 'ImportDeclaration' || node.name === 'ExportDeclaration') declared(draft, node, text);
  if (node.name === 'VariableDeclaration') required(draft, node, text);
  if (node.name !== 'CallExpression') return;
  const call = expressionOf(text, node);
  if (call.kind !== 'call') return;
  const [first] = call.args;
  const callee = call.callee.kind === 'name' ? call.callee.name : textIn(text, node.children[0] ?? node);
  if ((callee === 'require' || callee === 'import') && first?.value.kind === 'text')
    draft.modules.add(plain(first.value.text));
};

/** Node's own modules are the same with and without their prefix. */
const plain = (module: string): string => module.replace(/^node:/, '');

const declared = (draft: Draft, node: Node, text: string): void => {
  const source = node.children.findLast(({ name }) => name === 'String');
  const from = node.children.some(({ name }) => name === 'from' || name === 'import');
  if (source === undefined || !from) return;
  const module = plain(literalOf(textIn(text, source)));
  draft.modules.add(module);
  if (node.name === 'ExportDeclaration') return;
  node.children.forEach((child, at) => {
    if (child.name === 'VariableDefinition') {
      const star = node.children[at - 1]?.name === 'as';
      bring(draft, textIn(text, child), module, star ? undefined : 'default');
    }
    if (child.name !== 'ImportGroup') return;
    for (const group of grouped(
      child.children.map((each) => textIn(text, each)).filter((word) => !/^[{}]|^type$/.test(word)),
    ))
      bring(draft, group.at(-1), module, group[0]);
  });
};

/** `const a = require('b')`, `const { a: b } = require('c')`, `const a = require('b').c`. */
const required = (draft: Draft, node: Node, text: string): void => {
  for (const [at, child] of node.children.entries()) {
    if (child.name !== 'Equals') continue;
    const value = expressionOf(text, node.children[at + 1]);
    const member = value.kind === 'member' ? value : undefined;
    const call = member?.of ?? value;
    if (call.kind !== 'call' || call.callee.kind !== 'name' || call.callee.name !== 'require') continue;
    const [first] = call.args;
    if (first?.value.kind !== 'text') continue;
    const module = plain(first.value.text);
    const target = node.children
      .slice(0, at)
      .findLast(({ name }) => name === 'VariableDefinition' || name === 'ObjectPattern');
    if (target?.name === 'VariableDefinition') bring(draft, textIn(text, target), module, member?.name);
    for (const { name, children } of target?.children ?? []) {
      if (name !== 'PatternProperty') continue;
      const words = children.map((each) => textIn(text, each));
      bring(draft, words[2] ?? words[0], module, words[0]);
    }
  }
};

const go = (draft: Draft, node: Node, text: string): void => {
  if (node.name !== 'ImportSpec') return;
  const source = node.children.find(({ name }) => name === 'String');
  if (source === undefined) return;
  const module = literalOf(textIn(text, source));
  const [first] = node.children;
  const local =
    first?.name === 'DefName'
      ? textIn(text, first)
      : module
          .replace(/\/v\d+$/, '')
          .split('/')
          .at(-1);
  bring(draft, first?.name === '.' ? undefined : local, module);
};

const java = (draft: Draft, node: Node, text: string): void => {
  if (node.name !== 'ImportDeclaration') return;
  const name = textIn(text, node).replace(/^import\s+(?:static\s+)?|[;\s]/g, '');
  draft.modules.add(name);
};

const csharp = (draft: Draft, node: Node, text: string): void => {
  if (node.name !== 'UsingDirective') return;
  const [alias, name = alias] = textIn(text, node)
    .replace(/^using\s+(?:static\s+)?|\s/g, '')
    .split('=');
  bring(draft, name === alias ? undefined : alias, name ?? '');
};

/** Names of classes count by themselves. */
const php = (draft: Draft, node: Node, text: string): void => {
  if (node.name !== 'NamespaceUseDeclaration') return;
  for (const [name = '', local] of Array.from(
    textIn(text, node).matchAll(/(?:^use\s+|,\s*)([\w\\]+)(?:\s+as\s+(\w+))?/g),
    (match) => [match[1], match[2]],
  )) {
    const parts = name.split('\\');
    bring(draft, local ?? parts.at(-1), parts.join('.'));
  }
};

/** `use a::{b, c as d}`: each name with its path. */
const rust = (draft: Draft, node: Node, text: string): void => {
  if (node.name === 'ModItem')
    return void draft.modules.add(textIn(text, node.children.find(({ name }) => name === 'BoundIdentifier') ?? node));
  if (node.name !== 'UseDeclaration') return;
  const open: string[] = [];
  let path = '';
  const end = (): void => {
    const [, name = path, local] = /^(.*\S)\s+as\s+(\w+)$/.exec(path) ?? [];
    const whole = [...open, name]
      .join('')
      .replace(/::self$/, '')
      .replaceAll('::', '.');
    if (name !== '') bring(draft, local ?? whole.split('.').at(-1), whole);
    path = '';
  };
  for (const token of textIn(text, node)
    .replace(/^use\s+/, '')
    .match(/[{},;]|[^{},;]+/g) ?? []) {
    if (token === '{') open.push(path.trim());
    else if (token === '}') {
      end();
      open.pop();
    } else if (token === ',' || token === ';') end();
    else path += token.trim();
    if (token === '{') path = '';
  }
};

const READERS: Readonly<Record<Language, (draft: Draft, node: Node, text: string) => void>> = {
  csharp,
  go,
  java,
  javascript,
  php,
  python,
  rust,
};
