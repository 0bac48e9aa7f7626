import { type Fix, safeFix } from '../fix/fix.js';
import type { Names } from '../image/accounts/names.js';
import { stopsBuild } from '../image/operations/certain.js';
import type { Run, Value } from '../image/operations/operation.js';
import type { StageUser } from '../image/stage.js';
import { numberOf, outcomeOf } from '../image/user-string.js';
import type { Span } from '../text/span.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { unknownChown as say } from './sentences.js';
import { type Walked, walk } from './shared/walk.js';

export const unknownChown = {
  id: 'unknown-chown',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'build',
  check: (subject) => {
    // Root does not mind what belongs to it.
    const isMissed = subject.targets.some(({ verdict }) => verdict !== 'root');
    return walk(subject).flatMap((walked) => {
      const { operation } = walked.step;
      if (operation.kind === 'run') return runFindings(walked, operation);
      const copies = operation.kind === 'copy' || operation.kind === 'add';
      return copies && isMissed && operation.chown !== undefined ? findingsFor(walked, operation.chown) : [];
    });
  },
} as const satisfies Rule;

const findingsFor = ({ stage, step }: Walked, { text, written, span }: Value): readonly Finding[] => {
  if (text === undefined || stage.os === 'windows') return [];
  const accounts = stage.accountsAt(step.index);
  const [user = '', group] = text.split(':');
  const missing = [
    ...(isMissing(user, accounts.users) ? [`user ${user}`] : []),
    ...(isMissing(group ?? '', accounts.groups) ? [`group ${group}`] : []),
  ];
  if (missing.length === 0 || !accounts.complete) return [];
  // BuildKit looks each of the two up by itself.
  const isOfUser = user !== '' && !isMissing(user, accounts.users);
  const message = isOfUser ? say.otherGroup(written, group ?? '', user) : say.copied(written, missing);
  const ids = written === text ? numbersOf(stage, user, group) : undefined;
  const at = { start: span.end - written.length, end: span.end };
  const severity = isOfUser ? { severity: 'warning' as const } : {};
  return [{ span, message, stage: stage.stage.index, ...severity, ...fixFor(ids, written, at) }];
};

/** The numbers of an account that only a line below makes: they are good before it is there. */
const fixFor = (ids: string | undefined, owner: string, span: Span): { readonly fix?: Fix } =>
  ids === undefined ? {} : { fix: safeFix(say.numbers(owner, ids), { span, text: ids }) };

/** What an owner is in numbers when the stage is made; `undefined` where a part of it is nobody then. */
const numbersOf = (stage: StageUser, user: string, group: string | undefined): string | undefined => {
  if (stage.problems.length > 0) return undefined;
  const { uid, gid } = outcomeOf(user, stage.accounts);
  const owner = user === '' ? '' : uid;
  if (group === undefined) return owner === undefined ? undefined : `${owner}`;
  const second = group === '' ? gid : outcomeOf(`0:${group}`, stage.accounts).gid;
  return owner === undefined || second === undefined ? undefined : `${owner}:${second}`;
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
    const word = args.find(({ word: { text } }) => !text.startsWith('-'));
    const reference = args.some(({ word: { text } }) => text.startsWith('--reference'));
    if (word?.value === undefined || reference) return [];
    const owner = word.value;
    const isName = name === 'chgrp' || around.some(({ users }) => users.has(owner));
    const [first = '', second] = isName && !owner.includes(':') ? [owner] : owner.split(/[:.]/);
    const [user, group] = name === 'chgrp' ? ['', first] : [first, second];
    const missing = [
      ...(lacks('users', user) ? [`user ${user}`] : []),
      ...(lacks('groups', group ?? '') ? [`group ${group}`] : []),
    ];
    if (missing.length === 0) return [];
    const ids = word.word.raw === owner ? numbersOf(stage, user, group) : undefined;
    const written = name === 'chgrp' ? ids?.slice(1) : ids;
    const message = say.stops(name, owner, missing);
    return [{ span: command.span, message, stage: stage.stage.index, ...fixFor(written, owner, word.word.span) }];
  });
};

/** Root is there by his number, whatever the files say. */
const isMissing = (name: string, known: Names<unknown>): boolean =>
  name !== '' && name !== 'root' && numberOf(name) === undefined && !known.has(name);
