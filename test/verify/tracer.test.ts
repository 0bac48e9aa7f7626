import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Running } from '../../src/verify/engine-host.js';
import { newTracer } from '../../src/verify/tracer.js';
import { machine } from './stand-ins.js';

const test = suite('verify/tracer');

const LINE = '7<a> open("/x", O_RDONLY) = 3</x>\n';
const MOST = 128 * 1024 * 1024;

type Start = Partial<{ readonly output: string; readonly code: number; readonly after: number }>;

/** What is known after so many starts of a container, each of which says something. */
const tracedIn = async (
  starts: readonly Start[],
  text = LINE,
  size = text.length,
  pids: readonly number[] = [7],
  states: Readonly<Record<string, string>> = {},
) => {
  const args: string[] = [];
  let stopped = 0;
  const waiting = [...starts];
  const begin = (): Running => {
    const { output = 'strace: Process 7 attached', code, after = 0 } = waiting.shift() ?? {};
    const end = host.clock() + after;
    return {
      output: () => (host.clock() >= end ? output : ''),
      code: () => code,
      stop: async () => {
        stopped += 1;
      },
    };
  };
  const found = { path: '/f', directory: false, mode: 0, uid: 0, gid: 0, kind: 'file', size, stamp: '' } as const;
  const host = machine({
    start: (program, given) => {
      args.push([program, ...given].join(' '));
      return begin();
    },
    begin: () => text,
    peek: (path) => states[path],
    look: () => found,
  });
  const tracer = newTracer(host, '/f');
  for (const _ of starts) await tracer.attach(pids);
  await tracer.stop();
  assert.is(stopped, starts.length);
  const trace = tracer.read('/');
  return { told: 'missing' in trace ? trace.missing : `${trace.calls.length}${trace.isCut ? ' and more' : ''}`, args };
};

const SPAWN = { output: 'spawn prlimit ENOENT', code: 127 };
const NO_STRACE = { output: 'prlimit: failed to execute strace: No such file or directory\n', code: 127 };
const NOT_ALLOWED = { output: 'x\nstrace: attach: ptrace(PTRACE_SEIZE, 7): Operation not permitted\n', code: 1 };

for (const [sentence, starts, text, size, expected] of [
  ['two starts that were seen', [{}, {}], LINE, 1, '1'],
  ['it takes a moment', [{ after: 4900 }], LINE, 1, '1'],
  ['it takes too long', [{ after: 6000 }], LINE, 1, 'strace did not attach in time'],
  ['another process', [{ output: 'strace: Process 77 attached' }], LINE, 1, 'strace did not attach in time'],
  ['no start was shown', [], LINE, 1, 'the engine does not show its processes here'],
  [
    'only the runtime was seen',
    [{}],
    '7<runc> open("/x", O_RDONLY) = 3</x>\n',
    1,
    'the engine does not show its processes here',
  ],
  ['prlimit is missing', [SPAWN], '', 0, 'prlimit is not installed'],
  ['strace is missing', [NO_STRACE], '', 0, 'strace is not installed'],
  ['it is not allowed', [NOT_ALLOWED], '', 0, 'strace says "attach: ptrace(PTRACE_SEIZE, 7): Operation not permitted"'],
  ['the second start was seen alone', [{ code: 1, output: 'strace: no' }, {}], LINE, 1, 'strace says "no"'],
  ['the first start was seen alone', [{}, { code: 1, output: 'strace: no' }], LINE, 1, 'strace says "no"'],
  ['as long as it may get', [{}], LINE, MOST, '1 and more'],
] as const) {
  test(sentence, async () => assert.is((await tracedIn(starts, text, size)).told, expected));
}

for (const [sentence, state, expected] of [
  ['is gone', undefined, '1'],
  ['has ended', '8 (a b) Z 1', '1'],
  ['is still there', '8 (a Z) T 1', 'strace did not attach in time'],
] as const) {
  test(`it holds one of two processes, and the other one ${sentence}`, async () => {
    const { told } = await tracedIn([{}], LINE, 1, [7, 8], {
      '/proc/7/stat': '7 (a) T 1',
      '/proc/8/stat': state ?? '',
    });
    assert.is(told, expected);
  });
}

test('it holds none, and all have ended', async () => {
  const { told } = await tracedIn([{ output: 'strace: attach: no', code: 1 }], '', 0, [7, 8]);
  assert.is(told, 'strace says "attach: no"');
});

test('it is called with an end, by the calls that we know, and adds to its file', async () => {
  const { args } = await tracedIn([{}]);
  assert.match(args[0] ?? '', new RegExp(`^prlimit --fsize=${MOST} strace -f -y -Y -A `));
  assert.match(args[0] ?? '', /-e trace=\?\w+(?:,\?\w+)+ -o \/f -p 7$/);
});

test.run();
