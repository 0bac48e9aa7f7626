import { lastPart, normalised } from '../../../text/path.js';
import { withoutEnd } from '../../../text/trim.js';
import { targetOf } from '../links.js';
import { changedMode } from '../modes.js';
import { makeDirectories, placeOf, put, stateOf, sweep } from '../site.js';
import { absent, present, type State } from '../state.js';
import { actOn, type Call, directoryAt, made, needs, placed, targetsOf, writeFile } from './call.js';
import { wordsOf } from './words.js';

export const mkdir = (call: Call) => {
  const words = wordsOf(call.run.args, 'm', ['mode']);
  const written = words.value('m', 'mode');
  for (const target of words.operands.flatMap((each) => targetsOf(call, each))) {
    if (target.what === 'below' || target.what === 'all') continue;
    const { path } = target;
    const act = actOn(call, target);
    const rights = directoryAt(call, path);
    const told = written === undefined ? undefined : changedMode(written.value ?? '?', 0o777, 'directory');
    const last =
      written === undefined ? rights : told === undefined ? { ...rights, mode: told } : directoryAt(call, path, told);
    const place = placeOf(act.site, path) ?? path;
    const { exists } = stateOf(act.site, place);
    if (words.has('p', 'parents')) {
      if (exists === 'no') needs(call, act, place, 'write');
      makeDirectories(act, path, last, rights);
    } else {
      if (exists !== 'yes') needs(call, act, place, 'make');
      // It fails where something is there: so nothing was, or the build stops.
      if (exists === 'yes') continue;
      const isNew = act.certain && call.run.command.checked;
      if (isNew && exists === 'maybe') sweep(act, path, (state) => absent(state.because));
      if (isNew) put(act, path, present('directory', last, act.because));
      else makeDirectories(act, path, last, rights);
    }
  }
};

export const touch = (call: Call) => {
  const words = wordsOf(call.run.args, 'drt', ['date', 'reference', 'time']);
  if (words.has('c', 'no-create', 'h', 'no-dereference')) return;
  for (const target of words.operands.flatMap((each) => targetsOf(call, each))) {
    if (target.what === 'below' || target.what === 'all') continue;
    const empty = (before: State) =>
      before.exists === 'no'
        ? () => ({ text: '', from: 'run' as const, path: target.path, because: call.act.because })
        : before.content;
    const there = stateOf(call.act.site, placeOf(call.act.site, target.path, true) ?? target.path);
    if (there.exists !== 'yes') writeFile(call, target.path, empty, 0o666, actOn(call, target));
  }
};

export const link = (call: Call) => {
  const words = wordsOf(call.run.args, 'St', ['suffix', 'target-directory']);
  const into = words.value('t', 'target-directory');
  const operands = into === undefined ? words.operands : [...words.operands, into];
  const last = operands.length === 1 ? { value: '.' } : operands.at(-1);
  const target = last?.value === undefined ? undefined : placed(call, last.value);
  if (target === undefined) return;
  const sources = operands.length === 1 ? operands : operands.slice(0, -1);
  const { act } = call;
  const place = placeOf(act.site, target, !words.has('n', 'no-dereference', 'T', 'no-target-directory')) ?? target;
  const there = stateOf(act.site, place);
  const isDirectory =
    into !== undefined || sources.length > 1 || (there.exists === 'yes' && there.kind === 'directory');
  for (const { value } of sources) {
    if (value === undefined) continue;
    const path = isDirectory && !words.has('T') ? normalised(`${place}/${lastPart(withoutEnd(value, '/'))}`) : target;
    needs(call, act, path, 'entry');
    if (words.has('s', 'symbolic')) {
      const to = targetOf(placeOf(act.site, path) ?? path, value);
      put(act, path, { ...made({ ...call, umask: 0 }, path, 'link', 0o777), target: to, written: value });
    } else {
      const from = placed(call, value);
      const state = from === undefined ? undefined : stateOf(act.site, placeOf(act.site, from) ?? from);
      if (from === undefined || state === undefined) continue;
      put(act, path, { ...state, exists: 'yes', because: act.because });
      act.site.twins.push([placeOf(act.site, from) ?? from, placeOf(act.site, path) ?? path]);
    }
  }
};
