/** Rules that say that an image or a container is root's: what excepts them allows root. */
export const ROOT_RULES: ReadonlySet<string> = new Set([
  'missing-user',
  'root-user',
  'empty-user',
  'container-root-user',
  'needless-root-init',
]);

/** Rules that no exception takes away: what is wrong with exceptions, what they allow, and that nothing can be built. */
const NEVER: ReadonlySet<string> = new Set([
  'parse-error',
  'allowed-root',
  'excepted-finding',
  'exception-expired',
  'exception-override',
  'exception-unused',
  'exception-without-reason',
]);

export const isExceptable = (rule: string): boolean => !NEVER.has(rule);
