import type { Comparison } from './compare.js';

const totals = { agreed: 0, all: 0, known: 0, measured: 0 };

/** Adds what one case has come to, and of how many of the measured paths our side knows something. */
export const count = ({ agreed, disagreements }: Comparison, known = 0, measured = 0): void => {
  totals.agreed += agreed;
  totals.all += agreed + disagreements.length;
  totals.known += known;
  totals.measured += measured;
};

/** The lines above the last one. */
export const summary = (): readonly string[] => {
  const [agreed, all, known, measured] = [totals.agreed, totals.all, totals.known, totals.measured].map((each) =>
    each.toLocaleString('en'),
  );
  return [
    `${agreed} of ${all} opinions agree`,
    `something is known of ${known} of ${measured} paths that the lab has measured`,
  ];
};
