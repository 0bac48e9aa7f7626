import { type Fix, safeFix } from '../fix/fix.js';
import { withoutEntries } from '../manifests/annotated.js';
import type { Exception } from '../manifests/exceptions.js';
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
  // What is written for a whole file may have its use in another part of it, or another file.
  const told = new Map<Span, Exception>();
  for (const each of unused)
    if (each.where !== 'file' && each.where !== 'tool' && !used.has(each.span) && !told.has(each.span))
      told.set(each.span, each);
  const all = [...told.values()];
  const fixOf = withoutAnnotations(subject, all);
  return all.map((each) => {
    const { span, subject: container, where, entry } = each;
    const fix = where === 'comment' ? withoutComment(subject, span) : fixOf(span);
    return { span, message: say.container(container), ...(entry !== undefined && { entry }), ...(fix && { fix }) };
  });
};

/** Other rules of a comment are told for themselves, and taken out of it first. */
const withoutComment = ({ source, waivers }: ManifestSubject, span: Span): Fix | undefined =>
  waivers.all.some((each) => each.span === span && each.rules.every((rule) => ROOT_RULES.has(rule)))
    ? withoutLine(source.text, span)
    : undefined;

/** An annotation has its last day on another line, and may be the only one of its map. */
const withoutAnnotations = (
  { view, documents }: ManifestSubject,
  all: readonly { readonly span: Span }[],
): ((span: Span) => Fix | undefined) => {
  if (all.length === 0) return () => undefined;
  const edits = withoutEntries(view, documents, new Set(all.map(({ span }) => span.start)));
  return ({ start }) => {
    const [first, ...rest] = edits.get(start) ?? [];
    return first && safeFix(sayOf.removeLine, first, ...rest);
  };
};

/** Exceptions that count, and name a rule that finds nothing where they stand. */
const unusedRules = (
  subject: Subject | ManifestSubject,
  { excepted, known, ignored }: Reviewed,
): readonly Finding[] => {
  const { text } = subject.kind === 'dockerfile' ? subject.dockerfile.source : subject.source;
  // Of containers that such a comment lets be root, it is told above whether they are.
  const ofRoot = new Set(subject.kind === 'dockerfile' ? [] : subject.exceptions.map(({ span }) => span));
  const unused = subject.waivers.all.flatMap((waiver) => {
    const used = new Set(excepted.get(waiver)?.map(({ rule }) => rule));
    const isUsed = (rule: string): boolean => used.has(rule) || (ROOT_RULES.has(rule) && ofRoot.has(waiver.span));
    const isAsked = (rule: string): boolean => known.has(rule) && !ignored.has(rule) && isExceptable(rule);
    const rules = new Set(waiver.rules.filter((rule) => isAsked(rule) && !isUsed(rule)));
    const isOfOthers = waiver.entry !== undefined || waiver.writtenFor !== undefined;
    if (waiver.state !== 'good' || isOfOthers || rules.size === 0) return [];
    return isInPatch(subject, waiver) ? [] : [{ waiver, rules }];
  });
  const annotated = unused.flatMap(({ waiver }) => (waiver.isAnnotation === true ? [waiver] : []));
  const fixOf = subject.kind === 'dockerfile' ? () => undefined : withoutAnnotations(subject, annotated);
  return unused.map(({ waiver, rules }) => {
    const names = [...rules].join(', ');
    const fix = waiver.isAnnotation === true ? fixOf(waiver.span) : withoutRules(text, waiver, rules, names);
    return { span: waiver.span, message: say.rules(names), ...(fix && { fix }) };
  });
};

/** An annotation of a patch counts for what the patch is laid over. */
const isInPatch = (subject: Subject | ManifestSubject, { span, isAnnotation }: Waiver): boolean =>
  isAnnotation === true &&
  subject.kind === 'manifest' &&
  subject.workloads.some(
    ({ partial, object }) => partial && object.span.start <= span.start && span.end <= object.span.end,
  );

const withoutRules = (text: string, { span }: Waiver, unused: ReadonlySet<string>, names: string): Fix => {
  const start = text.indexOf('=', span.start) + 1;
  const [list = ''] = /^\S*/.exec(text.slice(start, span.end)) ?? [];
  const end = start + list.length;
  const left = list.split(',').filter((rule) => rule !== '' && !unused.has(rule));
  if (left.length === 0) return withoutLine(text, span);
  return safeFix(sayOf.removeRule(names), { span: { start, end }, text: left.join(',') });
};

/** Comments stand alone on their lines. A file whose last line has no end keeps none. */
const withoutLine = (text: string, span: Span): Fix => {
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  const start = text.startsWith('\ufeff', line) ? line + 1 : line;
  const end = text.indexOf('\n', span.end) + 1;
  const before = end > 0 || line === 0 ? start : line - (text[line - 2] === '\r' ? 2 : 1);
  return safeFix(sayOf.removeLine, { span: { start: before, end: end > 0 ? end : text.length }, text: '' });
};
