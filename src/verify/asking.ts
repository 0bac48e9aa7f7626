import { PROGRAM } from './asking-program.js';
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
