import type { Instruction } from '../../../dockerfile/model.js';
import { lazilyEach } from '../../../text/lazily.js';
import { remembered } from '../../../text/memory.js';
import { lastPart, normalised, parentOf } from '../../../text/path.js';
import { withoutEnd } from '../../../text/trim.js';
import type { Argument, RunCommand } from '../../operations/operation.js';
import { globMatches, hasGlob } from '../glob.js';
import { alter, placeOf, put, stateOf, sweep } from '../site.js';
import { type State, unknown } from '../state.js';
import { actOn, type Call, needs, placed, type Target, targetsOf, unread, writeFile } from './call.js';
import { edited } from './stream-edit.js';
import { unseen } from './unseen.js';
import { wordsOf } from './words.js';
import { bounded } from './write.js';

/** What a program makes of the bytes of a file. */
export type Edit = (path: string) => (before: State) => State['content'];

/** Which files below some directories a command changes; `sure`: all of those, and no others. */
export type Chosen = {
  readonly roots: readonly string[];
  readonly fits: (path: string) => boolean;
  readonly sure: boolean;
};

/** What a command does to each file that it is given, where it writes it in place. */
export const editOf = (call: Call): Edit | undefined => {
  const { name, args } = call.run;
  if (name === 'perl' && isPerlInPlace(args)) return (path) => unread(call, path);
  if (name !== 'sed' || !isInPlace(args)) return undefined;
  const script = scriptOf(call, wordsOf(args, 'efl', OPTIONS));
  return (path) => rewritten(call, path, script);
};

/** `sed -i`: the bytes change, and nothing else. */
export const sed = (call: Call) => {
  const words = wordsOf(call.run.args, 'efl', OPTIONS);
  const edit = editOf(call);
  if (edit === undefined) return;
  const files = words.has('e', 'expression', 'f', 'file') ? words.operands : words.operands.slice(1);
  const targets = files.map((each) => targetsOf(call, each));
  // In a loop, the words of the loop say what it is.
  if (targets.some((each) => each.length === 0)) editAll(call, edit, namedIn(call));
  for (const target of targets.flat()) {
    if (isSeveral(target)) {
      editAll(call, edit, below(target));
      continue;
    }
    const place = placeOf(call.act.site, target.path) ?? target.path;
    const { exists, kind } = stateOf(call.act.site, place);
    // It writes a new file beside the old one; where there is none, it fails as well.
    needs(call, actOn(call, target), place, 'entry');
    // GNU sed puts a file in the place of a link.
    if (kind === 'link') put(call.act, target.path, { ...unknown(call.act.because), exists });
    else if (exists === 'yes') writeFile(call, target.path, edit(target.path), 0o666, actOn(call, target));
  }
};

const OPTIONS = ['expression', 'file', 'line-length'];

const isInPlace = (args: RunCommand['args']): boolean =>
  args.some(({ word }) => /^-[A-Za-z]*i|^--in-place/.test(word.text));

const isPerlInPlace = (args: RunCommand['args']): boolean => args.some(({ word }) => /^-[A-Za-z0]*i/.test(word.text));

/** The one script of sed, where it is known and no option gives it another meaning. */
const scriptOf = ({ run: { args } }: Call, words: ReturnType<typeof wordsOf>): string | undefined => {
  if (words.has('f', 'file', 'n', 'quiet', 'silent', 'z', 'null-data')) return undefined;
  if (!words.has('e', 'expression')) return words.operands[0]?.value;
  const scripts = args.filter(({ word }) => /^-[A-Za-z]*e|^--expression/.test(word.text));
  return scripts.length === 1 ? words.value('e', 'expression')?.value : undefined;
};

const rewritten =
  ({ act: { because } }: Call, path: string, script: string | undefined) =>
  (before: State): State['content'] =>
  () => {
    const text = before.content?.().text;
    const after = text === undefined || script === undefined ? undefined : edited(text, script);
    return { text: after === undefined ? undefined : bounded(after), from: 'run', path, because };
  };

/** `perl -pi -e`: each file behind its program is written anew, and nobody reads what the program says. */
export const perl = (call: Call) => {
  const { args } = call.run;
  unseen(call);
  const edit = editOf(call);
  if (edit !== undefined) editEach(call, edit, args);
};

/** `patch FILE`: one that it names; else those that the patch names, below the directory that it works in. */
export const patch = (call: Call) => {
  const words = wordsOf(call.run.args, 'BDFVYdgiprz', PATCH_OPTIONS);
  const [file] = words.operands;
  const directory = words.value('d', 'directory')?.value ?? '.';
  const given = words.value('i', 'input')?.value ?? inputOf(call);
  const strip = words.has('p', 'strip') ? countOf(words.value('p', 'strip')) : 'all';
  const chosen = patched(call, placed(call, directory), given, strip);
  unseen(call);
  const edit: Edit = (path) => unread(call, path);
  if (file === undefined) editAll(call, edit, chosen);
  else editEach(call, edit, [file]);
};

const PATCH_OPTIONS = ['directory', 'fuzz', 'input', 'prefix', 'reject-file', 'strip', 'suffix'];

