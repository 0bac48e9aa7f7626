import type { Started } from '../../image/start/startup.js';
import { readCommand } from '../../knowledge/arguments.js';
import { commandNamed } from '../../knowledge/commands.js';
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
  const { words, redirects } = started.command;
  const operands = words.slice(1).filter(({ text }) => !text.startsWith('-'));
  const to = redirects.flatMap(({ op, target }): readonly Target[] =>
    /^(?:&?>{1,2}\|?|>\|)$/.test(op) && !/^[0-9-]+$/.test(target.text) ? [{ word: target, kind: 'file' }] : [],
  );
  return [...to, ...written(started, operands)];
};

const written = (started: Started, operands: readonly ShellWord[]): readonly Target[] => {
  const { name } = started;
  const { words } = started.command;
  const all = (kind: Kind, some = operands): readonly Target[] => some.map((word) => ({ word, kind }));
  switch (name) {
    case 'mkdir':
      return all('directory');
    case 'touch':
    case 'tee':
      return all('file');
    case 'chown':
    case 'chgrp':
    case 'chmod':
      return all('owner', operands.slice(1));
    case 'cp':
    case 'mv':
    case 'ln':
    case 'rsync':
      return operands.length > 1 ? all('file', operands.slice(-1)) : [];
    case 'sed':
      return words.some(({ text }) => /^-[A-Za-z]*i|^--in-place/.test(text)) ? all('contents', operands.slice(-1)) : [];
    default:
      return commandNamed(name) === undefined ? told(started) : read(started);
  }
};

const HIDDEN = /[$`*?]/;

const wordOf = (text: string): Target['word'] => ({ text, literal: !HIDDEN.test(text), raw: text });

/** What the table of commands says of the words: `curl -o`, `tar -C`, `wget` of an address. */
const read = ({ argv }: Started): readonly Target[] => {
  const reading = readCommand(argv.map((word) => (HIDDEN.test(word) ? undefined : word)));
  if (reading === undefined || reading.given.has('prints')) return [];
  const { args, given } = reading;
  const named = args.flatMap(({ role, at, from }): readonly Target[] => {
    const word = wordOf((argv[at] ?? '').slice(from));
    if (role === 'file' || role === 'key' || role === 'target' || role === 'link') return [{ word, kind: 'file' }];
    return role === 'into' || role === 'made' ? [{ word, kind: 'kept' }] : [];
  });
  if (named.length > 0) return named;
  if (given.has('extract')) return [{ word: wordOf('.'), kind: 'kept' }];
  const fetched = given.has('remote') || argv[0]?.endsWith('wget') === true;
  return args.flatMap(({ role, at }): readonly Target[] =>
    role === 'url' && fetched ? [{ word: wordOf(lastPart(argv[at] ?? '') || 'index.html'), kind: 'file' }] : [],
  );
};

/** What the options of a program name, and what it keeps where it starts unless they do. */
const told = ({ argv }: Started): readonly Target[] => {
  const options = pathsTold(argv).filter(({ text }) => text !== '' && text !== '-');
  const named = options.map(({ text, kind }): Target => {
    return { word: wordOf(text), kind: kind === 'directory' ? 'kept' : 'file' };
  });
  if (named.length > 0) return named;
  return writtenHere(argv).map((text) => ({ word: wordOf(text), kind: 'file' }));
};
