import { wordsOf } from '../dockerfile/logical.js';
import type { Finding } from '../report.js';
import type { Rule } from './rule.js';
import { walk } from './walk.js';

export const copyAfterUser = {
  id: 'copy-after-user',
  severity: 'info',
  summary: 'COPY below USER says whose the files are.',
  why: "USER does not count for COPY and ADD: the files are root's, which is right for code and wrong for what the process writes.",
  check: (subject) =>
    walk(subject).flatMap(({ instruction, user, stage }): readonly Finding[] => {
      const { keyword, flags } = instruction;
      if ((keyword !== 'COPY' && keyword !== 'ADD') || user.verdict !== 'nonroot' || stage.os === 'windows') return [];
      if (flags.some(({ name }) => name === 'chown') || !isProduct(stage.stage.index, subject.targets)) return [];
      const destination = instruction.json?.at(-1) ?? wordsOf(instruction.rest).at(-1)?.text ?? '';
      const message = `${keyword} to ${destination} below USER ${user.user}: the files belong to root all the same.`;
      const at = instruction.keywordSpan.end;
      const owner =
        user.gid === undefined || user.uid === undefined ? user.user?.split(':')[0] : `${user.uid}:${user.gid}`;
      return [
        {
          span: instruction.keywordSpan,
          message,
          stage: stage.stage.index,
          fix: {
            title: `Give the files to ${owner}`,
            safety: 'unsafe',
            obstacles: ['Files that the process may change are files that whoever takes it over may change.'],
            edits: [{ span: { start: at, end: at }, text: ` --chown=${owner}` }],
          },
        },
      ];
    }),
} as const satisfies Rule;

const isProduct = (index: number, targets: readonly { readonly stage: { readonly index: number } }[]): boolean =>
  targets.some(({ stage }) => stage.index === index);
