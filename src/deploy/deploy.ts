import type { Source } from '../dockerfile/model.js';
import type { SaidBuild } from '../image/builds.js';
import { readDocuments } from '../manifests/read.js';
import type { Value } from '../manifests/tree.js';
import type { Ground } from './places.js';
import { MAY_BUILD } from './script.js';
import { sheetOf } from './sheet.js';
import { workflowBuilds } from './workflow.js';

/** Files that say how images are built, each by its reader. */
export type DeployKind = 'workflow';

/** All builds that a file says. A file that cannot be read says none. */
export const buildsIn = (kind: DeployKind, source: Source, ground: Ground): readonly SaidBuild[] => {
  const sheet = sheetOf(source, ground);
  switch (kind) {
    case 'workflow':
      return MAY_BUILD.test(source.text) ? inDocuments(source, (each) => workflowBuilds(each, sheet)) : [];
  }
};

const inDocuments = (
  { path, text }: Source,
  builds: (document: Value) => readonly SaidBuild[],
): readonly SaidBuild[] => {
  const documents = readDocuments(path, text);
  return Array.isArray(documents) ? documents.flatMap(builds) : [];
};
