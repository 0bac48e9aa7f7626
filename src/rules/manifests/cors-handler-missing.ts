import { booleanOf, scalarOf } from '../../manifests/tree.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { corsHandlerMissing as say } from './sentences.js';
import { finding } from './shared/remedy.js';

export const corsHandlerMissing = {
  id: 'cors-handler-missing',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ flyte }) =>
    (flyte?.settings ?? []).flatMap(({ security, view, where }) => {
      const secure = scalarOf(security, 'secure');
      const [major = 0, minor = 0] = flyte?.version ?? [];
      if (secure === undefined || booleanOf(secure) !== true || flyte?.version === undefined) return [];
      if (flyte.cross === false || major > 1 || (major === 1 && minor >= 14)) return [];
      const version = `v${flyte.version.join('.')}`;
      return [finding(view.span(secure.span), say.noCors(version, where))];
    }),
} as const satisfies Rule<ManifestSubject>;
