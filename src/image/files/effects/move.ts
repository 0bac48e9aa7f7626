import { lastPart, normalised } from '../../../text/path.js';
import { carriedTo } from '../links.js';
import { stateAt } from '../log.js';
import { isMounted, placeOf, put, stateOf, sweep } from '../site.js';
import { absent, asDirectory, either, laidOver, present, type Rights, type State, unknown } from '../state.js';
import { actOn, type Call, needs, placed, rightsAt, type Target, targetsOf } from './call.js';
import { removeOne } from './remove.js';
import { hereOnly } from './rights.js';
import { type Words, wordsOf } from './words.js';

export const copyFiles = (call: Call) => {
  const words = wordsOf(call.run.args, 'St', ['suffix', 'target-directory']);
  const keeps = words.has('a', 'archive', 'p', 'preserve');
  const recursive = words.has('a', 'archive', 'r', 'R', 'recursive');
  const stays = words.has('P', 'no-dereference', 'd');
  const follows = words.has('L', 'dereference') || !(recursive || stays);
  transfer(call, words, { keeps, recursive, follows, moves: false });
};

export const move = (call: Call) => {
  const words = wordsOf(call.run.args, 'St', ['suffix', 'target-directory']);
  transfer(call, words, { keeps: true, recursive: true, follows: false, moves: true });
};

type Way = {
  /** Owner and mode come along. */
  readonly keeps: boolean;
  readonly recursive: boolean;
  /** A link that is named is copied as what it leads to. */
  readonly follows: boolean;
  readonly moves: boolean;
};

const transfer = (call: Call, words: Words, way: Way) => {
  const { site } = call.act;
  const into = words.value('t', 'target-directory');
  const last = into ?? words.operands.at(-1);
  const target = last?.value === undefined ? undefined : placed(call, last.value);
  if (target === undefined) return;
  const sources = into === undefined ? words.operands.slice(0, -1) : words.operands;
  const there = stateOf(site, placeOf(site, target, true) ?? target);
  const several = sources.length > 1 || last?.value?.endsWith('/') === true || into !== undefined;
  const isDirectory = several || (there.exists === 'yes' && there.kind === 'directory');
  const alone = words.has('T', 'no-target-directory');
  for (const source of sources) {
    const contents = /(?:^|\/)\.$/.test(source.value ?? '');
    for (const found of targetsOf(call, source)) {
      if (found.what === 'below' || found.what === 'all') {
        takeSome(call, found, target, way);
        continue;
      }
      const inside = normalised(`${target}/${lastPart(found.path)}`);
      const open = there.exists === 'maybe' && there.kind === undefined && !isDirectory && !alone && !contents;
      const to = isDirectory && !alone && !contents ? inside : target;
      const act = actOn(call, found);
      takeOne({ ...call, act: { ...act, certain: act.certain && !open } }, found, to, way, contents);
      if (open) takeOne({ ...call, act: { ...act, certain: false } }, found, inside, way);
    }
  }
};

/** `cp dir/* to/`: what is in the directory may be in the target. */
const takeSome = (call: Call, source: Target, target: string, way: Way) => {
  const { path, what } = source;
  const { site } = call.act;
  makeOnly(call, target);
  bring({ ...call, act: { ...call.act, certain: false } }, placeOf(site, path, true), target, way);
  if (way.moves) {
    const gone = (state: State): State => (state.exists === 'no' ? state : absent(call.act.because));
    if (what === 'all') sweep(call.act, path, hereOnly(source, gone, true));
    else sweep({ ...call.act, certain: false }, path, gone);
  }
};

const makeOnly = (call: Call, target: string) => {
  const place = placeOf(call.act.site, target, true) ?? target;
  const before = stateOf(call.act.site, place);
  const fresh = present('directory', rightsAt(call, place, 0o777), call.act.because);
  if (before.exists === 'maybe') put(call.act, place, asDirectory(before, fresh));
};

const takeOne = (call: Call, source: Target, to: string, way: Way, contents = false) => {
  const { act } = call;
  const from = placeOf(act.site, source.path, way.follows);
  const hidden = from === undefined || isMounted(act.site, from);
  const seen = hidden ? unknown(act.because) : stateOf(act.site, from);
  // `cp -r dir/. to`: it fails where that is no directory.
  const state: State = contents ? { ...seen, kind: 'directory' } : seen;
  const at = placeOf(act.site, to, state.kind !== 'link' && !way.moves) ?? to;
  const before = stateOf(act.site, at);
  const isDirectory = state.kind === 'directory';
  if (isDirectory && !way.recursive) return;
  needs(call, act, at, way.moves ? 'entry' : 'write');
  if (way.moves && from !== undefined && seen.exists === 'yes') needs(call, act, from, 'entry');
  const copied = copiedState(call, way, at, rightsAt(call, at, 0o777))(state);
  if (isDirectory && before.exists !== 'no') {
    const after = asDirectory(before, { ...copied, exists: 'yes' });
    // GNU cp -a gives it the rights of its source, BusyBox leaves them.
    put(act, at, way.keeps && !way.moves ? either(after, { ...copied, exists: 'yes' }) : after);
  } else if (before.exists === 'yes' && !way.keeps && before.kind === 'file') {
    put(act, at, { ...before, content: copied.content, because: act.because });
  } else if (before.exists === 'maybe' && !way.keeps) put(act, at, { ...either(before, copied), exists: 'yes' });
  // The build fails where the source is not there.
  else put(act, at, { ...copied, exists: 'yes' });
  if (way.recursive && state.kind !== 'file') bring(call, hidden ? undefined : from, to, way);
  if (way.moves && from !== undefined) removeOne(act, from, true);
};

const copiedState =
  (call: Call, { keeps, follows }: Way, path: string, { owner, group }: Rights) =>
  (state: State): State => {
    const { because } = call.act;
    // Nobody knows here what lies where the link leads.
    if (follows && state.kind === 'link') return { ...unknown(because), exists: state.exists };
    if (keeps) return { ...carriedTo(path, state), because };
    const { umask } = call;
    const mode = state.mode === undefined || umask === undefined ? undefined : state.mode & 0o777 & ~umask;
    return { ...carriedTo(path, state), owner, group, mode: state.kind === 'link' ? 0o777 : mode, because };
  };

/** All that is below a directory now is below another one afterwards as well. */
const bring = (call: Call, from: string | undefined, to: string, way: Way) => {
  const { act } = call;
  const { log } = act.site;
  const place = placeOf(act.site, to, true) ?? to;
  const { time } = log;
  // What is asked later is asked of what is there now: directories below hand down what this one does.
  const rights = rightsAt(call, `${place}/.`, 0o777);
  sweep(
    act,
    place,
    (state, path, hops) => {
      const rest = path.slice(place === '/' ? 0 : place.length);
      const copied = copiedState(call, way, path, rights);
      const found =
        from === undefined ? unknown(act.because) : stateAt(log, `${from === '/' ? '' : from}${rest}`, time, hops);
      if (found.exists === 'no') return state;
      return found.exists === 'maybe' ? laidOver(state, copied(found)) : copied(found);
    },
    function* () {
      if (from === undefined) return;
      for (const [each, versions] of log.versions) {
        if ((versions[0]?.time ?? time) < time && each.startsWith(`${from}/`)) yield each.slice(from.length);
      }
    },
  );
};
