import type { Deployed, Settings } from '../../manifests/cors/model.js';
import { answersAnyone, corsAllowed, originsOf, textsOfOrigins } from '../../manifests/cors/origins.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { corsWildcardOrigin as say } from './sentences.js';
import { rollout, withOrigins } from './shared/flyte.js';
import { finding, fixOf } from './shared/remedy.js';

export const corsWildcardOrigin = {
  id: 'cors-wildcard-origin',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ flyte }) =>
    (flyte?.settings ?? [])
      .filter((settings) => corsAllowed(settings) && !settings.misplaced && answersAnyone(settings))
      .flatMap((settings) => (flyte === undefined || flyte.cross === false ? [] : [judge(settings, flyte)])),
} as const satisfies Rule<ManifestSubject>;

const judge = (settings: Settings, flyte: Deployed): Finding => {
  const { items, value } = originsOf(settings);
  const star = items.find(({ text }) => text.split(',').includes('*'));
  const head = settings.security ?? settings.server ?? settings.root;
  const span = settings.view.span(star?.span ?? value?.span ?? head.pairs[0]?.keySpan ?? head.span);
  const what = star === undefined ? say.none : say.wildcard;
  if (flyte.cross !== true || flyte.console === undefined) {
    const message = say.useless(what, settings.where);
    return finding(span, message, {
      severity: 'info',
      notes: [say.sayWhere],
    });
  }
  const message = say.refused(what, flyte.console, settings.where);
  const fix = fixOf(`Allow ${flyte.console} instead`, withOrigins(settings, kept(settings, flyte.console)), [OBSTACLE]);
  return finding(span, message, { fix, notes: [rollout(settings, 'flyteadmin')] });
};

const OBSTACLE = say.lost;

/** What is named already stays. */
const kept = (settings: Settings, console: string): readonly string[] => [
  ...textsOfOrigins(originsOf(settings)).filter((text) => text !== '*' && text !== console),
  console,
];
