import { placeOf, stateOf } from '../site.js';
import { type Call, needs, targetsOf } from './call.js';
import { unseen } from './unseen.js';
import { wordsOf } from './words.js';

/** `python -m venv DIRECTORY`; what else it runs nobody knows. */
export const python = (call: Call) => {
  const texts = call.run.args.map(({ value }) => value);
  const at = texts.indexOf('-m');
  if (at !== -1 && (texts[at + 1] === 'venv' || texts[at + 1] === 'virtualenv')) environment(at + 2)(call);
  else unseen(call);
};

/** A virtual environment makes its directory, and those above it, and fills it. */
export const environment =
  (from: number) =>
  (call: Call): void => {
    for (const argument of wordsOf(call.run.args.slice(from), 'p', ['prompt', 'python']).operands) {
      for (const { path, what } of targetsOf(call, argument)) {
        const place = placeOf(call.act.site, path, true) ?? path;
        const { exists } = stateOf(call.act.site, place);
        if (what === 'itself' && exists !== 'maybe')
          needs(call, call.act, exists === 'yes' ? `${place}/bin` : place, 'write');
      }
    }
    unseen(call);
  };
