import { onlyAsks } from '../knowledge/probes.js';
import { hasRole } from '../knowledge/programs.js';
import { lastPart } from '../text/path.js';
import { environmentOf, wordsOf } from './commands.js';
import type { Effective } from './effective.js';
import { itemsOf, type ScalarValue } from './tree.js';

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
export const onlyWaits = (text: string): boolean => {
  const plain = text.replace(SILENCED, '');
  return !/[`<>]|\$\((?![A-Z_][A-Z0-9_]{0,99}\))/.test(plain) && plain.split(/[;&|\n]+/).every(isHarmless);
};

/** What goes to nobody, or where the rest goes. */
const SILENCED = /[ \t]{0,9}(?:[0-9]{0,2}>>?|&>)[ \t]{0,9}\/dev\/null(?![\w/])|[ \t]{0,9}[0-9]?>&[0-9]/g;

const isHarmless = (part: string): boolean => {
  const words = part.trim().split(/\s+/);
  const at = words.findIndex((word) => !FRAME.has(word));
  const [command = '', ...args] = at === -1 ? [] : words.slice(at);
  return command === '' || ENDS.has(command) || callsNothing(command, args);
};

const callsNothing = (command: string, args: readonly string[]): boolean =>
  hasRole(command, 'idle') || onlyAsks(command, args);

/**
 * An init container that only waits for something: any user does for it, whatever it waits for. Its own command takes the
 * place of what the image starts.
 */
export const waitsAsAnybody = (effective: Effective): boolean => {
  const { container } = effective;
  if (container.list !== 'initContainers' || itemsOf(container.node, 'command').length === 0) return false;
  const [program = '', ...args] = wordsOf(container).map(({ text }) => text);
  if (pgIsready(effective) !== undefined) return false;
  const at = hasRole(lastPart(program), 'shell') ? args.findIndex((word) => /^-[a-z]{0,9}c$/.test(word)) : -1;
  return at === -1 ? callsNothing(lastPart(program), args) : args.length === at + 2 && onlyWaits(args[at + 1] ?? '');
};
