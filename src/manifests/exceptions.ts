import { type State, stateOf } from '../text/pragmas.js';
import type { Span } from '../text/span.js';
import type { Waivers } from '../text/waivers.js';
import { ROOT_RULES } from './comments.js';
import type { Service } from './compose-file.js';
import { entriesIn, entryText } from './entries.js';
import { type ExceptionEntry, entryName, type ManifestOptions } from './options.js';
import { nodeAt } from './tree.js';
import type { Workload } from './workloads.js';

/** Annotations on the pod template: unlike comments, they survive Helm and Kustomize. */
export const REASON = 'dockerfile-nonroot/allow-root.';
export const UNTIL = 'dockerfile-nonroot/allow-root-until.';
/** The label of a Compose service. */
export const SERVICE_REASON = 'dockerfile-nonroot.allow-root';
export const SERVICE_UNTIL = 'dockerfile-nonroot.allow-root-until';

/** Somebody's word that a container needs root. */
export type Exception = {
  /** Where it is said: the annotation's key, or the container that a configuration entry names. */
  readonly span: Span;
  readonly where: 'annotation' | 'label' | 'comment' | 'tool' | 'configuration' | 'file';
  /** What the entry of the configuration is called: one for a container, or one for a file. */
  readonly entry?: string;
  /** `Deployment/flyteadmin/check-db-ready`. */
  readonly subject: string;
  readonly container: string;
  /** Empty where none is given. */
  readonly reason: string;
  /** Last day, ISO 8601. */
  readonly until: string | undefined;
  readonly state: State;
};

/** Whether the exception counts: it has a reason, and its last day has not passed. */
export const holds = (exception: Exception | undefined): boolean => exception?.state === 'good';

/** The exceptions that are written on a workload, and those in the configuration that mean one of its containers. */
export const exceptionsOf = (workload: Workload, options: ManifestOptions, waivers: Waivers): readonly Exception[] => {
  if (options.noExceptions === true) return [];
  const annotations = nodeAt(workload.template, 'metadata', 'annotations');
  const subject = `${workload.kind}/${workload.name}`;
  const written = entriesIn(annotations).flatMap(({ key, text: reason, span }) => {
    const container = key.startsWith(REASON) ? key.slice(REASON.length) : undefined;
    if (container === undefined) return [];
    const until = entryText(annotations, UNTIL + container);
    return [exception(span, 'annotation', subject, { container, reason, until }, options)];
  });
  const configured = workload.containers.flatMap(({ name, span }) =>
    entriesFor(workload.kind, workload.name, name, options).map((entry) =>
      configuredException(span, subject, entry, options),
    ),
  );
  const commented = workload.containers.flatMap(({ name, span }) => commentedAt(span, subject, name, waivers));
  return [...written, ...commented, ...configured];
};

/** The exception of a Compose service: its labels, else the configuration. */
export const serviceException = (
  service: Service,
  options: ManifestOptions,
  waivers: Waivers,
): Exception | undefined => {
  if (options.noExceptions === true) return undefined;
  const labels = nodeAt(service.node, 'labels');
  const label = entriesIn(labels).find(({ key }) => key === SERVICE_REASON);
  const subject = `service/${service.name}`;
  if (label !== undefined) {
    const until = entryText(labels, SERVICE_UNTIL);
    return exception(label.span, 'label', subject, { container: service.name, reason: label.text, until }, options);
  }
  const [commented] = commentedAt(service.span, subject, service.name, waivers);
  if (commented !== undefined) return { ...commented, subject };
  const [entry] = entriesFor('service', service.name, service.name, options);
  return entry === undefined ? undefined : configuredException(service.span, subject, entry, options);
};

/** That of a run which a command or a job starts; only the configuration can say it. */
export const runException = (
  { file, name, span }: { readonly file: string; readonly name: string; readonly span: Span },
  options: ManifestOptions,
): Exception | undefined => {
  if (options.noExceptions === true) return undefined;
  const [entry] = entriesFor('run', file, name, options);
  return entry === undefined ? undefined : configuredException(span, file, entry, options);
};

/** That of a comment above or of the whole file; one that does not count is told for itself. */
const commentedAt = (span: Span, subject: string, container: string, waivers: Waivers): readonly Exception[] => {
  const waiver = ROOT_RULES.flatMap((rule) => waivers.of({ rule, span }) ?? [])[0];
  if (waiver === undefined) return [];
  const { reason, until, state } = waiver;
  const said = { subject: `${subject}/${container}`, container, reason, until, state };
  const { entry, writtenFor } = waiver;
  if (writtenFor !== undefined) return [{ ...said, span: waiver.span, where: 'tool' }];
  return [
    entry === undefined ? { ...said, span: waiver.span, where: 'comment' } : { ...said, span, where: 'file', entry },
  ];
};

type Said = { readonly container: string; readonly reason: string; readonly until?: string | undefined };

const exception = (
  span: Span,
  where: Exception['where'],
  workload: string,
  { container, reason, until }: Said,
  { today }: ManifestOptions,
): Exception => ({
  span,
  where,
  subject: where === 'label' || workload.startsWith('service/') ? workload : `${workload}/${container}`,
  container,
  reason: reason.trim(),
  until,
  state: stateOf(reason.trim(), until, today),
});

const configuredException = (
  span: Span,
  workload: string,
  entry: ExceptionEntry,
  options: ManifestOptions,
): Exception => ({
  ...exception(span, 'configuration', workload, entry, options),
  entry: entryName(entry),
});

const entriesFor = (
  kind: string,
  workload: string,
  container: string,
  options: ManifestOptions,
): readonly ExceptionEntry[] =>
  (options.exceptions ?? []).filter(
    (entry) =>
      entry.container === container &&
      (entry.workload === undefined || entry.workload === workload || entry.workload === `${kind}/${workload}`),
  );
