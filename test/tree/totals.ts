import type { Judged } from './judge.js';

const totals = { agreed: 0, all: 0 };

/** Of paths that count, how many there are, and of how many our side knows something. */
const known = { lab: { of: 0, known: 0 }, samples: { of: 0, known: 0 } };

/** Adds what one case has come to. `paths`: those that the lab has measured, or that a sample has changed. */
export const count = (part: 'lab' | 'samples', paths: Iterable<string>, { opinions, comparison }: Judged): void => {
  const { agreed, disagreements } = comparison;
  totals.agreed += agreed;
  totals.all += agreed + disagreements.length;
  const said = new Set(opinions.map(({ path }) => path));
  for (const path of paths) {
    known[part].of += 1;
    if (said.has(path)) known[part].known += 1;
  }
};

/** The lines above the last one. */
export const summary = (): readonly string[] => [
  `${counted(totals.agreed, totals.all)} opinions agree`,
  `something is known of ${counted(known.lab.known, known.lab.of)} paths that the lab has measured`,
  `something is known of ${counted(known.samples.known, known.samples.of)} paths that samples have changed`,
];

const counted = (some: number, all: number): string => `${some.toLocaleString('en')} of ${all.toLocaleString('en')}`;
