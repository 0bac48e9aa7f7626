import { isWithin } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import { factsOf } from './run-facts.js';
import type { View } from './view.js';
import { writablePaths } from './writable/writable.js';

/** So many things of each kind are told. */
const MOST_TOLD = 3;

/** What the files that run the image ask of its user: rights that only root has, and mounts that belong to others. */
export const runConsequences = (view: View): readonly Consequence[] => {
  const facts = factsOf(view);
  if (facts.length === 0) return [];
  const paths = writablePaths(view).map(({ path }) => path);
  const overlaps = (path: string) => paths.some((each) => isWithin(each, path) || isWithin(path, each));
  const rights = facts.filter(({ kind }) => kind === 'rights');
  const binds = facts.filter(({ kind, path }) => kind === 'bind' && path !== undefined && overlaps(path));
  return [
    ...rights.slice(0, MOST_TOLD).map(({ where, service, what }) => {
      const sentence = `${service} (${where}) is given ${what}, which may take root to use.`;
      return consequence('run-rights', sentence, undefined);
    }),
    ...binds.slice(0, MOST_TOLD).map(({ where, service, what, path }) => {
      const sentence = `${service} (${where}) mounts ${what} at ${path}: its files stay whose they are on the host.`;
      return consequence('host-files', sentence, undefined);
    }),
  ];
};
