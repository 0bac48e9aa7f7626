import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, Order } from './protocol.js';

/** What a piece of work ends in; `undefined`: the process was ended before it answered. */
export type Ended = Exclude<Answer, { kind: 'ready' }> | undefined;

/** Megabytes of objects, beyond which a process ends itself: what a mutant piles up without end. */
const MOST_MEMORY = 1500;
/** So many orders for one process, as no program of many that it made and left may be quite gone. */
const MOST_ORDERS = 400;

/** Has processes carry out orders, several at once; each order is followed by what it ended in. */
export const carryOut = async (
  bundle: string,
  orders: readonly Order[],
  processes: number,
  ended: (order: Order, answer: Ended) => void,
): Promise<void> => {
  const rest = orders.values();
  const work = async (): Promise<void> => {
    for (let left: Order | undefined; ; ) {
      left = await untilItEnds(bundle, rest, left, ended);
      if (left === undefined) return;
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
};

/** Gives orders to one process until it ends or has had enough; the order that it did not come to. */
const untilItEnds = (
  bundle: string,
  rest: Iterator<Order>,
  first: Order | undefined,
  ended: (order: Order, answer: Ended) => void,
): Promise<Order | undefined> =>
  new Promise((resolve) => {
    const child = started(bundle);
    let current: Order | undefined;
    let count = 0;
    const next = (order: Order | undefined): void => {
      current = order;
      count += 1;
      if (order !== undefined && count <= MOST_ORDERS) child.send(order);
      else child.disconnect();
    };
    child.on('message', (answer: Answer) => {
      if (answer.kind !== 'ready' && current !== undefined) ended(current, answer);
      next((answer.kind === 'ready' ? first : undefined) ?? nextOf(rest));
    });
    child.on('exit', () => {
      if (count > MOST_ORDERS || current === undefined) return resolve(current);
      ended(current, undefined);
      resolve(nextOf(rest));
    });
  });

const nextOf = (orders: Iterator<Order>): Order | undefined => {
  const { value, done } = orders.next();
  return done === true ? undefined : value;
};

const started = (bundle: string): ChildProcess =>
  fork(new URL('worker.ts', import.meta.url), [bundle], {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MOST_MEMORY}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
