import type { Source } from '../dockerfile/model.js';
import { joinPath, type Service, servicesOf } from './compose-file.js';
import { findFlyte } from './cors/find.js';
import { effectiveOf } from './effective.js';
import { type Exception, exceptionsOf, holds, serviceException } from './exceptions.js';
import { serviceUserOf } from './join.js';
import type { ManifestOptions } from './options.js';
import type { Judged, JudgedService, ManifestSubject } from './rule.js';
import { imagesOfArtifacts } from './skaffold.js';
import type { Value } from './tree.js';
import { fileView } from './view.js';
import { type Workload, workloadsOf } from './workloads.js';

/** Works out once what the rules look at. */
export const subjectOf = (source: Source, documents: readonly Value[], given: ManifestOptions): ManifestSubject => {
  const directory = joinPath(source.path, '..');
  const artifacts = imagesOfArtifacts(documents, directory);
  const options = { ...given, images: { ...artifacts, ...given.images } };
  const view = fileView(source.text);
  const found = documents.flatMap(workloadsOf);
  const said = new Map(found.map((workload) => [workload, exceptionsOf(workload, options)]));
  const workloads = found.map((workload) => judged(workload, said.get(workload) ?? [], options));
  const services = documents.flatMap(servicesOf).map((service) => judgedService(service, directory, options));
  return {
    source,
    view,
    workloads,
    services,
    exceptions: [...[...said.values()].flat(), ...services.flatMap(({ exception }) => exception ?? [])],
    flyte: findFlyte(view, documents, found, options),
    options,
  };
};

const judged = (workload: Workload, exceptions: readonly Exception[], options: ManifestOptions): Judged => {
  const allowed = new Map<number, Exception>();
  for (const [index, { name }] of workload.containers.entries()) {
    const mine = exceptions.filter(({ container }) => container === name);
    const best = mine.find(holds) ?? mine[0];
    if (best !== undefined) allowed.set(index, best);
  }
  return {
    ...workload,
    effective: workload.containers.map((container) => effectiveOf(container, workload, options)),
    allowed,
  };
};

const judgedService = (service: Service, directory: string, options: ManifestOptions): JudgedService => ({
  ...service,
  made: serviceUserOf(service, directory, options),
  exception: serviceException(service, options),
});
