import { mayWrite } from '../image/files/may-write.js';
import type { Found, Identity } from '../image/files/node.js';
import { type Consequence, consequence } from './consequence.js';
import { identityOf, type Who, type WritablePath } from './model.js';
import { unwritable as say } from './sentences.js';
import type { View } from './view.js';
import { writablePaths } from './writable/writable.js';

/** Paths that the process writes to and must not, by what the image says of their owner and mode. */
export const unwritableConsequences = (view: View, who: Who): readonly Consequence[] => {
  const identity = identityOf(who);
  if (identity === undefined || view.stage.os === 'windows') return [];
  return writablePaths(view).flatMap((wanted) =>
    mayStay(wanted) || !isAsked(wanted, who) ? [] : refusal(view, identity, who, wanted),
  );
};

/** A WORKDIR that holds programs need not be the process's own, unless something surely writes there. */
const mayStay = ({ source, sure }: WritablePath): boolean => source === 'workdir' && sure !== true;

/**
 * A directory with a telling name is given to a new account to be on the safe side. Of an image that has its user only
 * what is surely written counts.
 */
const isAsked = ({ sure }: WritablePath, { kind }: Who): boolean => kind !== 'existing' || sure === true;

const refusal = (view: View, identity: Identity, { value }: Who, owns: WritablePath): readonly Consequence[] => {
  const { path } = owns;
  const because = owns.writer ?? owns.because;
  const answer = mayWrite(view.tree(), view.stage.image, identity, path);
  const found = view.tree().at(path);
  if (answer === 'yes' || (answer === 'unknown' && isOwn(found, identity))) return [];
  if (answer === 'unknown') return [consequence('unread', say.unknown(value, path, because), undefined)];
  const sentence =
    found === 'absent' || found === 'unknown'
      ? say.notMade(value, path, because)
      : found.owner === undefined || found.owner === 0
        ? say.ofRoot(path, because, value)
        : say.ofOther(path, because, found.owner, value);
  return [{ ...consequence('unwritable', sentence, undefined, owns.sure === true ? 'breaks' : 'may-break'), owns }];
};

/**
 * What somebody owns is open to its owner in every image that works: a mode that is not known says no more. The fix for
 * OpenShift gives the group 0 what the owner has.
 */
const isOwn = (found: Found, { uid, groups }: Identity): boolean => {
  if (typeof found !== 'object') return false;
  return found.owner === uid || (found.mode === undefined && found.group === 0 && groups.includes(0));
};
