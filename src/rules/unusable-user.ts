import { repairFor } from '../fix/repair.js';
import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { productsOf } from './shared/products.js';
import type { Subject } from './subject.js';

export const unusableUser = {
  id: 'unusable-user',
  severity: 'error',
  summary: 'The container cannot start as the user that is named.',
  why: 'The engine looks the user up when the container starts. The build passes, and every start fails. Create the account above USER, or write a valid numeric id.',
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
        message: `USER ${decidedAs?.written ?? user}: ${reason}, so the container cannot start.`,
        notes: decidedAs?.written.includes('#') ? ['USER takes the whole line: a # in it starts no comment.'] : [],
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
          message: `${refused.text} is no id: Kubernetes takes plain whole numbers from 0 to 4294967295.`,
        },
      ];
    }),
    ...containers.flatMap(({ refused, verdict, image, container }): readonly Finding[] =>
      refused === undefined && verdict === 'invalid' && !image.checked
        ? [{ span: container.image?.span ?? container.span, message: `${image.what} does not build, or cannot start.` }]
        : [],
    ),
    ...services.flatMap(({ user, made, verdict, span }): readonly Finding[] => {
      if (verdict !== 'invalid') return [];
      if (user !== undefined && user.text.trim() !== '')
        return [
          { span: user.span, message: `\`user: ${user.text}\`: ids go from 0 to 2147483647, so it cannot start.` },
        ];
      return made.checked ? [] : [{ span, message: `${made.what} does not build, or cannot start.` }];
    }),
  ];
};
