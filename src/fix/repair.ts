import type { WantedIds } from '../consequences/said-ids.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { type Decision, decisionOf } from '../image/decision.js';
import type { Operation } from '../image/operations/operation.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { numberOf, outcomeOf, ownerPart, ownerText } from '../image/user-string.js';
import { toolNamed } from '../knowledge/account-tools.js';
import { newAccount, templateFor } from './account.js';
import { accountCommandsOf } from './emit.js';
import { type Fix, safeFix } from './fix.js';
import { freeId, idFor } from './free-id.js';
import { runAbove } from './lines.js';
import { needsRights } from './place.js';
import { rewrite } from './rewrite.js';
import { repair as say } from './sentences.js';
import { wantedIds } from './wanted-ids.js';

/**
 * The repair of a USER with which no container starts: without the comment on its line, with the account made above
 * it, or with a number where no name can be found. Such an image never ran, so nothing that worked can break.
 */
export const repairFor = (dockerfile: Dockerfile, stage: StageUser, options: Options): Fix | undefined => {
  const { user } = stage;
  const decision = decisionOf(stage);
  if (decision === undefined || user === undefined || dockerfile.problems.length > 0) return undefined;
  if (decision.instruction.line !== decision.instruction.endLine) return undefined;
  const wanted = wantedIds({ dockerfile, stage, options });
  const fix =
    withoutComment(stage, decision, user) ??
    withAccount(dockerfile, stage, decision, user, wanted) ??
    asNumber(stage, decision, user, wanted);
  return fix !== undefined && rewrite(dockerfile, stage, fix.edits) !== undefined ? fix : undefined;
};

const withoutComment = ({ accounts }: StageUser, { value: line }: Decision, user: string): Fix | undefined => {
  const name = user.replace(/#.*/, '').trim();
  const { verdict, uid, gid } = outcomeOf(name, accounts);
  if (verdict !== 'nonroot') return undefined;
  const value = ownerText({ uid, gid }) ?? name;
  return safeFix(say.withoutComment(value), { span: line.span, text: value });
};

const withAccount = (
  dockerfile: Dockerfile,
  stage: StageUser,
  { instruction, index, as, value: line }: Decision,
  user: string,
  wanted: WantedIds | undefined,
): Fix | undefined => {
  const { image, steps } = stage;
  const template = templateFor(stage);
  if (template === undefined || image?.certain !== true || as.verdict !== 'root') return undefined;
  const accounts = stage.accounts();
  if (!/^[a-z_][a-z0-9_-]{0,30}$/.test(user) || accounts.groups.has(user)) return undefined;
  if (steps.slice(index).some((step) => needsRights(step.instruction))) return undefined;
  // The lines that name the account need it, too.
  const first = steps.find(({ operation }) => names(operation, user));
  if (first !== undefined && (first.as.verdict !== 'root' || makesAccounts(first.operation))) return undefined;
  const place = first ?? { instruction, index };
  const uid = idFor(wanted?.uid, stage.accounts());
  const gid = idFor(wanted?.gid, stage.accounts(), uid);
  const account = newAccount(stage, template, user, uid, gid);
  return safeFix(
    `Create ${user} (${account.value})`,
    runAbove({ dockerfile, stage }, place, accountCommandsOf(account)),
    { span: line.span, text: account.value },
  );
};

/** Whether a RUN or a --chown names an account. */
const names = (operation: Operation, user: string): boolean => {
  if (operation.kind === 'copy' || operation.kind === 'add')
    return operation.chown?.text?.split(':').includes(user) === true;
  if (operation.kind !== 'run') return false;
  return operation
    .commands()
    .some(({ args }) => args.some(({ value, word }) => (value ?? word.text).split(/[:.=]/).includes(user)));
};

/** What makes or changes accounts of that name has its reasons for leaving none. */
const makesAccounts = (operation: Operation): boolean =>
  operation.kind === 'run' && operation.commands().some(({ name }) => toolNamed(name) !== undefined);

/** Where a name cannot be found, or a number is too large. */
const asNumber = (
  { accounts }: StageUser,
  { value: line }: Decision,
  user: string,
  wanted: WantedIds | undefined,
): Fix | undefined => {
  const outOfRange = numberOf(ownerPart(user)) !== undefined;
  if (!accounts().absent && !outOfRange) return undefined;
  const uid = wanted?.uid ?? freeId(accounts());
  const value = `${uid}:${wanted?.gid ?? uid}`;
  return safeFix(say.run(value), { span: line.span, text: value });
};
