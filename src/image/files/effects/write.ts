import { placeOf, put, stateOf } from '../site.js';
import { type State, unknown } from '../state.js';
import { actOn, type Call, needs, placed, type Target, targetsOf, unread, writeFile } from './call.js';
import { edited } from './stream-edit.js';
import { unseen } from './unseen.js';
import { wordsOf } from './words.js';

/** The files into which a command sends what it prints. */
export const redirect = (call: Call) => {
  for (const { op, target } of call.run.outputs) {
    for (const each of targetsOf(call, target)) write(call, each, call.printed, op.startsWith('>>') || op === '<>');
  }
};

const write = (call: Call, target: Target, printed: () => string | undefined, appends: boolean) => {
  if (target.what === 'below' || target.what === 'all') return;
  const { because } = call.act;
  const content = (before: State): State['content'] => {
    const text = printed();
    const first = appends ? textBefore(before) : '';
    const whole = text === undefined || first === undefined ? undefined : bounded(first + text);
    return () => ({ text: whole, from: 'run', path: target.path, because });
  };
  writeFile(call, target.path, content, 0o666, actOn(call, target));
};

/** Longer texts are not kept. */
const LONGEST_TEXT = 65_536;

const bounded = (text: string): string | undefined => (text.length > LONGEST_TEXT ? undefined : text);

const textBefore = ({ exists, content }: State): string | undefined => (exists === 'no' ? '' : content?.().text);

export const tee = (call: Call) => {
  const words = wordsOf(call.run.args);
  for (const target of words.operands.flatMap((each) => targetsOf(call, each))) {
    write(call, target, call.printed, words.has('a', 'append'));
  }
};

export const dd = (call: Call) => {
  const output = call.run.args.find(({ value }) => value?.startsWith('of='));
  const path = output?.value === undefined ? undefined : placed(call, output.value.slice(3));
  if (path !== undefined) writeFile(call, path, unread(call, path));
};

/** `sed -i`: the bytes change, and nothing else. */
export const sed = (call: Call) => {
  const words = wordsOf(call.run.args, 'efl', ['expression', 'file', 'line-length']);
  const script = scriptOf(call, words);
  const inPlace = call.run.args.some(({ word }) => /^-[A-Za-z]*i|^--in-place/.test(word.text));
  if (!inPlace) return;
  const files = words.has('e', 'expression', 'f', 'file') ? words.operands : words.operands.slice(1);
  for (const target of files.flatMap((each) => targetsOf(call, each))) {
    if (target.what === 'below' || target.what === 'all') continue;
    const place = placeOf(call.act.site, target.path) ?? target.path;
    const { exists, kind } = stateOf(call.act.site, place);
    // It writes a new file beside the old one; where there is none, it fails as well.
    needs(call, actOn(call, target), place, 'entry');
    // GNU sed puts a file in the place of a link.
    if (kind === 'link') put(call.act, target.path, { ...unknown(call.act.because), exists });
    else if (exists === 'yes')
      writeFile(call, target.path, rewritten(call, target.path, script), 0o666, actOn(call, target));
  }
};

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
  if (args.some(({ word }) => /^-[A-Za-z0]*i/.test(word.text))) changeAll(call, args);
};

/** `patch FILE`: one that it names. */
export const patch = (call: Call) => {
  unseen(call);
  changeAll(call, call.run.args.slice(0, 1));
};

const changeAll = (call: Call, args: Call['run']['args']) => {
  for (const target of args.flatMap((each) => targetsOf(call, each))) {
    if (target.what === 'below' || target.what === 'all') continue;
    const place = placeOf(call.act.site, target.path) ?? target.path;
    const { exists, kind } = stateOf(call.act.site, place);
    if (exists === 'yes' && kind === 'file')
      writeFile(call, target.path, unread(call, target.path), 0o666, actOn(call, target));
  }
};
