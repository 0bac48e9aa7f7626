import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkManifest } from '../../src/report/check-manifest.js';

const annotated = suite('manifests/annotated');

const TEMPLATE = (annotations: string, name = 'c') => `metadata: {labels: {a: b}${annotations}}
    spec:
      securityContext: {runAsNonRoot: true}
      containers:
        - name: ${name}
          image: a
          securityContext: {runAsUser: 9, allowPrivilegeEscalation: true}
`;

const deployment = (own: string, ofTemplate = '', name = 'd'): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}${own}}
spec:
  template:
    ${TEMPLATE(ofTemplate)}`;

const said = (key: string, value: string): string => `, annotations: {dockerfile-nonroot/${key}: ${value}}`;

const IGNORE = said('ignore.privilege-escalation', 'r');

const INTERESTING = new Set(['privilege-escalation', 'container-root-user', 'allowed-root', 'excepted-finding']);

const found = (text: string, path = 'a.yaml'): string =>
  checkManifest({ path, text }, { today: '2026-06-01' })
    .results.filter(({ rule }) => INTERESTING.has(rule) || rule.startsWith('exception-'))
    .map(({ rule, span, fix }) => `${rule} ${text.slice(0, span.start).split('\n').length}${fix ? ' fixed' : ''}`)
    .join(', ');

const POD = 'privilege-escalation 12 fixed';

for (const [sentence, text, expected] of [
  ['none', deployment(''), POD],
  ['on the object', deployment(IGNORE), 'excepted-finding 3'],
  ['on the pod template', deployment('', IGNORE), 'excepted-finding 6'],
  [
    'of another object',
    `${deployment(IGNORE)}---\n${deployment('', '', 'e')}`,
    'excepted-finding 3, privilege-escalation 25 fixed',
  ],
  [
    'in a list of objects',
    `apiVersion: v1\nkind: List\nitems:\n  - ${deployment(IGNORE).replaceAll('\n', '\n    ')}`,
    'excepted-finding 6',
  ],
  ['of another rule, which finds nothing', deployment(said('ignore.unread-file', 'r')), `exception-unused 3, ${POD}`],
  ['of a rule that there is not', deployment(said('ignore.nope', 'r')), `exception-without-reason 3, ${POD}`],
  ['without a reason', deployment(said('ignore.privilege-escalation', '""')), `exception-without-reason 3, ${POD}`],
  [
    'past its day',
    deployment(IGNORE.replace('}', ", dockerfile-nonroot/ignore-until.privilege-escalation: '2026-05-31'}")),
    `exception-expired 3, ${POD}`,
  ],
  [
    'until its day',
    deployment(IGNORE.replace('}', ", dockerfile-nonroot/ignore-until.privilege-escalation: '2026-06-01'}")),
    'excepted-finding 3',
  ],
  [
    'beside a comment above the first line',
    `# dockerfile-nonroot: ignore=unread-file reason="r"\n${deployment(IGNORE)}`,
    'exception-unused 1 fixed, excepted-finding 4',
  ],
  [
    'beside a comment of the same rule above the first line',
    `# dockerfile-nonroot: ignore=privilege-escalation reason="r"\n${deployment(IGNORE)}---\n${deployment('', '', 'e')}`,
    'exception-unused 1 fixed, excepted-finding 4, privilege-escalation 26 fixed',
  ],
  [
    'of two objects, below a comment of the same rule',
    `# dockerfile-nonroot: ignore=privilege-escalation reason="r"\n${deployment(IGNORE)}---\n${deployment(IGNORE, '', 'e')}`,
    'exception-unused 1 fixed, excepted-finding 4, excepted-finding 17',
  ],
  [
    'the comment above the container is nearer',
    deployment(IGNORE).replace(
      '        - name',
      '        # dockerfile-nonroot: ignore=privilege-escalation reason="s"\n        - name',
    ),
    'exception-unused 3, excepted-finding 10',
  ],
  [
    'reached in two ways counts once',
    `a: &a\n  metadata: {annotations: {dockerfile-nonroot/ignore.nope: r}}\nb: *a\n---\n${deployment('')}`,
    'exception-without-reason 2, privilege-escalation 16 fixed',
  ],
] as const) {
  annotated(`an exception ${sentence}`, () => assert.is(found(text), expected));
}

annotated('without a reason says so in words of manifests', () => {
  const { results } = checkManifest(
    { path: 'a.yaml', text: deployment(said('ignore.privilege-escalation', '""')) },
    {},
  );
  assert.is(
    results.find(({ rule }) => rule === 'exception-without-reason')?.message,
    'The exception for privilege-escalation gives no reason.',
  );
});

const service = (label: string): string =>
  `services:\n  db:\n    image: redis:7\n    user: root\n    privileged: true\n    labels: {${label}}\n  web:\n    image: redis:7\n    privileged: true\n`;

const ruleOf = (text: string): string =>
  checkManifest({ path: 'compose.yaml', text }, {})
    .results.map(({ rule, container }) => `${rule} ${container ?? ''}`.trim())
    .join(', ');

annotated('a label counts for its service', () => {
  const before = ruleOf(service('a: b'));
  assert.match(before, 'container-root-user');
  const after = ruleOf(service('dockerfile-nonroot.ignore.container-root-user: r'));
  assert.not.match(after, /container-root-user db/);
  assert.match(after, 'allowed-root');
});

annotated.run();
