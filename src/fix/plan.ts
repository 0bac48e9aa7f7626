import { type Consequence, worstFirst } from '../consequences/consequence.js';
import { consequencesOf } from '../consequences/consequences.js';
import { cacheConsequences } from '../consequences/home.js';
import type { AccountPlan, WritablePath } from '../consequences/model.js';
import { closedCopyEdits } from '../consequences/readable.js';
import { rootHomeConsequences } from '../consequences/root-home.js';
import { argumentConsequences, oldVolumeConsequences } from '../consequences/upkeep.js';
import { type View, viewOf } from '../consequences/view.js';
import { notYetOwned } from '../consequences/writable/owned.js';
import { ownedTree } from '../consequences/writable/start.js';
import { writablePaths } from '../consequences/writable/writable.js';
import type { Dockerfile } from '../dockerfile/model.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import type { Edit } from '../text/edit.js';
import { choose } from './choose.js';
import { copyOwnerEdits } from './copy-owner.js';
import { derivedConsequences } from './derived.js';
import type { Fix } from './fix.js';
import { groupZeroConsequences } from './group-zero.js';
import { lineEdits, moveEdits } from './lines.js';
import { placeOf } from './place.js';
import { portMove } from './port-move.js';
import { rewrite } from './rewrite.js';
import { plan as say } from './sentences.js';
import { canRun, isCrossBuilt } from './shell.js';
import { stepDownEdits } from './step-down.js';
import { toldFix } from './told-fix.js';
import { otherIds } from './wanted-ids.js';

/** A fix with what it was made from; rules and `inspect` show the parts. */
export type Plan = {
  readonly fix: Fix;
  readonly account: AccountPlan;
  readonly writable: readonly WritablePath[];
  /** What happens to the rewritten image when it runs as the account, and what the rewriting itself asks of others. */
  readonly consequences: readonly Consequence[];
};

/**
 * The one fix that makes a stage run as non-root: account, ownership, USER line, and what still stands in the way, for
 * which the rewritten text is asked. `undefined` for a stage that does not run as root, or that does not build.
 */
export const planFor = (dockerfile: Dockerfile, stage: StageUser, options: Options): Plan | undefined => {
  if (stage.verdict !== 'root' && stage.verdict !== 'unknown') return undefined;
  if (dockerfile.problems.length > 0) return undefined;
  const view = viewOf(dockerfile, stage, options);
  const { account, writable, edits, follow } = stage.os === 'windows' ? windowsDraft(view) : linuxDraft(view);
  const after = rewrite(dockerfile, stage, edits);
  if (after === undefined) return undefined;
  const asked = consequencesOf(viewOf(after.dockerfile, after.stage, options), account);
  const others = otherIds(view, account);
  const derived = derivedConsequences(view, account.value);
  const group = groupZeroConsequences(view, account);
  const consequences = worstFirst([
    ...asked,
    ...argumentConsequences(view),
    ...others,
    ...derived,
    ...group,
    ...follow,
  ]);
  return { fix: fixOf(account, edits, consequences), account, writable, consequences };
};

/** A fix before anybody has asked what it leaves. */
type Draft = {
  readonly account: AccountPlan;
  readonly writable: readonly WritablePath[];
  readonly edits: readonly Edit[];
  /** What has to follow elsewhere. */
  readonly follow: readonly Consequence[];
};

const linuxDraft = (view: View): Draft => {
  const { stage, options, dockerfile } = view;
  const place = placeOf(dockerfile, stage);
  const shell = canRun(view, place);
  const { account, move } = choose(view, shell && !isCrossBuilt(view), [
    ...rootHomeConsequences(view),
    ...cacheConsequences(view),
  ]);
  const wanted = writablePaths(view);
  const owned = options.profile === 'openshift' ? wanted : notYetOwned(view, account, wanted);
  const writable = shell ? [...owned, ...(move?.owned ?? [])] : [];
  const ports = portMove(view);
  const lines =
    move === undefined
      ? lineEdits(view, place, account, writable)
      : [...moveEdits(view, account, move), ...lineEdits(view, place, { ...account, template: undefined }, writable)];
  return {
    account,
    writable,
    edits: [
      ...account.edits,
      ...copyEdits(view, account),
      ...lines,
      ...stepDownEdits(view, account),
      ...(ports?.edits ?? []),
    ],
    follow: [
      ...oldVolumeConsequences(
        view,
        shell ? wanted.filter((each) => owned.includes(each) || !isOfBase(stage, each)) : [],
      ),
      ...[move?.consequence, ports?.consequence].filter((each) => each !== undefined),
    ],
  };
};

/** What the base image gives to the account it has given to it before. */
const isOfBase = ({ image }: StageUser, { path }: WritablePath): boolean =>
  image?.facts.volumes.includes(path) === true;

const fixOf = (account: AccountPlan, edits: readonly Edit[], consequences: readonly Consequence[]): Fix => {
  const [first, ...others] = edits;
  if (first === undefined) throw new Error('a plan without an edit');
  return toldFix(titleOf(account), [first, ...others], consequences);
};

/** Sources that the process writes between are copied as the account's. */
const copyEdits = (view: View, account: AccountPlan): readonly Edit[] => {
  if (account.uid === undefined || view.options.profile === 'openshift') return [];
  const tree = ownedTree(view);
  const edits = [...(tree === undefined ? [] : copyOwnerEdits(view, tree, account)), ...closedCopyEdits(view, account)];
  return [...new Map(edits.map((edit) => [edit.span.start, edit])).values()];
};

const titleOf = ({ kind, name, value }: AccountPlan): string => {
  const who = name === undefined || name === value ? value : `${name} (${value})`;
  switch (kind) {
    case 'restored':
      return say.putBack(who);
    case 'created':
      return say.createdHere(who);
    case 'shipped':
      return say.inBase(who);
    case 'new':
      return say.create(who);
    case 'number':
      return say.run(who);
  }
};

const windowsDraft = (view: View): Draft => {
  const account: AccountPlan = {
    kind: 'shipped',
    name: 'ContainerUser',
    uid: undefined,
    gid: undefined,
    value: 'ContainerUser',
    template: undefined,
    install: undefined,
    edits: [],
    home: undefined,
  };
  return {
    account,
    writable: [],
    edits: lineEdits(view, placeOf(view.dockerfile, view.stage), account, []),
    follow: [],
  };
};
