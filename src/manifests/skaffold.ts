import type { Source } from '../dockerfile/model.js';
import { joinPath } from './compose-file.js';
import { readDocuments } from './read.js';
import { type MapValue, mapsOf, textOf, type Value } from './tree.js';

/** Which Dockerfile makes which image, as the artifacts of a Skaffold file say, as paths like that file's. */
export const skaffoldImages = (source: Source): Readonly<Record<string, string>> => {
  const documents = readDocuments(source.path, source.text);
  return Array.isArray(documents) ? imagesOfArtifacts(documents, joinPath(source.path, '..')) : {};
};

/** The same for documents that are read already. */
export const imagesOfArtifacts = (documents: readonly Value[], directory: string): Readonly<Record<string, string>> =>
  // Without a profile, the first one counts.
  Object.fromEntries(documents.flatMap((item) => artifactsOf(item, directory)).toReversed());

/**
 * The artifacts that a file builds always, and those of its profiles. Source:
 * GoogleContainerTools/skaffold@main:docs-v2/content/en/schemas/v4beta11.json, Profile.
 */
export const artifactsIn = (document: MapValue): readonly MapValue[] => [
  ...mapsOf(document, 'build', 'artifacts'),
  ...mapsOf(document, 'profiles').flatMap((profile) => mapsOf(profile, 'build', 'artifacts')),
];

const artifactsOf = (document: Value, directory: string): readonly (readonly [string, string])[] => {
  if (document.kind !== 'map' || textOf(document, 'apiVersion')?.startsWith('skaffold/') !== true) return [];
  return artifactsIn(document).flatMap((artifact) => {
    const image = textOf(artifact, 'image');
    const file = textOf(artifact, 'docker', 'dockerfile') ?? textOf(artifact, 'kaniko', 'dockerfile') ?? 'Dockerfile';
    const target = textOf(artifact, 'docker', 'target') ?? textOf(artifact, 'kaniko', 'target');
    if (image === undefined || OTHER_BUILDERS.some((key) => artifact.pairs.some((pair) => pair.key === key))) return [];
    const path = joinPath(directory, textOf(artifact, 'context') ?? '.', file);
    return [[image, target === undefined ? path : `${path}#${target}`] as const];
  });
};

/** Builders that do not read a Dockerfile. */
const OTHER_BUILDERS = ['buildpacks', 'ko', 'jib', 'bazel', 'custom'] as const;
