import { isFailure } from '../../program/failure.js';
import { asker as say } from '../sentences.js';
import type { Answer, Ask, Network } from './network.js';
import { isLoopback } from './proxy.js';
import { lasting, type Trouble, troubleOf } from './trouble.js';

/** Asks until there is an answer, or none is to be had. */
export type Asker = (ask: Omit<Ask, 'deadline'> & { readonly deadline?: number }) => Promise<Answer | Trouble>;

/** Milliseconds for a small answer. */
const DEADLINE = 60_000;
const MOST_TRIES = 4;
/** Milliseconds before the second try; twice as many before each further one. */
const FIRST_PAUSE = 500;
/** A registry that asks to wait longer is not waited for. */
const LONGEST_PAUSE = 30_000;
const MOST_REDIRECTS = 5;

/** Encrypted, but for this machine itself. */
export const mayBeAsked = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));

/** Tries again what may work the next time: a connection that breaks, a server that is overloaded. */
export const askerOf = ({ ask, sleep }: Network): Asker => {
  const once = async (request: Ask, redirects: number, asked: string): Promise<Answer | Trouble> => {
    const answer = await ask(request).catch((error: unknown) => troubleOf(error, request.url));
    if (isFailure(answer)) return answer;
    if (answer.status === 401 && request.url.host !== asked) {
      // Another host would name where to send the account of the registry.
      answer.end();
      return lasting(say.wantsAccount(request.url.host));
    }
    if (!REDIRECTS.has(answer.status)) return answer;
    const to = answer.header('location');
    answer.end();
    if (to === undefined || !URL.canParse(to, request.url.href)) return lasting(say.nowhere);
    const url = new URL(to, request.url);
    if (redirects >= MOST_REDIRECTS) return lasting(say.tooOften);
    if (!mayBeAsked(url)) return lasting(say.plain(url.protocol, url.host));
    if (request.body !== undefined && url.host !== asked) return lasting(say.otherHost(url.host, asked));
    // A token is for the registry alone, and not for where it keeps its blobs.
    const { authorization: _, ...others } = request.headers ?? {};
    const headers = url.host === asked ? (request.headers ?? {}) : others;
    return once({ ...request, url, headers }, redirects + 1, asked);
  };
  return async (request) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await once({ deadline: DEADLINE, ...request }, 0, request.url.host);
      const failed = isFailure(answer);
      if (!failed && !AGAIN.has(answer.status)) return answer;
      const pause = pauseOf(failed ? undefined : answer.header('retry-after'), tries);
      if (tries >= MOST_TRIES || pause > LONGEST_PAUSE || (failed && answer.kind !== 'passing')) return answer;
      if (!failed) answer.end();
      await sleep(pause);
    }
  };
};

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const AGAIN: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** Seconds; a date is as good as no word of it, as the clocks may differ. */
const pauseOf = (told: string | undefined, tries: number): number =>
  told !== undefined && /^\d{1,9}$/.test(told) ? Number(told) * 1000 : FIRST_PAUSE * 2 ** (tries - 1);
