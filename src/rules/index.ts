import { emptyUser } from './empty-user.js';
import { missingUser } from './missing-user.js';
import { namedUser } from './named-user.js';
import { parseError } from './parse-error.js';
import { rootUser } from './root-user.js';
import type { Rule } from './rule.js';
import { unknownBase } from './unknown-base.js';
import { unusableUser } from './unusable-user.js';

/** Every rule there is, in the order in which documents list them. */
export const rules: readonly Rule[] = [
  missingUser,
  rootUser,
  emptyUser,
  unusableUser,
  unknownBase,
  namedUser,
  parseError,
];
