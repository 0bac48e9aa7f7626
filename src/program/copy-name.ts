/** So much of a name is in that of its copy: with all else, and four bytes a character, no more than 255 bytes. */
const MOST_CHARACTERS = 45;

/** A name that no other run takes, for a file that is soon gone again: `.Dockerfile.123-x1y2.before.tmp`. */
export const copyName = (name: string, pid: number, ending = 'before.tmp'): string =>
  `.${shortened(name)}.${pid}-${Math.random().toString(36).slice(2, 10)}.${ending}`;

const shortened = (name: string): string => [...name].slice(0, MOST_CHARACTERS).join('');

/** What a name of a copy says: whose it is, as far as the name holds it, and which process made it. */
export type CopyName = { readonly of: string; readonly pid: number };

/** `undefined`: no name of a copy. */
export const readCopyName = (name: string): CopyName | undefined => {
  const [, of, pid] = /^\.(.+)\.(\d{1,10})-[a-z0-9]{1,8}\.before\.tmp$/.exec(name) ?? [];
  return of === undefined ? undefined : { of, pid: Number(pid) };
};

/** Whether a copy may be one of a file of that name. */
export const isCopyOf = ({ of }: CopyName, name: string): boolean => of === shortened(name);
