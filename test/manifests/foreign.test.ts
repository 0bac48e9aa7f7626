import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { foreignChecks, rulesOf, skippedByComment, skippedIn } from '../../src/knowledge/foreign-checks.js';
import { TOOLS, type Tool } from '../../src/knowledge/foreign-pragmas.js';
import { checkManifest } from '../../src/report/check-manifest.js';
import { manifestRules } from '../../src/rules/manifests/index.js';

const words = suite('manifests/foreign: what is written for other tools');

const ROOT = 'container-root-user missing-run-as-non-root needless-root-init';

const shown = (all: ReturnType<typeof skippedIn>): readonly string[] =>
  all.map((each) => {
    const until = each.until === undefined ? '' : ` until ${each.until}`;
    return `${each.tool} ${each.check ?? '*'}${each.reason === '' ? '' : ` "${each.reason}"`}${until}: ${rulesOf(each).join(' ')}`;
  });

for (const [key, text, ...expected] of [
  ['checkov.io/skip1', 'CKV_K8S_23=mounts = many', `checkov CKV_K8S_23 "mounts = many": ${ROOT}`],
  ['bridgecrew.io/skip2', 'CKV_K8S_20', 'checkov CKV_K8S_20: privilege-escalation'],
  ['a.cortex.io/skip', 'CKV_K8S_16=a', 'checkov CKV_K8S_16 "a": privileged-container'],
  ['checkov.io/skip1', 'CKV_K8S_14=tag', 'checkov CKV_K8S_14 "tag": '],
  ['checkov.io/other', 'CKV_K8S_23=a'],
  ['ignore-check.kube-linter.io/run-as-non-root', 'r', `kube-linter run-as-non-root "r": ${ROOT}`],
  ['ignore-check.kube-linter.io/Run-As-Non-Root', 'r', 'kube-linter Run-As-Non-Root "r": '],
  ['kube-linter.io/ignore-all', '', `kube-linter *: privilege-escalation privileged-container ${ROOT}`],
  ['polaris.fairwinds.com/runAsRootAllowed-exempt', 'TRUE', `polaris runAsRootAllowed: ${ROOT}`],
  ['polaris.fairwinds.com/runAsRootAllowed-exempt', 'truthy'],
  ['polaris.fairwinds.com/runAsRootAllowed', 'true'],
  ['polaris.fairwinds.com/unexempt', 'true'],
  ['polaris.fairwinds.com/exempt', 'true', `polaris *: privilege-escalation privileged-container ${ROOT}`],
] as const) {
  words(`${key}: ${text}`, () =>
    assert.equal(
      shown(skippedIn(key, text)).map((each) => each),
      expected,
    ),
  );
}

for (const [text, ...expected] of [
  [
    ' kics-scan disable=a,cf34805e-3872-4c08-bf92-6ff7bb0cfadb',
    'file kics a: ',
    `file kics cf34805e-3872-4c08-bf92-6ff7bb0cfadb: ${ROOT}`,
  ],
  [' kics-scan ignore', `file kics *: privilege-escalation ${ROOT} privileged-container`],
  [' kics-scan ignore-block', `block kics *: privilege-escalation ${ROOT} privileged-container`],
  [' kics-scan ignore-line'],
  [' kics-scan enable=a'],
  [' see kics-scan ignore'],
  ['trivy:ignore:ksv012', `block trivy ksv012: ${ROOT}`],
  [' trivy:ignore:AVD-KSV-0012:exp:2027-01-01', `block trivy AVD-KSV-0012 until 2027-01-01: ${ROOT}`],
  [
    ' tfsec:ignore:KSV-0017 #trivy:ignore:no-root',
    'block trivy KSV-0017: privileged-container',
    `block trivy no-root: ${ROOT}`,
  ],
  [' trivy:ignore:*', `block trivy *: privilege-escalation undropped-capabilities ${ROOT} privileged-container`],
  [' a.trivy:ignore:KSV012'],
  [' nosemgrep'],
] as const) {
  words(`#${text}`, () => {
    const found = skippedByComment(text).map((each) => `${each.reach} ${shown([each])[0]}`);
    assert.equal(found, expected);
  });
}

