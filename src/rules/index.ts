import { allowedRoot } from './allowed-root.js';
import { chownAfterVolume } from './chown-after-volume.js';
import { copyAfterUser } from './copy-after-user.js';
import { deniedMount } from './denied-mount.js';
import { deniedRead } from './denied-read.js';
import { deniedRun } from './denied-run.js';
import { deniedStart } from './denied-start.js';
import { deniedWrite } from './denied-write.js';
import { emptyUser } from './empty-user.js';
import { exceptedFinding } from './excepted-finding.js';
import { exceptionExpired } from './exception-expired.js';
import { exceptionUnused } from './exception-unused.js';
import { exceptionWithoutReason } from './exception-without-reason.js';
import { installAfterUser } from './install-after-user.js';
import { missingUser } from './missing-user.js';
import { namedUser } from './named-user.js';
import { parseError } from './parse-error.js';
import { passwordlessSudo } from './passwordless-sudo.js';
import { privilegedPort } from './privileged-port.js';
import { rootByDesign } from './root-by-design.js';
import { rootHome } from './root-home.js';
import { rootUser } from './root-user.js';
import type { Rule } from './rule.js';
import { takenId } from './taken-id.js';
import { unknownBase } from './unknown-base.js';
import { unknownChown } from './unknown-chown.js';
import { unpinnedId } from './unpinned-id.js';
import { unreadFile } from './unread-file.js';
import { unusableUser } from './unusable-user.js';
import { unusedAccount } from './unused-account.js';
import { unwritableVolume } from './unwritable-volume.js';
import { wrongAccountTool } from './wrong-account-tool.js';

/** @internal The library declares each as a Rule. */
const registered = [
  missingUser,
  rootUser,
  emptyUser,
  unusableUser,
  unknownBase,
  namedUser,
  wrongAccountTool,
  takenId,
  unpinnedId,
  unusedAccount,
  installAfterUser,
  deniedRun,
  deniedMount,
  deniedStart,
  deniedRead,
  deniedWrite,
  unwritableVolume,
  chownAfterVolume,
  rootHome,
  privilegedPort,
  unknownChown,
  copyAfterUser,
  rootByDesign,
  passwordlessSudo,
  allowedRoot,
  exceptedFinding,
  exceptionWithoutReason,
  exceptionExpired,
  exceptionUnused,
  unreadFile,
  parseError,
] as const satisfies readonly Rule[];

/** @internal */
export type DockerfileRuleId = (typeof registered)[number]['id'];

/** All rules about Dockerfiles, in the order in which documents list them. */
export const rules: readonly Rule[] = registered;
