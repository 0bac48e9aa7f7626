/** What one case came to. A case that throws has failed. */
type Outcome = 'passed' | 'failed' | 'skipped';

const counts: Record<Outcome, number> = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

/** Thrown by a case that cannot run here; the reason is printed. */
export type Skip = { readonly skip: string };

export const skip = (reason: string): never => {
  throw { skip: reason } satisfies Skip;
};

const isSkip = (thrown: unknown): thrown is Skip =>
  typeof thrown === 'object' && thrown !== null && 'skip' in thrown && typeof thrown.skip === 'string';

const print = (outcome: Outcome, name: string, startedAt: number, more = ''): void => {
  const mark = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' }[outcome];
  console.log(`${mark} ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)${more}`);
};

const indented = (text: string): string => `\n     ${text.split('\n').join('\n     ')}`;

export type Filter = (name: string) => boolean;

let wanted: Filter = () => true;

/** Only cases whose name the filter likes are run; the others are not counted. */
export const only = (filter: Filter): void => {
  wanted = filter;
};

/** A case of this name would be run. */
export const isWanted: Filter = (name) => wanted(name);

let interrupted = false;

/** No further case begins or ends: what they need is being taken away. */
export const interrupt = (): void => {
  interrupted = true;
};

/** Never goes on after an interruption: the process ends meanwhile. */
const unlessInterrupted = (): Promise<void> => (interrupted ? new Promise(() => undefined) : Promise.resolve());

/** Runs one case and prints a line for it. */
export const test = async (name: string, body: () => Promise<void>): Promise<void> => {
  if (!wanted(name)) return;
  await unlessInterrupted();
  const startedAt = performance.now();
  try {
    await body().finally(unlessInterrupted);
    counts.passed += 1;
    print('passed', name, startedAt);
  } catch (thrown) {
    if (isSkip(thrown)) {
      counts.skipped += 1;
      print('skipped', name, startedAt, `: ${thrown.skip}`);
      return;
    }
    counts.failed += 1;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    failures.push(name);
    print('failed', name, startedAt, indented(message));
  }
};

/** How many cases wait for the engine at the same time. */
const LANES = 3;

/** Runs cases that do not touch each other, several at once. */
export const testAll = async (cases: readonly (readonly [string, () => Promise<void>])[]): Promise<void> => {
  const waiting = [...cases];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await test(...next);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
};

/** Counts a part that could not run at all. */
export const skipAll = (name: string, reason: string): void => {
  counts.skipped += 1;
  console.log(`skip ${name}: ${reason}`);
};

/** Prints the last line and answers the exit code: 1 for a failure, and for a run in which nothing was tested. */
export const conclude = (mayBeEmpty: boolean): 0 | 1 => {
  for (const name of failures) console.log(`failed: ${name}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (counts.failed > 0) return 1;
  return counts.passed > 0 || mayBeEmpty ? 0 : 1;
};
