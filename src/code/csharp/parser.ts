import type { Grammar } from '../../text/grammar.js';
import type { Node } from '../node.js';
import { cursorOf } from './cursor.js';
import { type Token, tokensOf } from './tokens.js';

/**
 * A parser of C# that takes any text. It knows so much of the language that calls, what they are given, and what names
 * stand for are found; types, patterns and attributes are passed over. Its nodes have the names that the other grammars
 * have for theirs. Source: documentation: C# 13, Language specification; C# 1 to 13.
 */
export const csharp: Grammar = {
  parse: (text) => {
    const top = { name: 'Program', from: 0, to: text.length, children: new Parser(text, tokensOf(text), 0).all() };
    return { cursor: () => cursorOf(top) };
  },
};

/** What lies deeper is passed over, so that the parser may call itself. */
const MOST_DEPTH = 150;

/** So many modifiers a declaration may have. */
const MOST_MODIFIERS = 16;

/** So many tokens a type, or the name of a namespace, may have. */
const MOST_TYPE = 64;

const MODIFIERS =
  /^(?:public|private|protected|internal|static|readonly|sealed|abstract|virtual|override|async|partial|extern|unsafe|new|const|volatile|required|file|event|ref|scoped|fixed|implicit|explicit|delegate|out|in|params|this)$/;
const TYPES = /^(?:class|struct|interface|record|enum)$/;
const HEADED = new Map([
  ['if', 'IfStatement'],
  ['while', 'WhileStatement'],
  ['for', 'ForStatement'],
  ['foreach', 'ForeachStatement'],
  ['switch', 'SwitchStatement'],
  ['lock', 'LockStatement'],
  ['fixed', 'FixedStatement'],
  ['catch', 'CatchClause'],
]);
const BEFORE_EXPRESSION = /^(?:return|throw|yield|await|goto|case|else|do|finally|checked|unchecked|unsafe|default)$/;
/** They follow an expression, and so what stands before them is no type. */
const OPERATORS =
  /^(?:is|as|in|when|switch|with|and|or|not|where|from|select|orderby|group|into|join|let|on|equals|by)$/;
const NO_TYPES =
  /^(?:return|throw|yield|await|goto|case|else|new|if|while|for|foreach|switch|try|catch|finally|lock|using|do|break|continue|is|as|in|when|with|typeof|sizeof|nameof|default|base|stackalloc|true|false|null)$/;
const QUERY = /^(?:from|where|select|orderby|group|into|join|let|on|equals|by|in|ascending|descending)$/;