words('each row names rules that there are, and a tool', () => {
  const known = new Set(manifestRules.map(({ id }) => id));
  for (const { tool, rules } of foreignChecks()) {
    assert.ok(tool);
    assert.ok(rules.length > 0 && rules.every((rule) => known.has(rule)), rules.join(' '));
  }
});

words.run();

const places = suite('manifests/foreign: what they count for');

type Parts = {
  readonly top?: string;
  readonly object?: string;
  readonly template?: string;
  readonly container?: string;
};

/** A deployment whose two containers may get more rights, and the first is root. */
const deployment = ({ top = '', object = '', template = '', container = '' }: Parts): string =>
  `${top}apiVersion: apps/v1
kind: Deployment
metadata: {name: d${object}}
spec:
  selector: {}
  template:
    metadata: {labels: {a: b}${template}}
    spec:
      securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
      containers:
${container}        - name: c
          image: a
          securityContext: {runAsUser: 0, runAsNonRoot: false, capabilities: {drop: [ALL]}}
        - name: e
          image: b
          securityContext: {runAsUser: 9, runAsGroup: 9, capabilities: {drop: [ALL]}}
`;

const annotation = (key: string, value = 'r'): string => `, annotations: {${key}: ${value}}`;

const INTERESTING = new Set(['container-root-user', 'privilege-escalation', 'allowed-root', 'excepted-finding']);

const found = (text: string, honor: readonly Tool[]): string =>
  checkManifest({ path: 'a.yaml', text }, { today: '2026-06-01', honor })
    .results.filter(({ rule }) => INTERESTING.has(rule) || rule === 'exception-unused')
    .map(({ rule, span }) => `${rule} ${text.slice(0, span.start).split('\n').length}`)
    .join(', ');

const ALL = 'privilege-escalation 11, container-root-user 13, privilege-escalation 14';
const BELOW = 'privilege-escalation 12, container-root-user 14, privilege-escalation 15';

for (const [sentence, parts, expected] of [
  ['nothing', {}, ALL],
  [
    'an annotation of the object',
    { object: annotation('ignore-check.kube-linter.io/run-as-non-root') },
    'allowed-root 3, privilege-escalation 11, privilege-escalation 14',
  ],
  [
    'one for another rule',
    { object: annotation('checkov.io/skip1', 'CKV_K8S_20=r') },
    'excepted-finding 3, container-root-user 13',
  ],
  ['one of the pod template', { template: annotation('ignore-check.kube-linter.io/run-as-non-root') }, ALL],
  [
    'all checks',
    { object: annotation('polaris.fairwinds.com/exempt', '"true"') },
    'allowed-root 3, excepted-finding 3',
  ],
  [
    'a comment above a container',
    { container: '        # trivy:ignore:KSV-0012 trivy:ignore:KSV-0001\n' },
    'allowed-root 11, excepted-finding 11, privilege-escalation 15',
  ],
  ['a comment past its day', { container: '        # trivy:ignore:KSV-0001:exp:2026-01-01\n' }, BELOW],
  [
    'a block',
    { container: '        # kics-scan ignore-block\n' },
    'allowed-root 11, excepted-finding 11, privilege-escalation 15',
  ],
  [
    'a file, above its first value',
    { top: '# ours\n---\n# kics-scan disable=5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d\n' },
    'excepted-finding 3, container-root-user 16',
  ],
  [
    'a file, on its first line',
    { top: '# kics-scan disable=5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d\n' },
    'excepted-finding 1, container-root-user 14',
  ],
  [
    'not a file from within',
    { container: '        # kics-scan disable=5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d\n' },
    BELOW,
  ],
] as const) {
  places(sentence, () => assert.is(found(deployment(parts), TOOLS), expected));
}

