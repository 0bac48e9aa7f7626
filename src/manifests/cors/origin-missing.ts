import type { Finding } from '../../report.js';
import { appendItem } from '../list-edits.js';
import { finding, fixOf } from '../remedy.js';
import type { ManifestRule } from '../rule.js';
import { normalised } from './malformed-origin.js';
import type { Settings } from './model.js';
import { answersAnyone, corsAllowed, originsOf, textsOfOrigins } from './origins.js';
import { rollout, setSecurity } from './remedy.js';

export const corsOriginMissing = {
  id: 'cors-origin-missing',
  severity: 'error',
  summary: 'The console’s origin is one of allowedOrigins, letter by letter.',
  why: 'The answer to any other origin lacks the header that lets a browser read it: the console shows nothing.',
  check: ({ flyte }) => {
    const console = flyte?.cross === true ? flyte.console : undefined;
    if (flyte === undefined || console === undefined) return [];
    return flyte.settings
      .filter((settings) => corsAllowed(settings) && !settings.misplaced && !answersAnyone(settings))
      .filter((settings) => {
        const texts = textsOfOrigins(originsOf(settings));
        // A text that only needs another spelling is another rule's to mend.
        return !texts.some((text) => text === console || normalised(text) === console);
      })
      .map((settings) => judge(settings, console));
  },
} as const satisfies ManifestRule;

const judge = (settings: Settings, console: string): Finding => {
  const origins = originsOf(settings);
  const span = settings.view.span(origins.value?.span ?? settings.root.span);
  const edits =
    origins.list === undefined
      ? setSecurity(settings, 'allowedOrigins', [...textsOfOrigins(origins), console])
      : settings.view.edits(appendItem(settings.view, origins.list, console) ?? []);
  const message = `allowedOrigins does not have ${console}, where the console is opened (${settings.where}).`;
  const fix = fixOf(`Allow ${console}`, edits);
  return finding(span, message, { fix, notes: [rollout(settings, 'flyteadmin')] });
};
