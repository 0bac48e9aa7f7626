import type { Names } from '../image/accounts/names.js';
import type { Value } from '../image/operations/operation.js';
import { numberOf } from '../image/user-string.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { type Walked, walk } from './shared/walk.js';

export const unknownChown = {
  id: 'unknown-chown',
  severity: 'error',
  summary: 'The --chown flag names an account that does not exist.',
  why: 'BuildKit says nothing and leaves the files to root, so the program cannot write to them. The classic builder stops. Create the account above this line, or write numeric ids.',
  check: (subject) =>
    walk(subject).flatMap((walked) => {
      const { operation } = walked.step;
      const copies = operation.kind === 'copy' || operation.kind === 'add';
      return copies && operation.chown !== undefined ? findingsFor(walked, operation.chown) : [];
    }),
} as const satisfies Rule;

const findingsFor = ({ stage, step }: Walked, { text, written, span }: Value): readonly Finding[] => {
  if (text === undefined || stage.os === 'windows') return [];
  const accounts = stage.accountsAt(step.index);
  const [user = '', group = ''] = text.split(':');
  const missing = [
    ...(isMissing(user, accounts.users) ? [`user ${user}`] : []),
    ...(isMissing(group, accounts.groups) ? [`group ${group}`] : []),
  ];
  if (missing.length === 0 || !accounts.complete) return [];
  const message = `--chown=${written}: there is no ${missing.join(' and no ')} here, and what is copied will be root's.`;
  return [{ span, message, stage: stage.stage.index }];
};

const isMissing = (name: string, known: Names<unknown>): boolean =>
  name !== '' && numberOf(name) === undefined && !known.has(name);
