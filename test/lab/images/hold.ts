import assert from 'node:assert/strict';
import type { Attempt } from './attempt.js';
import type { Case } from './case.js';

/** What came of a case is what it says. A safe fix that breaks an image never is. */
export const hold = (each: Case, { safety, after, reasons, dockerfile, told }: Attempt): void => {
  const shown = `${safety} and ${after}${reasons.map((reason) => `\n- ${reason}`).join('')}\n${told}\n${dockerfile}`;
  assert.ok(safety !== 'safe' || after === 'works', `a safe fix breaks the image: ${shown}`);
  assert.equal(`${safety} and ${after}`, `${each.fix} and ${each.after}`, shown);
  if (safety === 'safe') return;
  if (after === 'works') assert.ok(each.caution, `why is it not safe? ${shown}`);
  else {
    const { reason = '' } = each;
    assert.ok(reason !== '' && reasons.some((one) => one.includes(reason)), `no such reason: ${reason}\n${shown}`);
  }
};
