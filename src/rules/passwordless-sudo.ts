import { asStarted } from '../consequences/consequences.js';
import { identityOf } from '../consequences/model.js';
import { devContainerSource, isForTests, isWorkplace } from '../consequences/purpose.js';
import { viewOf } from '../consequences/view.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { isMadeHere, joinedGroups, joinedNames } from '../image/accounts/more-groups.js';
import { packagesOf } from '../image/accounts/packages.js';
import { treeOf } from '../image/files/tree.js';
import { stopsBuild, switcherOf } from '../image/operations/certain.js';
import type { Copy, Operation, RunCommand } from '../image/operations/operation.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { purposeOf } from '../image/start/purpose.js';
import { lineage } from '../image/start/start.js';
import { numberOf } from '../image/user-string.js';
import { isJobRunner } from '../knowledge/job-runners.js';
import { hasRole } from '../knowledge/programs.js';
import { remembered } from '../text/memory.js';
import { lastPart, parentOf } from '../text/path.js';
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
      const commands = grants.flatMap((each) => each ?? []);
      const isAll = grants.some((each) => each === undefined);
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
const runsAsOne = (subject: Subject): ((grants: readonly Grant[], stage: StageUser) => readonly Open[]) => {
  const { targets, options } = subject;
  const others = targets
    .filter(({ verdict }) => verdict === 'nonroot')
    .filter(hasSudo)
    .filter((target) => !isForRoot(target, subject));
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
        ? grants
            .filter(({ admitted }) => may(admitted))
            .map((grant) => openOf(grant, target, options))
            .filter((open) => open === undefined || open.length > 0)
        : [],
    );
};

/** The programs that a grant opens all by; `undefined`: all programs. */
type Open = readonly string[] | undefined;

/**
 * Root is what the image is for: people or jobs work in it, tests among them, or its start calls sudo itself. Of the
 * others the program is a service, which never asks for root.
 */
const isForRoot = (target: StageUser, { dockerfile, place, options }: Subject): boolean => {
  const purpose = purposeOf(target)?.purpose;
  if (purpose === undefined || purpose === 'base' || purpose === 'shell' || runsJobs(dockerfile)) return true;
  if (isForTests(target.stage) || isForWork(target, place)) return true;
  const { started } = viewOf(dockerfile, target, options);
  return started.some(({ name }) => hasRole(name, 'switch'));
};

/** A stage, a directory or a file is called as what people work in, or what builds something else. */
const isForWork = (target: StageUser, place: string): boolean => {
  if (isWorkplace(target)) return true;
  const names = [target.stage.name ?? '', ...place.toLowerCase().split(/[/.]/)];
  return names.some((name) => FOR_WORK.test(name));
};

const FOR_WORK =
  /^(?:dev(?:el|elop|elopment|elopers?|-?containers?|-?envs?)?|workspaces?|sandbox|builder|build-?env|build-?image|toolchain|ci(?:-?cd)?|[a-z]+ci)$/;

/** What it runs is given to it by a system that runs jobs. */
const runsJobs = ({ source: { text }, stages }: Dockerfile): boolean =>
  stages.some(({ from, instructions }) =>
    [from, ...instructions].some(({ span }) => isJobRunner(text.slice(span.start, span.end))),
  );

/** What of a grant runs any command that its caller likes, or changes any file; `undefined` where all is granted. */
const openOf = ({ commands }: Grant, target: StageUser, options: Options): readonly string[] | undefined => {
  if (commands === undefined) return undefined;
  const identity = identityOf(asStarted(target, options));
  const tree = treeOf(target, options);
  const mayWrite = (path: string) => {
    if (identity === undefined) return false;
    const found = tree.at(path);
    // A checkout leaves a mode that nobody knows, and its owner may change it.
    const isOwn = typeof found === 'object' && found.owner === identity.uid;
    return isOwn || tree.may(identity, path, 'write').answer === 'yes';
  };
  return commands
    .filter(({ path, fixed }) => {
      if (mayWrite(path) || mayWrite(parentOf(path))) return true;
      return !fixed && OBEYS.some((role) => hasRole(lastPart(path), role));
    })
    .map(({ path }) => path);
};

/** Programs that do what they are told, whatever it is. */
const OBEYS = [
  'shell',
  'interpreter',
  'launcher',
  'runner',
  'wrapper',
  'switch',
  'step-down',
  'package-manager',
  'packager',
  'builder',
  'owner',
  'replacer',
  'editor',
] as const;

/** Whether the file puts sudo into what a product is made of, or calls it there: a line for it alone lets nobody in. */
const hasSudo = remembered((target: StageUser): boolean =>
  lineage(target).some(({ steps }) =>
    steps.some(({ operation }) => operation.kind === 'run' && operation.commands().some(needsSudo)),
  ),
);

const needsSudo = (run: RunCommand): boolean => {
  const packages = packagesOf(run);
  if (packages?.action === 'install' && packages.names.some((name) => hasRole(name, 'switch'))) return true;
  if (!stopsBuild(run)) return false;
  // Nobody changes a file that is not there.
  return switcherOf(run.command) !== undefined || run.name === 'visudo' || (run.name === 'sed' && namesSudoers(run));
};

const namesSudoers = ({ args }: RunCommand): boolean =>
  args.some(({ value }) => value !== undefined && isSudoers(value));

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
