import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver/node';
import { PROGRAM } from '../../program.js';

/** An editor that has a server of its own. */
export type Editor = {
  readonly connection: ProtocolConnection;
  readonly child: ChildProcess;
  readonly server: InitializeResult;
  /** What the server has written into the log. */
  readonly log: readonly string[];
  /** Opens a file of a directory, with the text that it has on the disk or another one. */
  readonly open: (path: string, text?: string, language?: string) => Promise<void>;
  readonly change: (path: string, text: string) => Promise<void>;
  /** What is published next for a file, or was since nobody asked. */
  readonly published: (path: string) => Promise<PublishDiagnosticsParams>;
  readonly actions: (path: string, range?: Range, only?: readonly string[]) => Promise<readonly CodeAction[]>;
  /** What the server asks the client to watch. */
  readonly registered: () => Promise<unknown>;
  readonly uri: (path: string) => string;
};

type Settings = {
  /** Folders of the workspace, in the directory; none: a single file. */
  readonly folders?: readonly string[];
  readonly args?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly processId?: number | null;
};

const EVERYTHING: Range = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

/** So long an answer may take. Milliseconds. */
const PATIENCE = 20_000;

/** Children that are to end with this process, however it ends. */
const children = new Set<ChildProcess>();

process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** Runs a server for as long as the work takes, and ends it by its own process id. */
export const withEditor = async (
  directory: string,
  { folders = ['.'], args = ['--stdio'], capabilities = {}, processId = process.pid }: Settings,
  work: (editor: Editor) => Promise<void>,
): Promise<void> => {
  const child = spawn(process.execPath, [PROGRAM, 'lsp', ...args], {
    cwd: '/',
    env: {},
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.add(child);
  try {
    const connection = createProtocolConnection(child.stdout, child.stdin);
    const uri = (path: string): string => pathToFileURL(join(directory, path)).href;
    const log: string[] = [];
    const arrived = new Map<string, PublishDiagnosticsParams[]>();
    const waiting = new Map<string, (params: PublishDiagnosticsParams) => void>();
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      const taker = waiting.get(params.uri);
      waiting.delete(params.uri);
      if (taker !== undefined) taker(params);
      else arrived.set(params.uri, [...(arrived.get(params.uri) ?? []), params]);
    });
    const registered = new Promise<unknown>((done) => {
      connection.onRequest('client/registerCapability', (params: unknown) => done(params));
    });
    connection.onRequest('workspace/codeLens/refresh', () => null);
    connection.listen();
    const workspaceFolders = folders.map((name) => ({ uri: uri(name), name }));
    const server: InitializeResult = await soon(
      connection.sendRequest('initialize', {
        processId,
        rootUri: null,
        capabilities,
        workspaceFolders: folders.length === 0 ? null : workspaceFolders,
      }),
      'initialize',
    );
    await connection.sendNotification('initialized', {});
    let version = 0;
    await work({
      connection,
      child,
      server,
      log,
      registered: () => soon(registered, 'registration'),
      uri,
      open: (path, text = readFileSync(join(directory, path), 'utf8'), languageId = 'x') =>
        connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri: uri(path), languageId, version: ++version, text },
        }),
      change: (path, text) =>
        connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: uri(path), version: ++version },
          contentChanges: [{ text }],
        }),
      published: (path) => {
        const [first, ...rest] = arrived.get(uri(path)) ?? [];
        arrived.set(uri(path), rest);
        if (first !== undefined) return Promise.resolve(first);
        return soon(new Promise((done) => waiting.set(uri(path), done)), `findings of ${path}`);
      },
      actions: async (path, range = EVERYTHING, only) =>
        (await soon(
          connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
            textDocument: { uri: uri(path) },
            range,
            context: { diagnostics: [], ...(only && { only }) },
          }),
          'actions',
        )) ?? [],
    });
    if (child.exitCode !== null) return;
    await soon(connection.sendRequest('shutdown'), 'shutdown');
    await connection.sendNotification('exit');
    await ended(child);
  } finally {
    if (child.exitCode === null) child.kill('SIGTERM');
    children.delete(child);
  }
};

export const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null
    ? soon(new Promise((done) => child.once('exit', done)), 'end')
    : Promise.resolve(child.exitCode);

export const soon = <T>(promise: Promise<T>, what: string): Promise<T> => {
  const late = AbortSignal.timeout(PATIENCE);
  return Promise.race([
    promise,
    new Promise<never>((_, fail) => {
      late.addEventListener('abort', () => fail(new Error(`no ${what} after ${PATIENCE} ms`)));
    }),
  ]);
};
