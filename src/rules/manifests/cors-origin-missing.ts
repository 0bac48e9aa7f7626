import type { Settings } from '../../manifests/cors/model.js';
import { answersAnyone, corsAllowed, meantOrigin, originsOf, textsOfOrigins } from '../../manifests/cors/origins.js';
import { appendItem } from '../../manifests/list-edits.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { corsOriginMissing as say } from './sentences.js';
import { rollout, setSecurity } from './shared/flyte.js';
import { finding, fixOf } from './shared/remedy.js';

export const corsOriginMissing = {
  id: 'cors-origin-missing',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ flyte }) => {
    const page = flyte?.cross === true ? flyte.console : undefined;
    if (flyte === undefined || page === undefined) return [];
    return flyte.settings
      .filter((settings) => corsAllowed(settings) && !settings.misplaced && !answersAnyone(settings))
      .filter((settings) => {
        const texts = textsOfOrigins(originsOf(settings));
        // A text that only needs another spelling is another rule's to mend.
        return !texts.some((text) => text === page || meantOrigin(text) === page);
      })
      .map((settings) => judge(settings, page));
  },
} as const satisfies Rule<ManifestSubject>;

const judge = (settings: Settings, page: string): Finding => {
  const origins = originsOf(settings);
  const span = settings.view.span(origins.value?.span ?? settings.root.span);
  const edits =
    origins.list === undefined
      ? setSecurity(settings, 'allowedOrigins', [...textsOfOrigins(origins), page])
      : settings.view.edits(appendItem(settings.view, origins.list, page) ?? []);
  const message = say.missing(page, settings.where);
  const fix = fixOf(`Allow ${page}`, edits);
  return finding(span, message, { fix, notes: [rollout(settings, 'flyteadmin')] });
};
