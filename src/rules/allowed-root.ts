import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import { unusedExceptions } from './manifests/shared/unused-exceptions.js';
import type { Rule } from './rule.js';
import { allowedRoot as say, exceptions as sayOf } from './sentences.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';
import type { Subject } from './subject.js';

export const allowedRoot = {
  id: 'allowed-root',
  severity: 'info',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) => (subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] =>
  allowancesOf(subject)
    .filter(({ state, stage }) => state === 'good' && stage.verdict !== 'nonroot')
    .map(({ span, stage, reason, until, entry }) => ({
      span,
      message: say.image(capital(stageLabel(stage.stage)), until ? ` until ${until}` : '', withEntry(reason, entry)),
      stage: stage.stage.index,
      ...(entry !== undefined && { entry }),
    }));

const withEntry = (reason: string, entry: string | undefined): string =>
  entry === undefined ? reason : sayOf.configured(reason, entry);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const inManifest = (manifest: ManifestSubject): readonly Finding[] => {
  const unused = unusedExceptions(manifest);
  return manifest.exceptions
    .filter((each) => each.state === 'good' && !unused.has(each))
    .map(({ span, subject, reason, until, entry, where }) => {
      const end = until === undefined ? '' : ` (until ${until})`;
      const words = where === 'file' ? withEntry(reason, entry) : reason;
      return { span, message: say.container(subject, words, end), ...(entry !== undefined && { entry }) };
    });
};
