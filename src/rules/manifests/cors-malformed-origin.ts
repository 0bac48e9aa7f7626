import type { Settings } from '../../manifests/cors/model.js';
import { meantOrigin, originsOf } from '../../manifests/cors/origins.js';
import { scalar as quoted } from '../../manifests/print.js';
import type { ScalarValue } from '../../manifests/tree.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { corsMalformedOrigin as say } from './sentences.js';
import { rollout } from './shared/flyte.js';
import { finding, fixOf } from './shared/remedy.js';

export const corsMalformedOrigin = {
  id: 'cors-malformed-origin',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ flyte }) =>
    (flyte?.settings ?? []).flatMap((settings) => {
      const { items, list } = originsOf(settings);
      return items.filter(({ text }) => text !== '*').flatMap((item) => judge(settings, item, list === undefined));
    }),
} as const satisfies Rule<ManifestSubject>;

const judge = (settings: Settings, item: ScalarValue, split: boolean): readonly Finding[] => {
  const { text } = item;
  const span = settings.view.span(item.span);
  // `a,b` in place of a list is split; in a list it is one text.
  if (split && text.split(',').every((part) => part === '*' || part === meantOrigin(part))) return [];
  if (text === meantOrigin(text)) return [];
  const origin = meantOrigin(text);
  if (origin !== undefined) {
    const message = say.neverSent(text, origin, settings.where);
    const edits = settings.view.edits([{ span: item.span, text: like(settings, item, origin) }]);
    return [finding(span, message, { fix: fixOf(`Write ${origin}`, edits), notes: [rollout(settings, 'flyteadmin')] })];
  }
  return [finding(span, `\`${text}\`: ${complaint(text)} (${settings.where}).`)];
};

const complaint = (text: string): string => {
  if (/[\s,]/.test(text.trim())) return say.several;
  if (text.includes('*')) return say.pattern;
  return /:\/\//.test(text) ? say.noOrigin : say.noScheme;
};

const like = (settings: Settings, item: ScalarValue, origin: string): string => {
  const quote = settings.view.text[item.span.start];
  return quote === "'" ? `'${origin}'` : quoted(origin);
};
