import type { RunCommand } from '../../image/operations/operation.js';
import type { Step } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import { hasRole } from '../../knowledge/programs.js';
import { isWithin } from '../../text/path.js';
import type { Who, WritablePath } from '../model.js';
import type { View } from '../view.js';
import { mentions, operandsOf, pathsOf } from './run.js';

/** A command, or a COPY, that settles who may write to a path. */
type Grant = {
  readonly path: string;
  /** All below it as well. */
  readonly deep: boolean;
  /** Its place: the number of the instruction, counted from the furthest stage. */
  readonly at: number;
};

/** Paths without those that the file or its base gives to the account, or opens to everybody, and leaves so. */
export const notYetOwned = (view: View, account: Who, paths: readonly WritablePath[]): readonly WritablePath[] => {
  const all = lineage(view.stage).flatMap(({ triggers, steps }) =>
    [...triggers, ...steps].map((step): Placed => ({ ...step, target: view.copies.get(step.instruction)?.target })),
  );
  const grants = [
    ...all.flatMap((step, at) => grantsOf(step, at, account)),
    ...homeGrant(account, all),
    ...baseGrants(view, account),
  ];
  const lost = (at: number, path: string) => all.slice(at + 1).some((later) => touches(later, path));
  return paths.filter((path) => !grants.some((grant) => covers(grant, path) && !lost(grant.at, path.path)));
};

const covers = ({ path, deep }: Grant, wanted: WritablePath): boolean =>
  path === wanted.path ? deep || !wanted.recursive : deep && isWithin(wanted.path, path);

/** Something is put there as root after all; what only says how to start does not count. */
const touches = ({ operation, target }: Placed, path: string): boolean => {
  if (operation.kind === 'run') return operation.commands().some((command) => mentions(command, path));
  const given = (operation.kind === 'copy' || operation.kind === 'add') && operation.chown !== undefined;
  return target !== undefined && isWithin(target, path) && !given;
};

type Placed = Step & { readonly target: string | undefined };

const grantsOf = ({ operation }: Placed, at: number, account: Who): readonly Grant[] =>
  operation.kind !== 'run'
    ? []
    : operation
        .commands()
        .filter((each) => isGrant(each, account))
        .flatMap((each) => grantedPaths(each).map((path) => ({ path, deep: isDeep(each), at })));

/** A home that the tool made together with the account is the account's, unless a WORKDIR or COPY was there first. */
const homeGrant = ({ kind, name, home }: Who, all: readonly Placed[]): readonly Grant[] => {
  if (home === undefined || name === undefined || kind === 'new') return [];
  const made = all.findIndex(
    ({ operation }) =>
      operation.kind === 'run' &&
      operation
        .commands()
        .some((each) => hasRole(each.name, 'home-maker') && each.args.some(({ value }) => value === name)),
  );
  const first = all.findIndex(({ operation, target }) => {
    const path = operation.kind === 'workdir' ? operation.target.path : target;
    return path !== undefined && isWithin(path, home);
  });
  return first !== -1 && first < made ? [] : [{ path: home, deep: false, at: made }];
};

/** What the base image has given to the account that it brings. */
const baseGrants = ({ stage: { image } }: View, account: Who): readonly Grant[] =>
  image?.certain !== true
    ? []
    : image.facts.owned.flatMap(({ path, owner = '' }) =>
        isAccount(owner, account) ? [{ path, deep: true, at: -1 }] : [],
      );

const isDeep = ({ args }: RunCommand): boolean =>
  args.some(({ word }) => word.text === '--recursive' || /^-[A-Za-z]*R/.test(word.text));

const isGrant = ({ command, name, args }: RunCommand, account: Who): boolean => {
  if (!command.certain || (name !== 'chmod' && name !== 'chown')) return false;
  const [first] = operandsOf(args);
  if (first?.value === undefined) return false;
  if (name === 'chmod') return /^0?[0-7]?777$|^(?:a|ugo|o)\+[rwxX]*w[rwxX]*$/.test(first.value);
  return isAccount(first.value.split(/[:.]/)[0] ?? '', account);
};

const isAccount = (owner: string, { name, uid }: Who): boolean =>
  owner === name || (uid !== undefined && owner === `${uid}`);

/** The operands behind the mode or the owner. */
const grantedPaths = (each: RunCommand): readonly string[] => pathsOf(each, operandsOf(each.args).slice(1));
