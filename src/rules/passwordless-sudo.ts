import { treeOf } from '../image/files/tree.js';
import type { Copy, Operation } from '../image/operations/operation.js';
import type { StageUser } from '../image/stage.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { passwordlessSudo as say } from './sentences.js';
import { grantsIn, isGrant, isSudoers } from './shared/sudoers.js';
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
      if (stage.os === 'windows' || !grants(operation, inRun, subject, stage)) return [];
      const message = say.becomesRoot;
      return [{ span: instruction.keywordSpan, message, stage: stage.stage.index }];
    });
  },
} as const satisfies Rule;

const grants = (operation: Operation, inRun: boolean, subject: Subject, stage: StageUser): boolean => {
  const stays = (path: string) => !path.startsWith('/etc/') || treeOf(stage, subject.options).at(path) !== 'absent';
  if (operation.kind === 'run') return inRun && grantsIn(operation.commands(), stays);
  return (operation.kind === 'copy' || operation.kind === 'add') && copiesGrant(operation, subject);
};

/** A file of sudo's out of a heredoc, or of the context. */
const copiesGrant = ({ sources, target, origin }: Copy, { dockerfile, options }: Subject): boolean =>
  isSudoers(target.path ?? target.written) &&
  sources.some((source) => {
    if (source.kind === 'heredoc') {
      return isGrant(source.text ?? dockerfile.source.text.slice(source.body.start, source.body.end));
    }
    if (source.kind !== 'path' || source.path === undefined || origin.kind !== 'context') return false;
    return isGrant(options.context?.(source.path.slice(1)) ?? '');
  });
