import type { Dockerfile, Source } from '../dockerfile/model.js';
import type { Options } from '../image/options.js';
import type { Diagnostic } from '../rules/finding.js';
import { rules } from '../rules/index.js';
import { type Subject, subjectOf } from '../rules/subject.js';
import type { Problem } from '../text/problems.js';
import type { FileReport } from './report.js';

/** All that is to be said of one Dockerfile. Pure: the same source and options give the same report. */
export const check = (source: Source, options: Options): FileReport => {
  const subject = subjectOf(source, options);
  const { target, targets, dockerfile } = subject;
  const broken = dockerfile.problems.length > 0 || target === undefined;
  return {
    path: source.path,
    kind: 'dockerfile',
    text: source.text,
    verdict: broken ? 'invalid' : target.verdict,
    user: broken ? undefined : target.user,
    uid: broken ? undefined : target.uid,
    gid: broken ? undefined : target.gid,
    targets: targets.map(({ stage, verdict, user }) => ({
      stage: stage.index,
      name: stage.name,
      verdict: broken ? 'invalid' : verdict,
      user: broken ? undefined : user,
    })),
    results: diagnosticsOf(subject, options),
    error: noStage(source, options, subject),
  };
};

/** Asked for a stage that the file does not have: nothing can be said, and nothing is built. */
const noStage = ({ path }: Source, { target }: Options, { dockerfile, target: found }: Subject): Problem | undefined =>
  target !== undefined && found === undefined && dockerfile.problems.length === 0
    ? { kind: 'no-stage', path, target }
    : undefined;

const diagnosticsOf = (subject: Subject, { ignore = [] }: Options): readonly Diagnostic[] => {
  const broken = isBroken(subject.dockerfile);
  return rules
    .filter(({ id }) => !ignore.includes(id) && (!broken || id === 'parse-error'))
    .flatMap((rule) => rule.check(subject).map((finding) => ({ severity: rule.severity, ...finding, rule: rule.id })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule));
};

const isBroken = ({ problems }: Dockerfile): boolean => problems.length > 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
