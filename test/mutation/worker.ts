import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { forgetting } from './forget.js';
import { limit } from './limit.js';
import { MODULES, OFFER, REQUIRE, SWITCH } from './names.js';
import type { Answer, FileRecord, Order, TestRecord } from './protocol.js';
import type { Test } from './uvu.js';

/**
 * A process that tries mutants. For each it makes all modules anew, so that no mutant meets what another left behind
 * and what modules work out when they are loaded is worked out with the mutant.
 */
const [, , path = ''] = process.argv;
const script = new Script(`(${REQUIRE}, ${OFFER}, ${SWITCH}) => {${readFileSync(path, 'utf8')}\n}`, { filename: path });
const ready = new Map(await Promise.all(MODULES.map(async (name) => [name, await import(name)] as const)));
const required = createRequire(import.meta.url);
const require = (name: string): unknown => ready.get(name) ?? required(name);

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;
type Program = { readonly registered: readonly (readonly Test[])[]; readonly loaders: Loaders };

const programWith = (isOn: (id: number) => boolean): Program => {
  let program: Program = { registered: [], loaders: {} };
  const offer = (registered: Program['registered'], loaders: Loaders): void => {
    program = { registered, loaders };
  };
  script.runInThisContext()(require, offer, isOn);
  return program;
};

/** The tests of a file, in their order. */
const testsOf = async ({ registered, loaders }: Program, file: string): Promise<readonly Test[]> => {
  const before = registered.length;
  await loaders[file]?.();
  return registered.slice(before).flat();
};

/** Milliseconds for a test that waits for what never comes. */
const PATIENCE = 30_000;

const settled = (test: Test): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('never ends')), PATIENCE);
  });
  return Promise.race([test.run(), late]).finally(() => clearTimeout(timer));
};

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const record = async (file: string): Promise<FileRecord> => {
  let reached = new Set<number>();
  const program = programWith((id) => {
    reached.add(id);
    return false;
  });
  // A file that does not load has no tests: it starts another process for all of them.
  const tests = await testsOf(program, file).catch(() => []);
  const atLoad = reached;
  const records: TestRecord[] = [];
  for (const test of tests) {
    reached = new Set();
    const start = processorTime();
    const failed = await settled(test).then(
      () => false,
      () => true,
    );
    records.push({ name: test.name, milliseconds: processorTime() - start, reached, failed });
  }
  return { file, atLoad, tests: records };
};

/** The first test that fails with the mutant. */
const firstFailure = async ({ id, files }: Extract<Order, { kind: 'try' }>): Promise<string | undefined> => {
  const program = programWith((each) => each === id);
  const loaded = new Map<string, readonly Test[]>();
  for (const { file, tests } of files) {
    const all = loaded.get(file) ?? (await testsOf(program, file).catch(() => undefined));
    if (all !== undefined) loaded.set(file, all);
    else return `${file} does not load`;
    for (const index of tests) {
      const test = all[index];
      const passed = test === undefined || (await settled(test).then(...PASSED));
      if (!passed) return `${file}: ${test.name}`;
    }
  }
  return undefined;
};

const PASSED = [() => true, () => false] as const;

const answerTo = async (order: Order): Promise<Answer> => {
  if (order.kind === 'record') return { kind: 'recorded', record: await record(order.file) };
  limit(order.limit);
  const by = await firstFailure(order);
  limit(0);
  return { kind: 'tried', id: order.id, by };
};

process.on('unhandledRejection', () => {});
process.on('message', async (order: Order) => process.send?.(await forgetting(() => answerTo(order))));
process.on('disconnect', () => process.exit());
process.send?.({ kind: 'ready' } satisfies Answer);
