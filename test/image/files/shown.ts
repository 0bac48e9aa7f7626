import type { Found, Identity, Tree } from '../../../src/image/files/node.js';
import { treeOf } from '../../../src/image/files/tree.js';
import type { ContextEntry, Options } from '../../../src/image/options.js';
import { stagesOf } from '../operations/read.js';

/** A build context: path to text, with a mode in front where it is not 644: `755|#!/bin/sh`. A directory ends in a slash. */
export type Context = Readonly<Record<string, string>>;

const modeOf = (value: string, otherwise: number): number => {
  const [, written] = /^([0-7]{3,4})\|/.exec(value) ?? [];
  return written === undefined ? otherwise : Number.parseInt(written, 8);
};

const cleaned = (path: string): string => path.replace(/^(?:\.?\/)+|^\.$|\/+$/g, '');

export const contextOptions = (context: Context): Options => {
  const files = new Map(Object.entries(context).map(([path, value]) => [cleaned(path), { path, value }] as const));
  const below = (directory: string): readonly string[] => {
    const start = directory === '' ? '' : `${directory}/`;
    const names = [...files.keys()].filter((path) => path.startsWith(start) && path !== directory);
    return [...new Set(names.map((path) => path.slice(start.length).split('/')[0] ?? ''))].sort();
  };
  return {
    context: (path) => {
      const file = files.get(cleaned(path));
      return file === undefined || file.path.endsWith('/') ? undefined : file.value.replace(/^[0-7]{3,4}\|/, '');
    },
    contextEntry: (path): ContextEntry | undefined => {
      const file = files.get(cleaned(path));
      const names = below(cleaned(path));
      if (file !== undefined && !file.path.endsWith('/')) {
        return { kind: 'file', mode: modeOf(file.value, 0o644), names: [] };
      }
      const isThere = file !== undefined || names.length > 0 || cleaned(path) === '';
      return isThere ? { kind: 'directory', mode: modeOf(file?.value ?? '', 0o755), names } : undefined;
    },
  };
};

export const treeFrom = (lines: string, options: Options = {}): Tree => {
  const stage = stagesOf(lines, options).at(-1);
  if (stage === undefined) throw new Error(`no stage in ${lines}`);
  return treeOf(stage, options);
};

/** `directory 0:0 755`, `link 0:0 777 /run`, `absent`, `unknown`; a part that is not known is `?`. */
export const shown = (found: Found): string => {
  if (typeof found === 'string') return found;
  const { kind, owner, group, mode, target } = found;
  const rights = `${kind ?? '?'} ${owner ?? '?'}:${group ?? '?'} ${mode?.toString(8) ?? '?'}`;
  return kind === 'link' ? `${rights} ${target ?? '?'}` : rights;
};

/** The answer to a question: a path, or `"/path"` for the text of a file. */
export const answered = (tree: Tree, question: string): string => {
  if (question.startsWith('"')) return tree.content(question.slice(1, -1))?.text ?? 'unread';
  return shown(tree.at(question));
};

/** `1000:1000,5` as somebody with his groups. */
export const identity = (written: string): Identity => {
  const [uid = '', groups = uid] = written.split(':');
  return { uid: Number(uid), groups: groups.split(',').map(Number) };
};
