import type { Source } from '../dockerfile/model.js';
import type { RunFact } from '../image/run-facts.js';
import { type Exception, holds, runException } from '../manifests/exceptions.js';
import type { ManifestOptions } from '../manifests/options.js';
import { allowedRoot } from '../rules/allowed-root.js';
import type { Diagnostic } from '../rules/finding.js';
import { containerRootUser } from '../rules/manifests/container-root-user.js';
import { allowedRoot as sayAllowed } from '../rules/sentences.js';
import { lineStarts, type Span } from '../text/span.js';
import type { FileReport, TargetReport } from './report.js';
import { rootRuns as say } from './sentences.js';

/** A command or a job that runs an image as root which is not root's by itself. */
export type RootRun = {
  readonly fact: RunFact;
  /** The Dockerfile that makes the image, and who that runs as. */
  readonly dockerfile: string;
  readonly user: string | undefined;
};

/** What is said of a file that is neither a Dockerfile nor a manifest, and starts images. */
export const rootRuns = (source: Source, runs: readonly RootRun[], options: ManifestOptions): FileReport => {
  const starts = lineStarts(source.text);
  const told = runs.map(({ fact, dockerfile, user }, stage) => {
    const name = fact.service === '' ? dockerfile : fact.service;
    const span = spanOf(source.text, starts, fact.line);
    const exception = runException({ file: fact.file, name, span }, options);
    const allowed = holds(exception);
    const target: TargetReport = { stage, name, verdict: 'root', user: fact.what, allowed };
    const result: Diagnostic =
      allowed && exception !== undefined
        ? allowedIn(exception, name)
        : {
            rule: containerRootUser.id,
            severity: 'warning',
            span,
            message: say.message(fact.what, name, dockerfile, user ?? '?'),
            notes: [say.leaveOut],
            container: name,
          };
    return { target, result };
  });
  return {
    path: source.path,
    kind: 'manifest',
    text: source.text,
    verdict: 'root',
    user: undefined,
    uid: undefined,
    gid: undefined,
    targets: told.map(({ target }) => target),
    results: told.map(({ result }) => result),
    error: undefined,
    silenced: { waived: 0, exceptions: told.filter(({ target }) => target.allowed === true).length },
  };
};

/** Each exception that counts is listed. */
const allowedIn = ({ span, reason, until, entry }: Exception, name: string): Diagnostic => ({
  rule: allowedRoot.id,
  severity: allowedRoot.severity,
  span,
  message: sayAllowed.container(name, reason, until === undefined ? '' : ` (until ${until})`),
  notes: [allowedRoot.remedy],
  container: name,
  ...(entry !== undefined && { entry }),
});

/** What stands on a line. */
const spanOf = (text: string, starts: readonly number[], line: number): Span => {
  const from = starts[line - 1] ?? 0;
  const written = text.slice(from, starts[line] ?? text.length).trimEnd();
  return { start: from + written.length - written.trimStart().length, end: from + written.length };
};
