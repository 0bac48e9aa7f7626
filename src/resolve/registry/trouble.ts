import { type Failure, reasonOf } from '../../program/failure.js';
import { trouble as say } from '../sentences.js';

/** What goes wrong between us and a server. `passing`: it may work the next time; `protocol`: it speaks another one. */
export type Trouble = Failure & { readonly kind: 'passing' | 'lasting' | 'protocol' };

export const lasting = (failure: string): Trouble => ({ kind: 'lasting', failure });

/** An error of the network in words for the user, who can do something about most of them. */
export const troubleOf = (error: unknown, { host, hostname }: URL): Trouble => {
  const code = codeOf(error);
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return lasting(say.unknownHost(hostname));
    case 'ECONNREFUSED':
      return lasting(say.nobody(host));
    case 'ECONNRESET':
    case 'EPIPE':
      return { kind: 'passing', failure: say.ended(host) };
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return { kind: 'passing', failure: say.unreachable(host) };
  }
  if (/CERT|SELF_SIGNED|ALTNAME|ISSUER|UNABLE_TO_VERIFY/.test(code)) return lasting(say.certificate(host, code));
  if (/^HPE_|ERR_SSL|EPROTO/.test(code)) return { kind: 'protocol', failure: say.protocol(host, code) };
  return { kind: 'passing', failure: reasonOf(error) };
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
