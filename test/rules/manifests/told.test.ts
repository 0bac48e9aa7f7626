import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { DockerfileUser, ManifestOptions } from '../../../src/manifests/options.js';
import { consoleAdminUrl } from '../../../src/rules/manifests/console-admin-url.js';
import { containerRootUser } from '../../../src/rules/manifests/container-root-user.js';
import { corsCookies } from '../../../src/rules/manifests/cors-cookies.js';
import { corsMalformedOrigin } from '../../../src/rules/manifests/cors-malformed-origin.js';
import { exceptionOverride } from '../../../src/rules/manifests/exception-override.js';
import { missingRunAsNonRoot } from '../../../src/rules/manifests/missing-run-as-non-root.js';
import type { ManifestSubject } from '../../../src/rules/manifests/model.js';
import { uidDiffersFromImage } from '../../../src/rules/manifests/uid-differs-from-image.js';
import type { Rule } from '../../../src/rules/rule.js';
import { subjectIn } from './blames.js';
import { made, pod, REASON } from './pods.js';

const told = suite('rules/manifests: what is told');

const URLS = { consoleUrl: 'https://console.example.org', adminUrl: 'https://flyte.example.org' };

const consoleWith = (url: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: flyteconsole}
spec: {template: {spec: {containers: [{name: flyteconsole, image: a, env: [{name: ADMIN_API_URL, value: "${url}"}]}]}}}
`;

const adminWith = (security: string, auth: string): string => `apiVersion: v1
kind: ConfigMap
metadata: {name: flyte-admin-base-config}
data:
  server.yaml: |
    server: {security: {useAuth: true, allowCors: true, ${security}}}
    auth: {${auth}}
`;

/** A pod of the containers c and d. */
const twoIn = (security: string, c: string, d: string): string => `apiVersion: v1
kind: Pod
metadata: {name: p, annotations: {${REASON}: x}}
spec:
  securityContext: {${security}}
  containers:
    - {name: c, image: own, securityContext: {${c}}}
    - {name: d, image: own, securityContext: {${d}}}
