import { asStarted } from '../consequences/consequences.js';
import { identityOf } from '../consequences/model.js';
import { devContainerSource, isForTests } from '../consequences/purpose.js';
import { viewOf } from '../consequences/view.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { isMadeHere, joinedGroups, joinedNames } from '../image/accounts/more-groups.js';
import type { Content } from '../image/files/node.js';
import { treeOf } from '../image/files/tree.js';
import type { Copy, Operation } from '../image/operations/operation.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { purposeOf } from '../image/start/purpose.js';
import { lineage } from '../image/start/start.js';
import { numberOf } from '../image/user-string.js';
import { isJobRunner } from '../knowledge/job-runners.js';
import { hasRole } from '../knowledge/programs.js';
import { parentOf } from '../text/path.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { passwordlessSudo as say } from './sentences.js';
import { type Admitted, admittedBy, admittedIn, type Grant, isSudoers } from './shared/sudoers.js';
import { walk } from './shared/walk.js';
import type { Subject } from './subject.js';

export const passwordlessSudo = {
  id: 'passwordless-sudo',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) => {
    // Whoever works in a development container is meant to become root there.
    if (devContainerSource(subject.dockerfile, subject.options) !== undefined) return [];
    // Reading shell text is dear, and hardly a file has the word.
    const inRun = subject.dockerfile.source.text.includes('NOPASSWD');
    const grantedTo = runsAsOne(subject);
    return walk(subject).flatMap(({ stage, step: { instruction, operation } }): readonly Finding[] => {
      if (stage.os === 'windows') return [];
      const grants = grantedTo(admittedAt(operation, inRun, subject, stage), stage);
      if (grants.length === 0) return [];
      const commands = grants.flatMap((each) => each.commands ?? []);
      const isAll = grants.some((each) => each.commands === undefined);
      const message = isAll ? say.becomesRoot : say.runsAsRoot([...new Set(commands)].join(', '));
      return [{ span: instruction.keywordSpan, message, stage: stage.stage.index }];
    });
  },
} as const satisfies Rule;

const admittedAt = (operation: Operation, inRun: boolean, subject: Subject, stage: StageUser): readonly Grant[] => {
  const stays = (path: string) => !path.startsWith('/etc/') || treeOf(stage, subject.options).at(path) !== 'absent';
  if (operation.kind === 'run') return inRun ? admittedIn(operation.commands(), stays) : [];
  return operation.kind === 'copy' || operation.kind === 'add' ? copied(operation, subject) : [];
};

/** Whom a file of sudo's lets in that comes out of a heredoc, or of the context. */
const copied = ({ sources, target, origin }: Copy, { dockerfile, options }: Subject): readonly Grant[] => {
  if (!isSudoers(target.path ?? target.written)) return [];
  return sources.flatMap((source) => {
    if (source.kind === 'heredoc') {
      return admittedBy(source.text ?? dockerfile.source.text.slice(source.body.start, source.body.end));
    }
    if (source.kind !== 'path' || source.path === undefined || origin.kind !== 'context') return [];
    return admittedBy(options.context?.(source.path.slice(1)) ?? '');
  });
};

/** Those that let in whom an image that comes out of a stage runs as, or may run as, and that is not root anyway. */
const runsAsOne = ({
  targets,
  dockerfile,
  options,
}: Subject): ((grants: readonly Grant[], stage: StageUser) => readonly Grant[]) => {
  const others = targets
    .filter(({ verdict }) => verdict === 'nonroot' || verdict === 'unknown')
    .filter((target) => !isForRoot(target, dockerfile, options));
  const products = others.map((target) => {
    const known = new Map<Admitted, boolean>();
    const may = (admitted: Admitted): boolean => {
      const answer = known.get(admitted) ?? mayBe(target, admitted);
      known.set(admitted, answer);
      return answer;
    };
    return { stages: new Set(lineage(target)), may, target };
  });
  return (grants, stage) =>
    products.flatMap(({ stages, may, target }) =>
      stages.has(stage)
        ? grants.filter(({ admitted, commands }) => may(admitted) && !isOfImage(target, commands, options))
        : [],
    );
};

