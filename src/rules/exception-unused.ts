import { type Fix, safeFix } from '../fix/fix.js';
import type { Span } from '../text/span.js';
import type { Waiver } from '../text/waivers.js';
import { isExceptable, ROOT_RULES } from './exceptable.js';
import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import { unusedExceptions } from './manifests/shared/unused-exceptions.js';
import type { Reviewed, Rule } from './rule.js';
import { exceptionUnused as say, exceptions as sayOf } from './sentences.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';
import type { Subject } from './subject.js';

export const exceptionUnused = {
  id: 'exception-unused',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) => (subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
  review: (subject, run) => unusedRules(subject, run),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] => {
  // What other tools read, and what is written for more files, may have its use there.
  const all = allowancesOf(subject).filter(({ tool, entry }) => tool === undefined && entry === undefined);
  const needed = new Set(all.flatMap(({ span, stage }) => (stage.verdict === 'nonroot' ? [] : [span])));
  return all
    .filter(({ span }, index) => !needed.has(span) && all[index - 1]?.span !== span)
    .map(({ span, stage, rules, mistake }) => ({
      span,
      message: say.image(stageLabel(stage.stage), stage.user),
      stage: stage.stage.index,
      // Whose words are wrong may have meant something else.
      ...(mistake === undefined && rules.every((rule) => ROOT_RULES.has(rule))
        ? { fix: withoutLine(subject.dockerfile.source.text, span) }
        : {}),
    }));
};

const inManifest = (subject: ManifestSubject): readonly Finding[] => {
  const unused = unusedExceptions(subject);
  // A comment may mean several containers.
  const used = new Set(subject.exceptions.filter((each) => !unused.has(each)).map(({ span }) => span));
  const told = new Set<Span>();
  return [...unused].flatMap(({ span, subject, where, entry }) => {
    // What is written for a whole file may have its use in another part of it, or another file.
    if (where === 'file' || used.has(span) || told.has(span)) return [];
    told.add(span);
    return [{ span, message: say.container(subject), ...(entry !== undefined && { entry }) }];
  });
};

/** Exceptions that count, and name a rule that finds nothing where they stand. */
const unusedRules = (
  subject: Subject | ManifestSubject,
  { excepted, known, ignored }: Reviewed,
): readonly Finding[] => {
  const { text } = subject.kind === 'dockerfile' ? subject.dockerfile.source : subject.source;
  // Of containers that such a comment lets be root, it is told above whether they are.
  const ofRoot = new Set(subject.kind === 'dockerfile' ? [] : subject.exceptions.map(({ span }) => span));
  return subject.waivers.all.flatMap((waiver) => {
    const used = new Set(excepted.get(waiver)?.map(({ rule }) => rule));
    const isUsed = (rule: string): boolean => used.has(rule) || (ROOT_RULES.has(rule) && ofRoot.has(waiver.span));
    const isAsked = (rule: string): boolean => known.has(rule) && !ignored.has(rule) && isExceptable(rule);
    const unused = new Set(waiver.rules.filter((rule) => isAsked(rule) && !isUsed(rule)));
    if (waiver.state !== 'good' || waiver.entry !== undefined || unused.size === 0) return [];
    const names = [...unused].join(', ');
    return [{ span: waiver.span, message: say.rules(names), ...withoutRules(text, waiver, unused, names) }];
  });
};

/** An annotation has its last day on another line, and may be the only one of its map. */
const withoutRules = (
  text: string,
  { span, isAnnotation }: Waiver,
  unused: ReadonlySet<string>,
  names: string,
): Pick<Finding, 'fix'> => {
  if (isAnnotation === true) return {};
  const start = text.indexOf('=', span.start) + 1;
  const [list = ''] = /^\S*/.exec(text.slice(start, span.end)) ?? [];
  const end = start + list.length;
  const left = list.split(',').filter((rule) => rule !== '' && !unused.has(rule));
  if (left.length === 0) return { fix: withoutLine(text, span) };
  return { fix: safeFix(sayOf.removeRule(names), { span: { start, end }, text: left.join(',') }) };
};

/** Comments stand alone on their lines. A file whose last line has no end keeps none. */
const withoutLine = (text: string, span: Span): Fix => {
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  const start = text.startsWith('\ufeff', line) ? line + 1 : line;
  const end = text.indexOf('\n', span.end) + 1;
  const before = end > 0 || line === 0 ? start : line - (text[line - 2] === '\r' ? 2 : 1);
  return safeFix(sayOf.removeLine, { span: { start: before, end: end > 0 ? end : text.length }, text: '' });
};
