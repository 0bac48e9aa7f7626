import type { Source } from '../../../dockerfile/model.js';
import { dockerfileOf } from '../../../manifests/join.js';
import type { ManifestOptions } from '../../../manifests/options.js';
import { readDocuments } from '../../../manifests/read.js';
import { subjectOf } from '../subject.js';

/** Ids that manifests ask of an image. */
export type AskedIds = { readonly uid: number; readonly gid: number | undefined };

/**
 * The uid and gid with which a manifest runs the images that the Dockerfile at `path` makes, for a fix of that
 * Dockerfile to pin. `undefined` where the manifest says none, root's, or more than one.
 */
export const askedIds = (source: Source, path: string, options: ManifestOptions): AskedIds | undefined => {
  const documents = readDocuments(source.path, source.text);
  if (!Array.isArray(documents)) return undefined;
  const { workloads, options: joined } = subjectOf(source, documents, options);
  const asked = workloads
    .flatMap(({ effective }) => effective)
    .filter(({ container }) => dockerfileOf(container.image?.text ?? '', joined.images ?? {})?.path === path)
    .filter(({ runAsUser }) => runAsUser.value !== undefined && runAsUser.value > 0);
  const uids = new Set(asked.map(({ runAsUser }) => runAsUser.value));
  const gids = new Set(asked.map(({ runAsGroup }) => runAsGroup.value).filter((gid) => gid !== undefined && gid > 0));
  const [uid] = uids;
  const [gid] = gids;
  return uid === undefined || uids.size > 1 || gids.size > 1 ? undefined : { uid, gid };
};
