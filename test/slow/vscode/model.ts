import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * A small model of the module that VS Code gives to extensions: as much as the language client asks of it for
 * findings, hovers and lenses. All else that is asked for is a class, or a function, that does nothing.
 */
export type Editor = {
  /** Starts an extension that lies in a directory. */
  readonly activate: (directory: string, main: string) => Promise<void>;
  readonly deactivate: () => Promise<void>;
  /** Changes settings as a person or a workspace does. */
  readonly set: (settings: Settings) => void;
  readonly diagnosticsOf: (path: string) => Promise<readonly { readonly code: unknown; readonly message: string }[]>;
  readonly provided: (kind: 'Hover' | 'CodeLens', path: string, line: number) => Promise<unknown>;
  /** What the editor shows as an error. */
  readonly errors: readonly string[];
  readonly open: (path: string, language: string) => void;
};

/** By scope, then by key. */
export type Settings = {
  readonly global: Readonly<Record<string, unknown>>;
  readonly workspace: Readonly<Record<string, unknown>>;
};

type Listener = (event: unknown) => unknown;
type Any = Record<string, unknown>;

class Emitter {
  readonly listeners = new Set<Listener>();
  readonly event = (listener: Listener, self?: object) => {
    const bound = self === undefined ? listener : listener.bind(self);
    this.listeners.add(bound);
    return { dispose: () => this.listeners.delete(bound) };
  };
  readonly fire = (event?: unknown) => {
    for (const each of [...this.listeners]) each(event);
  };
  readonly dispose = () => this.listeners.clear();
}

class Uri {
  readonly scheme: string;
  readonly fsPath: string;
  readonly href: string;
  constructor(href: string) {
    this.href = href;
    this.scheme = href.replace(/:.*/s, '');
    this.fsPath = decodeURIComponent(new URL(href).pathname);
  }
  static parse(href: string): Uri {
    return new Uri(href);
  }
  static file(path: string): Uri {
    return new Uri(pathToFileURL(path).href);
  }
  toString(): string {
    return this.href;
  }
}

class Plain {
  constructor(...values: readonly unknown[]) {
    Object.assign(this, { values });
  }
}

class Position extends Plain {
  readonly line: number;
  readonly character: number;
  constructor(line: number, character: number) {
    super();
    this.line = line;
    this.character = character;
  }
}

class Range extends Plain {
  readonly start: Position;
  readonly end: Position;
  constructor(a: Position | number, b: Position | number, c = 0, d = 0) {
    super();
    this.start = typeof a === 'number' ? new Position(a, Number(b)) : a;
    this.end = typeof b === 'number' ? new Position(c, d) : b;
  }
}

class Diagnostic {
  readonly range: Range;
  readonly message: string;
  code: unknown;
  constructor(range: Range, message: string) {
    this.range = range;
    this.message = message;
  }
}

class Hover {
  readonly contents: unknown;
  constructor(contents: unknown) {
    this.contents = contents;
  }
}

class CodeLens {
  readonly range: Range;
  command: unknown;
  constructor(range: Range) {
    this.range = range;
  }
}

class CodeActionKind {
  static readonly Empty = new CodeActionKind('');
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  append(part: string): CodeActionKind {
    return new CodeActionKind(this.value === '' ? part : `${this.value}.${part}`);
  }
}

class MarkdownString {
  value = '';
  constructor(value = '') {
    this.value = value;
  }
  appendText(text: string): this {
    this.value += text;
    return this;
  }
}

class CancellationTokenSource {
  readonly token = { isCancellationRequested: false, onCancellationRequested: new Emitter().event };
  readonly cancel = () => {};
  readonly dispose = () => {};
}

class Disposable {
  readonly dispose: () => unknown;
  constructor(dispose: () => unknown) {
    this.dispose = dispose;
  }
  static from(...all: readonly { readonly dispose: () => unknown }[]): Disposable {
    return new Disposable(() => all.map((each) => each.dispose()));
  }
}

const doesNothing = () => ({ dispose: () => {} });

/** Members that nobody has written: `onDid…` and `register…` answer what can be disposed of, names in capitals are classes. */
const lenient = (known: Any): Any =>
  new Proxy(known, {
    get: (target, key) => {
      if (typeof key === 'symbol' || key in target || key === 'then' || key === '__esModule')
        return Reflect.get(target, key);
      const other = /^[A-Z]/.test(key) ? class extends Plain {} : doesNothing;
      Reflect.set(target, key, other);
      return other;
    },
  });

/** All that VS Code has, by its types: bundles copy what a module has itself. */
const classes = (): Any => {
  const types = readFileSync(createRequire(import.meta.url).resolve('@types/vscode/index.d.ts'), 'utf8');
  const names = [...types.matchAll(/^\texport (?:class|enum) (\w+)/gm)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, class extends Plain {}]));
};

/** So long an answer may take. Milliseconds. */
const PATIENCE = 15_000;

