import { managedNote } from '../consequences/upkeep.js';
import { ownRuns } from '../deploy/own-runs.js';
import type { Dockerfile, Source } from '../dockerfile/model.js';
import type { Options } from '../image/options.js';
import type { StageUser, Verdict } from '../image/stage.js';
import { purposeOf } from '../image/start/purpose.js';
import { diagnose } from '../rules/engine.js';
import type { Diagnostic } from '../rules/finding.js';
import { rules } from '../rules/index.js';
import { parseError } from '../rules/parse-error.js';
import type { Rule } from '../rules/rule.js';
import { isAllowed } from '../rules/shared/allowances.js';
import { isArtifact } from '../rules/shared/products.js';
import { type Subject, subjectOf } from '../rules/subject.js';
import type { Problem } from '../text/problems.js';
import type { FileReport } from './report.js';
import { stageReports } from './stages.js';

/** All that is to be said of one Dockerfile. Pure: the same source and options give the same report. */
export const check = (source: Source, options: Options): FileReport =>
  checked(subjectOf(source, options), source, options);

/** The same with its stages, for a report that draws them. */
export const checkDrawn = (source: Source, options: Options): FileReport => {
  const subject = subjectOf(source, options);
  return { ...checked(subject, source, options), stages: stageReports(subject) };
};

const checked = (subject: Subject, source: Source, options: Options): FileReport => {
  const { dockerfile } = subject;
  const results = withUpkeep(dockerfile, diagnose(rulesFor(dockerfile), subject, options.ignore));
  return { ...judgementOf(subject, source, options), results };
};

/** A report without findings: who the images run as. No rule is asked, which is most of the work. */
export type Judgement = Omit<FileReport, 'results'>;

export const judge = (source: Source, options: Options): Judgement =>
  judgementOf(subjectOf(source, options), source, options);

const judgementOf = (subject: Subject, source: Source, options: Options): Judgement => {
  const { target, targets, published, dockerfile } = subject;
  const broken = dockerfile.problems.length > 0 || target === undefined;
  const image = broken ? undefined : worstOf([...published].filter((each) => !isArtifact(each)));
  return {
    path: source.path,
    kind: 'dockerfile',
    text: source.text,
    verdict: broken ? 'invalid' : (image?.verdict ?? 'none'),
    user: broken ? undefined : (image ?? target).user,
    uid: broken ? undefined : (image ?? target).uid,
    gid: broken ? undefined : (image ?? target).gid,
    targets: targets.map((each) => ({
      stage: each.stage.index,
      name: each.stage.name,
      verdict: broken ? 'invalid' : each.verdict,
      user: broken ? undefined : each.user,
      purpose: broken ? undefined : purposeOf(each)?.purpose,
      published: published.has(each) && !isArtifact(each),
      allowed: isAllowed(each, subject),
    })),
    builds: options.builds ?? [],
    runs: [...(options.runs ?? []), ...ownRuns(dockerfile)],
    error: noStage(source, options, subject),
  };
};

const ORDER: readonly Verdict[] = ['invalid', 'root', 'unknown', 'nonroot'];

/** Of several images, the one that says what is wrong with the file; of equals the last. */
const worstOf = (images: readonly StageUser[]): StageUser | undefined =>
  ORDER.flatMap((verdict) => images.findLast((each) => each.verdict === verdict) ?? [])[0];

/** Every fix of a file that is made of another one is lost unless that changes, too. */
const withUpkeep = (dockerfile: Dockerfile, found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const note = managedNote(dockerfile);
  if (note === undefined) return found;
  return found.map((each) =>
    each.fix === undefined || each.notes?.includes(note) ? each : { ...each, notes: [...(each.notes ?? []), note] },
  );
};

/** Asked for a stage that the file does not have: nothing can be said, and nothing is built. */
const noStage = ({ path }: Source, { target }: Options, { dockerfile, target: found }: Subject): Problem | undefined =>
  target !== undefined && found === undefined && dockerfile.problems.length === 0
    ? { kind: 'no-stage', path, target }
    : undefined;

/** Of a file that the builder refuses, nothing else is said. */
const rulesFor = ({ problems }: Dockerfile): readonly Rule[] => (problems.length > 0 ? [parseError] : rules);
