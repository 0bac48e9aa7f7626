import { repaired, review } from '../review.js';
import type { Answer, Ask } from './messages.js';

/** The thread that checks, so that the page can be typed in meanwhile. */
const answerOf = async ({ kind, files, today }: Ask): Promise<Answer> => {
  try {
    return kind === 'review'
      ? { kind, review: await review(new Map(files), today) }
      : { kind, repaired: await repaired(new Map(files), today) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', async ({ data }: MessageEvent<Ask>) => postMessage(await answerOf(data)));
