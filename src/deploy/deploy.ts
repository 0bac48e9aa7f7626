import type { Source } from '../dockerfile/model.js';
import type { SaidBuild } from '../image/builds.js';
import type { ImageRun, Neighbour } from '../image/run-facts.js';
import { joinPath } from '../manifests/compose-file.js';
import type { ComposeBeside } from '../manifests/compose-project.js';
import { type ComposeService, composeSaid } from '../manifests/compose-runs.js';
import { neighboursIn } from '../manifests/neighbours.js';
import { podRuns } from '../manifests/pod-users.js';
import { readDocuments } from '../manifests/read.js';
import { tiltBuilds } from '../manifests/tilt.js';
import type { Value } from '../manifests/tree.js';
import { plainJson } from '../text/jsonc.js';
import { bakeBuilds, bakeJsonBuilds } from './bake.js';
import { gardenBuilds } from './garden.js';
import { goreleaserBuilds } from './goreleaser.js';
import { hostedBuilds } from './hosting.js';
import { makeBuilds } from './makefile.js';
import { actionImage, devcontainerBuilds, jenkinsBuilds, skaffoldBuilds } from './others.js';
import { type Ground, namesPath, startedFrom } from './places.js';
import { codeOf } from './prose.js';
import { buildsOfScript, MAY_BUILD } from './script.js';
import type { ServiceRun } from './service-runs.js';
import { type Sheet, sheetOf } from './sheet.js';
import { stepBuilds } from './steps.js';
import { withTags } from './tags.js';
import { toldDisks } from './told-disks.js';
import { NO_VARIABLES } from './variables.js';
import { type WorkflowCall, workflowBuilds, workflowCalls } from './workflow.js';

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
  | 'garden'
  | 'goreleaser'
  | 'devcontainer'
  | 'jenkins'
  | 'kamal'
  | 'hosting'
  | 'tilt'
  | 'compose'
  | 'pods'
  | 'readme';

/** What a file says of images that are built here. */
export type Said = {
  readonly builds: readonly SaidBuild[];
  readonly runs: readonly Neighbour[];
  /** Of images that it names; what builds them gives them the name. */
  readonly imageRuns: readonly ImageRun[];
  /** Services of Compose, and what commands start for some. */
  readonly services: readonly ComposeService[];
  readonly serviceRuns: readonly ServiceRun[];
  /** Paths of the host that commands close to others. */
  readonly closed: readonly string[];
};

/** All that a file says. A file that cannot be read says nothing. */
export const saidIn = (
  kind: DeployKind,
  source: Source,
  ground: Ground,
  beside: ComposeBeside = {},
  calls?: Sheet['calls'],
): Said => {
  if (kind === 'compose') return saidInCompose(source, beside);
  if (kind === 'pods') return { ...NOTHING, imageRuns: podRuns(source) };
  const tells = kind === 'tilt' || kind === 'skaffold' || kind === 'action' || kind === 'kamal';
  const sheet = sheetOf(source, ground, calls);
  const builds = buildsIn(kind, source, sheet).map((each) => withTags(each, sheet.tags));
  const runs = tells ? neighboursIn(source) : [];
  return {
    ...NOTHING,
    builds,
    runs,
    imageRuns: sheet.runs,
    services: sheet.containers,
    serviceRuns: sheet.services,
    closed: sheet.closed,
  };
};

const NOTHING: Said = { builds: [], runs: [], imageRuns: [], services: [], serviceRuns: [], closed: [] };

/** What a workflow, or an action, gives others of the repository as inputs. */
export const callsIn = (source: Source, ground: Ground): readonly WorkflowCall[] => {
  const documents = source.text.includes('uses: ./') ? readDocuments(source.path, source.text) : [];
  const sheet = sheetOf(source, ground);
  return Array.isArray(documents) ? documents.flatMap((each) => workflowCalls(each, sheet)) : [];
};

const saidInCompose = (source: Source, beside: ComposeBeside): Said => {
  const { builds, imageRuns, services } = composeSaid(source, beside);
  const runs = builds.flatMap(({ build, runs: facts }) => {
    const dockerfile = build.places[0]?.dockerfile ?? '';
    return facts.map((fact) => ({ dockerfile, fact }));
  });
  return { ...NOTHING, builds: builds.map(({ build }) => build), runs, imageRuns, services };
};

/** All builds that a file says. */
const buildsIn = (
  kind: Exclude<DeployKind, 'compose' | 'pods'>,
  source: Source,
  sheet: Sheet,
): readonly SaidBuild[] => {
  switch (kind) {
    case 'workflow':
      return inCommands(source, (each) => workflowBuilds(each, sheet));
    case 'action':
      return inDocuments(source, (each) => [...actionImage(each, sheet), ...workflowBuilds(each, sheet)]);
    case 'steps':
      return inCommands(source, (each) => stepBuilds(each, sheet));
    case 'skaffold':
      return inDocuments(source, (each) => skaffoldBuilds(each, sheet));
    case 'garden':
      return inDocuments(source, (each) => gardenBuilds(each, sheet));
    case 'goreleaser':
      return inDocuments(source, (each) => goreleaserBuilds(each, sheet));
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
    case 'readme':
      return [...scriptBuilds({ ...sheet, text: codeOf(source.text) }), ...toldDisks(sheet)].map((each) => ({
        ...each,
        documented: true,
      }));
    case 'kamal':
      return [];
    case 'hosting':
      return hostedBuilds(sheet);
    case 'tilt':
      return tiltBuilds(source, sheet.ground.here);
  }
};

/**
 * People start a script where it lies, or at the top of the repository. One that lies deeper is of a part of it: by a name
 * alone it means what is there, and not what is at the top.
 */
const scriptBuilds = (sheet: Sheet): readonly SaidBuild[] => {
  const { ground, text } = sheet;
  const all = startedFrom(ground, 2);
  const isNear = startedFrom(ground, 1).length === all.length;
  const above = joinPath(ground.here, '..');
  const bases = isNear ? all : [joinPath(ground.here), above, ...(namesPath(text) ? [joinPath(ground.top)] : [])];
  return buildsOfScript({ sheet, text: sheet.text, line: 1, bases, variables: NO_VARIABLES, name: '' });
};

const inCommands = (source: Source, builds: (document: Value) => readonly SaidBuild[]): readonly SaidBuild[] =>
  MAY_BUILD.test(source.text) || MAY_RUN.test(source.text) ? inDocuments(source, builds) : [];

/** Containers of jobs, and arguments of steps that are programs. */
const MAY_RUN = /^[ \t]{0,40}(?:- )?(?:container|services|docker):|\b(?:docker|podman)\b/m;

const inDocuments = (
  { path, text }: Source,
  builds: (document: Value) => readonly SaidBuild[],
): readonly SaidBuild[] => {
  const documents = readDocuments(path, text);
  return Array.isArray(documents) ? documents.flatMap(builds) : [];
};
