import { wordsOf } from '../dockerfile/logical.js';
import type { Fix } from '../fix/fix.js';
import type { StageUser } from '../image/stage.js';
import { isRoots } from '../knowledge/directories.js';
import { newMemory } from '../text/memory.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { type Walked, walk } from './shared/walk.js';

export const copyAfterUser = {
  id: 'copy-after-user',
  severity: 'info',
  summary: 'A stage that gives copied files away does so with each COPY below USER.',
  why: "USER does not count for COPY and ADD: without --chown the files are root's, which is right for code and wrong for what the process writes.",
  check: (subject) =>
    walk(subject).flatMap((walked): readonly Finding[] => {
      const { instruction, user, stage } = walked;
      if (!isCopy(walked) || user.verdict !== 'nonroot' || stage.os === 'windows' || hasChown(walked)) return [];
      // Where no COPY has --chown the code is meant to be root's, as it should be.
      if (
        !givesAway(stage) ||
        isRoots(destinationOf(instruction)) ||
        !subject.targets.some((target) => target === stage)
      )
        return [];
      const message = `${instruction.keyword} to ${destinationOf(instruction)} below USER ${user.user}: the files belong to root all the same.`;
      return [{ span: instruction.keywordSpan, message, stage: stage.stage.index, ...fixFor(walked) }];
    }),
} as const satisfies Rule;

const destinationOf = ({ json, rest }: Walked['instruction']): string =>
  json?.at(-1) ?? wordsOf(rest).at(-1)?.text ?? '';

const givesAway = (stage: StageUser): boolean => {
  const gives =
    known.get(stage) ??
    stage.stage.instructions.some((instruction) => isCopy({ instruction }) && hasChown({ instruction }));
  known.set(stage, gives);
  return gives;
};

const known = newMemory<StageUser, boolean>();

const isCopy = ({ instruction }: Pick<Walked, 'instruction'>): boolean =>
  instruction.keyword === 'COPY' || instruction.keyword === 'ADD';

const hasChown = ({ instruction }: Pick<Walked, 'instruction'>): boolean =>
  instruction.flags.some(({ name }) => name === 'chown');

const fixFor = ({ instruction, user }: Walked): { readonly fix?: Fix } => {
  const { uid, gid } = user;
  const owner = uid === undefined || gid === undefined ? user.user?.split(':')[0] : `${uid}:${gid}`;
  // With --link the builder does not look at the files below, and refuses a name.
  const link = instruction.flags.some(({ name }) => name === 'link');
  if (owner === undefined || !(link ? NUMBERS : NAMES).test(owner)) return {};
  const at = instruction.keywordSpan.end;
  return {
    fix: {
      title: `Give the files to ${owner}`,
      safety: 'unsafe',
      obstacles: ['Files that the process may change are files that whoever takes it over may change.'],
      edits: [{ span: { start: at, end: at }, text: ` --chown=${owner}` }],
    },
  };
};

const NUMBERS = /^[0-9]+(?::[0-9]+)?$/;
const NAMES = /^[A-Za-z0-9_.:-]+$/;
