import { lastPart } from '../../../text/path.js';
import type { Argument } from '../../operations/operation.js';
import { globMatches } from '../glob.js';
import { alter, sweep } from '../site.js';
import { absent, either, type State } from '../state.js';
import { type Call, targetsOf } from './call.js';
import { type Chosen, editAll, editOf } from './edit.js';
import { namedPaths } from './unseen.js';

/** `find dir -exec chmod …`: nobody sees which files it finds. */
export const find = (call: Call) => {
  const { args } = call.run;
  const first = args.findIndex(({ word }) => /^[-(!]/.test(word.text));
  const does = args.findIndex(({ word }) => /^-(?:exec|execdir|ok|delete|fprint)/.test(word.text));
  if (does === -1) return;
  const roots = args.slice(0, Math.max(0, first));
  const inner = innerOf(call, does + 1);
  const edit = editOf(inner);
  if (edit !== undefined) return editAll(call, edit, foundBy(call, args, does));
  const program = args[does]?.word.text === '-delete' ? 'rm' : (args[does + 1]?.word.text ?? '');
  touchAll(call, roots, program);
};

/** `find dir | xargs chmod …`: what it reads names files below those that the command before it names. */
export const xargs = (call: Call) => {
  const at = call.run.args.findIndex(({ word }) => EDITORS.has(lastPart(word.text)));
  const edit = at === -1 ? undefined : editOf(innerOf(call, at));
  if (edit !== undefined) return editAll(call, edit, listedBy(call));
  const program = call.run.args.find(({ word }) => !word.text.startsWith('-'))?.word.text ?? '';
  const named = call.piped?.args.filter(({ word }) => !word.text.startsWith('-')) ?? [];
  touchAll(call, named, program);
  for (const path of namedPaths(call, call.run)) touchOne(call, path, program);
};

/** What write files in place. */
const EDITORS: ReadonlySet<string> = new Set(['perl', 'sed']);

/** The command that begins with one of the words of another. */
const innerOf = (call: Call, at: number): Call => {
  const { args, command } = call.run;
  const name = lastPart(args[at]?.word.text ?? '');
  return {
    ...call,
    run: { ...call.run, name, args: args.slice(at + 1), command: { ...command, words: command.words.slice(at + 1) } },
  };
};

/** The files below some directories that have a name. Any other condition of find may leave some of them out. */
const foundBy = (call: Call, args: readonly Argument[], end = args.length): Chosen => {
  const first = args.findIndex(({ word }) => /^[-(!]/.test(word.text));
  const roots = args.slice(0, first === -1 ? end : first).flatMap((each) => targetsOf(call, each));
  const conditions = args.slice(first === -1 ? end : first, end);
  const texts = conditions.map(({ value, word }) => value ?? word.text);
  const isMixed = texts.some((text) => /^(?:-o|-or|!|-not|,)$/.test(text));
  const patterns = conditions.flatMap((each, at) => (texts[at - 1] === '-name' ? [each.value ?? '*'] : []));
  const isPlain = texts.every((text, at) => PLAIN.has(text) || VALUED.has(text) || VALUED.has(texts[at - 1] ?? ''));
  const here = call.run.directory ?? '/';
  return {
    roots: roots.length === 0 ? [here] : roots.map(({ path }) => path),
    fits: (path) => isMixed || patterns.every((pattern) => globMatches(pattern, lastPart(path))),
    sure: isPlain && roots.every(({ what }) => what === 'itself'),
  };
};

/** Conditions that are read: those that take a word, and those that do not. */
const VALUED: ReadonlySet<string> = new Set(['-name', '-type']);
const PLAIN: ReadonlySet<string> = new Set(['-print', '-print0']);

/** What xargs reads: what find finds, or names that something prints, below what is named to it or where it runs. */
const listedBy = (call: Call): Chosen => {
  const { piped } = call;
  if (piped?.name === 'find') return foundBy({ ...call, run: piped }, piped.args);
  const named = piped?.args.filter(({ word }) => !word.text.startsWith('-')) ?? [];
  const roots = named.flatMap((each) => targetsOf(call, each)).map(({ path }) => path);
  const { directory } = call.run;
  const all = directory === undefined || directory === '/' ? roots : [...roots, directory];
  return { roots: all, fits: () => true, sure: false };
};

const touchAll = (call: Call, args: readonly Argument[], program: string) => {
  for (const { path } of args.flatMap((each) => targetsOf(call, each))) touchOne(call, path, program);
};

const touchOne = (call: Call, path: string, program: string) => {
  const act = { ...call.act, certain: false };
  const change = changeOf(program, call);
  if (change === undefined || path === '/') return;
  alter(act, path, change);
  sweep(act, path, change);
};

const changeOf = (program: string, { act }: Call): ((state: State) => State) | undefined => {
  const { because } = act;
  switch (program.replace(/^.*\//, '')) {
    case 'chmod':
      return (state) => ({ ...state, mode: undefined, because });
    case 'chown':
    case 'chgrp':
      return (state) => ({ ...state, owner: undefined, group: undefined, because });
    case 'rm':
    case 'rmdir':
      return (state) => either(state, absent(because));
    case 'grep':
    case 'cat':
    case 'echo':
    case 'ls':
    case 'wc':
    case 'sha256sum':
      return undefined;
    case 'sed':
    case 'strip':
      return (state) => ({ ...state, content: undefined, because });
    default:
      return (state) => ({
        ...state,
        owner: undefined,
        group: undefined,
        mode: undefined,
        content: undefined,
        because,
      });
  }
};
