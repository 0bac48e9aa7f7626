import { portConsequences } from '../consequences/ports.js';
import { viewOf } from '../consequences/view.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { isExamined, productsOf } from './shared/products.js';

export const privilegedPort = {
  id: 'privileged-port',
  severity: 'warning',
  summary: 'A non-root program listens on a port below 1024.',
  why: 'Docker 20.10+ and containerd 2 allow that. CRI-O, OpenShift and the host network do not, and the program cannot start there. Listen on a port such as 8080.',
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
