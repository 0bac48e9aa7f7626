import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../src/dockerfile/parse.js';
import { rootComments } from '../../src/image/foreign-pragmas.js';
import { foreignPragmasIn } from '../../src/knowledge/foreign-pragmas.js';
import { check } from '../../src/report/check.js';

const words = suite('foreign-pragmas: what a comment says to another tool');

for (const [text, ...expected] of [
  ['hadolint ignore=DL3002', 'hadolint stage'],
  ['hadolint ignore = DL3008 , DL3002  # needs raw sockets', 'hadolint stage "needs raw sockets"'],
  ['hadolint stage ignore=DL3002', 'hadolint stage'],
  ['hadolint global ignore=DL3002,DL3006', 'hadolint file'],
  ['hadolint ignore=DL3008 # not DL3002'],
  ['hadolint ignore=DL30021'],
  ['checkov:skip=CKV_DOCKER_3', 'checkov file'],
  ['a checkov:skip= CKV_DOCKER_2,CKV_DOCKER_8: binds 80', 'checkov file "binds 80"'],
  ['bridgecrew:skip=CKV_DOCKER_8', 'checkov file'],
  ['cortex:skip=CKV_DOCKER_3:', 'checkov file'],
  ['checkov:skip=CKV_DOCKER_2:see CKV_DOCKER_3'],
  ['trivy:ignore:DS-0002', 'trivy file'],
  ['trivy:ignore:avd-ds-0002:exp:2026-12-31', 'trivy file until 2026-12-31'],
  ['tfsec:ignore:DS002', 'trivy file'],
  ['trivy:ignore:DS-0001 trivy:ignore:DS-0002', 'trivy file'],
  ['trivy:ignore:DS-0026'],
  ['kics-scan ignore', 'kics file'],
  ['kics-scan disable=b03a748a,fd54f200-402c-4333-a5a4-36ef6709af2f', 'kics file'],
  ['kics-scan disable=b03a748a'],
  ['kics-scan ignore-line', 'kics below'],
  ['kics-scan ignore-block: it loads modules', 'kics below "it loads modules"'],
  ['nosemgrep', 'semgrep below'],
  ['nosemgrep: dockerfile.security.missing-user.missing-user', 'semgrep stage'],
  ['nosem: a.b, dockerfile.security.last-user-is-root.last-user-is-root', 'semgrep stage'],
  ['nosemgrep: dockerfile.audit.dockerfile-source-not-pinned'],
  ['tally ignore=hadolint/DL3002', 'tally stage'],
  ['tally global ignore=final-stage-root;reason=drops its rights itself', 'tally file "drops its rights itself"'],
  ['tally ignore=max-lines;reason=root is long'],
  ['hadolint ignore=DL3002 # trivy:ignore:DS-0002', 'hadolint stage "trivy:ignore:DS-0002"', 'trivy file'],
  ['we ignore root here'],
  ['dockerfile-nonroot: allow-root reason="r"'],
] as const) {
  words(`${text}: ${expected.join(', ') || 'nothing'}`, () => {
    const found = foreignPragmasIn(text).map(({ tool, scope, reason, until }) =>
      [tool, scope, ...(reason === '' ? [] : [`"${reason}"`]), ...(until === undefined ? [] : ['until', until])].join(
        ' ',
      ),
    );
    assert.equal(found, expected);
  });
}

words.run();

const places = suite('foreign-pragmas: what they count for');

const TWO = 'FROM debian:12 AS a\nRUN a\nFROM debian:12\nUSER root\nRUN b\nCMD ["b"]\n';

/** The text with a comment put above a line. */
const above = (line: number, comment: string): string =>
  TWO.split('\n')
    .toSpliced(line - 1, 0, `# ${comment}`)
    .join('\n');

