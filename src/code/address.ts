import { HOLE } from './fold.js';

/**
 * The path of the file in which a data base lies, by its address: `sqlite:////data/a.db`, `jdbc:h2:./a;MODE=MySQL`,
 * `file:a.db?cache=shared`, `Data Source=a.db`, or the path itself. `undefined`: it lies in the memory, or on a server.
 */
export const fileOfAddress = (address: string): string | undefined => {
  if (OF_FIELDS.test(address)) return fileOfFields(address);
  const scheme = SCHEMES.exec(address)?.[0] ?? '';
  const path = scheme === '' ? address : address.slice(scheme.length).replace(/[?;].*$/s, '');
  return path === '' || path === ':memory:' || ELSEWHERE.test(path) ? undefined : path;
};

/** `Mode=ReadWriteCreate;Data Source=a.db`: where it names no file, nobody knows where that is. */
const fileOfFields = (address: string): string | undefined => {
  const fields = address.split(';').map((field): readonly [string, string] => {
    const equals = field.indexOf('=');
    return [field.slice(0, Math.max(equals, 0)).replace(/\s/g, '').toLowerCase(), field.slice(equals + 1).trim()];
  });
  if (fields.some(([key, value]) => key === 'mode' && value.toLowerCase() === 'memory')) return undefined;
  const path = fields.find(([key]) => key === 'datasource' || key === 'filename')?.[1].replace(/^["']|["']$/g, '');
  return path === undefined ? HOLE : fileOfAddress(path);
};

const OF_FIELDS =
  /^\s{0,9}(?:data ?source|filename|mode|cache|version|password|pooling|foreign keys|recursive triggers|default timeout|journal mode|read ?only|connection|upgrade|initial size)\s{0,9}=/i;

const SCHEMES = /^(?:jdbc:)?(?:sqlite(?:\+\w{1,20})?:(?:\/\/\/?)?|h2:|hsqldb:|derby:)?(?:file:(?:\/\/)?)?/;

const ELSEWHERE = /^(?:[a-z][a-z0-9+]{1,20}:\/\/|(?:mem|memory|res|classpath):)/;
