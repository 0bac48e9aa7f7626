import type { Found, Identity } from '../image/files/node.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who, WritablePath } from './model.js';
import type { View } from './view.js';
import { writablePaths } from './writable/writable.js';

/** Paths that the process writes to and must not, by what the image says of their owner and mode. */
export const unwritableConsequences = (view: View, who: Who): readonly Consequence[] => {
  const { uid, gid } = who;
  if (uid === undefined || view.stage.os === 'windows') return [];
  const identity = { uid, groups: [gid ?? uid] };
  return writablePaths(view).flatMap((wanted) => (mayStay(wanted) ? [] : refusal(view, identity, who, wanted)));
};

/** A WORKDIR that holds programs need not be the process's own. */
const mayStay = ({ because }: WritablePath): boolean => because.startsWith('WORKDIR');

const refusal = (
  { tree }: View,
  identity: Identity,
  { value }: Who,
  { path, because }: WritablePath,
): readonly Consequence[] => {
  const { answer } = tree().may(identity, path, 'write');
  if (answer === 'yes' || (answer === 'unknown' && isOwn(tree().at(path), identity))) return [];
  if (answer === 'unknown')
    return [consequence('unread', `We do not know whether ${value} may write to ${path} (${because}).`, undefined)];
  return [
    consequence('no-tools', `${path} (${because}) belongs to root, and ${value} may not write to it.`, undefined),
  ];
};

/**
 * What somebody owns is open to its owner in every image that works: a mode that is not known says no more. The fix for
 * OpenShift gives the group 0 what the owner has.
 */
const isOwn = (found: Found, { uid, groups }: Identity): boolean => {
  if (typeof found !== 'object') return false;
  return found.owner === uid || (found.mode === undefined && found.group === 0 && groups.includes(0));
};
