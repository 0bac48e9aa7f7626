import type { Effects } from '../../src/code/model.js';
import type { ContextEntry, Options } from '../../src/image/options.js';
import { type Files, viewFor } from '../consequences/views.js';
import { grammar } from '../grammars.js';

/** Options with the parsers that the program has, and with directories that can be listed. */
export const optionsWith = (files: Files): Options => ({
  grammar,
  contextEntry: (path) => entryIn(files, path),
});

const entryIn = (files: Files, path: string): ContextEntry | undefined => {
  if (Object.hasOwn(files, path)) return { kind: 'file', mode: 0o644, names: [] };
  const prefix = path === '.' ? '' : `${path}/`;
  const below = Object.keys(files).filter((each) => each.startsWith(prefix));
  const names = [...new Set(below.map((each) => each.slice(prefix.length).split('/')[0] ?? ''))].sort();
  return names.length === 0 ? undefined : { kind: 'directory', mode: 0o755, names };
};

/** What the code of an image does, a line each: `app.py:3 makes /var/lib/state`. */
export const told = (dockerfile: string, files: Files): readonly string[] =>
  linesOf(viewFor(dockerfile, files, optionsWith(files)).effects());

const linesOf = ({ writes, listens, processes, rights, differs, launches, unread }: Effects): readonly string[] => [
  ...writes.map(({ file, line, kind, path }) => `${file}:${line} ${VERBS[kind]} ${shown(path)}`),
  ...listens.map(({ file, line, port }) => `${file}:${line} listens ${port ?? '?'}`),
  ...processes.map(({ file, line, program }) => `${file}:${line} starts ${program ?? '?'}`),
  ...rights.map(({ file, line, call }) => `${file}:${line} wants ${call}`),
  ...differs.map(({ file, line, call }) => `${file}:${line} differs by ${call}`),
  ...launches.map(({ file, line, call }) => `${file}:${line} launches ${call}`),
  ...unread,
];

const shown = (path: string | undefined): string => path ?? '?';

const VERBS = { directory: 'makes', file: 'writes', inside: 'writes into' } as const;
