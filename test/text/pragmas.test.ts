import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isDay, pragmaIn } from '../../src/text/pragmas.js';

const pragmas = suite('text/pragmas');

const told = (text: string): string | undefined => {
  const found = pragmaIn(text, '2026-06-01');
  if (found === undefined) return undefined;
  const { word, rules, reason, until, state, mistake } = found;
  return [word, rules.join('+'), reason, until ?? '', state, mistake ?? ''].join('|');
};

for (const [text, expected] of [
  [' a comment', undefined],
  [' dockerfile-nonroot is a tool', undefined],
  [' dockerfile-nonroot: allow-root reason="a b"', 'allow-root||a b||good|'],
  ['dockerfile-nonroot: allow-root reason=a', 'allow-root||a||good|'],
  [' dockerfile-nonroot: allow-root', 'allow-root||||no-reason|'],
  [' dockerfile-nonroot: allow-root reason=""', 'allow-root||||no-reason|'],
  [' dockerfile-nonroot: allow-root reason="  "', 'allow-root||||no-reason|'],
  [' dockerfile-nonroot: allow-root reason=a b', 'allow-root||||no-reason|quotes'],
  [' dockerfile-nonroot: allow-root reason=a until=2026-06-01', 'allow-root||a|2026-06-01|good|'],
  [' dockerfile-nonroot: allow-root reason=a until=2026-05-31', 'allow-root||a|2026-05-31|expired|'],
  [' dockerfile-nonroot: allow-root reason=a until=soon', 'allow-root||a|soon|bad-date|'],
  [' dockerfile-nonroot: allow-root reason=a until=2027-02-29', 'allow-root||a|2027-02-29|bad-date|'],
  [' dockerfile-nonroot: allow-root reason="a until=2020-01-01 b"', 'allow-root||a until=2020-01-01 b||good|'],
  [' dockerfile-nonroot: allow-root until=2027-01-01 reason="until=x"', 'allow-root||until=x|2027-01-01|good|'],
  [' dockerfile-nonroot: ignore=a reason="r"', 'ignore|a|r||good|'],
  [' dockerfile-nonroot: ignore=a,b, reason="r"', 'ignore|a+b|r||good|'],
  [' dockerfile-nonroot: file-ignore=a reason="r"', 'file-ignore|a|r||good|'],
  [' dockerfile-nonroot: ignore reason="r"', 'ignore||||no-reason|word'],
  [' dockerfile-nonroot: ignore= reason="r"', 'ignore||||no-reason|word'],
  [' dockerfile-nonroot: skip=a reason="r"', 'skip||||no-reason|word'],
] as const) {
  pragmas(`"${text}"`, () => assert.is(told(text), expected));
}

pragmas('without a day nothing has ended', () => {
  assert.is(pragmaIn(' dockerfile-nonroot: allow-root reason=a until=1999-01-01', undefined)?.state, 'good');
});

for (const [text, expected] of [
  ['2026-01-31', true],
  ['2026-12-31', true],
  ['2026-04-30', true],
  ['2026-04-31', false],
  ['2026-06-31', false],
  ['2026-09-31', false],
  ['2026-11-31', false],
  ['2028-02-29', true],
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2100-02-29', false],
  ['2000-02-29', true],
  ['2026-00-10', false],
  ['2026-13-10', false],
  ['2026-01-00', false],
  ['2026-01-32', false],
  ['2026-1-1', false],
  [' 2026-01-01', false],
  ['20260101', false],
] as const)
  pragmas(`a day: "${text}": ${expected}`, () => assert.is(isDay(text), expected));

pragmas.run();
