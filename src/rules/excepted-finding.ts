import type { Waiver } from '../text/waivers.js';
import type { Diagnostic, Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { exceptedFinding as say, exceptions as sayOf } from './sentences.js';
import type { Subject } from './subject.js';

export const exceptedFinding = {
  id: 'excepted-finding',
  severity: 'info',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: () => [],
  review: (_, { excepted }) => [...excepted].map(([waiver, found]) => findingOf(waiver, found)),
} as const satisfies Rule<Subject | ManifestSubject>;

const findingOf = ({ span, reason, until, entry }: Waiver, found: readonly Diagnostic[]): Finding => {
  const names = [...new Set(found.map(({ rule }) => rule))].sort().join(', ');
  const words = entry === undefined ? reason : sayOf.configured(reason, entry);
  const message = say.leftOut(found.length, names, until === undefined ? '' : ` until ${until}`, words);
  return { span, message, ...(entry !== undefined && { entry }) };
};
