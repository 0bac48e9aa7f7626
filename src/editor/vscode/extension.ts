import { type ExtensionContext, window, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { extension as say } from '../sentences.js';
import { serverOf, type Wanted } from './server.js';

const NAME = 'dockerfile-nonroot';
const OWN = ['path', 'arguments'] as const;
const LANGUAGES = ['dockerfile', 'dockercompose', 'yaml'] as const;

let client: LanguageClient | undefined;
/** One start or end after the other. */
let last: Promise<void> = Promise.resolve();

export const activate = ({ extensionPath, subscriptions }: ExtensionContext): Promise<void> => {
  const anew = () => {
    last = last.then(stop).then(() => start(extensionPath));
    return last;
  };
  subscriptions.push(
    workspace.onDidChangeConfiguration((change) => {
      if (OWN.some((key) => change.affectsConfiguration(`${NAME}.${key}`))) void anew();
    }),
  );
  return anew();
};

export const deactivate = (): Promise<void> => {
  last = last.then(stop);
  return last;
};

const start = async (directory: string): Promise<void> => {
  const wanted = wantedNow();
  const server = serverOf({ directory, node: process.execPath, env: process.env }, wanted);
  if (server === undefined) {
    void window.showErrorMessage(say.relative(wanted.path));
    return;
  }
  const documentSelector = LANGUAGES.map((language) => ({ scheme: 'file', language }));
  client = new LanguageClient(NAME, NAME, server, { documentSelector });
  // What goes wrong the client shows by itself.
  await client.start().catch(() => {});
};

const stop = async (): Promise<void> => {
  const before = client;
  client = undefined;
  await before?.dispose().catch(() => {});
};

/** What a workspace sets does not count, whether an editor keeps it from us or not. */
const wantedNow = (): Wanted => {
  const all = workspace.getConfiguration(NAME);
  const path = all.inspect<unknown>('path')?.globalValue;
  const args = all.inspect<unknown>('arguments')?.globalValue;
  return { path: typeof path === 'string' ? path.trim() : '', args: Array.isArray(args) ? args.map(String) : [] };
};
