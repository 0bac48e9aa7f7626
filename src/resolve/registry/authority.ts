import { Buffer } from 'node:buffer';
import { type Failure, isFailure } from '../../program/failure.js';
import { gathered } from '../blobs.js';
import { parsedJson, textIn } from '../json.js';
import { authority as say } from '../sentences.js';
import { type Asker, mayBeAsked } from './asker.js';
import type { Challenge } from './challenge.js';
import type { Account } from './credentials.js';

const MOST_TOKEN = 256 * 1024;

/** The value of an Authorization header that meets a challenge. */
export const authorizationFor = async (
  challenge: Challenge,
  account: Account | undefined,
  asker: Asker,
): Promise<string | Failure> => {
  if (challenge.kind === 'basic') return account?.kind === 'password' ? basic(account) : { failure: say.logIn };
  const url = urlOf(challenge.realm);
  // Whoever names the realm gets the password: as with an image, over a connection that nobody reads.
  if (url === undefined || !mayBeAsked(url)) return { failure: say.noAddress };
  const answer =
    account?.kind === 'token'
      ? await refreshed(url, challenge, account.token, asker)
      : await plain(url, challenge, account, asker);
  if (isFailure(answer)) return answer;
  if (answer.status !== 200) {
    answer.end();
    return {
      failure: account === undefined ? say.noTokenFor(answer.status) : say.noToken(answer.status),
    };
  }
  const value = parsedJson(await gathered(answer.body, MOST_TOKEN));
  const token = textIn(value, 'token') ?? textIn(value, 'access_token');
  return token !== undefined && /^[\w.~+/=-]{1,100000}$/.test(token) ? `Bearer ${token}` : { failure: say.unreadable };
};

const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

const basic = ({ name, password }: Extract<Account, { readonly kind: 'password' }>): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;

type Bearer = Extract<Challenge, { readonly kind: 'bearer' }>;

const plain = (realm: URL, { service, scope }: Bearer, account: Account | undefined, asker: Asker) => {
  const url = new URL(realm);
  if (service !== '') url.searchParams.set('service', service);
  if (scope !== '') url.searchParams.set('scope', scope);
  const headers = account?.kind === 'password' ? { authorization: basic(account) } : {};
  return asker({ url, headers });
};

const refreshed = (url: URL, { service, scope }: Bearer, token: string, asker: Asker) => {
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: 'dockerfile-nonroot',
    refresh_token: token,
    service,
    scope,
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return asker({ url, headers, method: 'POST', body: body.toString() });
};
