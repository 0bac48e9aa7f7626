import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkManifest } from '../../src/report/check-manifest.js';
import { applyEdits } from '../../src/text/edit.js';

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
  `apiVersion: extensions/v1beta1
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
  [
    'of another rule, which finds nothing',
    deployment(said('ignore.unread-file', 'r')),
    `exception-unused 3 fixed, ${POD}`,
  ],
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
    'exception-unused 3 fixed, excepted-finding 10',
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

const R = 'dockerfile-nonroot/ignore.unread-file';
const UNTIL = 'dockerfile-nonroot/ignore-until.unread-file';
const L = 'dockerfile-nonroot.ignore.unread-file';
const POD_OF = (metadata: string): string =>
  `apiVersion: v1\nkind: Pod\n${metadata}spec:\n  containers:\n    - {name: c, image: a}\n`;
const SERVICE = (lines: string): string => `services:\n  a:\n    image: postgres:15\n    user: "7"\n${lines}`;

/** The text once all unused exceptions are fixed, which the fix of each of them has to leave without one. */
const without = (text: string, path: string): string => {
  let after = text;
  for (let round = 0; round < 5; round += 1) {
    const { results, error } = checkManifest({ path, text: after }, { today: '2026-06-01' });
    assert.is(error, undefined);
    const [fix] = results.flatMap((each) => (each.rule === 'exception-unused' ? (each.fix ?? []) : []));
    if (fix === undefined) return after;
    after = applyEdits(after, fix.edits);
  }
  return after;
};

for (const [sentence, before, expected] of [
  [
    'with its line, beside others',
    POD_OF(`metadata:\n  name: p\n  annotations:\n    # mine\n    a: b\n    ${R}: r\n    c: d\n`),
    POD_OF('metadata:\n  name: p\n  annotations:\n    # mine\n    a: b\n    c: d\n'),
  ],
  [
    'with its last day, which stands elsewhere',
    POD_OF(`metadata:\n  annotations:\n    ${UNTIL}: '2027-01-01'\n    a: b\n    ${R}: >-\n      r\n      s\n`),
    POD_OF('metadata:\n  annotations:\n    a: b\n'),
  ],
  [
    'with the map that holds nothing else',
    POD_OF(`metadata:\n  name: p\n  annotations:\n    ${R}: r\n    ${UNTIL}: '2027-01-01'\n`),
    POD_OF('metadata:\n  name: p\n'),
  ],
  ['with all maps that hold nothing else', POD_OF(`metadata:\n  annotations:\n    ${R}: r\n`), POD_OF('')],
  [
    'two of them, which are all that there is',
    POD_OF(`metadata:\n  name: p\n  annotations:\n    ${R}: r\n    dockerfile-nonroot/ignore.fs-group: s\n`),
    POD_OF('metadata:\n  name: p\n'),
  ],
  [
    'from a file of Windows without a last line end',
    `${POD_OF('').replace('spec', 'spec').trimEnd()}\nmetadata:\n  annotations:\n    a: b\n    ${R}: r`.replaceAll(
      '\n',
      '\r\n',
    ),
    `${POD_OF('').trimEnd()}\nmetadata:\n  annotations:\n    a: b`.replaceAll('\n', '\r\n'),
  ],
  [
    'from the middle of a file of Windows',
    POD_OF(`metadata:\n  annotations:\n    ${R}: r\n    a: b\n`).replaceAll('\n', '\r\n'),
    POD_OF('metadata:\n  annotations:\n    a: b\n').replaceAll('\n', '\r\n'),
  ],
  [
    'from a flow map',
    POD_OF(`metadata: {name: p, annotations: {a: b, ${R}: r, ${UNTIL}: '2027-01-01'}} # m\n`),
    POD_OF('metadata: {name: p, annotations: {a: b}} # m\n'),
  ],
  [
    'from the front of a flow map',
    POD_OF(`metadata: {annotations: {${R}: r, a: b}}\n`),
    POD_OF('metadata: {annotations: {a: b}}\n'),
  ],
  [
    'with a flow map that holds nothing else',
    POD_OF(`metadata: {annotations: { ${R}: r }, name: p}\n`),
    POD_OF('metadata: {name: p}\n'),
  ],
  [
    'from a file of JSON',
    `{"apiVersion": "v1", "kind": "Pod",\n "metadata": {"annotations": {\n  "a": "b",\n  "${R}": "r"\n }},\n "spec": {"containers": [{"name": "c", "image": "a"}]}}\n`,
    `{"apiVersion": "v1", "kind": "Pod",\n "metadata": {"annotations": {\n  "a": "b"\n }},\n "spec": {"containers": [{"name": "c", "image": "a"}]}}\n`,
  ],
  ['from labels', SERVICE(`    labels:\n      ${L}: r\n      a: b\n`), SERVICE('    labels:\n      a: b\n')],
  [
    'from a list of labels',
    SERVICE(`    labels:\n      - a=b\n      - "${L}=r = s"\n`),
    SERVICE('    labels:\n      - a=b\n'),
  ],
  [
    'from a list of labels in one line',
    SERVICE(`    labels: [${L}=r, a=b, dockerfile-nonroot.allow-root=x]\n`),
    SERVICE('    labels: [a=b]\n'),
  ],
  [
    'with the list that holds nothing else',
    SERVICE(
      `    labels:\n    - dockerfile-nonroot.allow-root=x\n    - dockerfile-nonroot.allow-root-until=2027-01-01\n    tty: true\n`,
    ),
    SERVICE('    tty: true\n'),
  ],
  [
    'a comment that allows root',
    SERVICE('    # dockerfile-nonroot: allow-root reason="r"\n').replace(
      '  a:',
      '  # dockerfile-nonroot: allow-root reason="r"\n  a:',
    ),
    SERVICE('    # dockerfile-nonroot: allow-root reason="r"\n'),
  ],
] as const) {
  annotated(`an unused exception goes ${sentence}`, () => {
    const path = before.includes('services:') ? 'compose.yaml' : 'a.yaml';
    assert.is(without(before, path), expected);
  });
}

