import type { State } from '../state.js';
import { actOn, type Call, placed, type Target, targetsOf, unread, writeFile } from './call.js';
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

export const bounded = (text: string): string | undefined => (text.length > LONGEST_TEXT ? undefined : text);

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
