import type { ImageFacts } from './model.js';
import type { Entry } from './table.js';

const merged = new WeakMap<readonly Entry[], { readonly facts: ImageFacts | undefined }>();

/**
 * What holds for every tag of a repository, for a reference that hides its tag. `undefined` where not even the user is
 * the same. Windows images are left out if there are Linux ones: the file that names them shows it in other ways.
 */
export const agreed = (rows: readonly Entry[]): ImageFacts | undefined => {
  const known = merged.get(rows) ?? { facts: intersection(rows) };
  merged.set(rows, known);
  return known.facts;
};

const intersection = (rows: readonly Entry[]): ImageFacts | undefined => {
  const linux = rows.filter(({ row }) => row.family !== 'windows');
  const [first, ...others] = (linux.length > 0 ? linux : rows).map(({ facts }) => facts());
  if (first === undefined) return undefined;
  const same = <Key extends keyof ImageFacts>(key: Key): boolean =>
    others.every((other) => JSON.stringify(other[key]) === JSON.stringify(first[key]));
  if (!same('user') || !same('uid') || !same('gid')) return undefined;
  const all = [first, ...others];
  const tools = same('accountTools') && same('accountCreation') && same('installAccountTools');
  return {
    ...first,
    tag: null,
    family: same('family') ? first.family : 'unknown',
    release: same('release') ? first.release : null,
    accounts: first.accounts.filter((account) =>
      others.every(({ accounts }) => accounts.some((other) => JSON.stringify(other) === JSON.stringify(account))),
    ),
    accountsComplete: same('family') && same('accounts') && all.every(({ accountsComplete }) => accountsComplete),
    serviceAccount: same('serviceAccount') && same('accounts') ? first.serviceAccount : null,
    ...(same('env') && same('envVaries') ? {} : { env: null, envVaries: [] }),
    volumes: first.volumes.filter((path) => others.every(({ volumes }) => volumes.includes(path))),
    owned: same('owned') && same('accounts') ? first.owned : [],
    workdir: same('workdir') ? first.workdir : null,
    shell: same('shell') ? first.shell : null,
    ...(tools
      ? {}
      : { accountTools: 'none', moreTools: true, accountCreation: 'numeric-only', installAccountTools: null }),
    packageManager: same('packageManager') ? first.packageManager : null,
    startsService: same('startsService') ? first.startsService : null,
    stepsDownWith: all.find(({ stepsDownWith }) => stepsDownWith !== null)?.stepsDownWith ?? null,
    rootByDesign: all.some(({ rootByDesign }) => rootByDesign),
    privilegedPorts: [...new Set(all.flatMap(({ privilegedPorts }) => privilegedPorts))],
    notes: all.find(({ rootByDesign }) => rootByDesign)?.notes ?? first.notes,
  };
};
