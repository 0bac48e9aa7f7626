import { isMadeHere, joinedGroups, joinedNames } from '../image/accounts/more-groups.js';
import { treeOf } from '../image/files/tree.js';
import type { Copy, Operation } from '../image/operations/operation.js';
import type { StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { numberOf } from '../image/user-string.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { passwordlessSudo as say } from './sentences.js';
import { type Admitted, admittedBy, admittedIn, isSudoers } from './shared/sudoers.js';
import { walk } from './shared/walk.js';
import type { Subject } from './subject.js';

export const passwordlessSudo = {
  id: 'passwordless-sudo',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) => {
    // Reading shell text is dear, and hardly a file has the word.
    const inRun = subject.dockerfile.source.text.includes('NOPASSWD');
    return walk(subject).flatMap(({ stage, step: { instruction, operation } }): readonly Finding[] => {
      if (stage.os === 'windows') return [];
      const admitted = admittedAt(operation, inRun, subject, stage);
      if (admitted.length === 0 || !isAnybodys(admitted, stage, subject)) return [];
      return [{ span: instruction.keywordSpan, message: say.becomesRoot, stage: stage.stage.index }];
    });
  },
} as const satisfies Rule;

const admittedAt = (operation: Operation, inRun: boolean, subject: Subject, stage: StageUser): readonly Admitted[] => {
  const stays = (path: string) => !path.startsWith('/etc/') || treeOf(stage, subject.options).at(path) !== 'absent';
  if (operation.kind === 'run') return inRun ? admittedIn(operation.commands(), stays) : [];
  return operation.kind === 'copy' || operation.kind === 'add' ? copied(operation, subject) : [];
};

/** Whom a file of sudo's lets in that comes out of a heredoc, or of the context. */
const copied = ({ sources, target, origin }: Copy, { dockerfile, options }: Subject): readonly Admitted[] => {
  if (!isSudoers(target.path ?? target.written)) return [];
  return sources.flatMap((source) => {
    if (source.kind === 'heredoc') {
      return admittedBy(source.text ?? dockerfile.source.text.slice(source.body.start, source.body.end));
    }
    if (source.kind !== 'path' || source.path === undefined || origin.kind !== 'context') return [];
    return admittedBy(options.context?.(source.path.slice(1)) ?? '');
  });
};

/** Whether an image that comes out of the stage runs, or may run, as one of those, and not as root anyway. */
const isAnybodys = (admitted: readonly Admitted[], stage: StageUser, { targets }: Subject): boolean =>
  targets
    .filter(({ verdict }) => verdict === 'nonroot' || verdict === 'unknown')
    .some((target) => lineage(target).includes(stage) && admitted.some((each) => mayBe(target, each)));

const mayBe = (target: StageUser, admitted: Admitted): boolean => {
  const names = namesOf(target);
  if (admitted === undefined || admitted === 'ALL' || names === undefined) return true;
  if (admitted.startsWith('%')) return names.some((name) => mayBeIn(target, name, admitted.slice(1)));
  if (admitted.startsWith('#')) return target.uid === undefined || target.uid === Number(admitted.slice(1));
  return names.includes(admitted);
};

/** What the user of an image is called; `undefined` where nobody knows. */
const namesOf = ({ user, uid, accounts }: StageUser): readonly string[] | undefined => {
  if (user === undefined) return undefined;
  const [name = ''] = user.split(':');
  if (numberOf(name) === undefined) return [name];
  const { users, complete } = accounts();
  const known = [...users].flatMap(([each, account]) => (account.uid === uid ? each : []));
  return known.length > 0 || complete ? known : undefined;
};

/** `group` is a name, or a number behind `#`. The groups of an account that the base image has are not known. */
const mayBeIn = (target: StageUser, name: string, group: string): boolean => {
  const { users, groups } = target.accounts();
  const gid = group.startsWith('#') ? Number(group.slice(1)) : groups.get(group);
  if (joinedNames(target, name).includes(group)) return true;
  if (gid !== undefined && joinedGroups(target, name).includes(gid)) return true;
  const own = users.get(name)?.gid;
  return (own !== undefined && own === gid) || !isMadeHere(target, name);
};
