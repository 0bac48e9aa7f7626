import { safeFix } from '../fix/fix.js';
import { type RootMount, rootMounts } from '../fix/mounts.js';
import { switcherOf } from '../image/operations/certain.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { deniedMount as say } from './sentences.js';
import { type Walked, walk } from './shared/walk.js';

export const deniedMount = {
  id: 'denied-mount',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) => walk(subject).flatMap(findingFor),
} as const satisfies Rule;

/** A builder shares a cache with nobody of another uid: one with `uid=` begins empty. */
const findingFor = ({ stage, step }: Walked): readonly Finding[] => {
  const { operation, as } = step;
  const { uid, gid } = as;
  if (operation.kind !== 'run' || as.verdict !== 'nonroot' || uid === undefined || stage.os === 'windows') return [];
  if (operation.commands().some(({ command }) => switcherOf(command) !== undefined)) return [];
  const mounts = rootMounts(operation.mounts, uid, gid ?? uid);
  const [first] = mounts;
  if (first === undefined) return [];
  const [edit, ...others] = mounts.map((each) => each.edit);
  if (edit === undefined) return [];
  return [
    {
      span: first.span,
      message:
        first.mode === undefined
          ? say.ofRoot(NAMES[first.type], as.user, DOES[first.type])
          : say.cut(first.mode, as.user),
      stage: stage.stage.index,
      fix: safeFix(say.mount(uid, gid ?? uid), edit, ...others),
    },
  ];
};

const NAMES = { cache: 'cache', secret: 'secret', ssh: say.ssh } as const satisfies Names;
const DOES = { cache: say.write, secret: 'read', ssh: 'open' } as const satisfies Names;

type Names = Readonly<Record<RootMount['type'], string>>;
