import type { Step } from '../../stage.js';
import { ROOT_DIRECTORY } from '../owned.js';
import { builderOwner, ROOT } from '../owners.js';
import { type Act, causeAt, makeDirectories, put, type Site, stateOf } from '../site.js';
import { either, present } from '../state.js';
import { copy } from './copy.js';
import { run } from './run.js';

/** What a step changes. */
export const apply = (site: Site, { operation }: Step) => {
  if (operation.kind === 'copy' || operation.kind === 'add') copy(site, operation);
  if (operation.kind === 'workdir' && operation.target.path !== undefined) enter(site, operation.target.path);
  if (operation.kind !== 'run') return;
  run(site, operation);
  settle(site);
  leaveMountPoints(site);
};

/**
 * BuildKit makes the directory, and those above it, for the user that is in force.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/dockerfile2llb/convert.go, dispatchWorkdir.
 */
const enter = (site: Site, path: string) => {
  const { step } = site;
  const act = actOf(site, 'WORKDIR makes it');
  const user = step.as.user;
  const owner = user === '' ? builderOwner('0:0', site.accounts()) : builderOwner(user, site.accounts());
  makeDirectories({ ...act, who: owner }, path, { ...owner, mode: 0o755 });
};

/** Hard links are one file: where they seem to differ, what happened to the one happened to the other. */
const settle = (site: Site) => {
  const act = actOf(site, 'RUN ln makes it so');
  for (const [first, second] of site.twins) {
    const [a, b] = [stateOf(site, first), stateOf(site, second)];
    if (a.exists !== 'yes' || b.exists !== 'yes') continue;
    put(act, first, { ...either(a, b), because: a.because });
    put(act, second, { ...either(a, b), because: b.because });
  }
};

const actOf = (site: Site, clause: string): Act => ({
  site,
  who: ROOT,
  certain: true,
  because: causeAt(site.step, clause),
});

/** Where a mount was, an empty directory may stay. */
const leaveMountPoints = (site: Site) => {
  const act = actOf({ ...site, mounts: [] }, 'RUN --mount leaves it behind');
  for (const mount of site.mounts) {
    const before = stateOf(site, mount);
    const left = present(undefined, ROOT_DIRECTORY, act.because);
    if (before.exists === 'no') put(act, mount, either(before, left));
  }
};
