/**
 * The path of the file in which a data base lies, by its address: `sqlite:////data/a.db`, `jdbc:h2:./a;MODE=MySQL`,
 * `file:a.db?cache=shared`, `Data Source=a.db`, or the path itself. `undefined`: it lies in the memory, or on a server.
 */
export const fileOfAddress = (address: string): string | undefined => {
  const set = SET.exec(address);
  if (set !== null) return /\bmode\s{0,4}=\s{0,4}memory\b/i.test(address) ? undefined : fileOfAddress(set[1] ?? '');
  const scheme = SCHEMES.exec(address)?.[0] ?? '';
  const path = scheme === '' ? address : address.slice(scheme.length).replace(/[?;].*$/s, '');
  return path === '' || path === ':memory:' || ELSEWHERE.test(path) ? undefined : path;
};

/** `Data Source=a.db;Cache=Shared` */
const SET = /^\s{0,9}(?:Data ?Source|Filename)\s{0,9}=\s{0,9}([^;="']{1,300}?)\s{0,9}(?:;|$)/i;

const SCHEMES = /^(?:jdbc:)?(?:sqlite(?:\+\w{1,20})?:(?:\/\/\/?)?|h2:|hsqldb:|derby:)?(?:file:(?:\/\/)?)?/;

const ELSEWHERE = /^(?:[a-z][a-z0-9+]{1,20}:\/\/|(?:mem|memory|res|classpath):)/;
