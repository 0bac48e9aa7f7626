import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser } from 'yaml';
import { isProblem, type Problem } from '../text/problems.js';
import { lineStarts, positionAt } from '../text/span.js';
import { MOST_ALIASED, treeOf } from './compose.js';
import { withoutDefinitions } from './definitions.js';
import { MAX_DEPTH, type Token, tooDeep } from './depth.js';
import { read as say } from './sentences.js';
import { isTemplate, looksLikeTemplate } from './templates.js';
import { isNull, type MapValue, type Value } from './tree.js';
import { isWorkloadKind } from './workloads.js';

const TOO_MANY = say.aliases(MOST_ALIASED);

/** All documents of a stream that hold anything and can be read, in order, or why none can be. */
export const readDocuments = (path: string, text: string): readonly Value[] | Problem => {
  const stream = readParts(path, text);
  return isProblem(stream) ? stream : stream.documents;
};

/** The documents of a stream that can be read, and how many others are templates that nobody has rendered. */
export type Stream = { readonly documents: readonly Value[]; readonly templates: number };

/** Each document is judged for itself: one that is a template hides none of the others. */
export const readStream = (path: string, text: string): Stream | Problem => {
  const stream = readParts(path, text);
  if (isProblem(stream)) return stream;
  const documents = stream.documents.filter((each) => !isTemplate(each));
  return { documents, templates: stream.templates + stream.documents.length - documents.length };
};

const readParts = (path: string, text: string): Stream | Problem => {
  const all = readAll(path, text);
  if (!isProblem(all)) return { documents: all, templates: 0 };
  if (!looksLikeTemplate(text)) return all;
  const rest = withoutBroken(path, text);
  const documents = readAll(path, rest.text);
  return isProblem(documents) ? documents : { documents, templates: rest.templates };
};

/**
 * A text of the same length, in which documents that look like templates and cannot be read are a comment each. What is
 * between the lines that part them is a document of its own. Source: YAML 1.2.2, 9.1.2 Document Markers.
 */
const withoutBroken = (path: string, text: string): { readonly text: string; readonly templates: number } => {
  let templates = 0;
  const parts = text.split(/^(?=---(?:[ \t\r]|$))/m);
  const kept = parts.map((part) => {
    if (!looksLikeTemplate(part) || !isProblem(readAll(path, part))) return part;
    templates += 1;
    const from = part.startsWith('---') ? 3 : 0;
    return part.slice(0, from) + part.slice(from).replace(/[^\r\n]/g, ' ');
  });
  return { text: kept.join(''), templates };
};

const readAll = (path: string, text: string): readonly Value[] | Problem => {
  const tokens = tokensOf(withoutDefinitions(text));
  if (tokens === undefined || tooDeep(tokens)) return unreadable(path, say.deep, say.leaveOut);
  // Keys are compared and scalars are read here, so the library need not: its own test for unique keys is quadratic.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, strict: false, keepSourceTokens: false });
  const values: Value[] = [];
  for (const document of composer.compose(tokens)) {
    const [error] = document.errors;
    if (error !== undefined && isOther(text, error.pos[0])) continue;
    if (error !== undefined) return syntax(path, text, error.pos[0], error.message);
    const { contents } = document;
    if (contents === null) continue;
    const value = treeOf(contents, text, anchorsOf(contents));
    if (value === undefined) return unreadable(path, TOO_MANY, say.leaveOut);
    if (!isNull(value)) values.push(value);
  }
  return values;
};

/** The first document of a text, if it is a map; `undefined` also for text that is not YAML. */
export const readMap = (text: string): MapValue | undefined => {
  const values = readDocuments('', text);
  if (!Array.isArray(values)) return undefined;
  const [first]: readonly Value[] = values;
  return first?.kind === 'map' ? first : undefined;
};

/** The library's time is quadratic in the depth of brackets, so it is stopped; `undefined` then. */
const tokensOf = (text: string): readonly Token[] | undefined => {
  const parser = new Parser();
  const tokens: Token[] = [];
  let depth = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') depth++;
    if (lexeme === ']' || lexeme === '}') depth--;
    if (depth > MAX_DEPTH) return undefined;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return tokens;
};

/** What each alias stands for: the last anchor of its name above it. One walk, since looking up each is quadratic. */
const anchorsOf = (root: Node): ReadonlyMap<Node, Node> => {
  const byName = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  const visit = (node: unknown): void => {
    if (isAlias(node)) {
      const target = byName.get(node.source);
      if (target !== undefined) targets.set(node, target);
      return;
    }
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) byName.set(node.anchor, node);
    if (isSeq(node)) for (const item of node.items) visit(item);
    if (isMap(node)) {
      for (const pair of node.items) {
        visit(pair.key);
        visit(pair.value);
      }
    }
  };
  visit(root);
  return targets;
};

/**
 * Whether the document around `offset` is of a kind that nothing is said about. Kubernetes' own reader takes some YAML
 * that the standard does not, as unindented lines of a quoted text in custom resource definitions.
 */
const isOther = (text: string, offset: number): boolean => {
  const start = text.lastIndexOf('\n---', offset) + 1;
  const end = text.indexOf('\n---', offset);
  const kind = /^kind:[^\S\n]*["']?([A-Za-z]+)/m.exec(text.slice(start, end === -1 ? text.length : end))?.[1];
  return kind !== undefined && kind !== 'ConfigMap' && !/List$/.test(kind) && !isWorkloadKind(kind);
};

const syntax = (path: string, text: string, offset: number, message: string): Problem => {
  const { line, column } = positionAt(lineStarts(text), offset);
  const sentence = message.replace(/\s+/g, ' ').replace(/ at line .*$/, '');
  return unreadable(path, `line ${line}, column ${column}: ${sentence}`, say.notYaml);
};

const unreadable = (path: string, detail: string, hint: string): Problem => ({ kind: 'config', path, detail, hint });
