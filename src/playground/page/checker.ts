import type { Files } from '../files.js';
import type { Repaired, Review } from '../review.js';
import type { Answer, Ask, Sent } from './messages.js';

/** Longer nobody waits; then the thread is ended, and another one takes its place. Milliseconds. */
const PATIENCE = 15_000;

/** What comes of files; `late`: it took too long, or the thread came to an end. */
type Asked<T> = T | 'late' | { readonly reason: string };

export type Checker = {
  /** Only the last of several that wait is answered. */
  readonly review: (files: Files) => Promise<Asked<Review> | 'overtaken'>;
  readonly repair: (files: Files) => Promise<Asked<Repaired>>;
};

/** Checks in a thread of its own, started from a text: a page that is opened from a disk may read no second file. */
export const newChecker = (source: string): Checker => {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  let worker: Worker | undefined;
  let last = 0;
  let before: Promise<unknown> = Promise.resolve();
  const send = (kind: Ask['kind'], files: Files): Promise<Answer | 'late'> =>
    new Promise((done) => {
      worker ??= new Worker(address);
      const own = worker;
      const finish = (answer: Answer | 'late'): void => {
        clearTimeout(timer);
        if (answer === 'late') {
          own.terminate();
          worker = undefined;
        }
        done(answer);
      };
      const timer = setTimeout(() => finish('late'), PATIENCE);
      own.onmessage = ({ data }: MessageEvent<Answer>) => finish(data);
      own.onerror = () => finish('late');
      const sent: Sent = [...files];
      own.postMessage({ kind, files: sent, today: new Date().toISOString().slice(0, 10) } satisfies Ask);
    });
  /** One after the other: a thread has one question at a time. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = before.then(work);
    before = turn.catch(() => {});
    return turn;
  };
  return {
    review: (files) => {
      last += 1;
      const id = last;
      return inTurn(async () => {
        if (id !== last) return 'overtaken';
        const answer = await send('review', files);
        if (answer === 'late' || answer.kind === 'review') return answer === 'late' ? answer : answer.review;
        return { reason: answer.kind === 'failed' ? answer.reason : '' };
      });
    },
    repair: (files) =>
      inTurn(async () => {
        const answer = await send('repair', files);
        if (answer === 'late' || answer.kind === 'repair') return answer === 'late' ? answer : answer.repaired;
        return { reason: answer.kind === 'failed' ? answer.reason : '' };
      }),
  };
};
