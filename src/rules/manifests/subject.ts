import type { Source } from '../../dockerfile/model.js';
import type { Verdict } from '../../image/stage.js';
import { MAX_ID, numberOf } from '../../image/user-string.js';
import { waiversIn } from '../../manifests/comments.js';
import { joinPath, type Service, servicesOf } from '../../manifests/compose-file.js';
import type { LaidService } from '../../manifests/compose-layers.js';
import { laidServices, userOver } from '../../manifests/compose-project.js';
import { findFlyte } from '../../manifests/cors/find.js';
import { type Effective, effectiveOf } from '../../manifests/effective.js';
import { type Exception, exceptionsOf, holds, serviceException } from '../../manifests/exceptions.js';
import { interpolated } from '../../manifests/interpolate.js';
import { type ImageUsers, imageUsers, serviceUserOf } from '../../manifests/join.js';
import { laidUser } from '../../manifests/kustomize.js';
import type { ManifestOptions } from '../../manifests/options.js';
import { imagesOfArtifacts } from '../../manifests/skaffold.js';
import { storageIn } from '../../manifests/storage.js';
import { nodeAt, type Value } from '../../manifests/tree.js';
import { fileView } from '../../manifests/view.js';
import { type Workload, workloadsOf } from '../../manifests/workloads.js';
import type { Waivers } from '../../text/waivers.js';
import type { Judged, JudgedService, ManifestSubject } from './model.js';
import { siblingsIn } from './shared/siblings.js';

/** Works out once what the rules look at. */
export const subjectOf = (source: Source, documents: readonly Value[], given: ManifestOptions): ManifestSubject => {
  const directory = joinPath(source.path, '..');
  const artifacts = imagesOfArtifacts(documents, directory);
  // What was worked out of all images of a run stays with them.
  const options = Object.keys(artifacts).length === 0 ? given : { ...given, images: { ...artifacts, ...given.images } };
  const view = fileView(source.text);
  const found = documents.flatMap(workloadsOf);
  const { waivers, foreign } = waiversIn(source.text, documents, options);
  const users = imageUsers(options, directory);
  const workloads = found.map((workload) => judged(workload, exceptionsOf(workload, options, waivers), users, options));
  const written = documents.flatMap(servicesOf);
  const laid = written.length === 0 ? new Map<string, LaidService>() : laidIn(source, written, given);
  const top = given.compose?.directory ?? directory;
  const makers = makersOf([...laid.values()]);
  const services = written.map((each) =>
    judgedService(each, laid.get(each.name) ?? alone(each), { directory: top, options, makers, waivers }),
  );
  return {
    kind: 'manifest',
    source,
    place: options.place ?? source.path,
    documents,
    view,
    workloads,
    siblings: siblingsIn(workloads),
    storage: storageIn(documents),
    services,
    exceptions: [
      ...workloads.flatMap(({ exceptions }) => exceptions),
      ...services.flatMap(({ exception }) => exception ?? []),
    ],
    waivers,
    foreign,
    flyte: findFlyte(view, documents, found, options),
    options,
  };
};

const judged = (
  workload: Workload,
  exceptions: readonly Exception[],
  users: ImageUsers,
  options: ManifestOptions,
): Judged => {
  const byName = new Map<string, Exception>();
  for (const exception of exceptions) {
    const known = byName.get(exception.container);
    if (known === undefined || (!holds(known) && holds(exception))) byName.set(exception.container, exception);
  }
  const allowed = new Map<number, Exception>();
  for (const [index, { name }] of workload.containers.entries()) {
    const exception = byName.get(name);
    if (exception !== undefined) allowed.set(index, exception);
  }
  return {
    ...workload,
    exceptions,
    effective: workload.containers.map((container) =>
      laidOver(effectiveOf(container, workload, users, options), workload, options),
    ),
    allowed,
  };
};

/** Who it is once all patches are applied. A patch alone says only what it changes. */
const laidOver = (effective: Effective, workload: Workload, { overlays = [] }: ManifestOptions): Effective => {
  const isOpen = overlays.length > 0 && !workload.partial && effective.verdict !== 'invalid';
  const laid = isOpen ? laidUser(workload, effective.container, overlays) : undefined;
  return laid === undefined || laid === effective.runAsUser.value
    ? effective
    : { ...effective, verdict: 'nonroot', uid: laid, gid: effective.runAsGroup.value, laid };
};

/** A file that names no other one, and into which nothing is put, is as it is written. */
const laidIn = (
  source: Source,
  written: readonly Service[],
  { compose = {} }: ManifestOptions,
): ReadonlyMap<string, LaidService> => {
  const isAlone = (compose.below ?? []).length === 0 && Object.keys(compose.environment ?? {}).length === 0;
  return isAlone && !source.text.includes('extends')
    ? new Map(written.map((each) => [each.name, alone(each)]))
    : laidServices(source, compose);
};

const alone = (service: Service): LaidService => ({ ...service, parts: [] });

type Around = {
  readonly directory: string;
  readonly options: ManifestOptions;
  readonly makers: ReadonlyMap<string, LaidService>;
  readonly waivers: Waivers;
};

const judgedService = (service: Service, laid: LaidService, around: Around): JudgedService => {
  const { directory, options, makers, waivers } = around;
  const over = userOver(service.name, options.compose ?? {});
  const user = over?.user ?? laid.user;
  const maker = laid.build === undefined ? makers.get(laid.image?.text ?? '') : undefined;
  const made = serviceUserOf(maker ?? laid, directory, options);
  const text = user && (interpolated(user.text, options.environment) ?? user.text);
  const asked = text?.trim() || undefined;
  const exception = serviceException(service, options, waivers);
  return {
    ...service,
    laid,
    made,
    asked,
    verdict: asked === undefined ? made.verdict : askedVerdict(asked),
    exception,
    over,
    repeated: options.compose?.told === true && (over !== undefined || isRepeated(service, laid)),
  };
};

const isRepeated = ({ node, build, image, user }: Service, { parts }: LaidService): boolean => {
  const saysWho = build !== undefined || image !== undefined || user !== undefined;
  return parts.length > 1 && !saysWho && nodeAt(node, 'extends') === undefined;
};

/** Services that build an image to which they give a name: others of the same file run it. */
const makersOf = (services: readonly LaidService[]): ReadonlyMap<string, LaidService> =>
  new Map(
    services.flatMap((each) =>
      each.build === undefined || each.image === undefined ? [] : [[each.image.text, each] as const],
    ),
  );

/** Of a name only root's is known; a variable may be anybody. */
const askedVerdict = (user: string): Verdict => {
  const name = user.split(':')[0] ?? '';
  if (name.includes('$')) return 'unknown';
  const id = numberOf(name);
  if (id === undefined) return name === '' || name === 'root' ? 'root' : 'nonroot';
  if (id < 0 || id > MAX_ID) return 'invalid';
  return id === 0 ? 'root' : 'nonroot';
};
