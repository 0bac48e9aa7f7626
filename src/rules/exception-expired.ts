import type { Waivers } from '../text/waivers.js';
import type { Diagnostic, Finding } from './finding.js';
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
  review: ({ waivers }, { kept }) => ofFile(waivers, kept),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] =>
  allowancesOf(subject).flatMap(({ span, stage, until, state, entry }) => {
    const message = messageFor(stageLabel(stage.stage), until, state);
    // What is written for many files is told where it mattered.
    if (message === undefined || (entry !== undefined && stage.verdict === 'nonroot')) return [];
    return [{ span, message, stage: stage.stage.index, ...(entry !== undefined && { entry }) }];
  });

const inManifest = ({ exceptions }: ManifestSubject): readonly Finding[] =>
  exceptions.flatMap(({ span, subject, until, state, entry }) => {
    const message = messageFor(subject, until, state);
    return message === undefined ? [] : [{ span, message, ...(entry !== undefined && { entry }) }];
  });

const ofRules = ({ all }: Waivers): readonly Finding[] =>
  all.flatMap(({ span, rules, until, state, entry }) => {
    const message = messageFor(rules.join(', '), until, state);
    return message === undefined || entry !== undefined ? [] : [{ span, message }];
  });

/** Those that are written elsewhere, where there is something that they covered. */
const ofFile = ({ all }: Waivers, kept: readonly Diagnostic[]): readonly Finding[] =>
  all.flatMap(({ span, rules, until, state, entry }) => {
    const covered = rules.filter((rule) => kept.some((found) => found.rule === rule));
    const message = messageFor(covered.join(', '), until, state);
    return message === undefined || entry === undefined || covered.length === 0 ? [] : [{ span, message, entry }];
  });

const messageFor = (who: string, until: string | undefined, state: string): string | undefined => {
  if (state === 'expired') return say.ended(who, until);
  if (state !== 'bad-date') return undefined;
  return say.noDate(who, until);
};
