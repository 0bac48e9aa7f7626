import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { exceptionExpired } from '../../src/rules/exception-expired.js';
import { subjectOf } from '../../src/rules/subject.js';
import { blames } from './blames.js';
import { blames as blamesIn } from './manifests/blames.js';
import { exempt, made, REASON, UNTIL } from './manifests/pods.js';

const rule = suite('rules/exception-expired');

for (const [sentence, text, expected, options] of [
  [
    'blames the comment',
    '# dockerfile-nonroot: allow-root reason=a until=2026-01-31\nFROM alpine:3.20\n',
    ['# dockerfile-nonroot: allow-root reason=a until=2026-01-31'],
    { today: '2026-02-01' },
  ],
  [
    'not on the last day',
    '# dockerfile-nonroot: allow-root reason=a until=2026-01-31\nFROM alpine:3.20\n',
    [],
    { today: '2026-01-31' },
  ],
  [
    'not without a last day',
    '# dockerfile-nonroot: allow-root reason=a\nFROM alpine:3.20\n',
    [],
    { today: '2026-01-31' },
  ],
  [
    'a thirteenth month is no date',
    '# dockerfile-nonroot: allow-root reason=a until=2026-13-01\nFROM alpine:3.20\n',
    ['# dockerfile-nonroot: allow-root reason=a until=2026-13-01'],
  ],
  [
    'nor is a day the other way round',
    '# dockerfile-nonroot: allow-root reason=a until=31.01.2026\nFROM alpine:3.20\n',
    ['# dockerfile-nonroot: allow-root reason=a until=31.01.2026'],
  ],
] as const satisfies readonly (readonly [string, string, readonly string[], Options?])[]) {
  rule(sentence, () => assert.equal(blames(exceptionExpired, text, options), expected));
}

for (const [sentence, text, expected, today] of [
  ['blames the annotation', exempt(`${REASON}: x, ${UNTIL}: 2026-01-01`), [`${REASON}: x`], '2026-01-02'],
  ['not on the last day', exempt(`${REASON}: x, ${UNTIL}: 2026-01-01`), [], '2026-01-01'],
  ['not without a last day', exempt(`${REASON}: x`), [], '2026-01-01'],
  ['next week is no date', exempt(`${REASON}: x, ${UNTIL}: next week`), [`${REASON}: x`], '2026-01-01'],
] as const) {
  rule(`in a manifest: ${sentence}`, () =>
    assert.equal(blamesIn(exceptionExpired, text, { ...made(7, '7'), today }), expected),
  );
}

rule('a last day that is no date is told', () => {
  const text = '# dockerfile-nonroot: allow-root reason=a until=soon\nFROM alpine:3.20\n';
  assert.equal(
    exceptionExpired.check(subjectOf({ path: 'Dockerfile', text }, {})).map(({ message }) => message),
    ['The exception for stage 0 ends on soon, which is no date like 2026-12-31.'],
  );
});

rule.run();
