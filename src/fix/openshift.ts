import type { AccountPlan } from '../consequences/model.js';

/**
 * The account for a platform that starts containers with a uid of its own choice and the group 0: only the group
 * counts, so that no account has to be made, and files belong to the group.
 * Source: openshift/openshift-docs@10f82dd:modules/images-create-guide-openshift.adoc
 */
export const inGroupZero = (account: AccountPlan): AccountPlan => {
  if (account.uid === undefined) return account;
  const group = { ...account, gid: 0, value: `${account.uid}:0`, home: undefined };
  return account.kind === 'new' ? { ...group, kind: 'number', name: undefined, template: undefined } : group;
};
