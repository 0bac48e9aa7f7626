import type { Deployed, Settings } from '../../manifests/cors/model.js';
import { originOf, usesAuth } from '../../manifests/cors/origins.js';
import { setAt } from '../../manifests/edits.js';
import { appendItem } from '../../manifests/list-edits.js';
import { booleanOf, nodeAt, scalarOf, textOf, textsOf } from '../../manifests/tree.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { corsCookies as say } from './sentences.js';
import { rollout } from './shared/flyte.js';
import { finding, fixOf } from './shared/remedy.js';

const POLICY = ['auth', 'userAuth', 'cookieSetting', 'sameSitePolicy'] as const;

export const corsCookies = {
  id: 'cors-cookies',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ flyte }) =>
    (flyte?.settings ?? []).flatMap((settings) =>
      flyte?.cross === true && usesAuth(settings)
        ? [...sameSite(settings, flyte), ...secure(settings, flyte), ...redirect(settings, flyte)]
        : [],
    ),
} as const satisfies Rule<ManifestSubject>;

const sameSite = (settings: Settings, flyte: Deployed): readonly Finding[] => {
  const policy = textOf(settings.root, ...POLICY);
  if (policy === 'NoneMode' || siteOf(flyte.console) === siteOf(flyte.admin)) return [];
  const { view, where } = settings;
  const scalar = scalarOf(settings.root, ...POLICY) ?? scalarOf(settings.security, 'useAuth');
  const sites = say.sites(flyte.console, flyte.admin);
  const message = say.loggedOut(sites, where);
  const edits = view.edits(setAt(view, settings.root, POLICY, 'NoneMode') ?? []);
  const fix = fixOf(say.set, edits, [say.sentToAll]);
  return [
    finding(view.span(scalar?.span ?? settings.root.span), message, { fix, notes: [rollout(settings, 'flyteadmin')] }),
  ];
};

const secure = (settings: Settings, flyte: Deployed): readonly Finding[] => {
  const scalar = scalarOf(settings.security, 'insecureCookieHeader');
  const insecure = booleanOf(scalar) === true;
  const { view, where } = settings;
  const span = view.span(scalar?.span ?? scalarOf(settings.security, 'useAuth')?.span ?? settings.root.span);
  if (insecure && textOf(settings.root, ...POLICY) === 'NoneMode') {
    return [finding(span, say.dropped(where))];
  }
  const plain = [flyte.console, flyte.admin].find((origin) => origin?.startsWith('http://') && !isLocal(origin));
  if (insecure || plain === undefined) return [];
  return [finding(span, say.secure(plain, where))];
};

const redirect = (settings: Settings, flyte: Deployed): readonly Finding[] => {
  const list = nodeAt(settings.root, 'auth', 'authorizedUris');
  const origins = textsOf(settings.root, 'auth', 'authorizedUris').map(originOf);
  if (list?.kind !== 'list' || flyte.console === undefined || origins.includes(flyte.console)) return [];
  const { view, where } = settings;
  const edits = view.edits(appendItem(view, list, flyte.console) ?? []);
  const message = say.notBack(flyte.console, where);
  const fix = fixOf(`Authorize ${flyte.console}`, edits);
  return [finding(view.span(list.span), message, { fix, notes: [rollout(settings, 'flyteadmin')] })];
};

const hostOf = (origin: string | undefined): string => (origin === undefined ? '' : new URL(origin).hostname);

const isLocal = (origin: string): boolean => /^(?:localhost|.*\.localhost|127\.[0-9.]+|\[::1\])$/.test(hostOf(origin));

/**
 * Scheme and registrable domain, as browsers compare sites; without the list of public suffixes, a short second level
 * below a country's domain, as in `co.uk`, counts as a suffix.
 */
const siteOf = (origin: string | undefined): string => {
  const host = hostOf(origin);
  if (/^[0-9.]+$|^\[/.test(host)) return host;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.');
};
