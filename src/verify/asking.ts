import type { EngineHost } from './engine-host.js';
import { answerAt, at } from './inspect.js';
import type { Answer } from './model.js';

/** Milliseconds for all requests together, and bytes of one answer that are counted. */
const PATIENCE = 60_000;
const MOST_PORTS = 20;

/**
 * Asks every port of a container for each path, from inside of its network, where its own loopback is. `undefined`: it
 * could not be entered. Paths go over as data, never through a shell.
 */
export const askPorts = async (
  host: EngineHost,
  pid: number | undefined,
  ports: readonly number[],
  paths: readonly string[],
): Promise<readonly Answer[] | undefined> => {
  if (ports.length === 0) return [];
  if (pid === undefined) return undefined;
  const asked = ports.slice(0, MOST_PORTS).flatMap((port) => paths.map((path) => ({ port, path })));
  const args = [`--net=/proc/${pid}/ns/net`, '--', host.node, '-e', PROGRAM];
  const ran = await host.run('nsenter', args, { timeout: PATIENCE, input: JSON.stringify(asked) });
  if (ran.code !== 0) return undefined;
  return asked.map(({ port, path }, index) => answerOf(port, path, answerAt(ran, index)));
};

const answerOf = (port: number, path: string, said: unknown): Answer => {
  const status = at(said, 'status');
  if (typeof status === 'number')
    return { port, path, kind: 'http', status, type: String(at(said, 'type')), length: Number(at(said, 'length')) };
  return { port, path, kind: at(said, 'open') === true ? 'open' : 'closed' };
};

/** Runs in the network of the container and outside of its files: nothing of the image is started for it. */
const PROGRAM = `
const http = require('node:http');
const net = require('node:net');
const connects = (port, host) => new Promise((done) => {
  const socket = net.connect({ port, host, timeout: 3000 });
  const end = (open) => { socket.destroy(); done(open); };
  socket.on('connect', () => end(true)).on('error', () => end(false)).on('timeout', () => end(false));
});
const gets = (port, path, host) => new Promise((done) => {
  const headers = { host: 'localhost', accept: '*/*', connection: 'close' };
  const request = http.get({ port, path, host, timeout: 10000, headers, agent: false }, (answer) => {
    const type = String(answer.headers['content-type'] ?? '').split(';')[0];
    let length = 0;
    const end = () => done({ status: answer.statusCode, type, length });
    answer.on('data', (chunk) => { length += chunk.length; if (length > 4194304) answer.destroy(); });
    answer.on('close', end).on('error', end);
    setTimeout(() => answer.destroy(), 3000).unref();
  });
  request.on('timeout', () => request.destroy(new Error('late')));
  request.on('error', () => done({ open: true }));
});
const asks = async ({ port, path }) => {
  for (const host of ['127.0.0.1', '::1']) if (await connects(port, host)) return gets(port, path, host);
  return { open: false };
};
let text = '';
process.stdin.on('data', (chunk) => { text += chunk; }).on('end', async () => {
  const answers = [];
  for (const each of JSON.parse(text)) answers.push(await asks(each));
  process.stdout.write(JSON.stringify(answers), () => process.exit(0));
});
`;
