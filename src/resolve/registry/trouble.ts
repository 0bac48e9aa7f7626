import { broken } from '../model.js';

/** An error of the network in words for the user, who can do something about most of them. */
export const toldOf = (error: unknown, { host, hostname }: URL): Error => {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return broken(`the name ${hostname} is not known`);
    case 'ECONNREFUSED':
      return broken(`nobody listens at ${host}`);
    case 'ECONNRESET':
    case 'EPIPE':
      return broken(`${host} ended the connection`);
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return broken(`${host} cannot be reached`);
  }
  if (/CERT|SELF_SIGNED|ALTNAME|ISSUER|UNABLE_TO_VERIFY/.test(code))
    return broken(`the certificate of ${host} is not trusted (${code}): name its authority with --registry-ca`);
  if (/^HPE_|ERR_SSL|EPROTO/.test(code)) return broken(`${host} does not speak the protocol (${code})`);
  return broken(message);
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
