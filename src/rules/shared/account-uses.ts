import { saidIds } from '../../consequences/said-ids.js';
import type { Instruction } from '../../dockerfile/model.js';
import type { Fix } from '../../fix/fix.js';
import {
  type AccountProblem,
  type AccountProblemKind,
  type AccountUse,
  isTaken,
  judgedUses,
} from '../../image/accounts/accounts.js';
import type { Operation, RunCommand } from '../../image/operations/operation.js';
import type { StageUser, Step } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import type { Finding } from '../finding.js';
import { type Told, togetherOrNot } from '../held-ids.js';
import { wrongAccountTool as say } from '../sentences.js';
import type { Subject } from '../subject.js';
import { accountFix } from './account-fix.js';
import { freeIdFix, withoutRun } from './account-lines.js';
import { walk } from './walk.js';

/** Findings for what goes wrong with the account tools of a file, of certain kinds; each use sees those before it. */
export const accountFindings = (subject: Subject, kinds: ReadonlySet<AccountProblemKind>): readonly Finding[] =>
  walk(subject).flatMap(({ stage, step }) => {
    const { instruction, operation, index, as } = step;
    if (operation.kind !== 'run' || stage.os === 'windows' || as.verdict === 'nonroot') return [];
    if (!mentionsTool(subject.dockerfile.source.text, instruction)) return [];
    const judged = judgedUses(stage.accountsAt(index), operation, stage.accountContextAt(index));
    const around = { stage, step, uses: judged.map(({ use }) => use) };
    const last = new Map(judged.map(({ use: { name } }, at) => [name, at]));
    // `groupadd -g 5 app || true`, and `useradd app || adduser -D app`, which tries one tool after the other.
    const isExpected = (kind: AccountProblemKind, { name, failure }: AccountUse, at: number): boolean =>
      failure === 'caught' && (isTaken(kind) || (name !== undefined && last.get(name) !== at));
    return judged.flatMap(({ use, problems, groups }, at) =>
      problems
        .filter(({ kind }) => kinds.has(kind) && !isExpected(kind, use, at))
        .filter(({ kind }) => kind !== 'no-shell' || !mayHaveShell(stage, index))
        .filter(({ kind }) => !OF_GROUPS.has(kind) || isMissed(subject, stage, use))
        .filter(({ kind }) => kind !== 'other-gid' || isMeant(subject, stage, use))
        .map((problem) => {
          const fix =
            lineFix(problem, use, around, subject) ?? accountFix(problem, use, groups, subject.dockerfile.source.text);
          const taken = problem.kind === 'uid-taken' ? use.uid : problem.kind === 'gid-taken' ? use.gid : undefined;
          const told = taken === undefined ? fix && { fix } : heldTogether(subject, stage, fix, taken);
          const finding = findingOf(problem, use, stage.stage.index, told);
          const isIdle = problem.kind === 'ignored-operand' && isGivenGroup(subject, use);
          return isIdle ? { ...finding, severity: 'info' } : finding;
        }),
    );
  });

/** They leave an account that works, in another group than it was meant to be. */
const OF_GROUPS: ReadonlySet<AccountProblemKind> = new Set(['gecos-not-group', 'no-own-group']);

/**
 * The group of an account counts where somebody else's files are given to a group, in an image that is published, or where
 * USER has its name alone. `USER a:b` runs as b, whatever group a has; the owner of a file needs no group.
 */
const isMissed = (subject: Subject, stage: StageUser, use: AccountUse): boolean =>
  isUsed(subject, stage, use) && givesToGroup(subject, use);

/** Every USER that is the account names a group as well: that of the account is never used. */
const isGivenGroup = ({ stages }: Subject, { name, uid }: AccountUse): boolean => {
  const own = stages.flatMap(({ steps }) =>
    steps.flatMap(({ operation }) => {
      const [user, group] = operation.kind === 'user' ? (operation.value.text?.split(':') ?? []) : [];
      return user !== undefined && (user === name || user === `${uid}`) ? [group] : [];
    }),
  );
  return own.length > 0 && !own.includes(undefined);
};

/** Whether a line, or whoever runs the image, takes the number for that of the group. */
const isMeant = (
  { dockerfile, options, stages }: Subject,
  stage: StageUser,
  { kind, uid, gid }: AccountUse,
): boolean => {
  const id = kind === 'user' ? uid : gid;
  const isGroup = (owner: string): boolean => owner.split(':')[1] === `${id}`;
  const isWritten = stages.some(({ steps }) =>
    steps.some(({ operation }) =>
      operation.kind === 'user' ? isGroup(operation.value.text ?? '') : ownersIn(operation).some(isGroup),
    ),
  );
  return isWritten || saidIds({ dockerfile, stage, options }).said.some((said) => said.gid === id);
};

