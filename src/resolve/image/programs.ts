import { DEFAULT_PATH } from '../../knowledge/search-path.js';
import { commandBehind } from '../../knowledge/wrappers.js';
import { normalised } from '../../text/path.js';
import type { Node } from '../overlay.js';
import { programs as say } from '../sentences.js';
import { has, type Identity, reached } from './rights.js';

/** A program that an image starts, and why it does not start: a clause; `undefined`: nothing stands in its way. */
export type Program = { readonly path: string; readonly fault: string | undefined };

/** What of an image a program is looked for in. */
export type Place = {
  readonly root: Node;
  readonly who: Identity;
  /** Value of PATH; empty where nothing sets it. */
  readonly path: string;
  /** `WorkingDir`; empty where none is set. */
  readonly workdir: string;
};

/** Programs that run each other, as tini does, are so many at the most. */
const MOST_PROGRAMS = 4;

/** The programs that the words of a start name: the first, and those behind wrappers such as `tini --`. */
export const programsOf = (place: Place, words: readonly string[], depth = 0): readonly Program[] => {
  const found: Program[] = [];
  for (let left = words; found.length < MOST_PROGRAMS && left[0] !== undefined && left[0] !== ''; ) {
    found.push(programOf(place, left[0], depth));
    const behind = commandBehind(left);
    left = behind === undefined ? [] : left.slice(behind);
  }
  return found;
};

/** With a slash it is a path, from the working directory; without, PATH says where. */
const programOf = (place: Place, word: string, depth: number): Program => {
  if (word.includes('/')) {
    const path = word.startsWith('/') ? word : normalised(`/${place.workdir}/${word}`);
    return { path, fault: faultOf(place, path, depth) };
  }
  const all = onPath(place, word, depth);
  const starting = all.find(({ fault }) => fault === undefined);
  return starting ?? all.find(({ path }) => !isAbsent(place, path)) ?? { path: word, fault: say.missing(word) };
};

const onPath = (place: Place, word: string, depth: number): readonly Program[] =>
  (place.path || DEFAULT_PATH).split(':').flatMap((directory) => {
    if (!directory.startsWith('/')) return [];
    const path = normalised(`${directory}/${word}`);
    return [{ path, fault: faultOf(place, path, depth) }];
  });

const isAbsent = ({ root, who }: Place, path: string): boolean => reached(root, path, who) === 'absent';

/** Why the kernel does not start a file. Source: execve(2). */
const faultOf = (place: Place, path: string, depth: number): string | undefined => {
  const node = reached(place.root, path, place.who);
  if (node === 'absent') return say.missing(path);
  if (node === 'no') return say.denied(path);
  if (node.kind === 'directory') return say.directory(path);
  if (!has(node, place.who, 'execute')) {
    const nobody = (node.mode & 0o111) === 0;
    return nobody ? say.notExecutable(path) : say.denied(path);
  }
  return formatFault(place, path, node, depth);
};

/** `#! /usr/bin/env bash`, up to the end of the line; a carriage return belongs to what stands before it. */
const FIRST_LINE = /^#![ \t]*([^ \t\n]+)(?:[ \t]+([^\n]*))?/;

const ELF = '\x7fELF';

/** Scripts whose interpreters are scripts go on so long. Source: torvalds/linux@v6.6:fs/exec.c, exec_binprm. */
const MOST_SCRIPTS = 5;

/** What a script names on its first line has to be there, and the user has to read the script. */
const formatFault = (place: Place, path: string, node: Node, depth: number): string | undefined => {
  const text = new TextDecoder('latin1').decode(node.content ?? new Uint8Array());
  const [, interpreter, rest = ''] = FIRST_LINE.exec(text) ?? [];
  if (interpreter === undefined)
    return text === '' || text.startsWith(ELF) || text.startsWith('#!') ? undefined : say.noProgram(path);
  if (depth >= MOST_SCRIPTS) return say.tooOften(path);
  if (!has(node, place.who, 'read')) return say.unreadable(path);
  if (`${interpreter} ${rest}`.includes('\r')) return say.carriageReturn(path);
  const needed = programsOf(place, [interpreter, ...rest.split(/[ \t]+/)], depth + 1);
  const fault = needed.find((each) => each.fault !== undefined)?.fault;
  return fault === undefined ? undefined : say.script(path, fault);
};
