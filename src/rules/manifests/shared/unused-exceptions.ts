import type { Exception } from '../../../manifests/exceptions.js';
import type { Judged, JudgedService, ManifestSubject } from '../model.js';

/** Exceptions for containers that do not run as root, or are not there. */
export const unusedExceptions = ({ workloads, services }: ManifestSubject): ReadonlySet<Exception> =>
  new Set([...workloads.flatMap(unusedIn), ...services.flatMap(unusedOf)]);

/** An image that is not known may be root's, and so may what a patch does not say. */
const unusedIn = ({ exceptions, effective, partial }: Judged): readonly Exception[] => {
  if (partial) return [];
  const names = new Set(effective.flatMap(({ container, verdict }) => (verdict === 'nonroot' ? [] : [container.name])));
  return exceptions.filter(({ container }) => !names.has(container));
};

const unusedOf = ({ exception, made, verdict }: JudgedService): readonly Exception[] =>
  exception === undefined || made.verdict === 'unknown' || verdict === 'root' ? [] : [exception];
