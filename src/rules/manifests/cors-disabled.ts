import { corsAllowed } from '../../manifests/cors/origins.js';
import { scalarOf } from '../../manifests/tree.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { rollout, setSecurity } from './shared/flyte.js';
import { finding, fixOf } from './shared/remedy.js';

export const corsDisabled = {
  id: 'cors-disabled',
  severity: 'error',
  summary: 'CORS is off, but the console has another origin than the admin server.',
  why: "Browsers keep every answer of the API from the console, which then shows nothing. Set allowCors: true, and list the console's origin in allowedOrigins.",
  check: ({ flyte }) =>
    (flyte?.settings ?? [])
      .filter((settings) => flyte?.cross === true && !corsAllowed(settings))
      .map((settings) => {
        const span = settings.view.span(scalarOf(settings.security, 'allowCors')?.span ?? settings.root.span);
        const message = `\`allowCors: false\`, but the console is at ${flyte?.console} (${settings.where}).`;
        const fix = fixOf('Set allowCors: true', setSecurity(settings, 'allowCors', true));
        return finding(span, message, { fix, notes: [rollout(settings, 'flyteadmin')] });
      }),
} as const satisfies Rule<ManifestSubject>;
