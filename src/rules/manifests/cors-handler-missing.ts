import { booleanOf, scalarOf } from '../../manifests/tree.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { finding } from './shared/remedy.js';

export const corsHandlerMissing = {
  id: 'cors-handler-missing',
  severity: 'error',
  summary: 'This version of flyteadmin has no CORS with secure: true.',
  why: 'Before v1.14.0 the TLS server has no CORS handler (flyteorg/flyte@eda7521e), so a console on another origin shows nothing. Update flyteadmin, or end TLS in front of it.',
  check: ({ flyte }) =>
    (flyte?.settings ?? []).flatMap(({ security, view, where }) => {
      const secure = scalarOf(security, 'secure');
      const [major = 0, minor = 0] = flyte?.version ?? [];
      if (secure === undefined || booleanOf(secure) !== true || flyte?.version === undefined) return [];
      if (flyte.cross === false || major > 1 || (major === 1 && minor >= 14)) return [];
      const version = `v${flyte.version.join('.')}`;
      return [finding(view.span(secure.span), `\`secure: true\`: flyteadmin ${version} then has no CORS (${where}).`)];
    }),
} as const satisfies Rule<ManifestSubject>;
