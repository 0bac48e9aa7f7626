import { BUILD_TOOLS, COMPILERS, PACKAGE_DIRECTORIES, PACKAGE_MANAGERS } from '../../../knowledge/command-effects.js';
import { isSystem } from '../../../knowledge/directories.js';
import { parentOf } from '../../../text/path.js';
import type { Argument, RunCommand } from '../../operations/operation.js';
import { mayIn } from '../may.js';
import type { Identity } from '../node.js';
import { identityAt, mayOwn } from '../owners.js';
import { type Act, placeOf, put, stateOf, sweep } from '../site.js';
import { present, type State } from '../state.js';
import { type Call, placed, targetsOf, unread, writeFile } from './call.js';
import { wordsOf } from './words.js';

/**
 * A command whose effects nobody knows. In principle root may change anything; in practice a command changes
 *  - what its words name, and what is below that;
 *  - the directory that it runs in, and what is below it, where that is none of the system's;
 *  - the directories of the system, where it installs packages;
 *  - HOME, where it builds something.
 * What such a place says of existence, owner and mode is not known any more, until a later command decides it again.
 * A tool that builds adds files, and changes neither owner nor mode of those that are there. Who is not root changes
 * only what may be written, and gives nothing away.
 */
export const unseen = (call: Call) => {
  const { name } = call.run;
  if (PACKAGE_MANAGERS.has(name)) return installs(call);
  const builds = BUILD_TOOLS.has(name) || /^python\d?(?:\.\d+)?$/.test(name);
  const change = builds ? adds(call, { ...call.act.who, mode: undefined }) : changes(call);
  const { directory } = call.run;
  if (directory !== undefined && !isSystem(directory)) below(call, directory, change, builds);
  if (builds) {
    if (COMPILERS.has(name)) compile(call);
    const home = call.home();
    if (home !== undefined && home !== '/') below(call, home, change, true);
    if (call.act.who.owner === 0) sweep(call.act, '/usr', change);
  }
  for (const path of namedPaths(call, call.run)) below(call, path, change, builds);
};

/** Right behind another that installs, nothing is missing any more: what is not known stays so. */
const installs = (call: Call) => {
  const { log, mounts } = call.act.site;
  const before = log.installed;
  if (before?.time === log.time && before.mounts.join() === mounts.join()) return;
  for (const directory of PACKAGE_DIRECTORIES) sweep(call.act, directory, adds(call, UNKNOWN));
  log.installed = { time: log.time, mounts };
};

const UNKNOWN = { owner: undefined, group: undefined, mode: undefined };

/** Something may be there now that was not. */
const adds =
  ({ act }: Call, rights: Pick<State, 'owner' | 'group' | 'mode'>) =>
  (state: State): State =>
    state.exists === 'no' ? { ...present(undefined, rights, act.because), exists: 'maybe' } : state;

/** Anything may have happened to it. */
const changes = (call: Call): ((state: State) => State) => {
  const { who, because, site } = call.act;
  const identity = identityAt(site.step, who);
  const add = adds(call, who.owner === 0 ? UNKNOWN : { ...who, mode: undefined });
  return (state) => {
    if (state.exists === 'no') return add(state);
    if (isOther(identity) && !mayOwn(identity, state.owner)) return state;
    const owner = who.owner === 0 || who.owner === undefined ? UNKNOWN : { mode: undefined };
    return { ...state, ...owner, content: undefined, because };
  };
};

/** Changes a directory and what is below it, where the one who runs the command may. */
const below = (call: Call, path: string, change: (state: State) => State, builds: boolean) => {
  const { act } = call;
  const place = placeOf(act.site, path, true);
  if (place === undefined || place === '/') return;
  const closed = isClosed(act, place);
  if (!builds || !closed) {
    const before = stateOf(act.site, place);
    const after = change(before);
    if (after !== before && !(closed && before.exists === 'no')) put(act, place, after);
  }
  sweep(act, place, (state, each) => (closed && parentOf(each) === place ? state : change(state)));
};

const isOther = (who: Identity | undefined): who is Identity => who !== undefined && who.uid !== 0;

/** Nobody but root is kept out. */
const isClosed = ({ site, who }: Act, place: string): boolean => {
  const identity = identityAt(site.step, who);
  return isOther(identity) && mayIn((path) => stateOf(site, path), identity, place, 'write').answer === 'no';
};

const compile = (call: Call) => {
  const output = wordsOf(call.run.args, '', ['o'], true).value('o');
  const path = output?.value === undefined ? undefined : placed(call, output.value);
  if (path === undefined) return;
  const there = stateOf(call.act.site, placeOf(call.act.site, path, true) ?? path);
  const isDirectory = output?.value?.endsWith('/') === true || (there.exists === 'yes' && there.kind === 'directory');
  if (!isDirectory) writeFile(call, path, unread(call, path), 0o777);
};

/** The paths that the words of a command name, those behind `=` included. */
export const namedPaths = (call: Call, { args }: RunCommand): readonly string[] => {
  const paths = args.flatMap((argument) => {
    const named = behindEquals(argument);
    const text = named.value ?? named.word.text;
    if (!/^(?:\.{0,2}\/|~\/)/.test(text) && !/^[\w.-]+\/[\w./-]*$/.test(text)) return [];
    return targetsOf(call, named).map(({ path }) => path);
  });
  return [...new Set(paths)].filter((path) => !isSystem(path)).slice(0, MOST_NAMED);
};

/** Of more, only these are looked at. */
const MOST_NAMED = 64;

const behindEquals = (argument: Argument): Argument => {
  const { value, word } = argument;
  const text = value ?? word.text;
  const at = /^-{0,2}[\w.-]+=(?=[./~])/.exec(text)?.[0].length ?? 0;
  if (at === 0) return argument;
  const tail = word.text.slice(word.text.indexOf('=') + 1);
  return { value: value?.slice(at), word: { ...word, text: tail, raw: tail } };
};