/** `git apply`: the files that patches name. An option that is not known here may say that it is others. */
export const gitApply = (call: Call, root: string | undefined, args: RunCommand['args']) => {
  const words = wordsOf(args, 'Cp', APPLY_OPTIONS);
  const named = words.operands.filter(({ value }) => value !== '-').map(({ value }) => value);
  const patches = named.length < words.operands.length || named.length === 0 ? [...named, inputOf(call)] : named;
  const below = words.has('directory') ? words.value('directory')?.value : '.';
  const isKnown = below !== undefined && args.every(({ value, word }) => APPLY_WORDS.test(value ?? word.text));
  const directory = !isKnown || root === undefined ? root : normalised(`${root}/${below}`);
  const strip = !isKnown ? undefined : words.has('p') ? countOf(words.value('p')) : 1;
  const all = patches.map((each) => patched(call, directory, each, strip));
  unseen(call);
  for (const each of all) editAll(call, (path) => unread(call, path), each);
};

const APPLY_OPTIONS = ['directory', 'exclude', 'include', 'whitespace'];

const APPLY_WORDS =
  /^(?:[^-].*|-|-[3CNRSkpqsuvz].*|--(?:3way|check|index|cached|reverse|reject|recount|verbose|quiet|signoff|keep|unidiff-zero|allow-empty|ignore-whitespace|(?:directory|exclude|include|whitespace)(?:=.*)?))$/s;

const countOf = (argument: Argument | undefined): number | undefined => {
  const text = argument?.value ?? '';
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
};

/** The file behind `<`. */
const inputOf = ({ run: { command } }: Call): string | undefined => {
  const target = command.redirects.findLast(({ op }) => op === '<')?.target;
  return target?.literal === true ? target.text : undefined;
};

/** How many of the first parts of a name go: `all` leaves the last one. It is not known where nothing is said. */
type Strip = number | 'all' | undefined;

/** Of a patch that nobody can read, any file below the directory is changed. */
const patched = (call: Call, directory: string | undefined, file: string | undefined, strip: Strip): Chosen => {
  const path = file === undefined ? undefined : placed(call, file);
  const place = path === undefined ? undefined : (placeOf(call.act.site, path, true) ?? path);
  const text = place === undefined ? call.run.input?.text : stateOf(call.act.site, place).content?.().text;
  if (directory === undefined) return { roots: [], fits: () => true, sure: true };
  const roots = [directory];
  const names = namesIn(text ?? '');
  if (names.length === 0 || strip === undefined) return { roots, fits: () => true, sure: true };
  if (strip === 'all') {
    const named = new Set(names.map(lastPart));
    return { roots, fits: (each) => named.has(lastPart(each)), sure: true };
  }
  const named = new Set(names.map((name) => normalised(`${directory}/${name.split('/').slice(strip).join('/')}`)));
  return { roots, fits: (each) => named.has(each), sure: true };
};

/** `+++ b/path`, and `--- a/path` of a patch that goes the other way. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:\+\+\+|---) ([^\s]{1,500})/gm)].map(([, name = '']) => name);

const editEach = (call: Call, edit: Edit, args: RunCommand['args']) => {
  for (const target of args.flatMap((each) => targetsOf(call, each))) {
    if (isSeveral(target)) {
      editAll(call, edit, below(target));
      continue;
    }
    const place = placeOf(call.act.site, target.path) ?? target.path;
    const { exists, kind } = stateOf(call.act.site, place);
    if (exists === 'yes' && kind === 'file')
      writeFile(call, target.path, edit(target.path), 0o666, actOn(call, target));
  }
};

const isSeveral = ({ what }: Target): boolean => what === 'below' || what === 'all';

/** Those that a pattern fits, or that may lie somewhere below. */
const below = ({ path, what, pattern = '' }: Target): Chosen => ({
  roots: [path],
  fits: (each) => (what === 'all' ? parentOf(each) === path && globMatches(pattern, lastPart(each)) : true),
  sure: what === 'all',
});

/** The files that some word of the instruction may name, by a pattern too, or by a directory that they lie in. */
const namedIn = ({ act: { site } }: Call): Chosen => ({
  roots: ['/'],
  fits: namedBy(site.step.instruction),
  sure: false,
});

const namedBy = remembered(({ rest }: Instruction): Chosen['fits'] => {
  const words = new Set(rest.text.split(/[\s"';()]+/).map((word) => withoutEnd(word, '/')));
  const names = new Set([...words].map(lastPart));
  const patterns = [...names].filter(hasGlob);
  if (patterns.join('').length > MOST_PATTERN_TEXT) return () => true;
  const isBelow = (path: string): boolean => words.has(path) || (path !== '/' && isBelow(parentOf(path)));
  return lazilyEach((path) => {
    const name = lastPart(path);
    return names.has(name) || patterns.some((pattern) => globMatches(pattern, name)) || isBelow(path);
  });
});

/** Of an instruction whose patterns are longer, any file may be meant. */
const MOST_PATTERN_TEXT = 500;

/** Changes the bytes of files that are there. */
export const editAll = (call: Call, edit: Edit, { roots, fits, sure }: Chosen) => {
  const act = { ...call.act, certain: call.act.certain && sure };
  for (const root of roots) {
    const change = (state: State, path: string): State =>
      state.kind === 'file' && fits(path) ? { ...state, content: edit(path)(state), because: call.act.because } : state;
    alter(act, root, (state) => change(state, root));
    sweep(act, root, change);
  }
};