/**
 * Root is what the image is for: people or jobs work in it, tests among them, or its start calls sudo itself. Of the
 * others the program is a service, which never asks for root.
 */
const isForRoot = (target: StageUser, dockerfile: Dockerfile, options: Options): boolean => {
  const purpose = purposeOf(target)?.purpose;
  if (purpose === 'base' || purpose === 'shell' || runsJobs(dockerfile)) return true;
  if (isForTests(target.stage)) return true;
  const { started } = viewOf(dockerfile, target, options);
  return started.some(({ name }) => hasRole(name, 'switch'));
};

/** What it runs is given to it by a system that runs jobs. */
const runsJobs = ({ source: { text }, stages }: Dockerfile): boolean =>
  stages.some(({ from, instructions }) =>
    [from, ...instructions].some(({ span }) => isJobRunner(text.slice(span.start, span.end))),
  );

/** Scripts that the file brings, and that the user may not change: they do what their author has written, and no more. */
const isOfImage = (target: StageUser, commands: readonly string[] | undefined, options: Options): boolean => {
  const identity = identityOf(asStarted(target, options));
  if (commands === undefined || identity === undefined) return false;
  const tree = treeOf(target, options);
  const mayWrite = (path: string) => tree.may(identity, path, 'write').answer;
  return commands.every((path) => {
    const [content, found] = [tree.content(path), tree.at(path)];
    if (content === undefined || !MADE_HERE.has(content.from)) return false;
    // A checkout leaves a mode that nobody knows, and it lets nobody write but its owner.
    return (
      typeof found === 'object' && found.owner === 0 && mayWrite(path) !== 'yes' && mayWrite(parentOf(path)) === 'no'
    );
  });
};

const MADE_HERE: ReadonlySet<Content['from']> = new Set(['context', 'heredoc', 'run']);

const mayBe = (target: StageUser, admitted: Admitted): boolean => {
  const names = namesOf(target);
  if (admitted === undefined || admitted === 'ALL' || names === undefined) return true;
  if (admitted.startsWith('%')) return mayBeIn(target, names, admitted.slice(1));
  if (admitted.startsWith('#')) return target.uid === undefined || target.uid === Number(admitted.slice(1));
  return names.includes(admitted);
};

/** What the user of an image is called, or may be; `undefined` where nobody knows. */
const namesOf = ({ user, uid, accounts }: StageUser): readonly string[] | undefined => {
  if (user === undefined) return undefined;
  const [name = ''] = user.split(':');
  const { users, complete } = accounts();
  const own = numberOf(name) === undefined ? [name] : [];
  // A number that a tool picks may be any.
  const others = [...users].flatMap(([each, account]) =>
    uid !== undefined && (account.uid === uid || (own.length === 0 && account.uid === undefined)) ? each : [],
  );
  const known = [...own, ...others];
  return known.length > 0 || complete ? known : undefined;
};

/** `group` is a name, or a number behind `#`. The groups of an account that the base image has are not known. */
const mayBeIn = (target: StageUser, names: readonly string[], group: string): boolean => {
  const { users, groups } = target.accounts();
  const gid = group.startsWith('#') ? Number(group.slice(1)) : groups.get(group);
  const [, written] = target.user?.split(':') ?? [];
  if (written !== undefined) return written === group || (gid !== undefined && target.gid === gid);
  return names.some((name) => {
    if (joinedNames(target, name).includes(group)) return true;
    if (gid !== undefined && joinedGroups(target, name).includes(gid)) return true;
    if (!isMadeHere(target, name)) return true;
    // A number that a tool picks is none that a group has already.
    return groups.has(group) && users.get(name)?.gid === gid;
  });
};
