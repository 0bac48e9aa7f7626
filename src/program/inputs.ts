import { basename } from 'node:path';
import { countEarly } from '../text/search.js';
import type { Packing } from './host.js';
import { kindOfName, manifestName } from './kind.js';
import { shownPath } from './place.js';

/** One thing to look at: `path` for reports, relative to where we are with `/`; `file` to open, absolute. */
export type Input = {
  readonly path: string;
  readonly file: string;
  /** What its name promises, for one that was found below a directory rather than named. */
  readonly found?: 'dockerfile' | 'manifest';
};

/** Files by path, in code-unit order, each once. They are made when they are asked for, since there may be many. */
export type Inputs = Iterable<Input> & {
  readonly size: number;
  /** Whether a file, by its absolute path, is one of them. */
  readonly has: (file: string) => boolean;
};

export const inputsOf = (inputs: Iterable<Input>): Inputs => {
  const all = sorted(inputs);
  const files = new Set(all.map(({ file }) => file));
  return { size: all.length, has: (file) => files.has(file), [Symbol.iterator]: () => all.values() };
};

/** The same, for files that are found one by one. What comes in its order takes some bytes a file and no object. */
export type Gathered = {
  /** A file that is named is so, even if it is found as well. */
  readonly add: (input: Input) => void;
  readonly size: () => number;
  /** From now on what waits is packed. */
  readonly packWith: (packing: Packing) => void;
  readonly close: () => Inputs;
};

/** `directory` is where we are, absolute. */
export const newGathered = (directory: string): Gathered => {
  const inOrder = newFiles(directory);
  const others = new Map<string, Input>();
  let last = '';
  return {
    add: (input) => {
      const isNext = input.found !== undefined && input.path > last;
      if (isNext) {
        inOrder.add(input);
        last = input.path;
      } else if (input.found === undefined || !others.has(input.file)) others.set(input.file, input);
    },
    size: () => inOrder.size() + others.size,
    packWith: inOrder.packWith,
    close: () => {
      const known = [...others.values()].map((input) => [input, inOrder.has(input.file)] as const);
      const extra = sorted(known.flatMap(([input, isTwice]) => (isTwice && input.found !== undefined ? [] : [input])));
      const twice = known.filter(([, isTwice]) => isTwice).length;
      return {
        size: inOrder.size() + others.size - twice,
        has: (file) => others.has(file) || inOrder.has(file),
        [Symbol.iterator]: () => merged(inOrder, extra, directory),
      };
    },
  };
};

function* merged(files: Files, extra: readonly Input[], directory: string): Generator<Input, undefined> {
  let at = 0;
  for (const file of files.all()) {
    const path = shownPath(directory, file);
    for (let next = extra[at]; next !== undefined && next.path < path; next = extra[++at]) yield next;
    if (extra[at]?.path !== path) yield { path, file, found: foundAs(file) };
  }
  yield* extra.slice(at);
}

const foundAs = (file: string): 'dockerfile' | 'manifest' =>
  kindOfName(basename(file)) === 'manifest' ? 'manifest' : 'dockerfile';

const sorted = (inputs: Iterable<Input>): readonly Input[] => [...inputs].sort((a, b) => (a.path < b.path ? -1 : 1));

/** Absolute paths, in the order of those that are shown; some hundred in one text take a fifth of what one each does. */
type Files = {
  readonly add: (input: Input) => void;
  readonly size: () => number;
  readonly packWith: (packing: Packing) => void;
  readonly has: (file: string) => boolean;
  readonly all: () => Generator<string, void>;
};

/** So many paths stand in one text. */
const TOGETHER = 256;

/** Stands between paths, in none of which it can be. */
const BETWEEN = '\0';

const newFiles = (directory: string): Files => {
  const full: (() => readonly string[])[] = [];
  /** What is shown of the first path of each text. */
  const firsts: string[] = [];
  let open: string[] = [];
  let packing: Packing | undefined;
  let asked: { readonly at: number; readonly files: readonly string[] } = { at: -1, files: [] };
  return {
    add: ({ path, file }) => {
      if (open.length === 0) firsts.push(path);
      open.push(file);
      if (open.length < TOGETHER) return;
      full.push(waiting(open.join(BETWEEN), packing));
      open = [];
    },
    size: () => full.length * TOGETHER + open.length,
    packWith: (chosen) => {
      packing = chosen;
    },
    has: (file) => {
      const path = shownPath(directory, file);
      const at = countEarly(firsts, (first) => first <= path) - 1;
      // Who asks for one asks for its neighbours next.
      if (at < full.length && at !== asked.at) asked = { at, files: full[at]?.() ?? [] };
      return (at < full.length ? asked.files : open).includes(file);
    },
    *all() {
      for (const files of full) yield* files();
      yield* open;
    },
  };
};

/** Gives the paths of a text once more. */
const waiting = (text: string, packing: Packing | undefined): (() => readonly string[]) =>
  packing === undefined ? () => text.split(BETWEEN) : unpacking(packing.pack(text), packing);

/** Apart, so that nothing holds the text. */
const unpacking =
  (packed: Uint8Array, { unpack }: Packing) =>
  () =>
    unpack(packed).split(BETWEEN);

/** Those whose names are of YAML. */
export const manifestsOf = (inputs: Iterable<Input>): readonly Input[] =>
  chosen(inputs, ({ path }) => manifestName(path));

/** Those for which something holds. */
export const chosen = (inputs: Iterable<Input>, holds: (input: Input) => boolean): readonly Input[] => {
  const found: Input[] = [];
  for (const input of inputs) if (holds(input)) found.push(input);
  return found;
};

/** Dockerfiles before manifests, so that a manifest is judged by what its Dockerfile has become. */
export function* inOrder(inputs: Iterable<Input>): Generator<Input, void> {
  for (const input of inputs) if (!manifestName(input.path)) yield input;
  for (const input of inputs) if (manifestName(input.path)) yield input;
}
