import type { StageUser } from '../stage.js';
import { lineage } from '../start/start.js';
import { accountCommands } from './commands.js';
import type { Accounts, AccountUse } from './model.js';

/**
 * Tools give ids from here on to accounts of people. Source: login.defs(5), adduser.conf(5),
 * mirror/busybox@371fe9f7:loginutils/adduser.c.
 */
const FIRST = 1000;
const LAST = 60000;

/**
 * The uid that a tool gives by itself to an account that the lines of a stage make, where the accounts of the base image
 * are known. What packages and scripts make beside it is of the system, or so we think: it is no more than a guess.
 */
export const firstFreeUid = (stage: StageUser, name: string): number | undefined => {
  const [root] = lineage(stage);
  const base = root?.accountsAt(0);
  if (base === undefined || !base.complete) return undefined;
  const taken = new Set(idsIn(base));
  let makesGroups = false;
  for (const { steps, accountContextAt } of lineage(stage)) {
    for (const { operation, index } of steps) {
      for (const use of accountCommands(operation, accountContextAt(index))) {
        makesGroups ||= use.kind === 'group' && !use.system;
        if (use.kind !== 'user' || use.system) continue;
        // Where BusyBox makes a group, no other may have the number; those of groups nobody counts here.
        if (makesGroups && use.readAs === 'busybox' && use.group === undefined) return undefined;
        // Whether it runs, and who is there after it, hangs on more than the line.
        if (use.action === 'member') continue;
        if (!use.certain || use.action !== 'create') return undefined;
        const uid = use.uid ?? nextId(taken, use);
        if (use.name === name) return uid;
        taken.add(uid);
      }
    }
  }
  return undefined;
};

/** shadow counts on from the highest; the others take the first that is free. */
const nextId = (taken: ReadonlySet<number>, { readAs }: AccountUse): number => {
  if (readAs === 'shadow') return Math.max(FIRST - 1, ...taken) + 1;
  let id = FIRST;
  while (taken.has(id)) id += 1;
  return id;
};

const idsIn = ({ users }: Accounts): readonly number[] =>
  [...users.values()].flatMap(({ uid = 0 }) => (uid <= LAST ? [uid] : []));
