import { programNamed } from '../../knowledge/programs.js';
import { remembered } from '../../text/memory.js';
import type { Operation, RunCommand } from '../operations/operation.js';
import type { StageUser, Step } from '../stage.js';
import { lineage } from '../start/start.js';
import { numberOf } from '../user-string.js';
import { mayJoinGroups } from './accounts.js';
import { usedIn } from './commands.js';
import { mayBring } from './copy.js';
import type { AccountContext, AccountUse } from './model.js';

/** Whether /etc/group puts an account into groups beside its primary one. */
export type MoreGroups = 'none' | 'some' | 'perhaps';

/**
 * The groups of an account beside its primary one, at the end of a stage. `some`: a line of the file puts it there. A
 * base image may have done so with the accounts that it brings, and as root so may whatever nobody can read.
 */
export const moreGroups = (stage: StageUser, name: string): MoreGroups => {
  const each = lineage(stage).flatMap((one) => one.steps.map((step) => inStep(one, step, name)));
  if (each.some(({ joins }) => joins)) return 'some';
  return each.some(({ makes }) => makes) && !each.some(({ perhaps }) => perhaps) ? 'none' : 'perhaps';
};

/** The ids of groups that lines of the file put an account into, as far as they are known. */
export const joinedGroups = (stage: StageUser, name: string): readonly number[] => {
  const { groups } = stage.accounts();
  return joinedNames(stage, name).flatMap((group) => numberOf(group) ?? groups.get(group) ?? []);
};

/** The same groups as they are written: names, or numbers. */
export const joinedNames = (stage: StageUser, name: string): readonly string[] => {
  const known = knownNames(stage);
  const names = known.get(name) ?? namesJoined(stage, name);
  known.set(name, names);
  return names;
};

/** Each line of sudo's asks, and each line of the file may answer. */
const knownNames = remembered((_: StageUser) => new Map<string, readonly string[]>());

const namesJoined = (stage: StageUser, name: string): readonly string[] => {
  const names = lineage(stage).flatMap((each) =>
    each.steps.flatMap(({ operation, index }) =>
      usedIn(operation, each.accountContextAt(index)).flatMap(({ run, use }) => {
        if (use?.name === name) return groupsIn(use);
        return isPutInto(run, name) ? [run.args.at(-1)?.value ?? ''] : [];
      }),
    ),
  );
  return [...new Set(names)];
};

const groupsIn = ({ action, group, options }: AccountUse): readonly string[] => [
  ...(action === 'member' && group !== undefined ? [group] : []),
  ...options.flatMap(({ key, value }) => (key === 'groups' ? (value ?? '').split(',') : [])),
];

/** Whether a line of the file makes an account; else its base image has it, or nobody. */
export const isMadeHere = (stage: StageUser, name: string): boolean => madeHere(stage).has(name);

const madeHere = remembered((stage: StageUser): ReadonlySet<string> => {
  const made = lineage(stage).flatMap((each) =>
    each.steps.flatMap(({ operation, index }) =>
      usedIn(operation, each.accountContextAt(index)).flatMap(({ use }) =>
        use?.name !== undefined && use.action === 'create' && use.kind === 'user' ? use.name : [],
      ),
    ),
  );
  return new Set(made);
});

type Found = { readonly makes: boolean; readonly joins: boolean; readonly perhaps: boolean };

const inStep = (stage: StageUser, { operation, index, as }: Step, name: string): Found => {
  const context = stage.accountContextAt(index);
  const used = usedIn(operation, context);
  const own = used.flatMap(({ use }) => (use?.name === name ? use : []));
  const joins = own.some(isInGroups) || used.some(({ run }) => isPutInto(run, name));
  const perhaps = own.some(takesExtraGroups) || used.some(({ use }) => use !== undefined && mayMean(use));
  return {
    makes: own.some(({ action, kind }) => action === 'create' && kind === 'user'),
    joins,
    perhaps: perhaps || (as.verdict !== 'nonroot' && unreadIn(operation, context, name)),
  };
};

const unreadIn = (operation: Operation, context: AccountContext, name: string): boolean =>
  operation.kind === 'copy' || operation.kind === 'add'
    ? mayBring(operation, 'group', context)
    : mayJoinGroups(name, operation, context);

const isInGroups = ({ action, options }: AccountUse): boolean =>
  action === 'member' || options.some(({ key }) => key === 'groups');

/**
 * Debian's adduser puts ordinary users into those that its settings name; since Debian 12 that is `users`.
 * Source: measured in Debian 12: adduser --disabled-password a; id a
 */
const takesExtraGroups = ({ readAs, action, kind, system }: AccountUse): boolean =>
  readAs === 'perl' && action === 'create' && kind === 'user' && !system;

/** A variable hides whom it puts into a group, or a group lists its members. */
const mayMean = (use: AccountUse): boolean =>
  (use.name === undefined && isInGroups(use)) || use.options.some(({ key }) => key === 'members');

/** `gpasswd -a app audio`, `gpasswd -M app,web audio` */
const isPutInto = ({ name: program, args }: RunCommand, name: string): boolean => {
  const flags = programNamed(program)?.joins ?? [];
  const words = args.map(({ value, word }) => value ?? word.text);
  const flag = flags.find((each) => words.some((word) => word.startsWith(each)));
  return (
    flag !== undefined && words.some((word) => isAmong(name, word.startsWith(flag) ? word.slice(flag.length) : word))
  );
};

const isAmong = (name: string, word: string): boolean => word.includes('$') || word.split(/[,=]/).includes(name);
