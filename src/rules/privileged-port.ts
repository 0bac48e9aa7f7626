import { portConsequences } from '../consequences/ports.js';
import { viewOf } from '../consequences/view.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { isExamined, productsOf } from './shared/products.js';

export const privilegedPort = {
  id: 'privileged-port',
  severity: 'warning',
  summary: 'An image that is not root listens on ports from 1024 up.',
  why: "Docker since 20.10 and containerd 2 let everybody bind low ports in a network of the container's own; CRI-O, OpenShift and the host's network do not.",
  check: (subject) =>
    productsOf(subject).flatMap((stage): readonly Finding[] => {
      if (stage.verdict !== 'nonroot' || stage.os === 'windows' || !isExamined(stage, subject)) return [];
      return portConsequences(viewOf(subject.dockerfile, stage, subject.options)).map(({ sentence, span }) => ({
        span: span ?? stage.stage.from.span,
        message: sentence,
        stage: stage.stage.index,
      }));
    }),
} as const satisfies Rule;