`;

const ROOT: DockerfileUser = { verdict: 'root', user: 'root', uid: 0, gid: 0 };

/** An image whose user owns something in it, or nothing. */
const owning = (owns: boolean): ManifestOptions => ({
  images: { own: 'Dockerfile' },
  resolveDockerfile: () => ({ verdict: 'nonroot', user: '7:7', uid: 7, gid: 7, hasOwnFiles: () => owns }),
});

const given = (givenUid: number): ManifestOptions => ({
  images: { own: 'Dockerfile' },
  resolveDockerfile: () => ({
    verdict: 'nonroot',
    user: 'a',
    uid: undefined,
    gid: undefined,
    givenUid: () => givenUid,
  }),
});

type Row = readonly [
  sentence: string,
  rule: Rule<ManifestSubject>,
  text: string,
  options: ManifestOptions,
  expected: readonly string[],
];

const rows: readonly Row[] = [
  [
    'an admin URL without a scheme',
    consoleAdminUrl,
    consoleWith('flyte.example.org'),
    URLS,
    [
      'ADMIN_API_URL `flyte.example.org` is no http or https URL (Deployment/flyteconsole, env).',
      'It is read once, at start: apply it, then run kubectl rollout restart deployment/flyteconsole.',
      'Set ADMIN_API_URL to https://flyte.example.org',
    ],
  ],
  [
    'the admin URL of another host',
    consoleAdminUrl,
    consoleWith('https://other.example.org'),
    URLS,
    [
      'ADMIN_API_URL `https://other.example.org` is not https://flyte.example.org, where the admin API is (Deployment/flyteconsole, env).',
      'It is read once, at start: apply it, then run kubectl rollout restart deployment/flyteconsole.',
      'Set ADMIN_API_URL to https://flyte.example.org',
    ],
  ],
  [
    'an admin URL with another scheme than the console',
    consoleAdminUrl,
    consoleWith('http://flyte.example.org'),
    { consoleUrl: 'https://console.example.org' },
    [
      'ADMIN_API_URL `http://flyte.example.org`: the console is opened with https, and asks with https, too (Deployment/flyteconsole, env).',
    ],
  ],
  [
    'insecure cookies with NoneMode',
    corsCookies,
    adminWith('insecureCookieHeader: true', 'userAuth: {cookieSetting: {sameSitePolicy: NoneMode}}'),
    URLS,
    [
      '`insecureCookieHeader: true` with NoneMode: browsers drop such cookies (ConfigMap/flyte-admin-base-config, server.yaml).',
    ],
  ],
  [
    'an origin that no page has',
    corsMalformedOrigin,
    adminWith('allowedOrigins: ["ftp://a.example.org"]', ''),
    URLS,
    ['`ftp://a.example.org`: this is not the origin of a web page (ConfigMap/flyte-admin-base-config, server.yaml).'],
  ],
  [
    'a pod that is root for the sake of one container',
    exceptionOverride,
    twoIn('runAsUser: 0', 'runAsUser: 0, runAsNonRoot: false', 'runAsNonRoot: false'),
    {},
    [
      'The whole pod of Pod/p allows root because of one container.',
      'Remove it from the pod',
      'd would not start as root any more.',
    ],
  ],
  [
    'a pod that allows what none of its containers wants',
    missingRunAsNonRoot,
    twoIn('runAsNonRoot: false', 'runAsNonRoot: true', 'runAsNonRoot: true').replace('allow-root', 'other'),
    {},
    ['`runAsNonRoot: false` for the pod of Pod/p: no container needs it.', 'Set runAsNonRoot: true'],
  ],
  [
    'a user of the image that is a name',
    missingRunAsNonRoot,
    pod('', ''),
    made(undefined, 'app'),
    [
      'Container c of Pod/p has no runAsNonRoot: true.',
      'Set runAsNonRoot: true',
      "c needs a runAsUser first: its image's user is a name, app.",
    ],
  ],
  [
    'a number beside a name',
    uidDiffersFromImage,
    pod('runAsUser: 7', ''),
    made(undefined, 'app'),
    [
      '`runAsUser: 7`, but the user app of Dockerfile has no id that we know.',
      'Pin uid and gid in the Dockerfile, and write the same numbers here.',
    ],
  ],
  ['the number that its tool gives', uidDiffersFromImage, pod('runAsUser: 1000', ''), given(1000), []],
  [
    'another one',
    uidDiffersFromImage,
    pod('runAsUser: 1001', ''),
    given(1000),
    [
      '`runAsUser: 1001`, but the user a of Dockerfile has no id that we know.',
      'Pin uid and gid in the Dockerfile, and write the same numbers here.',
    ],
  ],
  [
    'another group than that of the image',
    uidDiffersFromImage,
    pod('runAsUser: 7, runAsGroup: 9', ''),
    made(7, '7:7'),
    ['`runAsGroup: 9`, but Dockerfile runs as 7:7.', 'Run as 7:7'],
  ],
  [
    'another user, where nothing in the image is for its own',
    uidDiffersFromImage,
    pod('runAsUser: 8', ''),
    owning(false),
    [],
  ],
  [
    'another user, where something is',
    uidDiffersFromImage,
    pod('runAsUser: 8, runAsGroup: 7', ''),
    owning(true),
    ['`runAsUser: 8`, but Dockerfile runs as 7:7.', 'Run as 7:7'],
  ],
  [
    'another user than that of an image whose files are for its own',
    uidDiffersFromImage,
    pod('runAsUser: 8', '', 'solr:9.6'),
    {},
    ['`runAsUser: 8`, but solr:9.6 runs as 8983:8983.'],
  ],
  [
    'another user than that of an image that has no such files',
    uidDiffersFromImage,
    pod('runAsUser: 8', '', 'registry.k8s.io/metrics-server/metrics-server:v0.7.1'),
    {},
    [],
  ],
  [
    'a service whose Dockerfile is root',
    containerRootUser,
    'services:\n  a:\n    build: .\n',
    { resolveDockerfile: () => ROOT },
    [
      'Dockerfile runs as root, and no `user:` is set for service a.',
      'Add USER to Dockerfile: this service runs as the same user.',
    ],
  ],
];

for (const [sentence, { check }, text, options, expected] of rows) {
  told(sentence, () => {
    const found = check(subjectIn(text, options)).flatMap(({ message, notes = [], fix }) => [
      message,
      ...notes,
      ...(fix === undefined ? [] : [fix.title, ...fix.obstacles]),
    ]);
    assert.equal(found, expected);
  });
}

told.run();
