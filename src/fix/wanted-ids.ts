import { type Consequence, consequence } from '../consequences/consequence.js';
import type { AccountPlan } from '../consequences/model.js';
import { type SaidId, saidIds, type WantedIds } from '../consequences/said-ids.js';
import type { View } from '../consequences/view.js';
import { whereOf } from '../image/builds.js';
import { ownerText } from '../image/user-string.js';
import { isAsked } from './account.js';
import { wantedIds as say } from './sentences.js';

type Asked = Pick<View, 'stage' | 'options' | 'dockerfile'>;

/** The ids for an account that a fix makes or pins: those that the user asks for, else those that all runs agree on. */
export const wantedIds = (asked: Asked): WantedIds | undefined => {
  const { uid, gid } = asked.options;
  if (isAsked(asked.options)) return { uid, gid };
  return saidIds(asked).agreed;
};

/** So many of those who run the image are named. */
const MOST_TOLD = 4;

/** Whoever runs the image as somebody else than the fix makes it; nothing where the user has said whom to take. */
export const otherIds = (
  asked: Asked,
  { uid, gid, value }: Pick<AccountPlan, 'uid' | 'gid' | 'value'>,
): readonly Consequence[] => {
  if (isAsked(asked.options) || asked.stage.os === 'windows') return [];
  const { said, agreed } = saidIds(asked);
  // Of a group that the tool chooses nothing is known: most give the account one of its own id.
  const fits = (other: number | undefined) => other === undefined || gid === undefined || other === gid;
  if (said.length === 0 || (agreed !== undefined && agreed.uid === uid && fits(agreed.gid))) return [];
  const told = said.slice(0, MOST_TOLD).map((each, index) => runsAs(each, index === 0));
  const more = said.length > MOST_TOLD ? [say.moreAsOthers(said.length - MOST_TOLD)] : [];
  return [consequence('other-ids', say.takes([...told, ...more].join(', '), value), undefined)];
};

const runsAs = (id: SaidId, isFirst: boolean): string => {
  const { service, ...at } = id.fact;
  const who = `${service} (${whereOf(at)})`;
  const ids = ownerText(id) ?? id.fact.what;
  return isFirst ? say.runsItAs(who, ids) : say.as(who, ids);
};

/** Who says the ids that all agree on, where nobody asks for others. */
export const agreedNote = (asked: Asked): string | undefined => {
  const { agreed, said } = saidIds(asked);
  const [first] = said;
  return agreed === undefined || first === undefined || isAsked(asked.options)
    ? undefined
    : say.agreed(runsAs(first, true));
};
