import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { untilReady } from '../../src/verify/ready.js';
import { engine, machine } from './stand-ins.js';

const test = suite('verify/ready');

type Seconds = number;

/** A container by the second of its life. */
type Life = {
  readonly log?: (at: Seconds) => string;
  readonly ports?: (at: Seconds) => readonly number[] | undefined;
  readonly ends?: Seconds;
  readonly healthy?: Seconds;
  /** Seconds for which its processor is busy. */
  readonly busy?: Seconds;
};

const QUIET = 3;
const LIMIT = 20;

/** When it was ready, and when we stopped to wait; in whole seconds. */
const waitedFor = async (life: Life, more: Partial<Parameters<typeof untilReady>[2]>) => {
  const at = () => host.clock() / 1000;
  // Fields that never rest stand beside those that count.
  const stat = (parent: number, ticks: number) =>
    `0 (a) b) S ${parent} ${'0 '.repeat(8)}${at() * 90} 0 ${ticks} 0 0 ${at() * 90}`;
  const stats = new Map([
    ['/proc/7/stat', () => stat(1, 0)],
    ['/proc/8/stat', () => stat(7, Math.min(life.busy ?? 0, at()) * 90)],
    ['/proc/9/stat', () => stat(1, at() * 90)],
  ]);
  const host = machine({ list: () => ['1', '7', '8', '9', 'self'], peek: (path) => stats.get(path)?.() ?? '' });
  const session = { host, network: 'none', timeout: 0, signal: new AbortController().signal } as const;
  const fake = engine({
    process: async () => 7,
    log: async () => life.log?.(at()) ?? '',
    state: async () => ({ running: at() < (life.ends ?? 99), exitCode: 3 }),
  });
  const { ready, state } = await untilReady(session, fake, {
    container: 'c',
    quiet: QUIET * 1000,
    limit: LIMIT * 1000,
    wanted: [],
    isServer: false,
    ports: async () => (life.ports === undefined ? [] : life.ports(at())),
    isHealthy: async () => at() >= (life.healthy ?? 0),
    ...more,
  });
  return [ready === undefined ? undefined : Math.floor(ready / 1000), Math.floor(at()), state.running];
};

const from = (second: Seconds, ...ports: readonly number[]) => ({
  ports: (at: Seconds) => (at >= second ? ports : []),
});

for (const [sentence, life, more, expected] of [
  ['what does nothing is ready from the start', {}, {}, [0, 3, true]],
  ['what ends is ready when it has ended', { ends: 2 }, {}, [2, 2, false]],
  ['a log has to be quiet', { log: (at: number) => 'x'.repeat(Math.min(5, at)) }, {}, [5, 8, true]],
  ['a log that is never quiet', { log: (at: number) => 'x'.repeat(at) }, {}, [undefined, 20, true]],
  ['a processor has to be quiet, also for what the program starts', { busy: 6 }, {}, [6, 9, true]],
  ['a port begins to listen', from(2, 80), {}, [2, 5, true]],
  ['or is waited for', from(9, 80), { wanted: [80] }, [9, 12, true]],
  ['another one will not do', from(9, 81), { wanted: [80] }, [undefined, 20, true]],
  ['a server listens to some port', from(9, 81), { isServer: true }, [9, 12, true]],
  [
    'ports that cannot be seen are not waited for',
    { ports: () => undefined },
    { isServer: true, wanted: [80] },
    [0, 3, true],
  ],
  ['HEALTHCHECK has to succeed', { healthy: 8 }, {}, [0, 8, true]],
  ['and in time', { healthy: 30 }, {}, [undefined, 20, true]],
  ['who is ready in time may be quiet for longer', {}, { quiet: 25_000 }, [0, 25, true]],
  ['and is healthy then', { healthy: 30 }, { quiet: 25_000 }, [undefined, 25, true]],
] as const) {
  test(sentence, async () => assert.equal(await waitedFor(life, more), expected));
}

test.run();