/** Whether a line gives files to a group that is not root's, and to another owner than the account, or to none. */
const givesToGroup = ({ stages }: Subject, { name, uid }: AccountUse): boolean =>
  stages.some(({ steps }) =>
    steps.some(({ operation }) => ownersIn(operation).some((owner) => isOthers(owner, [name, `${uid}`]))),
  );

/** `user:group` as it is written behind `--chown`, chown and chgrp. */
const ownersIn = (operation: Operation): readonly string[] => {
  if (operation.kind === 'copy' || operation.kind === 'add') return [operation.chown?.text ?? ''];
  if (operation.kind !== 'run') return [];
  const given = operation.commands().filter(({ name }) => name === 'chown' || name === 'chgrp');
  const owners = new Map(given.flatMap((each) => (each.name === 'chown' ? [[placesOf(each), wordOf(each)]] : [])));
  // Beside a chown of the same places the group is of what is the owner's.
  return given.map((each) =>
    each.name === 'chown' ? wordOf(each) : `${owners.get(placesOf(each))?.split(':')[0] ?? ''}:${wordOf(each)}`,
  );
};

const plainArgs = ({ args }: RunCommand) => args.filter(({ word: { text } }) => !text.startsWith('-'));

const wordOf = (run: RunCommand): string => plainArgs(run)[0]?.value ?? '';

/** What changes its owner, as it is written. */
const placesOf = (run: RunCommand): string =>
  plainArgs(run)
    .slice(1)
    .map(({ word }) => word.text)
    .join(' ');

const isOthers = (owner: string, own: readonly (string | undefined)[]): boolean => {
  const [user, group = ''] = owner.split(':');
  return group !== '' && !['0', 'root'].includes(group) && !own.includes(user);
};

const isUsed = ({ stages, targets }: Subject, stage: StageUser, { name }: AccountUse): boolean => {
  const users = stages.flatMap(({ steps }) =>
    steps.flatMap(({ operation }) => (operation.kind === 'user' ? [operation.value.text ?? ''] : [])),
  );
  if (users.includes(name ?? '')) return true;
  const isGrouped = users.some((user) => user.startsWith(`${name}:`));
  return !isGrouped && targets.some((target) => lineage(target).includes(stage));
};

/**
 * A program that was copied, and run without a shell, may have made one: `busybox ln -s /busybox /bin`. So may what comes
 * to lie in the root: an archive of a whole system.
 */
const mayHaveShell = (stage: StageUser, before: number): boolean =>
  stage.steps
    .slice(0, before)
    .some(
      ({ operation }) =>
        (operation.kind === 'run' && operation.form === 'exec') ||
        ((operation.kind === 'add' || operation.kind === 'copy') &&
          /^(?:\/(?:bin|usr)?)?$/.test(operation.target.path ?? '')),
    );

const TOOLS = /(?:user|group)(?:add|mod|del)|(?:add|del)(?:user|group)/;

/** Reading shell text is dear, and most RUN lines make no account. */
const mentionsTool = (text: string, { span }: Instruction): boolean => TOOLS.test(text.slice(span.start, span.end));

type Around = {
  readonly stage: StageUser;
  readonly step: Step;
  readonly uses: readonly AccountUse[];
};

/** Repairs that touch more than the one command. */
const lineFix = (problem: AccountProblem, use: AccountUse, around: Around, subject: Subject): Fix | undefined => {
  const { stage, step, uses } = around;
  if (problem.kind === 'no-shell') return use === uses[0] ? withoutRun(stage, step, uses, subject) : undefined;
  if (problem.kind === 'uid-taken' || problem.kind === 'gid-taken') return freeIdFix(problem, use, stage, subject);
  return undefined;
};

/** Whoever runs the image as the id that is taken says it, too. */
const heldTogether = ({ dockerfile, options }: Subject, stage: StageUser, fix: Fix | undefined, id: number): Told => {
  const { path } = dockerfile.source;
  const runs = saidIds({ dockerfile, stage, options }).said.filter(({ uid, gid }) => uid === id || gid === id);
  const images = (options.builds ?? []).flatMap(({ name, image = name, images = [] }) => [image, ...images]);
  const asked = { id, path, dockerfile: path, images: images.filter((each) => each !== ''), withoutPods: false };
  const passing = (options.builds ?? []).filter(({ args }) => Object.values(args).includes(`${id}`));
  return togetherOrNot(fix, asked, options, [...runs.map(({ fact }) => fact), ...passing]);
};

const findingOf = (
  { kind, message, span, fails }: AccountProblem,
  { failure, readAs }: AccountUse,
  stage: number,
  told: Told = {},
): Finding => ({
  message,
  span,
  stage,
  severity: fails && failure === 'stops' ? 'error' : 'warning',
  ...(kind === 'other-gid' && { notes: [say.makeGroup] }),
  ...(kind === 'no-own-group' && { notes: [say.addGroup(readAs === 'busybox' ? '-G' : '--ingroup')] }),
  ...told,
});
