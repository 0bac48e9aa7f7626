import { lastPart, normalised, parentOf } from '../../../text/path.js';
import type { Argument } from '../../operations/operation.js';
import { changedMode } from '../modes.js';
import { chgrpGroup, chownOwner } from '../owners.js';
import { makeDirectories, placeOf, put, stateOf } from '../site.js';
import { either, present, type State } from '../state.js';
import { type Call, needs, placed, rightsAt, targetsOf, unread } from './call.js';
import { type Words, wordsOf } from './words.js';

/** install(1): of directories with -d, else of files. Both get the owner and mode that it is told. */
export const install = (call: Call) => {
  const long = ['group', 'mode', 'owner', 'suffix', 'target-directory'];
  const words = wordsOf(call.run.args, 'gmoSt', long);
  if (words.has('d', 'directory')) {
    for (const operand of words.operands) for (const path of pathsOf(call, operand)) makeDirectory(call, words, path);
  } else installFiles(call, words);
};

const pathsOf = (call: Call, argument: Argument): readonly string[] =>
  targetsOf(call, argument).flatMap(({ path, what }) => (what === 'itself' || what === 'perhaps' ? [path] : []));

const makeDirectory = (call: Call, words: Words, path: string) => {
  const { act } = call;
  const place = placeOf(act.site, path, true) ?? path;
  const before = stateOf(act.site, place);
  if (before.exists === 'no') needs(call, act, path, 'write');
  makeDirectories(act, parentOf(path), openAt(call, path));
  const made = present('directory', rightsOf(call, words, path, 'directory'), act.because);
  const kept = keptBy(call, words, before, made);
  put(act, place, before.exists === 'no' ? made : before.exists === 'yes' ? kept : either(kept, made));
};

/**
 * A directory that is there keeps what no option gives it; its mode becomes 755 by GNU's install, and stays by BusyBox's.
 * Source: `install -d` of coreutils 9.1, tried; mirror/busybox@01d23ade:coreutils/install.c.
 */
const keptBy = ({ act }: Call, words: Words, before: State, made: State): State => {
  // Where useradd is, so is GNU's install.
  const isGnus = act.site.stage.image?.facts.accountTools.startsWith('shadow') === true;
  return {
    ...made,
    owner: words.has('o', 'owner') ? made.owner : before.owner,
    group: words.has('g', 'group') ? made.group : before.group,
    mode: isGnus || words.has('m', 'mode') || before.mode === made.mode ? made.mode : undefined,
  };
};

const installFiles = (call: Call, words: Words) => {
  const { act } = call;
  const into = words.value('t', 'target-directory');
  const last = into ?? words.operands.at(-1);
  const target = last?.value === undefined ? undefined : placed(call, last.value);
  if (target === undefined) return;
  const there = stateOf(act.site, placeOf(act.site, target, true) ?? target);
  const isDirectory = into !== undefined || last?.value?.endsWith('/') === true || there.kind === 'directory';
  if (words.has('D')) makeDirectories(act, isDirectory ? target : parentOf(target), openAt(call, target));
  for (const source of (into === undefined ? words.operands.slice(0, -1) : words.operands).flatMap((each) =>
    pathsOf(call, each),
  )) {
    const path = isDirectory ? normalised(`${target}/${lastPart(source)}`) : target;
    const from = stateOf(act.site, placeOf(act.site, source, true) ?? source);
    needs(call, act, path, 'entry');
    const content = from.content ?? unread(call, path)();
    put(act, path, { ...present('file', rightsOf(call, words, path, 'file'), act.because), content });
  }
};

const openAt = (call: Call, path: string) => ({ ...rightsAt(call, path, 0o755), mode: 0o755 });

/** Neither the umask nor the source counts. */
const rightsOf = (call: Call, words: Words, path: string, kind: 'file' | 'directory') => {
  const own = rightsAt(call, path, 0o755);
  const accounts = call.act.site.accounts();
  const owner = words.value('o', 'owner');
  const group = words.value('g', 'group');
  const mode = words.value('m', 'mode');
  return {
    owner: owner === undefined ? own.owner : idOf(chownOwner(owner.value, accounts).owner),
    group: group === undefined ? own.group : chgrpGroup(group.value, accounts),
    mode: mode === undefined ? 0o755 : changedMode(mode.value ?? '?', 0, kind),
  };
};

const idOf = (id: number | undefined | 'same'): number | undefined => (id === 'same' ? undefined : id);
