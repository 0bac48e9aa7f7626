import assert from 'node:assert/strict';
import { testAll } from '../e2e/tally.js';
import { inventoryOf, rowOpinions } from './bases.js';
import { compare, described } from './compare.js';
import type { StandIns } from './stand-ins.js';

/** Base images whose stand-ins are the real system: what is said of them is so there. */
const REAL: readonly (readonly [reference: string, standIn: string])[] = [
  ['debian:bookworm', 'bookworm'],
  ['debian:trixie', 'trixie'],
];

/** What our side says of Debian's images, held against what debootstrap makes. */
export const rows = (standIns: StandIns): Promise<void> =>
  testAll(
    REAL.map(([reference, name]) => [
      `rows: ${reference}`,
      async () => {
        const { disagreements } = compare(rowOpinions(reference), inventoryOf(await standIns.named(name), undefined));
        const wrong = disagreements.map(described);
        assert.ok(wrong.length === 0, wrong.join('\n'));
      },
    ]),
  );
