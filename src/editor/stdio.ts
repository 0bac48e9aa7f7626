import { fileURLToPath } from 'node:url';
import { type Connection, createConnection } from 'vscode-languageserver/node';

/** The client at the other end of standard input and output. The process ends with it. */
export const connect = (): Connection => createConnection(process.stdin, process.stdout);

/** The path of a `file:` address; `undefined` for all else. */
export const pathOf = (uri: string): string | undefined => {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
};
