import { placeOf, put, stateOf } from '../site.js';
import { absent, either } from '../state.js';
import { actOn, type Call, targetsOf } from './call.js';
import { unseen } from './unseen.js';
import { wordsOf } from './words.js';

/** gzip and its like put a file of another name in the place of the one that they are told. */
export const pack = (call: Call) => {
  unseen(call);
  const { operands } = wordsOf(call.run.args, 'S', ['suffix']);
  for (const target of operands.flatMap((each) => targetsOf(call, each))) {
    if (target.what === 'below' || target.what === 'all') continue;
    const act = { ...actOn(call, target), certain: false };
    const place = placeOf(act.site, target.path) ?? target.path;
    put(act, place, absent(act.because));
    for (const other of otherNames(place)) {
      const before = stateOf(act.site, other);
      const after = { ...either(before, absent(act.because)), because: act.because };
      put({ ...act, certain: true }, other, { ...after, exists: 'maybe', owner: undefined, group: undefined });
    }
  }
};

/** With the ending, and without it. */
const otherNames = (path: string): readonly string[] => {
  const bare = path.replace(/\.(?:gz|xz|bz2|zst)$/, '');
  return bare === path ? ['gz', 'xz', 'bz2', 'zst'].map((ending) => `${path}.${ending}`) : [bare];
};
