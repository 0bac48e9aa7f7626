import type { Pragma } from '../text/pragmas.js';
import { closest } from '../text/suggest.js';
import type { Waiver, Waivers } from '../text/waivers.js';
import { isExceptable } from './exceptable.js';
import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { exceptionWithoutReason as say, exceptions as sayOf } from './sentences.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';
import type { Subject } from './subject.js';

export const exceptionWithoutReason = {
  id: 'exception-without-reason',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) => [
    ...(subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
    ...ofRules(subject.waivers),
  ],
  review: ({ waivers }, { known }) => waivers.all.flatMap((waiver) => wrongRules(waiver, known)),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] =>
  allowancesOf(subject)
    .filter(({ state }) => state === 'no-reason')
    .map(({ span, stage, ...pragma }) => ({
      span,
      message: mistakeIn(pragma) ?? say.image(stageLabel(stage.stage)),
      stage: stage.stage.index,
    }));

const inManifest = ({ exceptions }: ManifestSubject): readonly Finding[] =>
  exceptions
    .filter(({ state }) => state === 'no-reason')
    .map(({ span, subject, entry }) => ({
      span,
      message: say.container(subject),
      ...(entry !== undefined && { entry }),
    }));

const ofRules = ({ all }: Waivers): readonly Finding[] =>
  all
    .filter(({ state }) => state === 'no-reason')
    .map((waiver) => {
      const rules = waiver.rules.join(', ');
      const without = waiver.isAnnotation === true ? say.container(rules) : say.image(rules);
      return { span: waiver.span, message: mistakeIn(waiver) ?? without };
    });

const mistakeIn = ({ mistake, word }: Pick<Pragma, 'mistake' | 'word'>): string | undefined => {
  if (mistake === 'word') return sayOf.unknownWord(word);
  return mistake === 'quotes' ? sayOf.quotes : undefined;
};

/** A name of no rule, or of one without exceptions; what is written elsewhere may be for files of another kind. */
const wrongRules = ({ span, rules, entry }: Waiver, known: ReadonlySet<string>): readonly Finding[] =>
  rules.flatMap((rule) => {
    if (entry !== undefined) return [];
    if (!isExceptable(rule)) return [{ span, message: sayOf.never(rule) }];
    return known.has(rule) ? [] : [{ span, message: sayOf.unknownRule(rule, closest(rule, [...known])) }];
  });
