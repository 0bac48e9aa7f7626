import { parentOf } from '../../text/path.js';
import type { Span } from '../../text/span.js';
import type { Need } from './denial.js';
import { straight } from './links.js';
import { mayIn } from './may.js';
import { mayWrite } from './may-write.js';
import type { Identity, Tree } from './node.js';
import type { Owner } from './owners.js';
import { type Site, stateOf } from './site.js';
import { foundOf } from './state.js';

/** Who does what, for certain, and with nothing to catch a failure. */
export type Demand = { readonly site: Site; readonly who: Owner; readonly span: Span };

/** Notes that a command is denied what it needs, where that is certain; the first one of a RUN stops it. */
export const demand = ({ site, who: { owner, group }, span }: Demand, path: string, need: Need): void => {
  if (owner === undefined || owner === 0 || site.denials.at(-1)?.step === site.step) return;
  if (site.mounts.some((mount) => path === mount || path.startsWith(`${mount}/`)) || isKernels(path)) return;
  const who: Identity = { uid: owner, groups: group === undefined ? [owner, 0] : [group] };
  if (isDenied(site, who, path, need)) site.denials.push({ step: site.step, span, path, need });
};

const isKernels = (path: string): boolean => /^\/(?:dev|proc|sys)(?:\/|$)/.test(path);

const isDenied = (site: Site, who: Identity, path: string, need: Need): boolean => {
  const look = (each: string) => stateOf(site, each);
  switch (need) {
    case 'own': {
      const place = straight(look, path, true);
      const state = place === undefined ? undefined : look(place);
      return state?.exists === 'yes' && state.owner !== undefined && state.owner !== who.uid;
    }
    case 'make':
    case 'entry':
      return mayIn(look, who, parentOf(path), 'write').answer === 'no';
    case 'write': {
      const at = (each: string) => {
        const place = straight(look, each);
        return place === undefined ? ('unknown' as const) : foundOf(look(place));
      };
      const may: Tree['may'] = (identity, each, right) => mayIn(look, identity, each, right);
      return mayWrite({ at, may }, site.stage.image, who, path) === 'no';
    }
  }
};
