import { accountsOf } from '../../knowledge/images/accounts.js';
import type { ImageMatch } from '../../knowledge/images/model.js';
import { DEFAULT_PATH } from '../../knowledge/search-path.js';
import type { Accounts } from '../accounts/model.js';
import type { VariableValue } from '../stage.js';

const NOBODY_KNOWN: Accounts = { users: new Map(), groups: new Map(), complete: false, absent: false };

/** Users and groups that an external base image ships. */
export const accountsIn = (image: ImageMatch | undefined): Accounts => {
  if (image === undefined) return NOBODY_KNOWN;
  const { users, groups, complete } = accountsOf(image.facts);
  const { family, lookedUp } = image.facts;
  const absent = lookedUp?.files === undefined ? family === 'scratch' && users.size === 0 : !lookedUp.files.users;
  return { users, groups, complete, absent };
};

/** ENV of an external base image, as a look-up: `null` for what cannot be known. */
export const variablesIn = (image: ImageMatch | undefined, system: string): ((name: string) => VariableValue) => {
  const env = image?.facts.env ?? undefined;
  if (image === undefined || env === undefined) return () => null;
  return (name) => {
    if (Object.hasOwn(env, name)) return env[name];
    if (image.facts.envVaries?.includes(name)) return null;
    // The builder sets it where the base image does not.
    return name === 'PATH' && system !== 'windows' ? DEFAULT_PATH : undefined;
  };
};
