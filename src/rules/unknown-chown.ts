import { expandWord } from '../dockerfile/expand.js';
import type { Flag } from '../dockerfile/model.js';
import type { Names } from '../image/accounts/names.js';
import { numberOf } from '../image/user-string.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { type Walked, walk } from './shared/walk.js';

export const unknownChown = {
  id: 'unknown-chown',
  severity: 'error',
  summary: 'The names in --chown exist in the image.',
  why: 'BuildKit takes a name that it does not find for root and says nothing; the classic builder stops. Either way the process cannot write to its files.',
  check: (subject) =>
    walk(subject).flatMap((walked) =>
      walked.instruction.flags
        .filter(({ name }) => name === 'chown')
        .flatMap((flag) => findingsFor(walked, flag, subject.dockerfile.escape)),
    ),
} as const satisfies Rule;

const findingsFor = ({ stage, index }: Walked, flag: Flag, escapeCharacter: string): readonly Finding[] => {
  const expansion = expandWord(flag.value ?? '', (name) => stage.variable(name, index), escapeCharacter);
  if (expansion.kind !== 'known' || stage.os === 'windows') return [];
  const accounts = stage.accountsAt(index);
  const [user = '', group = ''] = expansion.value.split(':');
  const missing = [
    ...(isMissing(user, accounts.users) ? [`user ${user}`] : []),
    ...(isMissing(group, accounts.groups) ? [`group ${group}`] : []),
  ];
  if (missing.length === 0 || !accounts.complete) return [];
  const text = `--chown=${flag.value}: there is no ${missing.join(' and no ')} here, and what is copied will be root's.`;
  return [{ span: flag.span, message: text, stage: stage.stage.index }];
};

const isMissing = (name: string, known: Names<unknown>): boolean =>
  name !== '' && numberOf(name) === undefined && !known.has(name);
