import { allowedRoot } from '../allowed-root.js';
import { exceptedFinding } from '../excepted-finding.js';
import { exceptionExpired } from '../exception-expired.js';
import { exceptionUnused } from '../exception-unused.js';
import { exceptionWithoutReason } from '../exception-without-reason.js';
import type { Rule } from '../rule.js';
import { unreadFile } from '../unread-file.js';
import { unusableUser } from '../unusable-user.js';
import { consoleAdminUrl } from './console-admin-url.js';
import { containerRootUser } from './container-root-user.js';
import { corsAuthHeader } from './cors-auth-header.js';
import { corsCookies } from './cors-cookies.js';
import { corsDisabled } from './cors-disabled.js';
import { corsHandlerMissing } from './cors-handler-missing.js';
import { corsMalformedOrigin } from './cors-malformed-origin.js';
import { corsOriginMissing } from './cors-origin-missing.js';
import { corsUnreadSettings } from './cors-unread-settings.js';
import { corsWildcardOrigin } from './cors-wildcard-origin.js';
import { corsWrongNesting } from './cors-wrong-nesting.js';
import { exceptionOverride } from './exception-override.js';
import { fsGroup } from './fs-group.js';
import { misplacedField } from './misplaced-field.js';
import { missingRunAsGroup } from './missing-run-as-group.js';
import { missingRunAsNonRoot } from './missing-run-as-non-root.js';
import { missingSeccompProfile } from './missing-seccomp-profile.js';
import type { ManifestSubject } from './model.js';
import { namedImageUser } from './named-image-user.js';
import { needlessRootInit } from './needless-root-init.js';
import { openshiftFixedIds } from './openshift-fixed-ids.js';
import { privilegeEscalation } from './privilege-escalation.js';
import { privilegedContainer } from './privileged-container.js';
import { runAsNonRootContradiction } from './run-as-non-root-contradiction.js';
import { selinuxType } from './selinux-type.js';
import { uidDiffersFromImage } from './uid-differs-from-image.js';
import { undroppedCapabilities } from './undropped-capabilities.js';
import { unwritablePath } from './unwritable-path.js';
import { volumeWithoutFsGroup } from './volume-without-fs-group.js';
import { workloadWithoutContext } from './workload-without-context.js';

const registered = [
  containerRootUser,
  runAsNonRootContradiction,
  namedImageUser,
  missingRunAsNonRoot,
  uidDiffersFromImage,
  missingRunAsGroup,
  fsGroup,
  volumeWithoutFsGroup,
  misplacedField,
  workloadWithoutContext,
  needlessRootInit,
  unwritablePath,
  openshiftFixedIds,
  privilegedContainer,
  privilegeEscalation,
  undroppedCapabilities,
  missingSeccompProfile,
  selinuxType,
  allowedRoot,
  exceptedFinding,
  exceptionWithoutReason,
  exceptionExpired,
  exceptionUnused,
  unreadFile,
  unusableUser,
  exceptionOverride,
  corsWildcardOrigin,
  corsOriginMissing,
  corsMalformedOrigin,
  corsDisabled,
  corsWrongNesting,
  consoleAdminUrl,
  corsCookies,
  corsAuthHeader,
  corsHandlerMissing,
  corsUnreadSettings,
] as const satisfies readonly Rule<ManifestSubject>[];

export type ManifestRuleId = (typeof registered)[number]['id'];

/** All rules about manifests, in the order in which documents list them. */
export const manifestRules: readonly Rule<ManifestSubject>[] = registered;
