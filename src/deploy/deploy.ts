import type { Source } from '../dockerfile/model.js';
import type { SaidBuild } from '../image/builds.js';
import type { Neighbour } from '../image/run-facts.js';
import { composeBuilds } from '../manifests/compose-runs.js';
import { neighboursIn } from '../manifests/neighbours.js';
import { readDocuments } from '../manifests/read.js';
import type { Value } from '../manifests/tree.js';
import { plainJson } from '../text/jsonc.js';
import { bakeBuilds, bakeJsonBuilds } from './bake.js';
import { makeBuilds } from './makefile.js';
import { actionImage, devcontainerBuilds, jenkinsBuilds, skaffoldBuilds } from './others.js';
import { type Ground, HERE, moved, TOP } from './places.js';
import { buildsOfScript, MAY_BUILD } from './script.js';
import { type Sheet, sheetOf } from './sheet.js';
import { stepBuilds } from './steps.js';
import { workflowBuilds } from './workflow.js';

/** Files that say how images are built, each by its reader. */
export type DeployKind =
  | 'workflow'
  | 'action'
  | 'bake'
  | 'bake-json'
  | 'make'
  | 'script'
  | 'steps'
  | 'skaffold'
  | 'devcontainer'
  | 'jenkins'
  | 'tilt'
  | 'compose';

/** What a file says of images that are built here. */
export type Said = { readonly builds: readonly SaidBuild[]; readonly runs: readonly Neighbour[] };

/** All that a file says. A file that cannot be read says nothing. */
export const saidIn = (kind: DeployKind, source: Source, ground: Ground): Said => {
  if (kind === 'compose') return composeSaid(source);
  const tells = kind === 'tilt' || kind === 'skaffold' || kind === 'action';
  return { builds: buildsIn(kind, source, ground), runs: tells ? neighboursIn(source) : [] };
};

const composeSaid = (source: Source): Said => {
  const all = composeBuilds(source);
  const runs = all.flatMap(({ build, runs: facts }) => {
    const dockerfile = build.places[0]?.dockerfile ?? '';
    return facts.map((fact) => ({ dockerfile, fact }));
  });
  return { builds: all.map(({ build }) => build), runs };
};

/** All builds that a file says. */
const buildsIn = (kind: Exclude<DeployKind, 'compose'>, source: Source, ground: Ground): readonly SaidBuild[] => {
  const sheet = sheetOf(source, ground);
  switch (kind) {
    case 'workflow':
      return inCommands(source, (each) => workflowBuilds(each, sheet));
    case 'action':
      return inDocuments(source, (each) => [...actionImage(each, sheet), ...workflowBuilds(each, sheet)]);
    case 'steps':
      return inCommands(source, (each) => stepBuilds(each, sheet));
    case 'skaffold':
      return inDocuments(source, (each) => skaffoldBuilds(each, sheet));
    case 'devcontainer':
      return inDocuments({ ...source, text: plainJson(source.text) }, (each) => devcontainerBuilds(each, sheet));
    case 'bake-json':
      return inDocuments({ ...source, text: plainJson(source.text) }, (each) => bakeJsonBuilds(each, sheet));
    case 'bake':
      return bakeBuilds(sheet);
    case 'make':
      return makeBuilds(sheet);
    case 'jenkins':
      return jenkinsBuilds(sheet);
    case 'script':
      return scriptBuilds(sheet);
    case 'tilt':
      return [];
  }
};

/** People start a script where it lies, or at the top of the repository. */
const scriptBuilds = ({ path, text, ground }: Sheet): readonly SaidBuild[] => {
  const bases = [...moved(['.'], HERE, ground), ...moved(['.'], TOP, ground)];
  return buildsOfScript({ text, file: path, line: 1, ground, bases, variables: {}, name: '' });
};

const inCommands = (source: Source, builds: (document: Value) => readonly SaidBuild[]): readonly SaidBuild[] =>
  MAY_BUILD.test(source.text) ? inDocuments(source, builds) : [];

const inDocuments = (
  { path, text }: Source,
  builds: (document: Value) => readonly SaidBuild[],
): readonly SaidBuild[] => {
  const documents = readDocuments(path, text);
  return Array.isArray(documents) ? documents.flatMap(builds) : [];
};