for (const [sentence, text] of [
  [
    'beside another one, with a comment between',
    POD_OF(`metadata:\n  name: p\n  annotations:\n    ${R}: r\n    # c\n    dockerfile-nonroot/ignore.fs-group: s\n`),
  ],
  [
    'in metadata that another object has',
    `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: &m\n    name: p\n    annotations: {a: b, ${R}: r}\n  spec: {containers: [{name: c, image: a}]}\n- apiVersion: v1\n  kind: Pod\n  metadata: *m\n  spec: {containers: [{name: c, image: a}]}\n`,
  ],
  [
    'in a map that another one names',
    `apiVersion: v1\nkind: List\nitems:\n${['&a', '*a'].map((each, at) => `- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: p${at}\n    annotations: ${each === '*a' ? each : `${each}\n      ${R}: r\n      b: c`}\n  spec: {containers: [{name: c, image: a}]}\n`).join('')}`,
  ],
  ['below a comment on the line of its map', POD_OF(`metadata:\n  name: p\n  annotations: # of ours\n    ${R}: r\n`)],
  ['with a comment behind it', POD_OF(`metadata:\n  name: p\n  annotations:\n    a: b\n    ${R}: r # why\n`)],
  [
    'where the dash of a label stands on a line of its own',
    `services:\n  db:\n    image: redis:7\n    labels:\n      -\n        dockerfile-nonroot.ignore.unread-file=r\n      - a=b\n`,
  ],
  ['that stands twice', POD_OF(`metadata:\n  name: p\n  annotations:\n    ${R}: r\n    ${R}: s\n    a: b\n`)],
  [
    'around a comment',
    POD_OF(`metadata:\n  name: p\n  annotations:\n    ${R}: r\n    # c\n    ${UNTIL}: '2027-01-01'\n    a: b\n`),
  ],
] as const) {
  annotated(`an unused exception stays ${sentence}`, () => {
    assert.match(found(text), 'exception-unused');
    assert.is(without(text, 'a.yaml'), text);
  });
}

annotated('labels in a list count as those in a map do', () => {
  const list = (...labels: readonly string[]): string =>
    `services:\n  db:\n    image: redis:7\n    user: root\n    privileged: true\n    labels:\n${labels.map((each) => `      - ${each}\n`).join('')}`;
  const ignored = 'dockerfile-nonroot.ignore.privileged-container=r';
  assert.match(found(list('dockerfile-nonroot.allow-root=r'), 'compose.yaml'), 'allowed-root 7');
  assert.match(found(list(ignored), 'compose.yaml'), 'excepted-finding 7');
  const until = (day: string) => list(ignored, `dockerfile-nonroot.ignore-until.privileged-container=${day}`);
  assert.match(found(until('2026-06-01'), 'compose.yaml'), 'excepted-finding 7');
  assert.match(found(until('2026-05-31'), 'compose.yaml'), 'exception-expired 7');
  assert.match(
    found(list('dockerfile-nonroot.ignore.privileged-container'), 'compose.yaml'),
    'exception-without-reason',
  );
});

annotated('an annotation of a patch is not unused', () =>
  assert.is(
    found(
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d${said('ignore.unread-file', 'r')}}\nspec: {template: {spec: {containers: [{name: c}]}}}\n`,
    ),
    '',
  ),
);

annotated.run();
