import type { Fix } from '../../../fix/fix.js';
import { setKeys } from '../../../manifests/edits.js';
import type { Plain } from '../../../manifests/print.js';
import type { View } from '../../../manifests/view.js';
import type { Container, Workload } from '../../../manifests/workloads.js';
import type { Edit } from '../../../text/edit.js';
import type { Span } from '../../../text/span.js';
import type { Finding } from '../../finding.js';

const POD_PLACE = ['serviceAccountName', 'serviceAccount', 'automountServiceAccountToken', 'restartPolicy'] as const;
const CONTAINER_PLACE = ['imagePullPolicy', 'image', 'name'] as const;

type Values = { readonly [key: string]: Plain };

/** Edits that set fields of the pod's security context. */
export const setPod = (view: View, workload: Workload, values: Values): readonly Edit[] | undefined =>
  workload.loose === true ? undefined : setKeys(view, workload.pod, 'securityContext', values, POD_PLACE);

/** Edits that set fields of a container's security context. */
export const setContainer = (view: View, container: Container, values: Values): readonly Edit[] | undefined =>
  setKeys(view, container.node, 'securityContext', values, CONTAINER_PLACE);

/** A fix, unless there is nothing to edit: unsafe as soon as something stands in its way. */
export const fixOf = (
  title: string,
  edits: readonly Edit[] | undefined,
  obstacles: readonly string[] = [],
): Fix | undefined => {
  const [first, ...rest] = edits ?? [];
  if (first === undefined) return undefined;
  return { title, safety: obstacles.length === 0 ? 'safe' : 'unsafe', obstacles, edits: [first, ...rest] };
};

type More = {
  readonly fix?: Fix | undefined;
  readonly notes?: readonly string[];
  readonly severity?: Finding['severity'];
  readonly container?: string;
  readonly hardens?: boolean;
};

export const finding = (span: Span, message: string, more: More = {}): Finding => ({
  span,
  message,
  ...((more.notes ?? []).length > 0 && { notes: more.notes }),
  ...(more.fix !== undefined && { fix: more.fix }),
  ...(more.severity !== undefined && { severity: more.severity }),
  ...(more.container !== undefined && { container: more.container }),
  ...(more.hardens === true && { hardens: true }),
});

/** Several findings at one place with one fix are one finding: the first. */
export const distinct = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Set<string>();
  return findings.filter(({ span, message }) => {
    const key = `${span.start} ${span.end} ${message}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
};

/** `Container a`, `Containers a and b`, `Containers a, b and c`. */
export const containersText = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  const head = names.slice(0, -1).join(', ');
  return names.length < 2 ? `Container ${last}` : `Containers ${head} and ${last}`;
};

export const titleOf = ({ kind, name }: Workload): string => `${kind}/${name}`;

/** A container as reports name it, `Deployment/api/main`; a service of Compose is `service/web`. */
export const containerName = (workload: Workload, { name }: Container): string => `${titleOf(workload)}/${name}`;

export const serviceName = ({ name }: { readonly name: string }): string => `service/${name}`;
