import type { ConsoleUrl, Deployed } from '../../manifests/cors/model.js';
import { originOf, urlOf } from '../../manifests/cors/origins.js';
import { setAt } from '../../manifests/edits.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { consoleAdminUrl as say } from './sentences.js';
import { rollout } from './shared/flyte.js';
import { finding, fixOf } from './shared/remedy.js';

/** Ports on which Flyte's admin server speaks gRPC, which browsers do not: its own, and its service's. */
const GRPC: ReadonlySet<string> = new Set(['8089', '81']);

export const consoleAdminUrl = {
  id: 'console-admin-url',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ flyte }) => {
    if (flyte === undefined) return [];
    const told = flyte.consoles.filter(({ url }) => url !== undefined);
    return [...missing(flyte, told.length > 0), ...told.flatMap((place) => judge(flyte, place))];
  },
} as const satisfies Rule<ManifestSubject>;

const missing = (flyte: Deployed, told: boolean): readonly Finding[] => {
  if (told || flyte.cross !== true || flyte.admin === undefined) return [];
  const [place] = flyte.consoles.filter(({ origin }) => origin !== 'env');
  if (place === undefined) return [];
  const span = place.owner.pairs[0]?.keySpan ?? place.owner.span;
  const message = say.missing(flyte.console, flyte.admin, place.where);
  return [finding(span, message, { fix: write(place, flyte.admin), notes: notesOf(flyte, place) })];
};

const judge = (flyte: Deployed, place: ConsoleUrl): readonly Finding[] => {
  const { url, where } = place;
  const text = url?.text ?? '';
  const said = `ADMIN_API_URL \`${text}\``;
  const parsed = urlOf(text);
  if (url === undefined) return [];
  if (parsed === undefined) {
    return [finding(url.span, say.noUrl(text, where), told(flyte, place))];
  }
  if (flyte.admin !== undefined && parsed.origin !== flyte.admin) {
    const message = say.other(text, flyte.admin, where);
    return [finding(url.span, message, told(flyte, place))];
  }
  if (text !== parsed.origin) {
    const message = say.moreThanOrigin(said, where);
    return [finding(url.span, message, { fix: write(place, parsed.origin), notes: notesOf(flyte, place) })];
  }
  const [scheme = ''] = (flyte.console ?? '').split(':');
  if (flyte.cross === true && parsed.protocol !== `${scheme}:`) {
    const message = say.otherScheme(said, scheme, where);
    return [finding(url.span, message, { severity: 'warning' })];
  }
  return GRPC.has(parsed.port) ? [finding(url.span, say.grpc(text, parsed.port, where))] : [];
};

const told = (flyte: Deployed, place: ConsoleUrl): Pick<Finding, 'fix' | 'notes'> => {
  const fix = flyte.admin === undefined ? undefined : write(place, flyte.admin);
  return { ...(fix && { fix }), notes: notesOf(flyte, place) };
};

const write = ({ view, owner, key }: ConsoleUrl, url: string): Finding['fix'] =>
  fixOf(say.set(url), setAt(view, owner, [key], url));

const notesOf = (flyte: Deployed, place: ConsoleUrl): readonly string[] => {
  const scheme = (origin: string | undefined): string => origin?.split(':')[0] ?? '';
  const mixed = flyte.cross === true && scheme(originOf(flyte.console)) !== scheme(flyte.admin);
  return [
    rollout({ origin: place.origin === 'values' ? 'values' : 'configmap' }, 'flyteconsole'),
    ...(mixed ? [say.ownScheme(scheme(flyte.console))] : []),
  ];
};
