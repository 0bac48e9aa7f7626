import type { Kind } from './node.js';

/** What a mode as chmod takes it makes of a mode; `undefined` where that cannot be known. */
export const changedMode = (
  written: string,
  mode: number | undefined,
  kind: Kind | undefined,
  umask: number | 'unknown' = UMASK,
): number | undefined => {
  if (/^[0-7]{1,5}$/.test(written)) {
    // Of a directory, a number of four digits or less leaves these two bits as they are; BusyBox takes them.
    const number = Number.parseInt(written, 8) & 0o7777;
    const kept = kind === 'directory' && written.length < 5 ? (mode ?? 0) & 0o6000 & ~number : 0;
    return kept === 0 ? number : undefined;
  }
  let changed = mode;
  for (const clause of written.split(',')) {
    changed = clauseApplied(clause, changed, kind, umask);
    if (changed === undefined) return undefined;
  }
  return changed;
};

const CLASSES: Readonly<Record<string, number>> = { u: 0o4700, g: 0o2070, o: 0o1007, a: 0o7777 };
const PERMISSIONS: Readonly<Record<string, number>> = { r: 0o444, w: 0o222, x: 0o111, s: 0o6000, t: 0o1000 };

/** Without a class the umask holds back what it holds back of new files. */
const UMASK = 0o022;

const clauseApplied = (
  clause: string,
  mode: number | undefined,
  kind: Kind | undefined,
  umask: number | 'unknown',
): number | undefined => {
  const classes = /^[ugoa]*/.exec(clause)?.[0] ?? '';
  const actions = clause.slice(classes.length);
  if (!/^(?:[-+=][rwxXstugo]*)+$/.test(actions)) return undefined;
  if (classes === '' && umask === 'unknown') return undefined;
  const mask =
    classes === '' ? 0o7777 & ~Number(umask) : [...classes].reduce((all, each) => all | (CLASSES[each] ?? 0), 0);
  let changed = mode;
  for (const [, operator = '', letters = ''] of actions.matchAll(/([-+=])([rwxXstugo]*)/g)) {
    changed = actionApplied(operator, letters, mask, changed, kind);
    if (changed === undefined) return undefined;
  }
  return changed;
};

const actionApplied = (
  operator: string,
  letters: string,
  mask: number,
  mode: number | undefined,
  kind: Kind | undefined,
): number | undefined => {
  // `a=rx` says all of it, whatever was there.
  if (mode === undefined && !(operator === '=' && (mask & 0o777) === 0o777)) return undefined;
  const before = mode ?? 0;
  let bits = 0;
  for (const letter of letters) {
    const given = bitsOf(letter, mode, kind);
    if (given === undefined) return undefined;
    bits |= given;
  }
  bits &= mask;
  if (operator === '+') return before | bits;
  return operator === '-' ? before & ~bits : (before & ~mask) | bits;
};

const bitsOf = (letter: string, mode: number | undefined, kind: Kind | undefined): number | undefined => {
  const plain = PERMISSIONS[letter];
  if (plain !== undefined) return plain;
  if (mode === undefined) return undefined;
  if (letter === 'X') {
    if (kind === undefined && (mode & 0o111) === 0) return undefined;
    return kind === 'directory' || (mode & 0o111) !== 0 ? 0o111 : 0;
  }
  const shift = letter === 'u' ? 6 : letter === 'g' ? 3 : 0;
  return ((mode >> shift) & 0o7) * 0o111;
};
