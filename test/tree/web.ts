import { createServer } from 'node:http';

/** A web of our own on this machine: as a proxy it answers every plain request for any host. Only `missing` is not there. */
export type Web = { readonly address: string; readonly close: () => void };

const FOUND = 'what the web has\n';

export const startWeb = async (files: Readonly<Record<string, Buffer>>): Promise<Web> => {
  const server = createServer(({ url = '' }, response) => {
    const name = url.slice(url.lastIndexOf('/') + 1);
    response.writeHead(name === 'missing' ? 404 : 200, { 'content-type': 'application/octet-stream' });
    response.end(files[name] ?? FOUND);
  });
  server.on('connect', (_request, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
