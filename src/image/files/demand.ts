import { isKernel } from '../../knowledge/directories.js';
import { parentOf } from '../../text/path.js';
import type { Span } from '../../text/span.js';
import type { Need } from './denial.js';
import { mayWrite } from './may-write.js';
import type { Identity } from './node.js';
import { identityAt, mayOwn, type Owner } from './owners.js';
import { seenBy } from './seen.js';
import { isMounted, placeOf, type Site, stateOf } from './site.js';

/** Who does what, for certain, and with nothing to catch a failure. */
export type Demand = { readonly site: Site; readonly who: Owner; readonly span: Span };

/** Notes that a command is denied what it needs, where that is certain; the first one of a RUN stops it. */
export const demand = ({ site, who, span }: Demand, path: string, need: Need): void => {
  const identity = identityAt(site.step, who);
  if (identity === undefined || identity.uid === 0 || site.denials.at(-1)?.step === site.step) return;
  if (isMounted(site, path) || isKernel(path)) return;
  if (isDenied(site, identity, path, need)) site.denials.push({ step: site.step, span, path, need });
};

const isDenied = (site: Site, who: Identity, path: string, need: Need): boolean => {
  const tree = seenBy((each) => stateOf(site, each));
  switch (need) {
    case 'own':
    case 'give': {
      const state = stateOf(site, placeOf(site, path, true) ?? path);
      return state.exists === 'yes' && (need === 'give' || !mayOwn(who, state.owner));
    }
    case 'make':
    case 'entry':
      return tree.may(who, parentOf(path), 'write').answer === 'no';
    case 'write':
      return mayWrite(tree, site.stage.image, who, path) === 'no';
  }
};
