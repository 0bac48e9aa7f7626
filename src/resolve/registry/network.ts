import { Buffer } from 'node:buffer';
import * as http from 'node:http';
import * as https from 'node:https';
import type { Socket } from 'node:net';
import * as tls from 'node:tls';
import { type Bytes, broken } from '../model.js';
import { network as say } from '../sentences.js';
import { proxyFor } from './proxy.js';

/** The door to the network: nothing else opens a connection, and this only where `--resolve` asks for a registry. */

export type Ask = {
  readonly url: URL;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for all of it, the bytes of the answer included. */
  readonly deadline: number;
};

export type Answer = {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  /** Whoever does not want them calls `end`. */
  readonly body: Bytes;
  readonly end: () => void;
};

export type Network = {
  readonly ask: (ask: Ask) => Promise<Answer>;
  readonly sleep: (milliseconds: number) => Promise<void>;
};

/** Milliseconds in which something has to come. */
const IDLE = 20_000;

export type NetworkSettings = {
  /** Certificates of authorities beside those that Node knows, as PEM. */
  readonly authorities: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly idle?: number;
};

export const newNetwork = ({ authorities, env, idle = IDLE }: NetworkSettings): Network => {
  const ca = authorities === undefined ? undefined : [...tls.rootCertificates, authorities];
  const secure = new https.Agent({ keepAlive: true, ...(ca && { ca }) });
  const plain = new http.Agent({ keepAlive: true });
  const ask = async (request: Ask): Promise<Answer> => {
    // Only this machine itself is asked so, and no proxy lies between.
    if (request.url.protocol === 'http:')
      return answerOf(http.request(request.url, optionsOf(request, plain)), request, idle);
    const proxy = proxyFor(request.url, env);
    if (proxy === undefined) return answerOf(https.request(request.url, optionsOf(request, secure)), request, idle);
    const socket = await tunnel(proxy, request.url, ca, idle);
    const connected = await secured(socket, request.url.hostname, ca, idle, proxy.host);
    const options = { ...optionsOf(request, undefined), createConnection: () => connected };
    return answerOf(https.request(request.url, options), request, idle);
  };
  return { ask, sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) };
};

const optionsOf = ({ method = 'GET', headers = {} }: Ask, agent: http.Agent | undefined): https.RequestOptions => ({
  method,
  headers,
  agent: agent ?? false,
});

const answerOf = (sent: http.ClientRequest, { body, deadline }: Ask, idle: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const late = (why: string) => () => sent.destroy(broken(why));
    const timer = setTimeout(late(say.notWhole(Math.ceil(deadline / 1000))), deadline);
    sent.setTimeout(idle, late(say.nothing(Math.ceil(idle / 1000))));
    sent.on('close', () => clearTimeout(timer));
    sent.on('error', reject);
    sent.on('response', (response) => {
      const header = (name: string): string | undefined => {
        const value = response.headers[name];
        return Array.isArray(value) ? value.join(', ') : value;
      };
      resolve({ status: response.statusCode ?? 0, header, body: response, end: () => passOver(response) });
    });
    sent.end(body);
  });

/** The certificate is that of the registry, whatever lies between. */
const secured = (
  socket: Socket,
  servername: string,
  ca: string[] | undefined,
  idle: number,
  proxy: string,
): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => connected.destroy(broken(say.proxySilent(proxy))), idle);
    const connected = tls.connect({ socket, servername, ...(ca && { ca }) }, () => resolve(connected));
    connected.on('error', reject);
    for (const event of ['secureConnect', 'close'] as const) connected.once(event, () => clearTimeout(timer));
  });

/** A short answer is read to its end, so that the connection serves again. */
const passOver = (response: http.IncomingMessage): void => {
  if (Number(response.headers['content-length'] ?? SHORT + 1) <= SHORT) response.resume();
  else response.destroy();
};

const SHORT = 64 * 1024;

/** A connection through a proxy. Source: RFC 9110, 9.3.6. */
const tunnel = (proxy: URL, { hostname, port }: URL, ca: string[] | undefined, idle: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const target = `${hostname}:${port || 443}`;
    const { username, password } = proxy;
    const account = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const headers = {
      host: target,
      ...(username === '' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(account).toString('base64')}` }),
    };
    const options = { method: 'CONNECT', path: target, headers, agent: false as const, ...(ca && { ca }) };
    const sent = proxy.protocol === 'https:' ? https.request(proxy, options) : http.request(proxy, options);
    sent.setTimeout(idle, () => sent.destroy(broken(say.proxySilent(proxy.host))));
    sent.on('error', reject);
    sent.on('response', ({ statusCode }) => reject(broken(say.proxyRefuses(proxy.host, statusCode ?? 'nothing'))));
    sent.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(broken(say.proxyRefuses(proxy.host, statusCode)));
    });
    sent.end();
  });
