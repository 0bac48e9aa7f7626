import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Blobs, imageInto, MANIFEST, type MadeImage } from '../made.js';

/** A server on this machine that goes when `close` is called. `asked`: the requests that came, in order. */
export type Served = { readonly port: number; readonly asked: string[]; readonly close: () => Promise<void> };

export type Keys = { readonly key: string; readonly cert: string };

export const serve = (answer: RequestListener, keys?: Keys): Promise<Served> =>
  new Promise((resolve) => {
    const asked: string[] = [];
    const listener: RequestListener = (request, response) => {
      const { authorization } = request.headers;
      asked.push(
        `${request.method} ${request.url}${authorization === undefined ? '' : ` ${authorization.replace(/ .*/, '')}`}`,
      );
      answer(request, response);
    };
    const server = keys === undefined ? createServer(listener) : https.createServer(keys, listener);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.closeAllConnections();
          server.close(() => done());
        });
      resolve({ port, asked, close });
    });
  });

/** What a registry holds: blobs by digest, manifests by tag or digest. */
export type Held = {
  readonly blobs: Blobs;
  readonly manifests: Record<string, { readonly bytes: Buffer; readonly type: string }>;
};

/** A registry with one image as `1`, in whatever repository it is asked for. */
export const holding = (image: MadeImage): Held => {
  const blobs: Blobs = {};
  const { digest } = imageInto(blobs, image);
  const manifest = { bytes: blobs[digest] ?? Buffer.alloc(0), type: MANIFEST };
  return { blobs, manifests: { '1': manifest, [digest]: manifest } };
};

/** Answers as a registry does. */
export const answerFrom =
  ({ blobs, manifests }: Held): RequestListener =>
  (request, response) => {
    const [, kind, name = ''] = /^\/v2\/.+\/(manifests|blobs)\/([^/]+)$/.exec(request.url ?? '') ?? [];
    const manifest = kind === 'manifests' ? manifests[name] : undefined;
    const bytes = kind === 'blobs' ? blobs[name] : manifest?.bytes;
    if (bytes === undefined) return void response.writeHead(404).end('{"errors":[]}');
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const type = manifest?.type ?? 'application/octet-stream';
    response.writeHead(from > 0 ? 206 : 200, { 'content-type': type, 'content-length': bytes.length - from });
    response.end(bytes.subarray(from));
  };

/** Does something else for the first requests that match, so many of them. */
export const spoiling = (
  inner: RequestListener,
  pattern: RegExp,
  times: number,
  spoil: (request: IncomingMessage, response: ServerResponse) => void,
): RequestListener => {
  let left = times;
  return (request, response) => {
    if (!pattern.test(request.url ?? '') || left <= 0) return inner(request, response);
    left -= 1;
    spoil(request, response);
  };
};
