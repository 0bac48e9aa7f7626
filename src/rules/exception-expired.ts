import type { Waivers } from '../text/waivers.js';
import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { exceptionExpired as say } from './sentences.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';
import type { Subject } from './subject.js';

export const exceptionExpired = {
  id: 'exception-expired',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) => [
    ...(subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
    ...ofRules(subject.waivers),
  ],
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] =>
  allowancesOf(subject).flatMap(({ comment, stage, until, state }) => {
    const message = messageFor(stageLabel(stage.stage), until, state);
    return message === undefined ? [] : [{ span: comment.span, message, stage: stage.stage.index }];
  });

const inManifest = ({ exceptions }: ManifestSubject): readonly Finding[] =>
  exceptions.flatMap(({ span, subject, until, state }) => {
    const message = messageFor(subject, until, state);
    return message === undefined ? [] : [{ span, message }];
  });

const ofRules = ({ all }: Waivers): readonly Finding[] =>
  all.flatMap(({ span, rules, until, state }) => {
    const message = messageFor(rules.join(', '), until, state);
    return message === undefined ? [] : [{ span, message }];
  });

const messageFor = (who: string, until: string | undefined, state: string): string | undefined => {
  if (state === 'expired') return say.ended(who, until);
  if (state !== 'bad-date') return undefined;
  return say.noDate(who, until);
};
