import { readCommand } from '../knowledge/arguments.js';
import { commands } from '../knowledge/commands.js';
import { lazily } from '../text/lazily.js';
import { UNKNOWN } from './command.js';

/** Others may read. */
const FOR_OTHERS = 0o004;

/** Files that a command makes for their owner alone, or closes to others: `ssh-keygen -f`, `openssl genrsa -out`, `chmod 600`. */
export const closedBy = (words: readonly string[]): readonly string[] => {
  const reading = readCommand(words.map((word) => (word.includes(UNKNOWN) ? undefined : word)));
  if (reading === undefined) return [];
  const { args, given } = reading;
  const texts = (role: string) =>
    args.flatMap((each) => (each.role === role && each.text !== undefined ? each.text : []));
  const keys = given.has('public') ? [] : texts('key');
  return texts('mode').some(isClosing) ? [...keys, ...texts('changed')] : keys;
};

const isOpen = (mode: number): boolean => (mode & FOR_OTHERS) !== 0;

/** `600`, `go=`, `u=rw,go=`, `o-rwx`, `go-r`. */
const isClosing = (mode: string): boolean =>
  /^[0-7]{3,4}$/.test(mode) ? !isOpen(Number.parseInt(mode, 8)) : mode.split(',').some((each) => CLOSING.test(each));

const CLOSING = /^[ug]{0,2}[oa][uga]{0,2}(?:=[wxX]{0,3}|-[wxX]{0,2}r[wxX]{0,2})$/;

/** Programs that make such files, or close them. */
const closers = lazily(
  (): ReadonlySet<string> =>
    new Set(
      commands()
        .filter(({ keys, forms }) => keys !== undefined || forms.some(([, roles]) => roles.startsWith('mode changed')))
        .flatMap(({ names }) => names.map((name) => name.replace(/ .*$/, ''))),
    ),
);

export const mayClose = (program: string): boolean => closers().has(program);

/** Whether a text may have a command of one. */
export const mayCloseFiles = (text: string): boolean => [...closers()].some((name) => text.includes(name));
