import { repairFor } from '../fix/repair.js';
import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { unusableUser as say } from './sentences.js';
import { productsOf } from './shared/products.js';
import type { Subject } from './subject.js';

export const unusableUser = {
  id: 'unusable-user',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) => (subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] =>
  productsOf(subject)
    .filter(({ verdict, problems }) => verdict === 'invalid' && problems.length === 0)
    .map((each) => {
      const { stage, user, reason, decidedBy, decidedAs } = each;
      const fix = repairFor(subject.dockerfile, each, subject.options);
      return {
        span: decidedBy?.span ?? stage.from.span,
        message: say.cannotStart(decidedAs?.written ?? user, reason),
        notes: decidedAs?.written.includes('#') ? [say.comment, say.remedy] : [],
        stage: stage.index,
        ...(fix === undefined ? {} : { fix }),
      };
    });

/** What a Dockerfile is blamed for in the same run is said there. */
const inManifest = ({ workloads, services }: ManifestSubject): readonly Finding[] => {
  const seen = new Set<number>();
  const containers = workloads.flatMap(({ effective }) => effective);
  return [
    ...containers.flatMap(({ refused }): readonly Finding[] => {
      if (refused === undefined || seen.has(refused.span.start)) return [];
      seen.add(refused.span.start);
      return [
        {
          span: refused.span,
          message: say.noId(refused.text),
        },
      ];
    }),
    ...containers.flatMap(({ refused, verdict, image, container }): readonly Finding[] =>
      refused === undefined && verdict === 'invalid' && !image.checked
        ? [{ span: container.image?.span ?? container.span, message: say.noImage(image.what) }]
        : [],
    ),
    ...services.flatMap(({ user, made, verdict, span }): readonly Finding[] => {
      if (verdict !== 'invalid') return [];
      if (user !== undefined && user.text.trim() !== '')
        return [{ span: user.span, message: say.composeId(user.text) }];
      return made.checked ? [] : [{ span, message: say.noImage(made.what) }];
    }),
  ];
};
