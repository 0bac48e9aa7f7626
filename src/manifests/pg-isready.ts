import { hasRole } from '../knowledge/programs.js';
import { environmentOf, wordsOf } from './commands.js';
import type { Effective } from './effective.js';
import type { ScalarValue } from './tree.js';

/**
 * The word of an init container's command that calls pg_isready without a user. Without one, pg_isready looks its own
 * uid up in /etc/passwd and gives up (`no attempt`, exit 3) where that has no such entry: this is why such containers
 * were made root. With `-U` it needs no entry. Measured with the client of PostgreSQL 15.
 */
export const pgIsready = ({ container }: Effective): ScalarValue | undefined => {
  if (container.list !== 'initContainers' || environmentOf(container).has('PGUSER')) return undefined;
  const words = wordsOf(container);
  const word = words.find(({ text }) => /\bpg_isready\b/.test(text));
  if (word === undefined || words.some(({ text }) => /^(?:-U|--username)/.test(text))) return undefined;
  return / (?:-U|--username)/.test(word.text) ? undefined : word;
};

/** An init container that is root, by its own or the pod's security context, only to call pg_isready. */
export const needsNoRoot = (effective: Effective): boolean =>
  effective.verdict === 'root' && pgIsready(effective) !== undefined;

/** An init container that does nothing but wait for PostgreSQL: any uid does for it. */
export const isWaiting = ({ container }: Effective): boolean => {
  const [first, ...others] = wordsOf(container);
  if (container.list !== 'initContainers' || first === undefined) return false;
  const word = [first, ...others].find(({ text }) => /\bpg_isready\b/.test(text));
  return word === first ? first.text === 'pg_isready' : word !== undefined && onlyWaits(word.text);
};

const FRAME: ReadonlySet<string> = new Set(['until', 'while', '!', 'do', 'if', 'then', 'else']);
const ENDS: ReadonlySet<string> = new Set(['done', 'fi']);

/** Whether a shell text only waits: nothing in it is called that could need root. */
export const onlyWaits = (text: string): boolean =>
  !/[`<>]|\$\(/.test(text) &&
  text
    .split(/[;&|\n]+/)
    .map((part) => part.trim().split(/\s+/))
    .every((words) => {
      const command = words.find((word) => !FRAME.has(word)) ?? '';
      return command === '' || ENDS.has(command) || hasRole(command, 'idle');
    });
