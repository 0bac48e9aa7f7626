import { normalised } from '../../text/path.js';
import type { Look } from './links.js';
import { MOST_LINKS } from './links.js';
import type { Answer, Because, Identity, Right } from './node.js';
import { mayOwn } from './owners.js';
import type { State } from './state.js';

/**
 * Whether somebody may do something with a path. Source: path_resolution(7), inode(7), capabilities(7): root reads and
 * writes all and enters every directory, and executes what has an execute bit for anybody. Whoever may write a
 * directory may make files in it, its sticky bit or not.
 */
export const mayIn = (look: Look, who: Identity, path: string, right: Right): Answer => {
  const walk: Walk = { look, who, right, links: MOST_LINKS };
  return step(walk, partsOf(path), 0, undefined);
};

type Walk = { readonly look: Look; readonly who: Identity; readonly right: Right; links: number };

/** So many parts of a path are walked. */
const MOST_PARTS = 64;

const partsOf = (path: string): readonly string[] =>
  normalised(path)
    .split('/')
    .slice(path === '/' ? 1 : 0);

const pathOf = (parts: readonly string[], at: number): string => parts.slice(0, at + 1).join('/') || '/';

/** From the part `at` on; `above` is the directory that it lies in. */
const step = (walk: Walk, parts: readonly string[], at: number, above: State | undefined): Answer => {
  const path = pathOf(parts, at);
  const state = walk.look(path);
  if (parts.length > MOST_PARTS) return { answer: 'unknown', because: state.because };
  const there = state.exists === 'no' ? undefined : present(walk, parts, at, state);
  const missing = state.exists === 'yes' ? undefined : absent(walk, state, above);
  if (there === undefined || missing === undefined)
    return there ?? missing ?? { answer: 'unknown', because: state.because };
  return there.answer === missing.answer ? there : { answer: 'unknown', because: state.because };
};

/** Only who makes it can do something with what is not there. */
const absent = ({ who, right }: Walk, { because }: State, above: State | undefined): Answer => {
  if (right !== 'write') return { answer: 'no', because };
  return above === undefined ? { answer: 'unknown', because } : allowed(who, above, 'write');
};

const present = (walk: Walk, parts: readonly string[], at: number, state: State): Answer => {
  const { because, kind, target } = state;
  if (kind === 'link') {
    if (target === undefined || walk.links <= 0) return { answer: 'unknown', because };
    const rest = parts.slice(at + 1);
    return step({ ...walk, links: walk.links - 1 }, partsOf(normalised([target, ...rest].join('/'))), 0, undefined);
  }
  if (at === parts.length - 1) return allowed(walk.who, state, walk.right);
  if (kind === 'file') return { answer: 'no', because };
  const enters = allowed(walk.who, { ...state, kind: 'directory' }, 'enter');
  if (enters.answer === 'no') return enters;
  const next = step(walk, parts, at + 1, state);
  return enters.answer === 'yes' || next.answer === 'no' ? next : enters;
};

const BITS = { read: 4, write: 2, enter: 1, execute: 1 } as const satisfies Record<Right, number>;

/** By owner, group and mode of the thing itself. To make something in a directory takes the right to enter it, too. */
const allowed = (who: Identity, state: State, right: Right): Answer => {
  const { mode, kind, because } = state;
  if (who.uid === 0) {
    const closed = right === 'execute' && kind === 'file' && mode !== undefined && (mode & 0o111) === 0;
    const open = right !== 'execute' || kind === 'directory' || (mode !== undefined && (mode & 0o111) !== 0);
    return { answer: closed ? 'no' : open ? 'yes' : 'unknown', because };
  }
  if (mode === undefined) return { answer: 'unknown', because };
  const bits = BITS[right] | (right === 'write' && kind === 'directory' ? BITS.enter : 0);
  const answers = classesOf(who, state).map((shift) => ((mode >> shift) & bits) === bits);
  const [first] = answers;
  if (answers.some((each) => each !== first)) return { answer: 'unknown', because };
  return { answer: first === true ? 'yes' : 'no', because: told(state, because) };
};

/** The classes of the mode that may count, by how far their bits are shifted. */
const classesOf = (who: Identity, { owner, group }: State): readonly number[] => {
  const { uid, groups } = who;
  if (owner !== undefined && owner === uid) return [6];
  const others = group === undefined || uid === undefined ? [3, 0] : groups.includes(group) ? [3] : [0];
  return mayOwn(who, owner) ? [6, ...others] : others;
};

const told = ({ owner, group, mode }: State, because: Because): Because => {
  const octal = mode === undefined ? '' : ` with mode ${mode.toString(8).padStart(3, '0')}`;
  return { ...because, clause: `${because.clause}, as ${owner ?? 'somebody'}:${group ?? 'some group'}${octal}` };
};