export const newEditor = (folder: string): Editor => {
  const changes = new Emitter();
  const opened = new Emitter();
  const documents: Any[] = [];
  const errors: string[] = [];
  const found = new Map<string, readonly Diagnostic[]>();
  const published = new Emitter();
  const providers = new Map<string, Any>();
  const subscriptions: { readonly dispose: () => unknown }[] = [];
  let settings: Settings = { global: {}, workspace: {} };
  let deactivate: () => Promise<void> = async () => {};

  const valueOf = (key: string): unknown => settings.workspace[key] ?? settings.global[key];
  const keyOf = (section: string, key: string) => (section === '' ? key : `${section}.${key}`);
  const configuration = (section = ''): Any => ({
    get: (key: string, otherwise?: unknown) => valueOf(keyOf(section, key)) ?? otherwise,
    inspect: (key: string) => ({
      globalValue: settings.global[keyOf(section, key)],
      workspaceValue: settings.workspace[keyOf(section, key)],
    }),
  });
  const provider = (kind: string) => (_selector: unknown, own: Any) => {
    providers.set(kind, own);
    return { dispose: () => providers.delete(kind) };
  };
  const collection = {
    set: (uri: Uri, diagnostics: readonly Diagnostic[]) => {
      found.set(uri.fsPath, diagnostics);
      published.fire();
    },
    delete: (uri: Uri) => void found.delete(uri.fsPath),
    clear: () => found.clear(),
    dispose: () => found.clear(),
    forEach: () => {},
    get: (uri: Uri) => found.get(uri.fsPath),
    has: (uri: Uri) => found.has(uri.fsPath),
  };
  const output = lenient({ logLevel: 3, onDidChangeLogLevel: new Emitter().event });
  const model = {
    ...classes(),
    version: '1.103.0',
    EventEmitter: Emitter,
    Uri,
    Position,
    Range,
    Diagnostic,
    Hover,
    CodeLens,
    MarkdownString,
    CancellationTokenSource,
    Disposable,
    DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
    LogLevel: { Off: 0, Trace: 1, Debug: 2, Info: 3, Warning: 4, Error: 5 },
    CodeActionKind,
    env: { language: 'en', appName: 'model', openExternal: doesNothing },
    commands: lenient({}),
    languages: lenient({
      match: ([...filters]: readonly Any[], { languageId }: Any) =>
        filters.flat().some(({ language }) => language === languageId) ? 10 : 0,
      createDiagnosticCollection: () => collection,
      registerHoverProvider: provider('Hover'),
      registerCodeLensProvider: provider('CodeLens'),
    }),
    workspace: lenient({
      textDocuments: documents,
      notebookDocuments: [],
      workspaceFolders: [{ uri: Uri.file(folder), name: 'folder', index: 0 }],
      getConfiguration: configuration,
      onDidChangeConfiguration: changes.event,
      onDidOpenTextDocument: opened.event,
    }),
    window: lenient({
      visibleTextEditors: [],
      tabGroups: { all: [], onDidChangeTabs: new Emitter().event },
      createOutputChannel: () => output,
      showErrorMessage: async (text: string) => void errors.push(text),
    }),
  };

  const documentOf = (path: string, languageId: string): Any => {
    const text = TextDocument.create(pathToFileURL(path).href, languageId, 1, readFileSync(path, 'utf8'));
    return {
      uri: Uri.file(path),
      fileName: path,
      languageId,
      version: 1,
      isClosed: false,
      getText: () => text.getText(),
    };
  };
  const soon = async <T>(ask: () => T | undefined, what: string): Promise<T> => {
    const end = AbortSignal.timeout(PATIENCE);
    for (;;) {
      const value = ask();
      if (value !== undefined) return value;
      if (end.aborted) throw new Error(`no ${what} after ${PATIENCE} ms: ${errors.join()}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  };

  return {
    errors,
    activate: async (extensionPath, main) => {
      const extension = loaded(main, model);
      deactivate = async () => {
        await extension.deactivate();
        for (const each of subscriptions) each.dispose();
      };
      await extension.activate({ extensionPath, subscriptions });
    },
    deactivate: () => deactivate(),
    set: (now) => {
      const before = settings;
      settings = now;
      const names = [before, now].flatMap(({ global, workspace }) => [global, workspace].flatMap(Object.keys));
      const changed = names.filter(
        (key) => before.global[key] !== now.global[key] || before.workspace[key] !== now.workspace[key],
      );
      changes.fire({ affectsConfiguration: (name: string) => changed.some((key) => `${key}.`.startsWith(`${name}.`)) });
    },
    open: (path, language) => {
      const document = documentOf(path, language);
      documents.push(document);
      opened.fire(document);
    },
    diagnosticsOf: (path) => soon(() => found.get(path), `findings of ${path}`),
    provided: async (kind, path, line) => {
      const own = await soon(() => providers.get(kind), `provider of ${kind}`);
      const { token } = new CancellationTokenSource();
      const document = documents.find(({ fileName }) => fileName === path);
      const place = kind === 'Hover' ? [new Position(line, 0)] : [];
      return Reflect.apply(Object(own[`provide${kind === 'CodeLens' ? 'CodeLenses' : kind}`]), own, [
        document,
        ...place,
        token,
      ]);
    },
  };
};

type Extension = {
  readonly activate: (context: unknown) => Promise<void>;
  readonly deactivate: () => Promise<void>;
};

/** The file of an extension, once more each time, with a module that stands for `vscode`. */
const loaded = (main: string, model: unknown): Extension => {
  const load: unknown = Reflect.get(Module, '_load');
  Reflect.set(Module, '_load', (name: string, ...others: readonly unknown[]) =>
    name === 'vscode' ? model : Reflect.apply(Object(load), Module, [name, ...others]),
  );
  try {
    const require = createRequire(main);
    delete require.cache[main];
    return require(main);
  } finally {
    Reflect.set(Module, '_load', load);
  }
};
