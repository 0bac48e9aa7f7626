import { isAbsolute, join } from 'node:path';
import type { Executable } from 'vscode-languageclient/node';

/** What only the person at the machine can set: no folder that is opened has a say in it. */
export type Wanted = { readonly path: string; readonly args: readonly string[] };

/** Where the extension lies, and the Node that runs it. */
export type Own = { readonly directory: string; readonly node: string; readonly env: NodeJS.ProcessEnv };

/**
 * How the server is started: the program in the extension, or the one that a person names. `undefined`: its path would
 * be looked for in the current directory. That one is the extension's, so that no file of a folder is run.
 */
export const serverOf = ({ directory, node, env }: Own, { path, args }: Wanted): Executable | undefined => {
  if (path !== '' && !isAbsolute(path)) return undefined;
  const script = path === '' ? join(directory, 'bin/dockerfile-nonroot.js') : path;
  const isScript = /\.[cm]?js$/.test(script);
  const words = ['lsp', '--stdio', ...args];
  return {
    command: isScript ? node : script,
    args: isScript ? [script, ...words] : words,
    options: { cwd: directory, env: { ...env, ...AS_NODE } },
  };
};

/** The editor's own program is a Node only where it is told so. The extension's directory keeps what was installed. */
const AS_NODE = { ELECTRON_RUN_AS_NODE: '1', NODE_DISABLE_COMPILE_CACHE: '1' };
