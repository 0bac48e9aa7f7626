import type { Settings } from '../../manifests/cors/model.js';
import { corsAllowed, usesAuth } from '../../manifests/cors/origins.js';
import { appendItem } from '../../manifests/list-edits.js';
import { nodeAt, textsOf } from '../../manifests/tree.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { corsAuthHeader as say } from './sentences.js';
import { rollout } from './shared/flyte.js';
import { finding, fixOf } from './shared/remedy.js';

const HEADER = 'flyte-authorization';

export const corsAuthHeader = {
  id: 'cors-auth-header',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ flyte }) =>
    (flyte?.settings ?? [])
      .filter((settings) => flyte?.cross !== false && corsAllowed(settings) && usesAuth(settings))
      .flatMap(judge),
} as const satisfies Rule<ManifestSubject>;

/** Without a list the default holds, which has the header. */
const judge = (settings: Settings): readonly Finding[] => {
  const list = nodeAt(settings.security, 'allowedHeaders');
  const headers = textsOf(settings.security, 'allowedHeaders').map((text) => text.toLowerCase());
  if (list?.kind !== 'list' || headers.includes(HEADER)) return [];
  const edits = settings.view.edits(appendItem(settings.view, list, HEADER) ?? []);
  const message = say.missing(HEADER, settings.where);
  const fix = fixOf(`Allow ${HEADER}`, edits);
  return [finding(settings.view.span(list.span), message, { fix, notes: [rollout(settings, 'flyteadmin')] })];
};
