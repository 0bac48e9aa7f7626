import { repaired, review } from '../review.js';
import type { Answer, Ask } from './messages.js';

/** The thread that checks, so that the page can be typed in meanwhile. */
const answerOf = async ({ id, kind, files, today }: Ask): Promise<Answer> => {
  try {
    return kind === 'review'
      ? { id, kind, review: await review(new Map(files), today) }
      : { id, kind, repaired: await repaired(new Map(files), today) };
  } catch (error) {
    return { id, kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', async ({ data }: MessageEvent<Ask>) => postMessage(await answerOf(data)));
