import { ROOT_RULES } from '../rules/exceptable.js';
import type { Diagnostic } from '../rules/finding.js';
import type { RuleId } from '../rules/ids.js';
import type { FileReport, TargetReport } from './report.js';

/**
 * Where a report for people tells a finding, in its order: images of root, services and workloads of root, what does
 * not build, non-root images that do not work, all else. Of `hardening` and `unknown` only the number is told; `folded` is what another
 * finding of the same image says already.
 */
export type Section =
  | 'image'
  | 'workload'
  | 'unbuilt'
  | 'broken'
  | 'rest'
  | 'allowed'
  | 'hardening'
  | 'unknown'
  | 'folded';

const SECTIONS = {
  'missing-user': 'image',
  'root-user': 'image',
  'empty-user': 'image',
  'container-root-user': 'workload',
  'needless-root-init': 'workload',
  'parse-error': 'unbuilt',
  'unusable-user': 'broken',
  'wrong-account-tool': 'unbuilt',
  'taken-id': 'unbuilt',
  'install-after-user': 'unbuilt',
  'denied-run': 'unbuilt',
  'denied-mount': 'unbuilt',
  'denied-start': 'broken',
  'denied-read': 'broken',
  'denied-write': 'broken',
  'unwritable-volume': 'broken',
  'unknown-chown': 'unbuilt',
  'chown-after-volume': 'broken',
  'run-as-non-root-contradiction': 'broken',
  'named-image-user': 'broken',
  'unwritable-path': 'broken',
  'volume-without-fs-group': 'broken',
  'openshift-fixed-ids': 'broken',
  'named-user': 'rest',
  'unpinned-id': 'rest',
  'unused-account': 'rest',
  'root-home': 'rest',
  'privileged-port': 'rest',
  'copy-after-user': 'rest',
  'root-by-design': 'rest',
  'passwordless-sudo': 'rest',
  'unread-file': 'rest',
  'uid-differs-from-image': 'rest',
  'fs-group': 'rest',
  'misplaced-field': 'rest',
  'privileged-container': 'rest',
  'exception-without-reason': 'rest',
  'exception-expired': 'rest',
  'exception-unused': 'rest',
  'exception-override': 'rest',
  'cors-wildcard-origin': 'rest',
  'cors-origin-missing': 'rest',
  'cors-malformed-origin': 'rest',
  'cors-disabled': 'rest',
  'cors-wrong-nesting': 'rest',
  'console-admin-url': 'rest',
  'cors-cookies': 'rest',
  'cors-auth-header': 'rest',
  'cors-handler-missing': 'rest',
  'cors-unread-settings': 'rest',
  'allowed-root': 'allowed',
  'excepted-finding': 'allowed',
  'missing-run-as-non-root': 'hardening',
  'missing-run-as-group': 'hardening',
  'workload-without-context': 'hardening',
  'privilege-escalation': 'hardening',
  'undropped-capabilities': 'hardening',
  'missing-seccomp-profile': 'hardening',
  'selinux-type': 'hardening',
  'unknown-base': 'unknown',
} as const satisfies Record<RuleId, Section>;

const byRule: ReadonlyMap<string, Section> = new Map(Object.entries(SECTIONS));

/** Whether a rule tells of images, containers or services of root. */
export const isRootRule = (rule: string): boolean => ROOT_RULES.has(rule);

/** Where a finding of a file belongs. */
export const sectionOf = (file: FileReport, result: Diagnostic): Section => {
  const section = byRule.get(result.rule) ?? 'rest';
  if (section === 'image') return isPublished(file, result) ? 'image' : 'rest';
  if (section === 'workload') return isSaidOfItsImage(file, result) ? 'folded' : 'workload';
  // A warning of the same rules is of a build that works, though not as it was meant to.
  if (section === 'unbuilt' && result.severity !== 'error') return 'rest';
  // Who runs is part of it, or somebody has asked for it.
  if (section === 'hardening' && result.severity !== 'info') return 'rest';
  return SAID_WITH_ROOT.has(result.rule) && file.results.some((each) => isOfRoot(each, result)) ? 'folded' : section;
};

/** What only hardens a workload, where nobody has asked for that: its number is told, in one line. */
export const isUnasked = (file: FileReport, result: Diagnostic): boolean =>
  result.severity === 'info' && sectionOf(file, result) === 'hardening';

/** What a finding of root on the same image already says, or lists among its reasons. */
const SAID_WITH_ROOT: ReadonlySet<string> = new Set<RuleId>(['root-by-design', 'unused-account']);

const isOfRoot = ({ rule, stage }: Diagnostic, { stage: other }: Diagnostic): boolean =>
  byRule.get(rule) === 'image' && (other === undefined || stage === other);

/** The Dockerfile of the same run has the finding. */
const isSaidOfItsImage = ({ targets }: FileReport, { container }: Diagnostic): boolean =>
  container !== undefined && targets.some(({ name, dockerfile }) => name === container && dockerfile !== undefined);

const isPublished = ({ targets }: FileReport, { stage }: Diagnostic): boolean =>
  publishedIn(targets).some((target) => target.stage === stage);

/** The images that are built by default, or by what the files around the Dockerfile say. */
const publishedIn = (targets: readonly TargetReport[]): readonly TargetReport[] =>
  targets.filter(({ published }, index) => published ?? index === targets.length - 1);

/** The images that a file speaks of: each that is published, or each container, with the finding that says it is root. */
export const imagesOf = (file: FileReport): readonly Image[] => {
  const { kind, verdict, targets, results } = file;
  if (kind === 'dockerfile') {
    if (verdict === 'none') return [];
    const published = publishedIn(targets);
    const [only] = published;
    if (published.length === 1 && only !== undefined) {
      return [{ target: { ...only, verdict }, finding: results.find((each) => sectionOf(file, each) === 'image') }];
    }
    return published.map((target) => ({
      target,
      finding: results.find((each) => each.stage === target.stage && sectionOf(file, each) === 'image'),
    }));
  }
  const findings = new Map<string, Diagnostic>();
  for (const each of results)
    if (each.container !== undefined && !findings.has(each.container)) findings.set(each.container, each);
  return targets.map((target) => ({ target, finding: findings.get(target.name ?? '') }));
};

/** No exception allows it, and no Dockerfile of the same run speaks for it. */
export const isOpenRoot = ({ target: { verdict, allowed, dockerfile, repeated } }: Image): boolean =>
  verdict === 'root' && allowed !== true && dockerfile === undefined && repeated !== true;

export type Image = { readonly target: TargetReport; readonly finding: Diagnostic | undefined };
