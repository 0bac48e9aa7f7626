import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkManifest } from '../../src/report/check-manifest.js';

const comments = suite('manifests/comments');

const IGNORE = '# dockerfile-nonroot: ignore=privilege-escalation reason="r"';
const ROOT = '# dockerfile-nonroot: allow-root reason="r"';

const container = (name: string, uid: number): string => `    - name: ${name}
      image: a
      securityContext: {runAsUser: ${uid}, runAsNonRoot: ${uid !== 0}, allowPrivilegeEscalation: true}
`;

const pod = (containers: string, above = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n${above}spec:\n  securityContext: {runAsNonRoot: true}\n  containers:\n${containers}`;

const INTERESTING = new Set(['privilege-escalation', 'container-root-user', 'allowed-root', 'excepted-finding']);

const found = (text: string, path = 'pod.yaml'): string =>
  checkManifest({ path, text }, { today: '2026-06-01' })
    .results.filter(({ rule }) => INTERESTING.has(rule) || rule.startsWith('exception-'))
    .map(({ rule, span }) => `${rule} ${text.slice(0, span.start).split('\n').length}`)
    .join(', ');

const ONE = container('c', 9);

for (const [sentence, text, expected] of [
  ['none', pod(ONE), 'privilege-escalation 10'],
  ['above its line', pod(ONE.replace('      sec', `      ${IGNORE}\n      sec`)), 'excepted-finding 10'],
  ['above its container', pod(`    ${IGNORE}\n${ONE}`), 'excepted-finding 8'],
  ['above the list', pod(ONE).replace('  containers', `  ${IGNORE}\n  containers`), 'excepted-finding 7'],
  [
    'above the list, whose items stand no deeper',
    pod(ONE).replace('  containers', `  ${IGNORE}\n  containers`).replaceAll('\n    ', '\n  '),
    'excepted-finding 7',
  ],
  ['above the pod', pod(ONE, `${IGNORE}\n`), 'excepted-finding 5'],
  [
    'above the first line, which is all that it means',
    `${IGNORE}\n${pod(ONE)}`,
    'exception-unused 1, privilege-escalation 11',
  ],
  ['for the file', `${pod(ONE)}${IGNORE.replace('ignore', 'file-ignore')}\n`, 'excepted-finding 11'],
  [
    'above another container',
    pod(`${ONE}    ${IGNORE}\n${container('d', 9)}`),
    'privilege-escalation 10, excepted-finding 11',
  ],
  [
    'above the first of two containers',
    pod(`    ${IGNORE}\n${ONE}${container('d', 9)}`),
    'excepted-finding 8, privilege-escalation 14',
  ],
  ['with a blank line between', pod(`    ${IGNORE}\n\n    # c\n${ONE}`), 'excepted-finding 8'],
  ['below everything', `${pod(ONE)}${IGNORE}\n`, 'privilege-escalation 10, exception-unused 11'],
  ['at the end of a line is none', pod(ONE.replace('true}', `true} ${IGNORE}`)), 'privilege-escalation 10'],
  [
    'in a text is none',
    `${pod(ONE)}---\nkind: ConfigMap\ndata:\n  a: |\n    ${IGNORE}\n    x\n`,
    'privilege-escalation 10',
  ],
  [
    'without a reason',
    pod(`    ${IGNORE.replace(/ reason.*/, '')}\n${ONE}`),
    'exception-without-reason 8, privilege-escalation 11',
  ],
  ['past its day', pod(`    ${IGNORE} until=2026-05-01\n${ONE}`), 'exception-expired 8, privilege-escalation 11'],
  [
    'of a rule for Dockerfiles',
    pod(`    ${IGNORE.replace('privilege-escalation', 'root-home')}\n${ONE}`),
    'exception-without-reason 8, privilege-escalation 11',
  ],
] as const) {
  comments(`an exception ${sentence}`, () => assert.is(found(text), expected));
}

const rootIn = (...containers: readonly string[]): string =>
  pod(containers.join('').replaceAll('Escalation: true}', 'Escalation: false}')).replace(
    '  securityContext: {runAsNonRoot: true}\n',
    '',
  );

