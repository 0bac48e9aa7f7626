import type { Instruction } from '../../dockerfile/model.js';
import { lineage } from '../../image/start/start.js';
import { isWithin } from '../../text/path.js';
import type { AccountPlan, WritablePath } from '../model.js';
import type { View } from '../view.js';
import { type BuildCommand, pathsOf } from './run.js';

/** A command, or a COPY, that settles who may write to a path. */
type Grant = {
  readonly path: string;
  /** All below it as well. */
  readonly deep: boolean;
  /** Its place: the number of the instruction, counted from the furthest stage. */
  readonly at: number;
};

/** Paths without those that the file itself gives to the account, or opens to everybody, and leaves so. */
export const notYetOwned = (
  view: View,
  account: AccountPlan,
  paths: readonly WritablePath[],
): readonly WritablePath[] => {
  const all = lineage(view.stage).flatMap((each) =>
    each.stage.instructions.map((instruction) => ({ instruction, target: view.copies.get(instruction)?.target })),
  );
  const instructions = all.map(({ instruction }) => instruction);
  const grants = [...grantsOf(view, account, instructions), ...homeGrant(account, instructions)];
  const lost = (at: number, path: string) => all.slice(at + 1).some((later) => touches(later, path));
  return paths.filter((path) => !grants.some((grant) => covers(grant, path) && !lost(grant.at, path.path)));
};

const covers = ({ path, deep }: Grant, wanted: WritablePath): boolean =>
  path === wanted.path ? deep || !wanted.recursive : deep && isWithin(wanted.path, path);

/** Something is put there as root after all; what only says how to start does not count. */
const touches = ({ instruction, target }: Placed, path: string): boolean => {
  const { keyword, argument, flags } = instruction;
  if (keyword === 'RUN') return argument.text.includes(path);
  return target !== undefined && isWithin(target, path) && !flags.some(({ name }) => name === 'chown');
};

type Placed = { readonly instruction: Instruction; readonly target: string | undefined };

const grantsOf = (view: View, account: AccountPlan, all: readonly Instruction[]): readonly Grant[] => {
  const places = new Map(all.map((instruction, index) => [instruction, index]));
  return view.builds
    .filter((each) => isGrant(each, account))
    .flatMap((each) => {
      const instruction = each.stage.stage.instructions[each.index];
      const at = (instruction && places.get(instruction)) ?? -1;
      return grantedPaths(each).map((path) => ({ path, deep: isDeep(each), at }));
    });
};

/** A home that the tool made together with the account is the account's, unless a WORKDIR or COPY was there first. */
const homeGrant = ({ kind, name, home }: AccountPlan, all: readonly Instruction[]): readonly Grant[] => {
  if (home === undefined || name === undefined || kind === 'new') return [];
  const made = all.findIndex(
    ({ keyword, argument }) => keyword === 'RUN' && argument.text.includes(name) && ADDS.test(argument.text),
  );
  const first = all.findIndex(({ keyword, argument }) => ADDED.has(keyword) && argument.text.includes(home));
  return first !== -1 && first < made ? [] : [{ path: home, deep: false, at: made }];
};

const ADDS = /\b(?:useradd|adduser)\b/;
const ADDED: ReadonlySet<string> = new Set(['WORKDIR', 'COPY', 'ADD']);

const isDeep = ({ command }: BuildCommand): boolean =>
  command.words.some(({ text }) => text === '--recursive' || /^-[A-Za-z]*R/.test(text));

const isGrant = ({ command, lookup }: BuildCommand, account: AccountPlan): boolean => {
  const name = command.words[0]?.text;
  if (!command.certain || (name !== 'chmod' && name !== 'chown')) return false;
  const first = command.words.find(({ text }, at) => at > 0 && !text.startsWith('-'));
  if (first === undefined) return false;
  if (name === 'chmod') return /^0?[0-7]?777$|^(?:a|ugo|o)\+[rwxX]*w[rwxX]*$/.test(first.text);
  const written = first.literal
    ? first.text
    : first.text.replace(/\$\{?([A-Za-z_]\w*)\}?/g, (_, key: string) => lookup(key) ?? '?');
  return isAccount(written.split(/[:.]/)[0] ?? '', account);
};

const isAccount = (owner: string, { name, uid }: AccountPlan): boolean =>
  owner !== '' && (owner === name || (uid !== undefined && owner === `${uid}`));

/** The operands behind the mode or the owner. */
const grantedPaths = (each: BuildCommand): readonly string[] => {
  const operands = each.command.words.slice(1).filter(({ text }) => !text.startsWith('-'));
  const words = [...each.command.words.slice(0, 1), ...operands.slice(1)];
  return pathsOf({ ...each, command: { ...each.command, words } });
};
