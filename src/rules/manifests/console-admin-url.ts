import type { ConsoleUrl, Deployed } from '../../manifests/cors/model.js';
import { originOf, urlOf } from '../../manifests/cors/origins.js';
import { setAt } from '../../manifests/edits.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { rollout } from './shared/flyte.js';
import { finding, fixOf } from './shared/remedy.js';

/** Ports on which Flyte's admin server speaks gRPC, which browsers do not: its own, and its service's. */
const GRPC: ReadonlySet<string> = new Set(['8089', '81']);

export const consoleAdminUrl = {
  id: 'console-admin-url',
  severity: 'error',
  summary: 'The console does not have the right URL of the admin API.',
  why: 'It sends its requests to the wrong address and shows nothing. Set ADMIN_API_URL to scheme, host and port of the admin API, with the scheme that the console has.',
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
  const { console, admin } = flyte;
  const message = `No ADMIN_API_URL: the console at ${console} asks itself instead of ${admin} (${place.where}).`;
  return [finding(span, message, { fix: write(place, flyte.admin), notes: notesOf(flyte, place) })];
};

const judge = (flyte: Deployed, place: ConsoleUrl): readonly Finding[] => {
  const { url, where } = place;
  const text = url?.text ?? '';
  const said = `ADMIN_API_URL \`${text}\``;
  const parsed = urlOf(text);
  if (url === undefined) return [];
  if (parsed === undefined) {
    return [finding(url.span, `ADMIN_API_URL \`${text}\` is no http or https URL (${where}).`, told(flyte, place))];
  }
  if (flyte.admin !== undefined && parsed.origin !== flyte.admin) {
    const message = `ADMIN_API_URL \`${text}\` is not ${flyte.admin}, where the admin API is (${where}).`;
    return [finding(url.span, message, told(flyte, place))];
  }
  if (text !== parsed.origin) {
    const message = `${said} is more than an origin: the console puts its own paths behind it (${where}).`;
    return [finding(url.span, message, { fix: write(place, parsed.origin), notes: notesOf(flyte, place) })];
  }
  const [scheme = ''] = (flyte.console ?? '').split(':');
  if (flyte.cross === true && parsed.protocol !== `${scheme}:`) {
    const message = `${said}: the console is opened with ${scheme}, and asks with ${scheme}, too (${where}).`;
    return [finding(url.span, message, { severity: 'warning' })];
  }
  return GRPC.has(parsed.port)
    ? [
        finding(
          url.span,
          `ADMIN_API_URL \`${text}\`: port ${parsed.port} is Flyte's gRPC port, which no browser speaks (${where}).`,
        ),
      ]
    : [];
};

const told = (flyte: Deployed, place: ConsoleUrl): Pick<Finding, 'fix' | 'notes'> => {
  const fix = flyte.admin === undefined ? undefined : write(place, flyte.admin);
  return { ...(fix && { fix }), notes: notesOf(flyte, place) };
};

const write = ({ view, owner, key }: ConsoleUrl, url: string): Finding['fix'] =>
  fixOf(`Set ADMIN_API_URL to ${url}`, setAt(view, owner, [key], url));

const notesOf = (flyte: Deployed, place: ConsoleUrl): readonly string[] => {
  const scheme = (origin: string | undefined): string => origin?.split(':')[0] ?? '';
  const mixed = flyte.cross === true && scheme(originOf(flyte.console)) !== scheme(flyte.admin);
  return [
    rollout({ origin: place.origin === 'values' ? 'values' : 'configmap' }, 'flyteconsole'),
    ...(mixed ? [`The console will ask with its own scheme, ${scheme(flyte.console)}.`] : []),
  ];
};
