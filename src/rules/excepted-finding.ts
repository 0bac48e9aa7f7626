import type { Waiver } from '../text/waivers.js';
import { isExceptable } from './exceptable.js';
import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { exceptedFinding as say } from './sentences.js';
import type { Subject } from './subject.js';

export const exceptedFinding = {
  id: 'excepted-finding',
  severity: 'info',
  summary: say.summary,
  why: say.why,
  check: () => [],
  review: ({ waivers }, { found }) => {
    const covered = new Map<Waiver, string[]>();
    for (const each of found) {
      const waiver = isExceptable(each.rule) ? waivers.of(each) : undefined;
      if (waiver === undefined) continue;
      const rules = covered.get(waiver) ?? [];
      rules.push(each.rule);
      covered.set(waiver, rules);
    }
    return [...covered].map(([waiver, rules]) => findingOf(waiver, rules));
  },
} as const satisfies Rule<Subject | ManifestSubject>;

const findingOf = ({ span, reason, until }: Waiver, rules: readonly string[]): Finding => {
  const names = [...new Set(rules)].sort().join(', ');
  return { span, message: say.leftOut(rules.length, names, until === undefined ? '' : ` until ${until}`, reason) };
};