for (const [sentence, text, expected] of [
  ['above its container', rootIn(`    ${ROOT}\n`, container('c', 0)), 'allowed-root 7'],
  [
    'by the name of the rule',
    rootIn(`    ${ROOT.replace('allow-root', 'ignore=container-root-user')}\n`, container('c', 0)),
    'allowed-root 7',
  ],
  [
    'above another',
    rootIn(container('c', 0), `    ${ROOT}\n`, container('d', 9)),
    'container-root-user 9, exception-unused 10',
  ],
  [
    'above all of them, of which one needs it',
    rootIn(container('c', 0), container('d', 9)).replace('spec:', `${ROOT}\nspec:`),
    'allowed-root 5',
  ],
  [
    'above all of them, of which none needs it',
    rootIn(container('c', 8), container('d', 9)).replace('spec:', `${ROOT}\nspec:`),
    'exception-unused 5',
  ],
  [
    'without a reason',
    rootIn(`    ${ROOT.replace(/ reason.*/, '')}\n`, container('c', 0)),
    'exception-without-reason 7, container-root-user 10',
  ],
  [
    'by the rule for init containers',
    rootIn(`    ${ROOT.replace('allow-root', 'ignore=needless-root-init')}\n`, container('c', 0)),
    'allowed-root 7',
  ],
  ['where there is no container', `${rootIn(container('c', 9))}---\n${ROOT}\nkind: ConfigMap\n`, 'exception-unused 11'],
  [
    'by no rule for Dockerfiles',
    rootIn(`    ${ROOT.replace('allow-root', 'ignore=missing-user')}\n`, container('c', 0)),
    'exception-without-reason 7, container-root-user 10',
  ],
] as const) {
  comments(`root is allowed ${sentence}`, () => assert.is(found(text), expected));
}

const COMPOSE =
  'services:\n  web:\n    image: postgres:16\n    user: root\n  db:\n    image: postgres:16\n    user: root\n';

comments('words that we do not know are named', () => {
  const { results } = checkManifest(
    { path: 'pod.yaml', text: pod(`    # dockerfile-nonroot: skip=x reason=r\n${ONE}`) },
    {},
  );
  assert.match(results.find(({ rule }) => rule === 'exception-without-reason')?.message ?? '', 'We do not know "skip"');
});

comments('a service', () => {
  assert.is(found(COMPOSE, 'compose.yaml'), 'container-root-user 4, container-root-user 7');
  assert.is(
    found(COMPOSE.replace('  web', `  ${ROOT}\n  web`), 'compose.yaml'),
    'allowed-root 2, container-root-user 8',
  );
});

comments('an image that is allowed root by a comment counts as allowed', () => {
  const { targets } = checkManifest({ path: 'pod.yaml', text: rootIn(`    ${ROOT}\n`, container('c', 0)) }, {});
  assert.equal(
    targets.map(({ verdict, allowed }) => [verdict, allowed]),
    [['root', true]],
  );
});

comments('what a Dockerfile in a Compose file is blamed for', () => {
  const inline = `services:\n  web:\n    build:\n      dockerfile_inline: |\n        FROM alpine:3.20\n        USER 9:9\n        VOLUME /data\n`;
  const rules = (text: string) => checkManifest({ path: 'compose.yaml', text }, {}).results.map(({ rule }) => rule);
  assert.equal(rules(inline), ['unwritable-volume']);
  const ignore = IGNORE.replace('privilege-escalation', 'unwritable-volume');
  assert.equal(rules(inline.replace('  web', `  ${ignore}\n  web`)), ['excepted-finding']);
  assert.equal(rules(inline.replace('        VOLUME', `        ${ignore}\n        VOLUME`)), ['excepted-finding']);
});

comments('who wants no exceptions gets none', () => {
  const text = pod(`    ${IGNORE}\n${ONE}`);
  const { results } = checkManifest({ path: 'pod.yaml', text }, { noExceptions: true });
  assert.ok(results.some(({ rule }) => rule === 'privilege-escalation'));
});

comments.run();
