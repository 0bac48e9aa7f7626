import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Place, type Waiver, waiversAt } from '../../src/text/waivers.js';

const waivers = suite('text/waivers');

const waiver = (reason: string, more: Partial<Waiver> = {}): Waiver => ({
  word: 'ignore',
  rules: ['r'],
  reason,
  until: undefined,
  state: 'good',
  mistake: undefined,
  span: { start: 0, end: 1 },
  ...more,
});

const at = (start: number, end: number, value: Waiver, stage?: number): Place => ({
  waiver: value,
  span: { start, end },
  stage,
});

const of = (places: readonly Place[], start: number, stage?: number, rule = 'r'): string | undefined =>
  waiversAt(places).of({ rule, span: { start, end: start }, ...(stage === undefined ? {} : { stage }) })?.reason;

const STAGE = at(10, 20, waiver('stage'), 1);

for (const [sentence, places, start, stage, expected] of [
  ['where it stands', [STAGE], 10, undefined, 'stage'],
  ['elsewhere', [STAGE], 21, undefined, undefined],
  ['elsewhere, of its stage', [STAGE], 30, 1, 'stage'],
  ['elsewhere, of another stage', [STAGE], 30, 2, undefined],
  ['the nearer one', [STAGE, at(12, 13, waiver('line'))], 12, 1, 'line'],
  ['of two for a stage the first one', [STAGE, at(10, 20, waiver('other'), 1)], 30, 1, 'stage'],
  ['one that does not count', [at(10, 20, waiver('x', { state: 'expired' }), 1)], 12, 1, undefined],
] as const) {
  waivers(sentence, () => assert.is(of(places, start, stage), expected));
}

waivers('for another rule', () => assert.is(of([STAGE], 12, 1, 'other'), undefined));

waivers('all are known, also those that do not count', () => {
  const expired = waiver('x', { state: 'expired' });
  assert.equal(waiversAt([STAGE, at(0, 1, expired)]).all, [STAGE.waiver, expired]);
});

waivers.run();
