import { type Act, placeOf, put, stateOf, sweep } from '../site.js';
import { absent, type State } from '../state.js';
import { actOn, type Call, needs, targetsOf } from './call.js';
import { hereOnly } from './rights.js';
import { wordsOf } from './words.js';

export const remove = (call: Call) => {
  const words = wordsOf(call.run.args);
  const all = words.has('r', 'R', 'recursive');
  const force = words.has('f', 'force');
  for (const target of words.operands.flatMap((each) => targetsOf(call, each))) {
    const act = actOn(call, target);
    const gone = (state: State): State => (state.exists === 'no' ? state : absent(act.because));
    // Without -r it fails where a directory is.
    const one = (state: State): State => (!all && state.kind === 'directory' ? state : gone(state));
    if (target.what === 'all') sweep(act, target.path, hereOnly(target, one, all));
    else if (target.what === 'below') sweep({ ...act, certain: false }, target.path, gone);
    else {
      const place = placeOf(act.site, target.path) ?? target.path;
      const { exists } = stateOf(act.site, place);
      // Without -f it fails where nothing is.
      if (exists === 'yes' || (exists === 'maybe' && !force)) needs(call, act, place, 'entry');
      removeOne(act, target.path, all || call.run.name === 'rmdir');
    }
  }
};

/** Takes away what lies at a path; `below`: a directory with all that is in it. */
export const removeOne = (act: Act, path: string, below: boolean) => {
  const place = placeOf(act.site, path);
  if (place === undefined || place === '/') return;
  const before = stateOf(act.site, place);
  if (before.exists === 'no') return;
  // Without -r it fails where a directory is.
  if (!below && before.kind === 'directory') return;
  if (below && before.kind !== 'link')
    sweep(act, place, (state) => (state.exists === 'no' ? state : absent(act.because)));
  put(act, place, absent(act.because));
};
