import type { Lab } from './container.js';
import { isWanted, testAll } from './tally.js';
import { provideBases } from './there/bases.js';
import { BUILDS } from './there/builds.js';
import { MOUNTS } from './there/mounts.js';
import { prove } from './there/prove.js';
import { RUNS } from './there/runs.js';
import { STARTS } from './there/starts.js';

const CASES = [...BUILDS, ...MOUNTS, ...STARTS, ...RUNS];

/** Images that have a user: what the rules say of them is so, and mended they work. */
export const there = async (lab: Lab): Promise<void> => {
  const wanted = CASES.map((each) => [`there: ${each.name}`, () => prove(lab, each)] as const).filter(([name]) =>
    isWanted(name),
  );
  if (wanted.length === 0) return;
  await provideBases(lab);
  await testAll(wanted);
};
