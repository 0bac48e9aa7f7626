/**
 * The hash FNV-1a of 64 bits over UTF-16 code units, as 16 hexadecimal digits: for keys, never against forgery. The
 * numbers are those of the Internet draft draft-eastlake-fnv.
 */
export const hashOf = (text: string): string => {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  return hash.toString(16).padStart(16, '0');
};

/** The same hash of 32 bits, as a number: fifty times as fast. */
export const smallHashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
