import { safeFix } from '../fix/fix.js';
import { type RootMount, rootMounts } from '../fix/mounts.js';
import { treeBefore } from '../image/files/tree.js';
import { switcherOf } from '../image/operations/certain.js';
import type { Mount, Run } from '../image/operations/operation.js';
import type { StageUser, Step } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { accountOf } from '../image/user-string.js';
import { isRootHome } from '../knowledge/directories.js';
import { toolCachesIn } from '../knowledge/tool-caches.js';
import { remembered } from '../text/memory.js';
import { overlaps } from '../text/path.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { deniedMount as say } from './sentences.js';
import { type Walked, walk } from './shared/walk.js';
import type { Subject } from './subject.js';

export const deniedMount = {
  id: 'denied-mount',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'build',
  check: (subject) => walk(subject).flatMap((each) => findingFor(each, subject)),
} as const satisfies Rule;

/** A builder shares a cache with nobody of another uid: one with `uid=` begins empty. */
const findingFor = (walked: Walked, { dockerfile, options }: Subject): readonly Finding[] => {
  const { text } = dockerfile.source;
  const { stage, step } = walked;
  const { operation, as } = step;
  const { uid, gid = uid } = as;
  if (operation.kind !== 'run' || as.verdict !== 'nonroot' || uid === undefined || gid === undefined) return [];
  if (stage.os === 'windows' || operation.commands().some(({ command }) => switcherOf(command) !== undefined))
    return [];
  const used = operation.mounts.filter((mount) => !isMovedAway(mount, operation, walked));
  const home = isNamed(used, operation, walked, text) ? undefined : homeOf(walked);
  const isShut = () =>
    treeBefore(stage, step.index, options).may({ uid, groups: [gid] }, '/root', 'enter').answer !== 'yes';
  const mounts = rootMounts(used, { uid, gid, home, isShut, text });
  const [first] = mounts;
  if (first === undefined) return [];
  const edits = mounts.map((each) => each.edits);
  const [edit, ...others] = edits.includes(undefined) ? [] : edits.flatMap((each) => each ?? []);
  const finding = { span: first.span, message: sentence(first, as.user, home), stage: stage.stage.index };
  const moved = mounts.some(({ inRootHome }) => inRootHome !== undefined);
  const title = moved ? say.move(home, uid, gid) : say.mount(uid, gid);
  return [
    edit === undefined ? { ...finding, notes: [say.inHome] } : { ...finding, fix: safeFix(title, edit, ...others) },
  ];
};

const sentence = (
  { type, mode, inRootHome }: RootMount,
  user: string | undefined,
  home: string | undefined,
): string => {
  if (inRootHome !== undefined) return say.inRootHome(NAMES[type], inRootHome, user, home);
  return mode === undefined ? say.ofRoot(NAMES[type], user, DOES[type]) : say.cut(mode, user);
};

/** Where the tools of a line look for what is theirs; `undefined`: not known, or root's, which is closed. */
const homeOf = ({ stage, step: { index, as } }: Walked): string | undefined => {
  const told = stage.variable('HOME', index);
  const home = told === undefined ? accountOf(as, stage.accountsAt(index))?.home : told;
  return home === null || home === undefined || !home.startsWith('/') || isRootHome(home) ? undefined : home;
};

/** A variable names another place for the cache of a tool, and no other tool of the line looks there. */
const isMovedAway = (mount: Mount, operation: Run, walked: Walked): boolean => {
  const { type, target } = mount;
  if (type !== 'cache' || target === undefined) return false;
  const rows = toolCachesIn(target);
  const left = rows.filter(({ variables }) => {
    const places = variables.flatMap((name) => valuesOf(name, operation, walked));
    return !places.some((place) => place.startsWith('/') && !overlaps(place, target));
  });
  const commands = operation.commands();
  return left.length < rows.length && !left.some(({ names }) => commands.some(({ name }) => names.includes(name)));
};

/** The line says one of the places to a tool, in whatever way, or a variable does: elsewhere the tool does not find it. */
const isNamed = (mounts: readonly Mount[], operation: Run, { stage, step }: Walked, text: string): boolean => {
  const targets = mounts.flatMap(({ target }) => (target !== undefined && isRootHome(target) ? [target] : []));
  if (targets.length === 0) return false;
  const words = operation.commands().flatMap(({ args }) => args.map(({ value }) => value ?? ''));
  const written = [...besides(operation.mounts, step, text), ...words];
  return targets.some(
    (target) =>
      written.some((each) => each.includes(target)) ||
      variablesOf(stage).some(({ value, at }) => at < step.index && value.includes(target)),
  );
};

/** What variables are set to, each with its place in the stage; -1: in one above, or by a trigger. */
const variablesOf = remembered((stage: StageUser): readonly { readonly value: string; readonly at: number }[] =>
  lineage(stage).flatMap(({ triggers, steps }) =>
    [...triggers, ...steps].flatMap((step) => {
      const at = steps === stage.steps ? step.index : -1;
      return valuesSet(step).map((value) => ({ value, at }));
    }),
  ),
);

/** What is written in the line around its mounts. */
const besides = (mounts: readonly Mount[], { instruction: { span } }: Step, text: string): readonly string[] => {
  const starts = [span.start, ...mounts.map((mount) => mount.span.end)];
  const ends = [...mounts.map((mount) => mount.span.start), span.end];
  return starts.map((start, at) => text.slice(start, ends[at]));
};

const valuesSet = ({ operation }: Step): readonly string[] =>
  operation.kind === 'env' || operation.kind === 'arg' ? operation.pairs.map(({ value }) => value ?? '') : [];

/** What a variable is set to for a command of the line, or else for all of them. */
const valuesOf = (name: string, operation: Run, { stage, step }: Walked): readonly string[] => {
  const own = operation.commands().flatMap(({ command }) => command.assignments.filter((each) => each.name === name));
  const ofStage = stage.variable(name, step.index);
  return own.length > 0 ? own.flatMap(({ value }) => value?.text ?? []) : typeof ofStage === 'string' ? [ofStage] : [];
};

const NAMES = { cache: 'cache', secret: 'secret', ssh: say.ssh } as const satisfies Names;
const DOES = { cache: say.write, secret: 'read', ssh: 'open' } as const satisfies Names;

type Names = Readonly<Record<RootMount['type'], string>>;