for (const [sentence, line, comment, expected] of [
  ['above FROM the stage below', 3, 'hadolint ignore=DL3002', [1]],
  ['in a stage that one', 2, 'hadolint ignore=DL3002', [0]],
  ['below everything the last one', 7, 'hadolint ignore=DL3002', [1]],
  ['the file', 1, 'hadolint global ignore=DL3002', [undefined]],
  ['without a rule above FROM', 3, 'kics-scan ignore-line', [1]],
  ['without a rule above USER', 4, 'nosemgrep', [1]],
  ['without a rule above CMD', 6, 'nosemgrep', [1]],
  ['without a rule above RUN nothing', 5, 'nosemgrep', []],
  ['without a rule below everything nothing', 7, 'kics-scan ignore-block', []],
] as const) {
  places(sentence, () => {
    const found = rootComments(parse({ path: 'Dockerfile', text: above(line, comment) }));
    assert.equal(
      found.map(({ stage }) => stage?.index),
      expected,
    );
  });
}

places('without a rule on the last line of CMD', () => {
  const text = 'FROM debian:12\nCMD a \\\n# nosemgrep';
  assert.is(rootComments(parse({ path: 'Dockerfile', text })).length, 1);
});

places('without a rule above ENTRYPOINT', () => {
  const text = above(6, 'nosemgrep').replace('CMD', 'ENTRYPOINT');
  assert.equal(
    rootComments(parse({ path: 'Dockerfile', text })).map(({ stage }) => stage?.index),
    [1],
  );
});

places.run();

const honored = suite('foreign-pragmas: they count where somebody asks for it');

const told = (text: string, options: Parameters<typeof check>[1]): readonly string[] =>
  check({ path: 'Dockerfile', text }, options).results.map(({ rule, message }) => `${rule}: ${message}`);

const ROOT = 'FROM alpine:3.20\nCMD ["sleep", "1"]\n';
const HADOLINT = `# hadolint global ignore=DL3002\n${ROOT}`;
const TRIVY = `# trivy:ignore:DS-0002:exp:2026-06-30\n${ROOT}`;
const OPEN = 'missing-user: No USER: the image runs as root, the default of alpine:3.20.';

for (const [sentence, text, options, expected] of [
  ['nobody', HADOLINT, {}, [OPEN]],
  [
    'for this tool',
    HADOLINT,
    { honor: ['hadolint'] },
    ['allowed-root: Stage 0 may run as root: a comment for hadolint says so'],
  ],
  ['for another one', HADOLINT, { honor: ['trivy', 'kics'] }, [OPEN]],
  ['and for no exceptions', HADOLINT, { honor: ['hadolint'], noExceptions: true }, [OPEN]],
  [
    'with a reason',
    `# checkov:skip=CKV_DOCKER_3:mounts disks\n${ROOT}`,
    { honor: ['checkov'] },
    ['allowed-root: Stage 0 may run as root: mounts disks'],
  ],
  [
    'until its last day',
    TRIVY,
    { honor: ['trivy'], today: '2026-06-30' },
    ['allowed-root: Stage 0 may run as root until 2026-06-30: a comment for trivy says so'],
  ],
  [
    'and not after it',
    TRIVY,
    { honor: ['trivy'], today: '2026-07-01' },
    ['exception-expired: The exception for stage 0 ended on 2026-06-30.', OPEN],
  ],
  [
    'two comments are one exception',
    `${HADOLINT}# checkov:skip=CKV_DOCKER_3\n`,
    { honor: ['hadolint', 'checkov'] },
    ['allowed-root: Stage 0 may run as root: a comment for hadolint says so'],
  ],
  ['one that nobody needs is nothing to us', `${HADOLINT}USER 1000:1000\n`, { honor: ['hadolint'] }, []],
] as const) {
  honored(sentence, () => assert.equal(told(text, options), expected));
}

honored('a finding without a fix names the comment', () => {
  const text = '# hadolint global ignore=DL3002\nFROM alpine:3.20 AS lint\nFROM alpine:3.20\nCMD ["/x"]\n';
  const notes = check({ path: 'Dockerfile', text }, {}).results.flatMap(({ fix, notes: all = [] }) => (fix ? [] : all));
  assert.is(
    notes[0],
    'The comment on line 1 tells hadolint that root is meant here: where it is, --honor lets the comment count.',
  );
});

honored.run();
