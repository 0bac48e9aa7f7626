import { type RootMount, rootMounts } from '../fix/mounts.js';
import { switcherOf } from '../image/operations/certain.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { type Walked, walk } from './shared/walk.js';

export const deniedMount = {
  id: 'denied-mount',
  severity: 'warning',
  summary: 'A mount of a RUN below USER belongs to root.',
  why: 'The builder makes caches, secrets and agent sockets for root, whoever runs the line. The command cannot write to the cache or read the secret. Add uid= and gid= to the mount.',
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
      message: `The ${NAMES[first.type]} belongs to root, and USER ${as.user} may not ${DOES[first.type]} it.`,
      stage: stage.stage.index,
      fix: { title: `Mount it for ${uid}:${gid ?? uid}`, safety: 'safe', obstacles: [], edits: [edit, ...others] },
    },
  ];
};

const NAMES = { cache: 'cache', secret: 'secret', ssh: 'socket of the agent' } as const satisfies Names;
const DOES = { cache: 'write to', secret: 'read', ssh: 'open' } as const satisfies Names;

type Names = Readonly<Record<RootMount['type'], string>>;
