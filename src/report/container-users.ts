import { whereOf } from '../image/builds.js';
import type { Who } from '../image/evidence.js';
import { numberOf } from '../image/user-string.js';
import type { Effective } from '../manifests/effective.js';
import { type ImageUser, isNamed } from '../manifests/join.js';
import { ownPair } from '../manifests/tree.js';
import type { Judged, JudgedService, ManifestSubject } from '../rules/manifests/model.js';
import { kubeletError } from '../rules/manifests/shared/kubelet.js';
import { userElsewhere } from '../rules/manifests/shared/root-services.js';
import type { Span } from '../text/span.js';
import { runsAs } from './line-users.js';
import type { ContainerUser, TargetReport } from './report.js';
import { containerUsers as say } from './sentences.js';

type Evidence = ContainerUser['evidence'];

/** One for each target, which was judged already. */
export const containerUsers = (
  { workloads, services, options }: ManifestSubject,
  targets: readonly TargetReport[],
): readonly ContainerUser[] => {
  const isOpen = options.profile === 'openshift';
  const all = [
    ...workloads.flatMap((workload) =>
      workload.effective
        .filter((each) => isTold(workload, each))
        .map((each) => (target: TargetReport) => inPod(workload, each, target, isOpen)),
    ),
    ...services.map((each) => (target: TargetReport) => ofService(each, target)),
  ];
  return targets.flatMap((target, index) => all[index]?.(target) ?? []);
};

/** A patch that names no image speaks of another file's container. */
export const isTold = ({ partial }: Judged, { container, runAsUser }: Effective): boolean =>
  !partial || container.image !== undefined || runAsUser.value !== undefined;

const inPod = (workload: Judged, effective: Effective, target: TargetReport, isOpen: boolean): ContainerUser => {
  const { container, image, uid, gid, laid, runAsUser, refused } = effective;
  const isOwn = runAsUser.value !== undefined || laid !== undefined;
  const { node } = container;
  const stopped = refused === undefined ? stoppedBy(effective, isOpen) : say.refused(refused.text);
  const given = isOpen && image.verdict === 'root' ? say.range : workload.partial ? say.patch : undefined;
  const who: Who = {
    verdict: stopped === undefined ? target.verdict : 'invalid',
    user: isOwn ? undefined : image.user,
    uid,
    gid,
    reason: stopped ?? given ?? reasonOf(image),
  };
  return {
    name: target.name ?? container.name,
    span: isIn(container.span, node.span) ? container.span : node.span,
    lines: node.span,
    around: workload.object.span,
    who: runsAs(who),
    evidence: [
      ...(container.image === undefined ? [] : [{ sentence: imageSentence(image), span: container.image.span }]),
      ...settingsOf(effective, stopped !== undefined && refused === undefined),
      ...(laid === undefined ? [] : [{ sentence: say.laid(laid), span: undefined }]),
    ],
  };
};

/** What the kubelet says to a user that `runAsNonRoot: true` forbids. */
const stoppedBy = (effective: Effective, isOpen: boolean): string | undefined => {
  const { verdict, image, runAsNonRoot, runAsUser } = effective;
  if (runAsNonRoot.value !== true) return undefined;
  const isUnseen = !isOpen && verdict === 'nonroot' && runAsUser.value === undefined && isNamed(image);
  return verdict === 'root' || isUnseen ? kubeletError(effective) : undefined;
};

/** The fields that decide, each at the level that does. */
const settingsOf = (effective: Effective, isStopped: boolean): Evidence =>
  FIELDS.flatMap((key) => {
    const { scalar, from } = effective[key];
    const isIdle = scalar === undefined || from === undefined || (key === 'runAsNonRoot' && !isStopped);
    return isIdle ? [] : [{ sentence: say[key](scalar.text, from), span: scalar.span }];
  });

const FIELDS = ['runAsUser', 'runAsGroup', 'runAsNonRoot'] as const;

const ofService = (service: JudgedService, target: TargetReport): ContainerUser => {
  const { name, node, span, asked, made, user } = service;
  const elsewhere = userElsewhere(service);
  const text = elsewhere?.user.text ?? user?.text;
  const sentence =
    text === undefined
      ? undefined
      : elsewhere === undefined
        ? say.user(text)
        : say.userIn(text, whereOf(elsewhere.place));
  return {
    name: target.name ?? name,
    span,
    // What stands for an alias is written above it.
    lines: node.span.start < span.start ? span : { start: span.start, end: node.span.end },
    around: undefined,
    who: runsAs(asked === undefined ? { ...made, reason: reasonOf(made) } : askedWho(asked, target)),
    evidence: [
      { sentence: imageSentence(made), span: service.image?.span ?? ownPair(node, 'build')?.keySpan },
      ...(sentence === undefined ? [] : [{ sentence, span: elsewhere === undefined ? user?.span : undefined }]),
    ],
  };
};

/** A `user:` of Compose; of a name only root's id is known. */
const askedWho = (asked: string, { verdict }: TargetReport): Who => {
  const [name = '', group = ''] = asked.split(':');
  const uid = numberOf(name) ?? (verdict === 'root' ? 0 : undefined);
  const reason = verdict === 'invalid' ? say.noId(asked) : say.unset(asked);
  return { verdict, user: asked, uid, gid: numberOf(group), reason };
};

const reasonOf = ({ verdict, what }: ImageUser): string =>
  verdict === 'invalid' ? say.broken(what) : say.unknown(what);

const imageSentence = (image: ImageUser): string => {
  const { verdict, what, origin } = image;
  if (verdict === 'unknown') return say.unknownImage(what);
  if (verdict === 'invalid') return say.brokenImage(what);
  const who = runsAs({ ...image, reason: undefined });
  return origin === 'dockerfile' ? say.made(what, who) : say.image(what, who);
};

/** What is merged into it is written elsewhere. */
const isIn = (part: Span, whole: Span): boolean => part.start >= whole.start && part.end <= whole.end;
