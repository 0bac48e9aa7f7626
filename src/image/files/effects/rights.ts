import { isSure } from '../../operations/certain.js';
import type { Need } from '../denial.js';
import { globMatches } from '../glob.js';
import { changedMode } from '../modes.js';
import { chgrpGroup, chownOwner, type NewOwner } from '../owners.js';
import { alter, placeOf, stateOf, sweep } from '../site.js';
import type { State } from '../state.js';
import { actOn, type Call, needs, type Target, targetsOf } from './call.js';
import { type Words, wordsOf } from './words.js';

export const chmod = (call: Call) => {
  // `chmod -x file`: a mode that begins with a dash is no option.
  const [first, ...rest] = call.run.args;
  const dashed = /^-[rwxXst]+$/.test(first?.word.text ?? '') ? first : undefined;
  const words = wordsOf(dashed === undefined ? call.run.args : rest, '', ['reference']);
  const [mode, ...others] = dashed === undefined ? words.operands : [dashed, ...words.operands];
  const reference = words.has('reference');
  const written = reference ? undefined : mode?.value;
  const operands = reference ? words.operands : others;
  const change = (state: State): State => ({
    ...state,
    mode: written === undefined ? undefined : changedMode(written, state.mode, state.kind, call.umask ?? 'unknown'),
    because: call.act.because,
  });
  changeAll(call, { ...words, operands }, change);
};

export const chown = (call: Call) => {
  const words = wordsOf(call.run.args, '', ['from', 'reference']);
  const [owner, ...others] = words.operands;
  const reference = words.has('reference');
  const accounts = call.act.site.accounts();
  const to: NewOwner = reference ? UNKNOWN : chownOwner(owner?.value, accounts);
  // Who owned it before decides: nothing is certain.
  const asked = words.has('from') ? { ...call, act: { ...call.act, certain: false } } : call;
  const operands = reference ? words.operands : others;
  const isGiven = isOthers(call, to) || isOtherAccount(call, owner?.value ?? '');
  changeAll(asked, { ...words, operands }, owned(call, to), linksOf(words), isGiven ? 'give' : 'own');
};

export const chgrp = (call: Call) => {
  const words = wordsOf(call.run.args, '', ['reference']);
  const [group, ...others] = words.operands;
  const to: NewOwner = { owner: 'same', group: chgrpGroup(group?.value, call.act.site.accounts()) };
  const operands = words.has('reference') ? words.operands : others;
  changeAll(
    call,
    { ...words, operands },
    owned(call, words.has('reference') ? { ...UNKNOWN, owner: 'same' } : to),
    linksOf(words),
  );
};

/** Whether the new owner is another than who runs the command. Whose number a tool picks is not root. */
const isOthers = ({ act: { who } }: Call, { owner }: NewOwner): boolean =>
  typeof owner === 'number' && (who.owner === undefined ? owner === 0 : owner !== who.owner);

/** An account whose number a tool picked, which is one that no account had. */
const isOtherAccount = ({ act: { who, site } }: Call, text: string): boolean => {
  const { users } = site.accounts();
  const [whole = ''] = text.split(':');
  // A dot may be of the name, too.
  const name = users.has(whole) ? whole : (whole.split('.')[0] ?? '');
  const isPicked = users.has(name) && users.get(name)?.uid === undefined;
  return isPicked && who.owner !== undefined && [...users.values()].some(({ uid }) => uid === who.owner);
};

/** `chown -h` and `chown -R` change links themselves, but for -H and -L. */
const linksOf = (words: Words): boolean =>
  words.has('h', 'no-dereference') || (words.has('R', 'recursive') && !words.has('H', 'L'));

const UNKNOWN: NewOwner = { owner: undefined, group: undefined };

/** The kernel takes the set-id bits of a file that gets another owner. */
const owned =
  ({ act }: Call, { owner, group }: NewOwner) =>
  (state: State): State => ({
    ...state,
    owner: owner === 'same' ? state.owner : owner,
    group: group === 'same' ? state.group : group,
    mode: state.mode === undefined || state.kind !== 'file' ? state.mode : state.mode & ~0o6000,
    because: act.because,
  });

const changeAll = (call: Call, words: Words, change: (state: State) => State, links = false, need: Need = 'own') => {
  const below = (state: State): State =>
    state.exists === 'no' || (state.kind === 'link' && !links) ? state : change(state);
  const targets = words.operands.flatMap((each) => {
    const itself = links && !(each.value ?? each.word.text).endsWith('/');
    return targetsOf(call, each).map((target) => ({ target, itself }));
  });
  for (const { target, itself } of targets) {
    const act = actOn(call, target);
    const recursive = words.has('R', 'recursive');
    if (target.what === 'all') sweep(act, target.path, hereOnly(target, below, recursive));
    else if (target.what === 'below') sweep({ ...act, certain: false }, target.path, below);
    else {
      const isLink = itself && stateOf(act.site, placeOf(act.site, target.path) ?? target.path).kind === 'link';
      if (!isLink) needs(call, act, target.path, need);
      alter(act, target.path, (state) => there(call, target, change(state)), !isLink);
      if (recursive && !isLink) sweep(act, target.path, below);
    }
  }
};

/** What is changed and fails the build where it is not there is there. */
const there = ({ run: { command } }: Call, { what }: Target, state: State): State =>
  what === 'itself' && isSure(command) ? { ...state, exists: 'yes' } : state;

/** A pattern stands for what is in a directory but hidden files, and for what is below it only where all below is meant. */
export const hereOnly =
  ({ path: directory, pattern = '*' }: Target, change: (state: State) => State, recursive: boolean) =>
  (state: State, path: string): State => {
    const rest = path.slice(directory === '/' ? 1 : directory.length + 1);
    const [name = ''] = rest.split('/', 1);
    const meant = globMatches(pattern, name) && (!name.startsWith('.') || pattern.startsWith('.'));
    return !meant || (!recursive && rest.includes('/')) ? state : change(state);
  };
