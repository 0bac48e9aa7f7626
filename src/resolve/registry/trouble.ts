import { type Failure, reasonOf } from '../../program/failure.js';

/** What goes wrong between us and a server. `passing`: it may work the next time; `protocol`: it speaks another one. */
export type Trouble = Failure & { readonly kind: 'passing' | 'lasting' | 'protocol' };

export const lasting = (failure: string): Trouble => ({ kind: 'lasting', failure });

/** An error of the network in words for the user, who can do something about most of them. */
export const troubleOf = (error: unknown, { host, hostname }: URL): Trouble => {
  const code = codeOf(error);
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return lasting(`the name ${hostname} is not known`);
    case 'ECONNREFUSED':
      return lasting(`nobody listens at ${host}`);
    case 'ECONNRESET':
    case 'EPIPE':
      return { kind: 'passing', failure: `${host} ended the connection` };
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return { kind: 'passing', failure: `${host} cannot be reached` };
  }
  if (/CERT|SELF_SIGNED|ALTNAME|ISSUER|UNABLE_TO_VERIFY/.test(code))
    return lasting(`the certificate of ${host} is not trusted (${code}): name its authority with --registry-ca`);
  if (/^HPE_|ERR_SSL|EPROTO/.test(code))
    return { kind: 'protocol', failure: `${host} does not speak the protocol (${code})` };
  return { kind: 'passing', failure: reasonOf(error) };
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