places('none covers nothing', () =>
  assert.is(found(deployment({ object: annotation('ignore-check.kube-linter.io/privileged-container') }), TOOLS), ALL),
);

places('nor does one for root where nobody is', () => {
  const text = deployment({ object: annotation('ignore-check.kube-linter.io/run-as-non-root') }).replace(
    'runAsUser: 0, runAsNonRoot: false',
    'runAsUser: 9, runAsGroup: 9',
  );
  assert.is(found(text, TOOLS), 'privilege-escalation 11, privilege-escalation 14');
});

places('the reason is told', () => {
  const text = deployment({ object: annotation('checkov.io/skip1', '"CKV_K8S_23=changes mounts"') });
  const { results } = checkManifest({ path: 'a.yaml', text }, { honor: ['checkov'] });
  assert.match(results.find(({ rule }) => rule === 'allowed-root')?.message ?? '', 'changes mounts');
});

places('what gives no reason says for which tool it is written', () => {
  const reasonIn = (parts: Parts): string =>
    checkManifest({ path: 'a.yaml', text: deployment(parts) }, { honor: TOOLS }).results.find(
      ({ rule }) => rule === 'excepted-finding',
    )?.message ?? '';
  assert.match(
    reasonIn({ object: annotation('polaris.fairwinds.com/privilegeEscalationAllowed-exempt', '"true"') }),
    'privilege-escalation are left out: an annotation for Polaris says so',
  );
  assert.match(
    reasonIn({ container: '        # kics-scan ignore-block\n' }),
    'privilege-escalation is left out: a comment for KICS says so',
  );
});

places('our own exception is nearer', () => {
  const text = deployment({
    object: annotation('checkov.io/skip1', 'CKV_K8S_20=theirs'),
    container: '        # dockerfile-nonroot: ignore=privilege-escalation reason="ours"\n',
  });
  const { results } = checkManifest({ path: 'a.yaml', text }, { honor: ['checkov'] });
  const told = results.filter(({ rule }) => rule === 'excepted-finding').map(({ message }) => message);
  assert.equal(
    told.map((each) => each.slice(-6).trim()),
    ['theirs', ': ours'],
  );
});

places.run();

const open = suite('manifests/foreign: where they do not count');

const SAID = deployment({ object: annotation('ignore-check.kube-linter.io/run-as-non-root') });

open('they are told with what they are about, and no fix of it is safe', () => {
  const { results } = checkManifest({ path: 'a.yaml', text: SAID }, { honor: ['checkov'] });
  const told = 'Line 3 tells kube-linter that this is meant. If it is, --honor kube-linter lets it count.';
  for (const { rule, notes = [], fix } of results) {
    const isAbout = ROOT.includes(rule);
    assert.is([...notes, ...(fix?.obstacles ?? [])].includes(told), isAbout, rule);
    assert.ok(!isAbout || fix === undefined || fix.safety === 'unsafe', rule);
  }
  assert.ok(results.some(({ rule }) => rule === 'container-root-user'));
});

open('a fix that was safe is so no more', () => {
  const safetyOf = (annotations: string) => {
    const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: p${annotations}}\nspec:\n  securityContext: {runAsUser: 9, runAsGroup: 9}\n  containers: [{name: c, image: a}]\n`;
    return checkManifest({ path: 'a.yaml', text }, {}).results.find(({ rule }) => rule === 'missing-run-as-non-root')
      ?.fix?.safety;
  };
  assert.is(safetyOf(''), 'safe');
  assert.is(safetyOf(annotation('checkov.io/skip1', 'CKV_K8S_23=r')), 'unsafe');
});

open('nor does any with --no-exceptions', () => {
  const { results } = checkManifest({ path: 'a.yaml', text: SAID }, { honor: ['kube-linter'], noExceptions: true });
  assert.match(JSON.stringify(results.find(({ rule }) => rule === 'container-root-user')), 'tells kube-linter');
});

open.run();
