import type { Names } from '../image/accounts/names.js';
import { stopsBuild } from '../image/operations/certain.js';
import type { Run, Value } from '../image/operations/operation.js';
import { numberOf } from '../image/user-string.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { unknownChown as say } from './sentences.js';
import { type Walked, walk } from './shared/walk.js';

export const unknownChown = {
  id: 'unknown-chown',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  check: (subject) =>
    walk(subject).flatMap((walked) => {
      const { operation } = walked.step;
      if (operation.kind === 'run') return runFindings(walked, operation);
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
  const message = say.copied(written, missing);
  return [{ span, message, stage: stage.stage.index }];
};

/** chown and chgrp that surely run, by names that neither the lines above nor their own line have made. */
const runFindings = ({ stage, step }: Walked, { commands }: Run): readonly Finding[] => {
  if (stage.os === 'windows') return [];
  const asked = commands().filter((run) => (run.name === 'chown' || run.name === 'chgrp') && stopsBuild(run));
  if (asked.length === 0) return [];
  const around = [stage.accountsAt(step.index), stage.accountsAt(step.index + 1)];
  if (!around.every(({ complete }) => complete)) return [];
  const lacks = (kind: 'users' | 'groups', name: string) => around.every((each) => isMissing(name, each[kind]));
  return asked.flatMap(({ name, args, command }) => {
    const owner = args.find(({ word }) => !word.text.startsWith('-'))?.value;
    const reference = args.some(({ word }) => word.text.startsWith('--reference'));
    if (owner === undefined || reference) return [];
    const [user = '', group = ''] =
      name === 'chgrp' ? ['', owner] : owner.split(around.some(({ users }) => users.has(owner)) ? ':' : /[:.]/);
    const missing = [
      ...(lacks('users', user) ? [`user ${user}`] : []),
      ...(lacks('groups', group) ? [`group ${group}`] : []),
    ];
    if (missing.length === 0) return [];
    const message = say.stops(name, owner, missing);
    return [{ span: command.span, message, stage: stage.stage.index }];
  });
};

/** Root is there by his number, whatever the files say. */
const isMissing = (name: string, known: Names<unknown>): boolean =>
  name !== '' && name !== 'root' && numberOf(name) === undefined && !known.has(name);
