import { corsAllowed } from '../../manifests/cors/origins.js';
import { scalarOf } from '../../manifests/tree.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { corsDisabled as say } from './sentences.js';
import { rollout, setSecurity } from './shared/flyte.js';
import { finding, fixOf } from './shared/remedy.js';

export const corsDisabled = {
  id: 'cors-disabled',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ flyte }) =>
    (flyte?.settings ?? [])
      .filter((settings) => flyte?.cross === true && !corsAllowed(settings))
      .map((settings) => {
        const span = settings.view.span(scalarOf(settings.security, 'allowCors')?.span ?? settings.root.span);
        const message = say.off(flyte?.console, settings.where);
        const fix = fixOf(say.set, setSecurity(settings, 'allowCors', true));
        return finding(span, message, { fix, notes: [rollout(settings, 'flyteadmin')] });
      }),
} as const satisfies Rule<ManifestSubject>;
