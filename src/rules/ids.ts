import type { DockerfileRuleId } from './index.js';
import type { ManifestRuleId } from './manifests/index.js';

export type RuleId = DockerfileRuleId | ManifestRuleId;

/** The registries say which ids there are: one that is missing here, or that they do not have, does not compile. */
const IDS = {
  'missing-user': true,
  'root-user': true,
  'empty-user': true,
  'unusable-user': true,
  'unknown-base': true,
  'named-user': true,
  'wrong-account-tool': true,
  'taken-id': true,
  'unpinned-id': true,
  'unused-account': true,
  'install-after-user': true,
  'denied-run': true,
  'denied-mount': true,
  'denied-start': true,
  'denied-read': true,
  'denied-write': true,
  'unwritable-volume': true,
  'chown-after-volume': true,
  'root-home': true,
  'privileged-port': true,
  'unknown-chown': true,
  'copy-after-user': true,
  'root-by-design': true,
  'passwordless-sudo': true,
  'allowed-root': true,
  'excepted-finding': true,
  'exception-without-reason': true,
  'exception-expired': true,
  'exception-unused': true,
  'unread-file': true,
  'parse-error': true,
  'container-root-user': true,
  'run-as-non-root-contradiction': true,
  'named-image-user': true,
  'missing-run-as-non-root': true,
  'uid-differs-from-image': true,
  'missing-run-as-group': true,
  'fs-group': true,
  'volume-without-fs-group': true,
  'misplaced-field': true,
  'workload-without-context': true,
  'needless-root-init': true,
  'unwritable-path': true,
  'openshift-fixed-ids': true,
  'privileged-container': true,
  'privilege-escalation': true,
  'undropped-capabilities': true,
  'missing-seccomp-profile': true,
  'selinux-type': true,
  'exception-override': true,
  'cors-wildcard-origin': true,
  'cors-origin-missing': true,
  'cors-malformed-origin': true,
  'cors-disabled': true,
  'cors-wrong-nesting': true,
  'console-admin-url': true,
  'cors-cookies': true,
  'cors-auth-header': true,
  'cors-handler-missing': true,
  'cors-unread-settings': true,
} as const satisfies Readonly<Record<RuleId, true>>;

/**
 * What the command line and the configuration may call a rule. Names alone: to load the rules about manifests takes a
 * parser of YAML, which a check of Dockerfiles can do without.
 */
export const ruleIds: readonly string[] = Object.keys(IDS);
