import { fixAll } from '../manifests/fixing.js';
import { startSite, visit } from './browser.js';

/** Flyte's settings as they are deployed: what is below `server`, what stands beside it, and the console's map. */
const manifest = (security: string, beside = '', console = ''): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: flyte-admin-base-config
data:
  server.yaml: |
    flyteadmin:
      metricsScope: "flyte:"
${beside}    server:
      httpPort: 8088
${security}---
apiVersion: v1
kind: ConfigMap
metadata:
  name: flyte-console-config
data:
  BASE_URL: /console
${console}`;

const security = (lines: readonly string[], indent: string): string =>
  ['security:', ...lines.map((line) => `  ${line}`)].map((line) => `${indent}${line}\n`).join('');

const BELOW = ' '.repeat(6);
const BESIDE = ' '.repeat(4);
const HEADERS = 'allowedHeaders: [Content-Type, flyte-authorization]';

type Case = {
  readonly sentence: string;
  readonly text: (console: string, admin: string) => string;
  readonly before: RegExp;
  readonly query?: string;
};

const told = (admin: string): string => `  ADMIN_API_URL: ${admin}\n`;
const upper = (origin: string): string => origin.replace('localhost', 'LocalHost');

const CASES: readonly Case[] = [
  {
    sentence: 'a console that is told no URL asks itself',
    text: () => manifest(security(['allowCors: true', 'allowedOrigins: ["*"]', HEADERS], BELOW)),
    before: /^refused: 404/,
  },
  {
    sentence: 'a wildcard is refused for requests with cookies',
    text: (_, admin) =>
      manifest(security(['allowCors: true', 'allowedOrigins:', '- "*"', HEADERS], BELOW), '', told(admin)),
    before: /^blocked/,
  },
  {
    sentence: 'without settings the default is a wildcard',
    text: (_, admin) => manifest('', '', told(admin)),
    before: /^blocked/,
  },
  {
    sentence: 'an empty list is a wildcard',
    text: (_, admin) => manifest(security(['allowedOrigins: []'], BELOW), '', told(admin)),
    before: /^blocked/,
  },
  {
    sentence: 'security beside server is ignored',
    text: (console, admin) =>
      manifest('', security(['allowCors: true', `allowedOrigins: ["${console}"]`], BESIDE), told(admin)),
    before: /^blocked/,
  },
  {
    sentence: 'CORS that is off answers nobody',
    text: (console, admin) =>
      manifest(security(['allowCors: false', 'allowedOrigins:', `- ${console}`], BELOW), '', told(admin)),
    before: /^blocked/,
  },
  {
    sentence: 'an origin with a slash never matches',
    text: (console, admin) => manifest(security(['allowedOrigins:', `- "${console}/"`], BELOW), '', told(admin)),
    before: /^blocked/,
  },
  {
    sentence: 'letters are compared as they are',
    text: (console, admin) => manifest(security(['allowedOrigins:', `- '${upper(console)}'`], BELOW), '', told(admin)),
    before: /^blocked/,
  },
  {
    sentence: 'another console is not this one',
    text: (_, admin) => manifest(security(['allowedOrigins: [https://other.example.org]'], BELOW), '', told(admin)),
    before: /^blocked/,
  },
  {
    sentence: 'a header that is not allowed fails the preflight',
    text: (console, admin) =>
      manifest(
        security(['useAuth: true', `allowedOrigins: ["${console}"]`, 'allowedHeaders:', '- Content-Type'], BELOW),
        '',
        told(admin),
      ),
    before: /^blocked/,
    query: '?auth',
  },
];

/** Each mistake in a browser, and what the fix makes of it. */
export const corsCases = async (
  program: string,
  browser: string,
  say: (sentence: string, wrong: string) => void,
): Promise<void> => {
  const site = await startSite(program);
  const page = `${site.console}/console`;
  for (const { sentence, text, before, query = '' } of CASES) {
    const wrong = text(site.console, site.admin);
    await site.rollout(wrong);
    const first = await visit(browser, page + query);
    say(`${sentence}: before`, before.test(first) ? '' : first);
    const fixed = fixAll('flyte.yaml', wrong, { consoleUrl: site.console, adminUrl: site.admin });
    await site.rollout(fixed.text);
    const second = await visit(browser, page + query);
    say(`${sentence}: after`, second === 'answered: projects for session' ? '' : `${second}\n${fixed.text}`);
  }
  site.stop();
};