/** How tightly the operators bind. */
const BINDING: ReadonlyMap<string, number> = new Map(
  [
    ['??'],
    ['||'],
    ['&&'],
    ['|'],
    ['^'],
    ['&'],
    ['==', '!='],
    ['<', '>', '<=', '>=', 'is', 'as'],
    ['+', '-'],
    ['*', '/', '%'],
    ['..'],
  ].flatMap((signs, at) => signs.map((sign) => [sign, at + 1] as const)),
);
const ASSIGNS = /^(?:=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|\?\?=)$/;
const PREFIXES = /^(?:!|~|-|\+|\+\+|--|&|\*|\^|\.\.)$/;

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #closing: ReadonlyMap<number, number>;
  #at = 0;
  /** What `new(…)` makes that comes next. */
  #expected: Node | undefined;
  #depth: number;

  constructor(text: string, tokens: readonly Token[], depth: number) {
    this.#text = text;
    this.#tokens = tokens;
    this.#closing = closingOf(tokens);
    this.#depth = depth;
  }

  all(): readonly Node[] {
    const nodes: Node[] = [];
    while (this.#at < this.#tokens.length) {
      nodes.push(...this.#statements(undefined));
      this.#at += 1;
    }
    return nodes;
  }

  /** The expression in the hole of a text. */
  expression(): Node {
    return this.#expression();
  }

  #is(text: string, ahead = 0): boolean {
    const token = this.#tokens[this.#at + ahead];
    return token?.text === text && token.kind !== 'text';
  }

  #isWord(ahead = 0): boolean {
    return this.#tokens[this.#at + ahead]?.kind === 'word';
  }

  #word(ahead = 0): string {
    const token = this.#tokens[this.#at + ahead];
    return token?.kind === 'word' ? token.text : '';
  }

  #next(): Token | undefined {
    this.#at += 1;
    return this.#tokens[this.#at - 1];
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at += 1;
    return true;
  }

  /** Behind the bracket that closes the one which stands here. */
  #skipBrackets(): void {
    this.#at = (this.#closing.get(this.#at) ?? this.#at) + 1;
  }

  get #from(): number {
    return this.#tokens[this.#at]?.from ?? this.#text.length;
  }

  #node(name: string, from: number, children: readonly Node[]): Node {
    return { name, from, to: Math.max(from, this.#tokens[this.#at - 1]?.to ?? from), children };
  }

  /** An `@` in front of a name is none of it: it makes a name of a keyword, or code of the text of a page. */
  #leaf(name: string): Node {
    const token = this.#next();
    const end = this.#text.length;
    if (token === undefined) return { name, from: end, to: end, children: [] };
    const marked = token.kind === 'word' && token.text.startsWith('@');
    return { name, from: marked ? token.from + 1 : token.from, to: token.to, children: [] };
  }

  /** Up to the brace that closes them; `type`: the name of the type whose members they are. */
  #statements(type: string | undefined): readonly Node[] {
    const nodes: Node[] = [];
    while (this.#at < this.#tokens.length && !this.#is('}')) {
      const before = this.#at;
      nodes.push(...this.#statement(type));
      if (this.#at === before) this.#at += 1;
    }
    return nodes;
  }

  #deeper<T>(parse: () => T, otherwise: () => T): T {
    if (this.#depth >= MOST_DEPTH) return otherwise();
    this.#depth += 1;
    const found = parse();
    this.#depth -= 1;
    return found;
  }

  #statement(type: string | undefined): readonly Node[] {
    return this.#deeper(
      () => this.#oneStatement(type),
      () => {
        if (this.#closing.has(this.#at)) this.#skipBrackets();
        else this.#at += 1;
        return [];
      },
    );
  }

  #oneStatement(type: string | undefined): readonly Node[] {
    if (this.#take(';') || this.#take(',') || this.#take(':')) return [];
    if (this.#is('{')) return [this.#block(type)];
    if (this.#is('[') && !this.#isExpressionList()) {
      this.#skipBrackets();
      return [];
    }
    if (this.#is('global') && this.#is('using', 1)) this.#at += 1;
    const word = this.#word();
    if (word === 'using') return this.#using();
    if (word === 'namespace') {
      this.#at += 1;
      while (this.#isWord() || this.#is('.')) this.#at += 1;
      return [];
    }
    if (word === 'try') return [this.#try()];
    const headed = HEADED.get(word);
    if (headed !== undefined && this.#is('(', 1)) return [this.#headed(headed)];
    if (headed === 'CatchClause' || (BEFORE_EXPRESSION.test(word) && !(word === 'default' && this.#is('(', 1)))) {
      this.#at += 1;
      return [];
    }
    if (word === 'get' || word === 'set' || word === 'init' || word === 'add' || word === 'remove') {
      if (this.#is('{', 1) || this.#is(';', 1) || this.#is('=>', 1)) {
        this.#at += 1;
        if (!this.#take('=>')) return [];
        return [this.#expression()];
      }
    }
    return this.#member(type);
  }

  /** `[a, b].ForEach(…)` and `[X] void f()`: an attribute stands before what it is of. */
  #isExpressionList(): boolean {
    const after = this.#tokens[(this.#closing.get(this.#at) ?? this.#at) + 1];
    return after?.text === '.' || after?.text === ';';
  }

  #block(type?: string): Node {
    const { from } = this.#leaf('{');
    const children = this.#statements(type);
    this.#take('}');
    return this.#node('Block', from, children);
  }

  /** `using A.B;`, `using static A.B;`, `using A = B.C;`; or what is closed behind a statement. */
  #using(): readonly Node[] {
    const from = this.#from;
    this.#at += 1;
    if (this.#is('(')) return [this.#headed('UsingStatement', from)];
    const start = this.#at;
    this.#take('static');
    const alias = this.#isWord() && this.#is('=', 1);
    if (alias) this.#at += 2;
    while (this.#at < start + MOST_TYPE && (this.#isWord() || this.#is('.') || this.#is('::'))) this.#at += 1;
    if (this.#is('<')) this.#at = this.#genericsEnd(this.#at) ?? this.#at;
    const isDirective = this.#is(';') && (!alias || this.#tokens[start + 2]?.text !== 'new');
    if (isDirective) return [this.#node('UsingDirective', from, [])];
    this.#at = start;
    return this.#member(undefined);
  }

  #try(): Node {
    const from = this.#from;
    this.#at += 1;
    const children: Node[] = this.#is('{') ? [this.#block()] : [];
    for (;;) {
      if (this.#take('finally')) {
        if (this.#is('{')) children.push(this.#block());
      } else if (this.#take('catch')) {
        if (this.#is('(')) this.#skipBrackets();
        if (this.#take('when') && this.#is('(')) children.push(this.#primary());
        if (this.#is('{')) children.push(this.#block());
      } else return this.#node('TryStatement', from, children);
    }
  }

  /** A word, what stands in its brackets, and the statement that hangs on it. */
  #headed(name: string, from = this.#from): Node {
    if (!this.#is('(')) this.#at += 1;
    const end = this.#closing.get(this.#at) ?? this.#at;
    this.#at += 1;
    const children: Node[] = [];
    if (name === 'ForeachStatement') children.push(...this.#each(end));
    while (this.#at < end) {
      const before = this.#at;
      children.push(...this.#statement(undefined));
      if (this.#at === before) this.#at += 1;
    }
    this.#at = end + 1;
    children.push(...this.#statement(undefined));
    if (name === 'IfStatement' && this.#take('else')) children.push(...this.#statement(undefined));
    return this.#node(name, from, children);
  }

  /** `var x in`: the name has nobody knows what. */
  #each(end: number): readonly Node[] {
    this.#take('await');
    let name = this.#at;
    while (name < end && !(this.#tokens[name]?.kind === 'word' && this.#tokens[name]?.text === 'in')) name += 1;
    if (name >= end) return [];
    this.#at = name - 1;
    return [this.#leaf('Definition'), this.#leaf('in'), this.#expression()];
  }

  /** A declaration, or an expression that stands alone. */
  #member(type: string | undefined): readonly Node[] {
    const from = this.#from;
    const start = this.#at;
    while (this.#at < start + MOST_MODIFIERS && MODIFIERS.test(this.#word()) && !this.#isUsed()) this.#at += 1;
    if (type !== undefined) this.#take('~');
    const kind = this.#word();
    if (TYPES.test(kind) && this.#isWord(1)) return [this.#typeDeclaration(from)];
    if (this.#take('operator')) return [this.#operator(from)];
    if (type !== undefined && kind === type && this.#is('(', 1)) return [this.#constructor_(from)];
    const end = this.#typeEnd(this.#at);
    const named =
      end !== undefined && this.#tokens[end]?.kind === 'word' && !OPERATORS.test(this.#tokens[end]?.text ?? '');
    if (named || (end !== undefined && this.#tokens[end]?.text === 'operator')) {
      const kindOf = this.#nameIn(this.#at, end);
      this.#at = end;
      return this.#declaration(from, kindOf);
    }
    // `this[int i]`
    if (this.#at > start && this.#tokens[this.#at - 1]?.text === 'this' && this.#is('[')) {
      this.#skipBrackets();
      return [];
    }
    this.#at = start;
    return [this.#expressionStatement()];
  }

  /** A word that may also stand before a declaration, used as an expression: `this.x`, `new X()`, `delegate {`. */
  #isUsed(): boolean {
    const word = this.#word();
    if (word === 'this') return true;
    if (word === 'new') return !MODIFIERS.test(this.#word(1)) && !TYPES.test(this.#word(1)) && !this.#isHiding();
    if (word === 'async') return this.#is('(', 1) || this.#is('=>', 2);
    if (word === 'static') return this.#is('(', 1) || this.#is('=>', 2);
    if (word === 'delegate') return this.#is('{', 1) || this.#is('(', 1);
    return this.#is('=', 1) || this.#is('.', 1) || this.#is('(', 1);
  }

  /** `new void F()` hides the member of a base: a type and a name follow. */
  #isHiding(): boolean {
    const end = this.#typeEnd(this.#at + 1);
    return end !== undefined && this.#tokens[end]?.kind === 'word' && !OPERATORS.test(this.#tokens[end]?.text ?? '');
  }

  #expressionStatement(): Node {
    const from = this.#from;
    const expression = this.#expression();
    this.#take(';');
    return this.#node('ExpressionStatement', from, [expression]);
  }

  #typeDeclaration(from: number): Node {
    const kind = this.#word();
    this.#at += 1;
    if (kind === 'record' && (this.#is('struct') || this.#is('class'))) this.#at += 1;
    const name = this.#word();
    const children: Node[] = [this.#leaf('Definition')];
    while (this.#at < this.#tokens.length && !this.#is('{') && !this.#is(';') && !this.#is('}')) {
      if (this.#is('(')) this.#skipBrackets();
      else this.#at += 1;
    }
    if (this.#is('{')) children.push(kind === 'enum' ? this.#skipped() : this.#block(name));
    return this.#node('ClassDeclaration', from, children);
  }

  #skipped(): Node {
    const from = this.#from;
    this.#skipBrackets();
    return this.#node('Unknown', from, []);
  }

  #operator(from: number): Node {
    while (this.#at < this.#tokens.length && !this.#is('(')) this.#at += 1;
    return this.#function('MethodDeclaration', from, []);
  }

  #constructor_(from: number): Node {
    return this.#function('ConstructorDeclaration', from, [this.#leaf('Definition')]);
  }

  /** Behind the type of it: a method, a property, or names that are given values. */
  #declaration(from: number, kind: Node | undefined): readonly Node[] {
    if (this.#take('operator')) return [this.#operator(from)];
    // `void IThing.Do()` is told by its interface.
    while (this.#is('.', 1) || (this.#is('<', 1) && this.#isDotted())) {
      this.#at += 1;
      if (this.#is('<')) this.#at = this.#genericsEnd(this.#at) ?? this.#at;
      this.#take('.');
    }
    const name = this.#leaf('Definition');
    const generic = this.#is('<') ? this.#genericsEnd(this.#at) : undefined;
    if (generic !== undefined && this.#tokens[generic]?.text === '(') this.#at = generic;
    if (this.#is('(')) return [this.#function('MethodDeclaration', from, [name])];
    if (this.#is('{')) {
      const accessors = this.#block();
      if (!this.#is('=')) return [accessors];
      return [accessors, this.#declarator(name, kind)];
    }
    const nodes = [this.#declarator(name, kind)];
    while (this.#is(',') && this.#isWord(1) && !this.#is(':', 2)) {
      this.#at += 1;
      nodes.push(this.#declarator(this.#leaf('Definition'), kind));
    }
    this.#take(';');
    return nodes;
  }

  #isDotted(): boolean {
    const end = this.#genericsEnd(this.#at + 1);
    return end !== undefined && this.#tokens[end]?.text === '.';
  }

  /** `x = 1`; `X => 1` has that value as well. */
  #declarator(name: Node, kind: Node | undefined): Node {
    if (!this.#is('=') && !this.#is('=>')) return this.#node('VariableDeclarator', name.from, [name]);
    const sign: Node = { ...this.#leaf('AssignOp') };
    this.#expected = this.#is('new') && this.#is('(', 1) ? kind : undefined;
    const value = this.#is('{') ? this.#list('ArrayInitializer') : this.#expression();
    // An arrow is no sign of assignment to who reads its text.
    const given = this.#text.startsWith('=>', sign.from) ? { ...sign, to: sign.from + 1 } : sign;
    return this.#node('VariableDeclarator', name.from, [name, given, value]);
  }

  /** From the parameters on. */
  #function(kind: string, from: number, before: readonly Node[]): Node {
    const children = [...before, this.#parameters()];
    if (this.#take(':') && (this.#is('base') || this.#is('this'))) children.push(this.#primary());
    while (this.#is('where')) {
      this.#at += 1;
      while (this.#at < this.#tokens.length && !/^(?:[{;]|=>|where)$/.test(this.#tokens[this.#at]?.text ?? '')) {
        if (this.#is('(')) this.#skipBrackets();
        else this.#at += 1;
      }
    }
    if (this.#is('{')) children.push(this.#block());
    else if (this.#take('=>')) children.push(this.#expression());
    return this.#node(kind, from, children);
  }

  /** `(int a, string b = "c")`; each may have attributes and modifiers. */
  #parameters(): Node {
    const from = this.#from;
    const end = this.#closing.get(this.#at) ?? this.#at;
    this.#at += 1;
    const children: Node[] = [];
    while (this.#at < end) {
      const start = this.#from;
      const parts: Node[] = [];
      let last = this.#at;
      while (this.#at < end && !this.#is(',') && !this.#is('=')) {
        if (this.#isWord()) last = this.#at;
        if (this.#closing.has(this.#at)) this.#skipBrackets();
        else this.#at = (this.#is('<') ? this.#genericsEnd(this.#at) : undefined) ?? this.#at + 1;
      }
      const name = this.#tokens[last];
      if (name?.kind === 'word') parts.push({ name: 'Definition', from: name.from, to: name.to, children: [] });
      if (this.#is('=')) parts.push(this.#leaf('AssignOp'), this.#expression());
      if (parts.length > 0) children.push(this.#node('FormalParameter', start, parts));
      if (!this.#take(',') && this.#at < end) this.#at += 1;
    }
    this.#at = end + 1;
    return this.#node('FormalParameters', from, children);
  }

  /** The last name of a type, without what it is a type of. */
  #nameIn(start: number, end: number): Node | undefined {
    let name: Token | undefined;
    for (let at = start; at < end && this.#tokens[at]?.text !== '<'; at += 1)
      if (this.#tokens[at]?.kind === 'word') name = this.#tokens[at];
    return name === undefined ? undefined : { name: 'Identifier', from: name.from, to: name.to, children: [] };
  }

  /** Behind the type that begins at a token; `undefined` where none does. */
  #typeEnd(start: number): number | undefined {
    let at = start;
    const first = this.#tokens[at];
    if (first?.text === '(' && first.kind === 'sign') {
      const end = this.#closing.get(at);
      // A tuple of types: two and more of them.
      if (end === undefined || end - at > MOST_TYPE || !this.#tokens.slice(at, end).some(({ text }) => text === ','))
        return undefined;
      at = end + 1;
    } else {
      if (first?.kind !== 'word' || NO_TYPES.test(first.text)) return undefined;
      at += 1;
      for (let steps = 0; steps < MOST_TYPE; steps += 1) {
        const text = this.#tokens[at]?.text;
        if (text === '<') {
          const end = this.#genericsEnd(at);
          if (end === undefined) return undefined;
          at = end;
        } else if ((text === '.' || text === '::') && this.#tokens[at + 1]?.kind === 'word') at += 2;
        else break;
      }
    }
    for (let steps = 0; steps < MOST_TYPE; steps += 1) {
      const token = this.#tokens[at];
      if (token?.kind !== 'sign') break;
      if (token.text === '?' || token.text === '*') at += 1;
      else if (token.text === '[') {
        const end = this.#closing.get(at);
        if (
          end === undefined ||
          !this.#tokens.slice(at + 1, Math.min(end, at + MOST_TYPE)).every(({ text }) => text === ',')
        )
          return undefined;
        at = end + 1;
      } else break;
    }
    return at;
  }

  /** Behind the `>` that closes the generics which begin at a token; `undefined` where it is a comparison. */
  #genericsEnd(start: number): number | undefined {
    let depth = 0;
    for (let at = start; at < Math.min(start + MOST_TYPE, this.#tokens.length); at += 1) {
      const { kind, text } = this.#tokens[at] ?? { kind: 'text', text: '' };
      if (kind === 'sign' && text === '<') depth += 1;
      else if (kind === 'sign' && text === '>') {
        depth -= 1;
        if (depth === 0) return at + 1;
      } else if (kind === 'sign' && (text === '(' || text === '[')) {
        const end = this.#closing.get(at);
        if (end === undefined || end - at > MOST_TYPE) return undefined;
        at = end;
      } else if (!(kind === 'word' || (kind === 'sign' && /^(?:[.,?*]|::|\?\.)$/.test(text)))) return undefined;
    }
    return undefined;
  }

  #expression(): Node {
    return this.#deeper(
      () => this.#assigned(),
      () => {
        const from = this.#from;
        if (this.#closing.has(this.#at)) this.#skipBrackets();
        else this.#at += 1;
        return this.#node('Unknown', from, []);
      },
    );
  }

  #assigned(): Node {
    const from = this.#from;
    const left = this.#binary(0);
    if (this.#is('?')) {
      const sign = this.#leaf('Question');
      const first = this.#expression();
      this.#take(':');
      const second = this.#expression();
      return this.#node('TernaryExpression', from, [left, { ...sign, name: '?' }, first, second]);
    }
    if (!ASSIGNS.test(this.#tokens[this.#at]?.text ?? '') || this.#tokens[this.#at]?.kind !== 'sign') return left;
    const sign = this.#leaf('AssignOp');
    const value = this.#is('{') ? this.#list('ArrayInitializer') : this.#expression();
    return this.#node('AssignmentExpression', from, [left, sign, value]);
  }

  #binary(least: number): Node {
    const from = this.#from;
    let left = this.#unary();
    for (;;) {
      const token = this.#tokens[this.#at];
      const binds = token === undefined || token.kind === 'text' ? undefined : BINDING.get(token.text);
      if (token === undefined || binds === undefined || binds < Math.max(least, 1)) return left;
      const sign = this.#leaf(token.kind === 'word' ? token.text : 'Operator');
      if (token.text === 'is') {
        this.#pattern();
        left = this.#node('Unknown', from, [left]);
      } else if (token.text === 'as') {
        this.#at = this.#typeEnd(this.#at) ?? this.#at + 1;
        left = this.#node('CastExpression', from, [left]);
      } else if (token.text === '??' && this.#take('throw')) {
        left = this.#node('PostfixExpression', from, [left, this.#expression()]);
      } else {
        // It binds to the right, so that what stands first is asked first.
        const right = this.#deeper(
          () => this.#binary(token.text === '??' ? binds : binds + 1),
          () => this.#leaf('Unknown'),
        );
        left = this.#node('BinaryExpression', from, [left, sign, right]);
      }
    }
  }

  /** Up to what can stand in no pattern: `string { Length: > 3 } s and not null`. */
  #pattern(): void {
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at];
      if (token === undefined || (token.kind === 'sign' && /^(?:[);,}\]:?]|&&|\|\||=>|\?\?|==|!=)$/.test(token.text)))
        return;
      if (token.kind === 'word' && (token.text === 'when' || QUERY.test(token.text))) return;
      if (this.#closing.has(this.#at)) this.#skipBrackets();
      else this.#at += 1;
    }
  }

  #unary(): Node {
    const from = this.#from;
    const token = this.#tokens[this.#at];
    if (token?.kind === 'sign' && PREFIXES.test(token.text)) {
      this.#at += 1;
      return this.#node('UnaryExpression', from, [this.#nested()]);
    }
    if (this.#is('await')) {
      this.#at += 1;
      return this.#node('AwaitExpression', from, [this.#nested()]);
    }
    if (this.#is('throw') || this.#is('ref') || this.#is('out') || this.#is('in') || this.#is('params')) {
      this.#at += 1;
      const end = this.#typeEnd(this.#at);
      // `out var x`
      if (end !== undefined && this.#tokens[end]?.kind === 'word' && this.#tokens[this.#at]?.text !== 'new') {
        this.#at = end + 1;
        return this.#node('Unknown', from, []);
      }
      return this.#node('Unknown', from, [this.#nested()]);
    }
    if (this.#is('(') && this.#isCast()) {
      this.#skipBrackets();
      return this.#node('CastExpression', from, [this.#nested()]);
    }
    return this.#primary();
  }

  #nested(): Node {
    return this.#deeper(
      () => this.#unary(),
      () => this.#leaf('Unknown'),
    );
  }

  #isCast(): boolean {
    const end = this.#closing.get(this.#at);
    const type = this.#typeEnd(this.#at + 1);
    if (end === undefined || type !== end) return false;
    const after = this.#tokens[end + 1];
    if (after === undefined || OPERATORS.test(after.text)) return false;
    const known = /^(?:bool|byte|char|decimal|double|float|int|long|object|sbyte|short|string|uint|ulong|ushort)$/;
    return after.kind !== 'sign' || ((after.text === '(' || after.text === '-') && known.test(this.#word(1)));
  }

  #primary(): Node {
    let node = this.#first();
    for (;;) {
      const { from } = node;
      if ((this.#is('.') || this.#is('?.') || this.#is('::') || this.#is('->')) && this.#isWord(1)) {
        this.#at += 1;
        const name = this.#leaf('Identifier');
        this.#skipGenerics();
        node = this.#node('FieldAccess', from, [node, name]);
      } else if (this.#is('(')) node = this.#node('CallExpression', from, [node, this.#list('ArgumentList')]);
      else if (this.#is('[') || this.#is('?.')) {
        this.#take('?.');
        const open = { ...this.#leaf('['), name: '[' };
        const index = this.#is(']') ? [] : [this.#expression()];
        while (this.#at < this.#tokens.length && !this.#is(']') && !this.#is(';') && !this.#is('}')) this.#at += 1;
        this.#take(']');
        node = this.#node('ArrayAccess', from, [node, open, ...index]);
      } else if (this.#is('!') || this.#is('++') || this.#is('--')) {
        this.#at += 1;
        node = this.#node('PostfixExpression', from, [node]);
      } else if (this.#is('switch') && this.#is('{', 1)) node = this.#switch(from, node);
      else if (this.#is('with') && this.#is('{', 1)) {
        this.#at += 1;
        node = this.#node('Unknown', from, [node, this.#list('ArgumentList')]);
      } else return node;
    }
  }

  /** Behind a name: `Get<string>(`. */
  #skipGenerics(): void {
    if (!this.#is('<')) return;
    const end = this.#genericsEnd(this.#at);
    const after = end === undefined ? undefined : this.#tokens[end];
    if (
      end === undefined ||
      (after !== undefined && !(after.kind === 'sign' && /^(?:[()[\]{};:,.]|\?\.|=>|==|!=|\?\?|>)$/.test(after.text)))
    )
      return;
    this.#at = end;
  }

  #first(): Node {
    const token = this.#tokens[this.#at];
    const from = this.#from;
    if (token === undefined) return this.#node('Unknown', from, []);
    if (token.kind === 'number') return this.#leaf('IntegerLiteral');
    if (token.kind === 'text') return this.#string(token);
    if (token.kind === 'sign') return this.#bracketed(from);
    if (this.#isLambda()) return this.#lambda(from);
    switch (token.text) {
      case 'new':
        return this.#new(from);
      case 'typeof':
      case 'sizeof':
      case 'default':
      case 'nameof':
        this.#at += 1;
        if (this.#is('(')) this.#skipBrackets();
        return this.#node('Unknown', from, []);
      case 'stackalloc':
        this.#at += 1;
        return this.#node('Unknown', from, [this.#new(from)]);
      case 'delegate':
        this.#at += 1;
        return this.#function('LambdaExpression', from, []);
      case 'checked':
      case 'unchecked':
        this.#at += 1;
        return this.#first();
      case 'this':
        return this.#leaf('this');
      case 'base':
        return this.#leaf('super');
      case 'from':
        if (this.#isWord(1) && this.#is('in', 2)) return this.#query(from);
        break;
    }
    const name = this.#leaf('Identifier');
    this.#skipGenerics();
    return name;
  }

  /** What the clauses of a query hold. */
  #query(from: number): Node {
    const children: Node[] = [];
    while (QUERY.test(this.#word())) {
      const before = this.#at;
      const word = this.#word();
      this.#at += 1;
      if (word === 'from' || word === 'join') {
        while (this.#at < this.#tokens.length && !this.#is('in') && !this.#is(';') && !this.#is(')')) this.#at += 1;
      } else if (word === 'into') this.#at += 1;
      else if (word !== 'ascending' && word !== 'descending') {
        children.push(this.#expression());
        while (this.#take(',')) children.push(this.#expression());
      }
      if (this.#at === before) break;
    }
    return this.#node('Unknown', from, children);
  }

  #bracketed(from: number): Node {
    if (this.#is('(')) return this.#isLambda() ? this.#lambda(from) : this.#inBrackets(from);
    if (this.#is('[')) return this.#list('ArrayInitializer');
    if (this.#is('{')) return this.#list('ArrayInitializer');
    // What closes is left for who has opened it.
    if (!/^[)\]};,]$/.test(this.#tokens[this.#at]?.text ?? '')) this.#at += 1;
    return this.#node('Unknown', from, []);
  }

  #inBrackets(from: number): Node {
    const list = this.#list('TupleExpression');
    const inside = list.children.filter(({ name }) => name !== ',');
    return inside.length === 1 ? this.#node('ParenthesizedExpression', from, inside) : list;
  }

  /** `x => `, `(x, y) => `, and these behind `async` or `static`. */
  #isLambda(): boolean {
    let at = this.#at;
    while (this.#tokens[at]?.text === 'async' || this.#tokens[at]?.text === 'static') at += 1;
    if (this.#tokens[at]?.kind === 'word') return this.#tokens[at + 1]?.text === '=>';
    const end = this.#tokens[at]?.text === '(' ? this.#closing.get(at) : undefined;
    return end !== undefined && this.#tokens[end + 1]?.text === '=>';
  }

  #lambda(from: number): Node {
    while (this.#is('async') || this.#is('static')) {
      if (this.#is('=>', 1)) break;
      this.#at += 1;
    }
    const parameters = this.#is('(') ? this.#parameters() : this.#oneParameter();
    this.#take('=>');
    const body = this.#is('{') ? this.#block() : this.#expression();
    return this.#node('LambdaExpression', from, [parameters, body]);
  }

  #oneParameter(): Node {
    const name = this.#leaf('Definition');
    return this.#node('FormalParameters', name.from, [this.#node('FormalParameter', name.from, [name])]);
  }

  /** `new X(a) { B = c }`, `new() { … }`, `new[] { … }`, `new { … }`. */
  #new(from: number): Node {
    this.#at += 1;
    if (this.#is('{')) return this.#node('Unknown', from, [this.#list('ArgumentList')]);
    if (this.#is('[')) {
      this.#skipBrackets();
      return this.#is('{') ? this.#list('ArrayInitializer') : this.#node('Unknown', from, []);
    }
    const parts: Node[] = this.#expected === undefined ? [] : [this.#expected];
    this.#expected = undefined;
    if (this.#isWord()) parts.push(this.#typeName());
    if (this.#is('[')) {
      while (this.#is('[')) this.#skipBrackets();
      return this.#is('{') ? this.#list('ArrayInitializer') : this.#node('Unknown', from, []);
    }
    const lists: Node[] = [];
    if (this.#is('(')) lists.push(this.#list('ArgumentList'));
    if (this.#is('{')) lists.push(this.#list('ArgumentList'));
    if (parts.length === 0) return this.#node('Unknown', from, lists);
    const comma: Node = { name: ',', from, to: from, children: [] };
    const [first, second] = lists;
    const all =
      second === undefined ? (first?.children ?? []) : [...(first?.children ?? []), comma, ...second.children];
    return this.#node('ObjectCreationExpression', from, [
      ...parts,
      this.#node('ArgumentList', first?.from ?? from, all),
    ]);
  }

  #typeName(): Node {
    const from = this.#from;
    let name: Node = this.#leaf('Identifier');
    this.#skipTypeGenerics();
    while ((this.#is('.') || this.#is('::')) && this.#isWord(1)) {
      this.#at += 1;
      name = this.#node('FieldAccess', from, [name, this.#leaf('Identifier')]);
      this.#skipTypeGenerics();
    }
    this.#take('?');
    return name;
  }

  #skipTypeGenerics(): void {
    if (this.#is('<')) this.#at = this.#genericsEnd(this.#at) ?? this.#at;
  }

  #switch(from: number, subject: Node): Node {
    const children = [subject];
    this.#at += 1;
    const end = this.#closing.get(this.#at) ?? this.#at;
    this.#at += 1;
    while (this.#at < end) {
      while (this.#at < end && !this.#is('=>')) {
        if (this.#closing.has(this.#at)) this.#skipBrackets();
        else this.#at += 1;
      }
      if (!this.#take('=>')) break;
      children.push(this.#expression());
      this.#take(',');
    }
    this.#at = end + 1;
    return this.#node('SwitchExpression', from, children);
  }

  /** What stands between brackets, with its commas: arguments, the parts of a tuple or a list, given fields. */
  #list(name: string): Node {
    const from = this.#from;
    const end = this.#closing.get(this.#at) ?? this.#tokens.length;
    this.#at += 1;
    const children: Node[] = [];
    while (this.#at < end) {
      const before = this.#at;
      if (this.#is(',')) children.push(this.#leaf(','));
      else if (this.#isWord() && this.#is(':', 1))
        children.push(this.#leaf('Identifier'), this.#leaf(':'), this.#expression());
      else if (this.#isWord() && this.#is('=', 1))
        children.push(this.#leaf('Identifier'), this.#leaf('AssignOp'), this.#expression());
      else children.push(this.#expression());
      if (this.#at === before) this.#at += 1;
    }
    this.#at = end + 1;
    return this.#node(name, from, children);
  }

  #string(token: Token): Node {
    this.#at += 1;
    const { from, to, holes = [] } = token;
    // A backslash is itself in these, and nobody writes one in a path of Linux.
    if (/^\$?@/.test(token.text) && token.text.includes('\\')) return { name: 'Unknown', from, to, children: [] };
    const children = holes.map((hole): Node => {
      const inside = this.#deeper(
        () => new Parser(this.#text, tokensOf(this.#text, hole.from, hole.to), this.#depth).expression(),
        (): Node => ({ name: 'Unknown', ...hole, children: [] }),
      );
      return { name: 'Interpolation', ...hole.whole, children: [inside] };
    });
    return { name: 'StringLiteral', from, to, children };
  }
}

/** The places of the brackets that close others, by the places of these. */
const closingOf = (tokens: readonly Token[]): ReadonlyMap<number, number> => {
  const closing = new Map<number, number>();
  const open: { readonly at: number; readonly sign: string }[] = [];
  let braces = 0;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'sign') continue;
    const closes = PAIRS.get(text);
    if (closes !== undefined) open.push({ at, sign: closes });
    else if (text === open.at(-1)?.sign || (text === '}' && braces > 0)) {
      // A brace closes what is still open inside of it.
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        closing.set(last.at, at);
        if (last.sign === text) break;
      }
    }
    if (text === '{') braces += 1;
    else if (text === '}' && braces > 0) braces -= 1;
  }
  for (const { at } of open) closing.set(at, tokens.length);
  return closing;
};

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
