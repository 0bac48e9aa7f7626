import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../program/host.js';
import { harmless } from '../report/harmless.js';
import { tool } from '../report/version.js';
import { describe, type Problem } from '../text/problems.js';
import { FIX_ALL, fixAll, meet, quickFixes } from './actions.js';
import { containerHoverAt, containerLenses } from './containers.js';
import { hoverAt, lensesOf } from './shown.js';
import { type Look, newSight, type Seen } from './sight.js';
import { connect, pathOf } from './stdio.js';

/** So long nobody may have typed before a file is checked. Milliseconds. */
const QUIET = 200;

/** What a check reads beside the files that are open. */
const WATCHED = [
  '**/{.dockerfile-nonrootrc,dockerfile-nonroot.config,package}.{json,jsonc,yaml,yml}',
  '**/dockerfile-nonroot.lock',
  '**/*{ocker,ontainer}{file,ignore}*',
  '**/*.{yaml,yml,sh,env}',
];

const CAPABILITIES: InitializeResult = {
  serverInfo: tool,
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

/** Speaks the Language Server Protocol, until the client says that it is over, or is gone: that ends the process. */
export const serve = (host: Host, look: Look): Promise<never> => {
  const connection = connect();
  const documents = new TextDocuments(TextDocument);
  const { guarded, tell } = toldBy(connection);
  const timers = new Map<string, NodeJS.Timeout>();
  let folders: readonly string[] = [];
  let client: InitializeParams['capabilities'] = {};
  const sight = newSight({ host, look, documents, folders: () => folders, tell });

  const publish = async (uri: string): Promise<void> => {
    const seen = await sight.of(uri);
    const version = documents.get(uri)?.version;
    // A later version is checked on its own.
    if (version === undefined || (seen !== undefined && seen.document.version !== version)) return;
    const diagnostics = seen?.shown.map(({ diagnostic }) => diagnostic) ?? [];
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const later = (uri: string): void => {
    clearTimeout(timers.get(uri));
    const check = () => void guarded('check', undefined, () => publish(uri));
    timers.set(uri, setTimeout(check, QUIET));
  };
  const anew = (): void => {
    sight.forgetAll();
    for (const { uri } of documents.all()) later(uri);
    if (client.workspace?.codeLens?.refreshSupport === true)
      void guarded('codeLens', undefined, () => connection.sendRequest(CodeLensRefreshRequest.type));
  };
  const ofSeen = <T>(what: string, otherwise: T, uri: string, work: (seen: Seen) => T | Promise<T>): Promise<T> =>
    guarded(what, otherwise, async () => {
      const seen = await sight.of(uri);
      return seen === undefined ? otherwise : work(seen);
    });

  connection.onInitialize((params) => {
    client = params.capabilities;
    folders = foldersIn(params);
    return CAPABILITIES;
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      void guarded('watch', undefined, () =>
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
      );
    }
    if (client.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(pathsOf(removed));
        folders = [...folders.filter((folder) => !gone.has(folder)), ...pathsOf(added)];
        anew();
      });
  });
  connection.onDidChangeWatchedFiles(anew);
  documents.onDidChangeContent(({ document: { uri } }) => {
    sight.forgetOthers(uri);
    later(uri);
  });
  documents.onDidSave(anew);
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    sight.forget(uri);
    sight.forgetOthers(uri);
    tell(uri, undefined);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onHover(({ textDocument, position }) =>
    ofSeen('hover', null, textDocument.uri, async ({ document, looked }) =>
      looked.file.containers === undefined
        ? hoverAt(document, await looked.stages(), position.line)
        : containerHoverAt(document, looked.file.containers, position.line),
    ),
  );
  connection.onCodeLens(({ textDocument }) =>
    ofSeen('codeLens', [], textDocument.uri, async ({ document, looked }) => [
      ...lensesOf(document, await looked.stages()),
      ...containerLenses(document, looked.file.containers ?? []),
    ]),
  );
  connection.onCodeAction((params) =>
    ofSeen('codeAction', [], params.textDocument.uri, (seen) => actionsFor(seen, params)),
  );
  documents.listen(connection);
  connection.listen();
  return new Promise(() => {});
};

/** What goes wrong is a line in the log of the client; the same of a file is said once. */
const toldBy = ({ console: log }: Connection) => {
  const last = new Map<string, string>();
  return {
    guarded: async <T>(what: string, otherwise: T, work: () => T | Promise<T>): Promise<T> => {
      try {
        return await work();
      } catch (error) {
        log.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return otherwise;
      }
    },
    tell: (uri: string, problem: Problem | undefined): void => {
      const text = problem === undefined ? '' : harmless(Object.values(describe(problem)).join(' '));
      if (text !== '' && last.get(uri) !== text) log.error(text);
      last.set(uri, text);
    },
  };
};

const pathsOf = (folders: readonly { readonly uri: string }[]): readonly string[] =>
  folders.flatMap(({ uri }) => pathOf(uri) ?? []);

/** Clients of before name one folder. */
const foldersIn = ({ workspaceFolders, rootUri }: InitializeParams): readonly string[] =>
  pathsOf(workspaceFolders ?? (typeof rootUri === 'string' ? [{ uri: rootUri }] : []));

/** All safe fixes at once are offered where somebody asks, and not each time that a cursor moves. */
const actionsFor = async (
  { document, looked, shown }: Seen,
  { range, context: { only, triggerKind } }: CodeActionParams,
): Promise<CodeAction[]> => {
  const wants = (kind: string): boolean =>
    only === undefined || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`));
  const isAsked = only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic;
  const here = shown.filter(({ diagnostic }) => meet(diagnostic.range, range));
  return [
    ...(wants(CodeActionKind.QuickFix) ? await quickFixes(document, looked, here) : []),
    ...(wants(FIX_ALL) && isAsked ? await fixAll(document, looked) : []),
  ];
};
