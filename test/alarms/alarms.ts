import { parse } from '../../src/dockerfile/parse.js';
import { type AccountUse, judgedUses } from '../../src/image/accounts/accounts.js';
import type { AccountProblem } from '../../src/image/accounts/problems.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { Operation } from '../../src/image/operations/operation.js';
import type { StageUser, Verdict } from '../../src/image/stage.js';
import type { Family } from '../../src/knowledge/images/model.js';
import { type Manager, packageAction, packageManagerNamed } from '../../src/knowledge/package-managers.js';

/** A place where a real file, which its authors build, does what by our rows cannot work. */
export type Alarm = {
  readonly kind: 'root-needed' | 'other-family' | 'missing-tool' | 'taken' | 'no-account' | 'account-fails';
  /** FROM as it is expanded. */
  readonly base: string;
  /** The row that is in doubt. */
  readonly row: string;
  readonly line: number;
  readonly what: string;
};

/** What one file ends as, the external images that no row speaks of, and its alarms. */
export type Reading = {
  readonly verdict: Verdict | undefined;
  readonly unknown: readonly string[];
  readonly alarms: readonly Alarm[];
};

export const readingOf = (text: string): Reading => {
  const stages = effectiveUsers(parse({ path: 'Dockerfile', text }), {});
  const unknown = stages.filter(({ initial }) => initial.verdict === 'unknown').map(({ base }) => base ?? '(open)');
  return { verdict: stages.at(-1)?.verdict, unknown, alarms: stages.flatMap((stage) => alarmsOf(stage, text)) };
};

/** Whose packages a package manager installs. */
const FAMILIES: Readonly<Record<Manager, readonly Family[]>> = {
  apk: ['alpine', 'wolfi'],
  apt: ['debian'],
  dpkg: ['debian'],
  rpm: ['rhel', 'rhel-minimal', 'photon', 'suse'],
  pacman: ['arch'],
};

const alarmsOf = (stage: StageUser, text: string): readonly Alarm[] => {
  const { image, base } = stage;
  if (image === undefined || base === undefined || stage.parent !== undefined) return [];
  const alarmAt = (kind: Alarm['kind'], line: number, what: string): Alarm => ({
    kind,
    base,
    row: image.facts.id,
    line,
    what,
  });
  const alarms: Alarm[] = [];
  for (const step of stage.steps) {
    const { operation, instruction } = step;
    const { line } = instruction;
    for (const { args, name } of managersIn(operation, text)) {
      const manager = packageManagerNamed(name);
      const action = manager && packageAction(manager, args);
      if (action === undefined) continue;
      const { initial, decidedBy } = { initial: stage.initial, decidedBy: step.as.decidedBy };
      if (initial.verdict === 'nonroot' && decidedBy === undefined) alarms.push(alarmAt('root-needed', line, name));
      const { family } = image.facts;
      if (family !== 'unknown' && !FAMILIES[action.manager].includes(family))
        alarms.push(alarmAt('other-family', line, `${name} on ${family}`));
    }
    const { index } = step;
    const context = stage.accountContextAt(index);
    for (const { use, problems } of judgedUses(stage.accountsAt(index), operation, context))
      for (const problem of problems) alarms.push(...accountAlarm(problem, use, line, alarmAt));
  }
  if (stage.verdict === 'invalid' && /no matching entries|no such|not in|unable to find/i.test(stage.reason ?? ''))
    alarms.push(alarmAt('no-account', stage.decidedBy?.line ?? stage.stage.from.line, stage.reason ?? ''));
  return alarms;
};

const KINDS: Partial<Record<AccountProblem['kind'], Alarm['kind']>> = {
  'no-shell': 'missing-tool',
  'missing-tool': 'missing-tool',
  'foreign-flag': 'account-fails',
  'name-taken': 'taken',
  'uid-taken': 'taken',
  'gid-taken': 'taken',
  'group-exists': 'taken',
  'unknown-group': 'account-fails',
};

const accountAlarm = (
  { kind, fails, message }: AccountProblem,
  use: AccountUse,
  line: number,
  alarmAt: (kind: Alarm['kind'], line: number, what: string) => Alarm,
): readonly Alarm[] => {
  const found = KINDS[kind];
  return found === undefined || !fails || !use.certain ? [] : [alarmAt(found, line, message)];
};

/** The package managers that run for sure, and without sudo before them. */
const managersIn = (
  operation: Operation,
  text: string,
): readonly { readonly name: string; readonly args: readonly string[] }[] =>
  operation.kind === 'run'
    ? operation
        .commands()
        .filter(({ command }) => command.certain && !SUDO.test(text.slice(0, command.words[0]?.span.start).slice(-40)))
        .map(({ name, args }) => ({ name, args: args.map(({ value }) => value ?? '') }))
    : [];

const SUDO = /\bsudo(?:\s+-\S+)*\s*$/;
