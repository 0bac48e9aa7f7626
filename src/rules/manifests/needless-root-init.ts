import type { Effective } from '../../manifests/effective.js';
import { insertItems } from '../../manifests/list-edits.js';
import { isWaiting, needsNoRoot, pgIsready } from '../../manifests/pg-isready.js';
import { nodeAt, type ScalarValue } from '../../manifests/tree.js';
import type { Edit } from '../../text/edit.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { needlessRootInit as say } from './sentences.js';
import { dropRoot, inheritsUser } from './shared/drop-root.js';
import { containerName, finding, fixOf, setContainer, titleOf } from './shared/remedy.js';

const USER = 'postgres';

export const needlessRootInit = {
  id: 'needless-root-init',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    subject.workloads.flatMap((workload) =>
      workload.effective
        .filter((effective) => needsNoRoot(effective) && (!workload.partial || effective.runAsUser.value === 0))
        .map((effective) => judge(subject, workload, effective)),
    ),
} as const satisfies Rule<ManifestSubject>;

const judge = (subject: ManifestSubject, workload: Judged, effective: Effective): Finding => {
  const { container, runAsUser } = effective;
  const name = `Container ${container.name} of ${titleOf(workload)}`;
  const message = say.pgIsready(name);
  const word = pgIsready(effective);
  const call = word && withUser(subject, effective, word);
  const user = withoutRoot(subject, workload, effective);
  const edits = call && user && [...call, ...user];
  const obstacles = isWaiting(effective) ? [] : [say.more(container.name)];
  return finding(runAsUser.scalar?.span ?? container.span, message, {
    fix: fixOf(say.call(USER), edits, obstacles),
    container: containerName(workload, container),
  });
};

/** In a shell text behind the name, in a list of words as two more. */
const withUser = (
  { view }: ManifestSubject,
  { container }: Effective,
  word: ScalarValue,
): readonly Edit[] | undefined => {
  if (word.shared) return undefined;
  if (word.text === 'pg_isready') {
    const lists = ['command', 'args'].map((key) => nodeAt(container.node, key));
    const list = lists.find((value) => value?.kind === 'list' && value.items.includes(word));
    return list?.kind === 'list' ? insertItems(view, list, list.items.indexOf(word), ['-U', USER]) : undefined;
  }
  const at = view.text.slice(word.span.start, word.span.end).search(/\bpg_isready\b/);
  if (at === -1) return undefined;
  const start = word.span.start + at;
  return [{ span: { start, end: start + 'pg_isready'.length }, text: `pg_isready -U ${USER}` }];
};

/** The pod's user where it has one, else the account that the image has for its process. */
const withoutRoot = (subject: ManifestSubject, workload: Judged, effective: Effective): readonly Edit[] | undefined => {
  const { container, image } = effective;
  if (inheritsUser(workload, effective)) return dropRoot(subject, effective);
  if (image.service === undefined) return undefined;
  const { uid, gid } = image.service;
  return setContainer(subject.view, container, { runAsNonRoot: true, runAsUser: uid, runAsGroup: gid });
};
