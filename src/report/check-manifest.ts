import type { Source } from '../dockerfile/model.js';
import type { Verdict } from '../image/stage.js';
import { holds } from '../manifests/exceptions.js';
import type { ManifestOptions } from '../manifests/options.js';
import { readStream } from '../manifests/read.js';
import { diagnose, NO_OTHERS, type Others } from '../rules/engine.js';
import { rules } from '../rules/index.js';
import { manifestRules } from '../rules/manifests/index.js';
import type { ManifestSubject } from '../rules/manifests/model.js';
import { withForeign } from '../rules/manifests/shared/foreign.js';
import { containerName, serviceName } from '../rules/manifests/shared/remedy.js';
import { subjectOf } from '../rules/manifests/subject.js';
import { isProblem, type Problem } from '../text/problems.js';
import { containerUsers, isTold } from './container-users.js';
import { failed } from './failed.js';
import { type Inline, inlineDockerfiles } from './inline.js';
import type { FileReport, FileVerdict, TargetReport } from './report.js';
import { checkManifest as say } from './sentences.js';

/** Checks one file of Kubernetes manifests, a Compose file, or Flyte's values, together with the images they name. */
export const checkManifest = (source: Source, options: ManifestOptions): FileReport => {
  const stream = readStream(source.path, source.text);
  if (isProblem(stream)) return failed('manifest', source, stream);
  const { documents, templates } = stream;
  if (templates > 0 && documents.length === 0) return failed('manifest', source, templated(source.path));
  const inline = inlineDockerfiles(source, documents, options);
  const users = new Map([...inline].map(([name, { user }]) => [name, user]));
  const subject = subjectOf(source, documents, { ...options, inline: users });
  const targets = targetsOf(subject, users);
  const [first] = targets;
  const alone = targets.length === 1 ? subject.workloads[0]?.effective[0] : undefined;
  return {
    path: source.path,
    kind: 'manifest',
    text: source.text,
    verdict: worst(targets.map(({ verdict }) => verdict)),
    user: targets.length === 1 ? first?.user : undefined,
    uid: alone?.uid,
    gid: alone?.gid,
    targets,
    ...(options.isShown === true ? { containers: containerUsers(subject, targets) } : {}),
    results: withForeign(subject, diagnose(manifestRules, subject, options.ignore, inlined(inline, targets))),
    error: undefined,
    ...(templates === 0 ? {} : { templates }),
  };
};

/** What the Dockerfiles in it say, each with the number of its service. */
const inlined = (inline: ReadonlyMap<string, Inline>, targets: readonly TargetReport[]): Others => {
  if (inline.size === 0) return NO_OTHERS;
  const stages = new Map(targets.map(({ name, stage }) => [name, stage]));
  const found = [...inline.values()].flatMap(({ results }) =>
    results.map((each) => (each.stage === undefined ? each : { ...each, stage: stages.get(each.container) ?? 0 })),
  );
  return { found, known: rules.map(({ id }) => id) };
};

/** One for each container and each service, in the order of the file. */
const targetsOf = (
  { workloads, services }: ManifestSubject,
  inline: ReadonlyMap<string, unknown>,
): readonly TargetReport[] => {
  const containers = workloads.flatMap((workload) =>
    workload.effective.flatMap((effective, index) => {
      if (!isTold(workload, effective)) return [];
      const { container, verdict, image, uid, gid, runAsUser, laid } = effective;
      return [
        {
          name: containerName(workload, container),
          ...(image.origin === 'unknown' && container.image !== undefined ? { image: container.image.text } : {}),
          // A patch says nothing of what it is laid over.
          verdict: workload.partial && verdict === 'root' && runAsUser.value === undefined ? 'unknown' : verdict,
          user:
            laid === undefined && runAsUser.value === undefined
              ? image.user
              : gid === undefined
                ? `${uid}`
                : `${uid}:${gid}`,
          allowed: holds(workload.allowed.get(index)) || (image.allowed && runAsUser.value === undefined),
          dockerfile: laid === undefined && runAsUser.value === undefined ? image.dockerfile : undefined,
        },
      ];
    }),
  );
  const composed = services.map(({ name, image, user: own, over, made, verdict, exception, repeated }) => {
    const user = over?.user ?? own;
    return {
      name: serviceName({ name }),
      verdict,
      user: user?.text ?? made.user,
      allowed: holds(exception) || (made.allowed && user === undefined),
      dockerfile: user === undefined ? made.dockerfile : undefined,
      ...(inline.has(name) ? { published: true } : {}),
      ...(repeated ? { repeated } : {}),
      ...(made.origin === 'unknown' && image !== undefined ? { image: image.text } : {}),
    };
  });
  return [...containers, ...composed].map((target, stage) => ({ stage, ...target }));
};

const ORDER: readonly Verdict[] = ['root', 'invalid', 'unknown', 'nonroot'];

/** The worst of all. */
const worst = (verdicts: readonly Verdict[]): FileVerdict =>
  ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'none';

const templated = (path: string): Problem => ({
  kind: 'config',
  path,
  detail: say.template,
  hint: say.render,
});
