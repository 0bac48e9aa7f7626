import type { Started } from '../../image/start/startup.js';
import { readCommand } from '../../knowledge/arguments.js';
import type { WordRole } from '../../knowledge/commands/words.js';
import { commandNamed } from '../../knowledge/commands.js';
import { isAddress, isSystem } from '../../knowledge/directories.js';
import { pathsTold, writtenHere } from '../../knowledge/started.js';
import type { ShellWord } from '../../shell/model.js';
import { lastPart } from '../../text/path.js';

/**
 * What a place is to a command that runs at the start: a directory that is made where it is missing, one that is written
 * into, what lies at a place and is rewritten, a file, or something that changes hands.
 */
export type Kind = 'directory' | 'kept' | 'contents' | 'file' | 'owner';

export type Target = { readonly word: Pick<ShellWord, 'text' | 'literal' | 'raw'>; readonly kind: Kind };

/** The words of a command that name what it writes. */
export const targetsOf = (started: Started): readonly Target[] => {
  const to = started.command.redirects.flatMap(({ op, target }): readonly Target[] =>
    /^(?:&?>{1,2}\|?|>\|)$/.test(op) && !/^[0-9-]+$/.test(target.text) && !isAddress(target.text)
      ? [{ word: target, kind: 'file' }]
      : [],
  );
  return [...to, ...(commandNamed(started.name) === undefined ? told(started) : read(started))];
};

const HIDDEN = /[$`*?]/;

const wordOf = (text: string): Target['word'] => ({ text, literal: !HIDDEN.test(text), raw: text });

/** What a word is that the table of commands has in this role; all others are only read, or go. */
const WRITTEN: { readonly [role in WordRole]?: Kind } = {
  made: 'directory',
  into: 'kept',
  file: 'file',
  key: 'file',
  target: 'file',
  link: 'file',
  edited: 'contents',
  moved: 'contents',
  changed: 'owner',
};

/** To make an archive, what it is made of is only read. */
const PACKED: { readonly [role in WordRole]?: Kind } = { archive: 'file' };

/** What the table of commands says of the words: `mkdir`, `curl -o`, `tar -C`, `wget` of an address. */
const read = ({ argv, command: { words } }: Started): readonly Target[] => {
  const reading = readCommand(argv);
  if (reading === undefined || reading.given.has('prints')) return [];
  const { args, given, unknown } = reading;
  const kinds = given.has('create') ? PACKED : WRITTEN;
  const named = args.flatMap(({ role, at, from }): readonly Target[] => {
    const [word, kind] = [words[at], kinds[role]];
    if (word === undefined || kind === undefined) return [];
    const inside =
      role === 'target' && isCopy(argv) && !given.has('recursive') ? filesIn(word, args, words) : undefined;
    return inside ?? [{ word: from === 0 ? word : wordOf(word.text.slice(from)), kind }];
  });
  if (named.length > 0) return named;
  if (given.has('extract')) return [{ word: wordOf('.'), kind: 'kept' }];
  // An option that nobody knows may say that nothing is kept, as -s does in some wgets.
  const fetched = unknown.length === 0 && (given.has('remote') || argv[0]?.endsWith('wget') === true);
  return args.flatMap(({ role, at }): readonly Target[] =>
    role === 'url' && fetched ? [{ word: wordOf(lastPart(argv[at] ?? '') || 'index.html'), kind: 'file' }] : [],
  );
};

/** Unlike mv and ln, cp opens a file that is there, and leaves the directory alone. */
const isCopy = ([program = '']: readonly string[]): boolean => lastPart(program) === 'cp';

type Args = NonNullable<ReturnType<typeof readCommand>>['args'];

/** `cp a b /etc/` writes /etc/a and /etc/b; `undefined` where the target may be a file, or a name is not known. */
const filesIn = (target: ShellWord, args: Args, words: readonly ShellWord[]): readonly Target[] | undefined => {
  if (!target.literal || !(target.text.endsWith('/') || isSystem(target.text))) return undefined;
  const sources = args.flatMap(({ role, at }) => (role === 'read' ? (words[at] ?? []) : []));
  if (sources.length === 0 || sources.some(({ literal, text }) => !literal || HIDDEN.test(text))) return undefined;
  const directory = target.text.replace(/\/$/, '');
  return sources.map(({ text }) => ({ word: wordOf(`${directory}/${lastPart(text)}`), kind: 'file' }));
};

/** What the options of a program name, and what it keeps where it starts unless they do. */
const told = ({ argv }: Started): readonly Target[] => {
  const options = pathsTold(argv).filter(({ text }) => text !== '' && text !== '-');
  if (options.length === 0) return writtenHere(argv).map((text) => ({ word: wordOf(text), kind: 'file' }));
  return options.map(({ text, kind }) => ({ word: wordOf(text), kind: kind === 'directory' ? 'kept' : 'file' }));
};
