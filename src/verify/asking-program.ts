/**
 * Sends the requests: a program of its own, for it runs in the network of a container and outside of its files. It reads
 * `[{ port, path }]` and writes an answer for each.
 */
export const PROGRAM = `
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
