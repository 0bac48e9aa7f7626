import { rootNeeds, whoOf } from '../consequences/consequences.js';
import type { Who } from '../consequences/model.js';
import { type View, viewOf } from '../consequences/view.js';
import type { Dockerfile } from '../dockerfile/model.js';
import type { Value } from '../image/operations/operation.js';
import type { Options } from '../image/options.js';
import { lastValue, type StageUser } from '../image/stage.js';
import { outcomeOf } from '../image/user-string.js';
import { type Program, programNamed } from '../knowledge/programs.js';
import type { Edit } from '../text/edit.js';
import { lastPart } from '../text/path.js';
import { type Fix, safeFix } from './fix.js';
import { rewrite } from './rewrite.js';
import { stepDown as say } from './sentences.js';

type Account = Pick<Who, 'name' | 'uid' | 'gid' | 'home'>;

/**
 * `gosu app` taken out of the start of an image that runs as that account already, so that the tool fails. `undefined`
 * where it would still fail, for something else switches users, too.
 */
export const withoutStepDown = (dockerfile: Dockerfile, stage: StageUser, options: Options): Fix | undefined => {
  const view = viewOf(dockerfile, stage, options);
  const [first, ...others] = stepDownEdits(view, whoOf(stage));
  const after = first && rewrite(dockerfile, stage, [first, ...others]);
  if (first === undefined || after === undefined) return undefined;
  const left = rootNeeds(viewOf(after.dockerfile, after.stage, options), whoOf(after.stage));
  if (left.some(({ certainty }) => certainty === 'breaks')) return undefined;
  return safeFix(say.without(stage.user), first, ...others);
};

/**
 * Takes `gosu app` out of an ENTRYPOINT or CMD in the exec form, where USER becomes that very account: the switch is done,
 * and the tool would fail.
 */
export const stepDownEdits = (view: View, account: Account): readonly Edit[] =>
  switchesOf(view)
    .filter(({ program, user }) => isAccount(view, account, user) && isSetAnyway(view, account, program))
    .map(({ tool, first }) => ({ span: { start: tool.span.start, end: first.span.start }, text: '' }));

/** Whether such a line names the account without a group: the tool gives it all that /etc/group has for it. */
export const stepsDownWithGroups = (view: View, account: Account): boolean =>
  switchesOf(view).some(({ user }) => !user.includes(':') && isAccount(view, account, user));

/** `gosu app program` at the beginning of what is started. */
type Switch = { readonly program: Program; readonly user: string; readonly tool: Value; readonly first: Value };

const switchesOf = ({ start, stage }: View): readonly Switch[] =>
  [start.entrypoint, start.command].flatMap((ruling): readonly Switch[] => {
    if (ruling === undefined || ruling.line.form !== 'exec') return [];
    if (!stage.stage.instructions.includes(ruling.instruction)) return [];
    const [tool, who, first] = ruling.line.argv;
    const program = programNamed(lastPart(tool?.text ?? ''));
    if (tool === undefined || first === undefined || who?.text === undefined) return [];
    const isOne = program?.roles.includes('step-down') === true && program.operands === 1;
    return isOne ? [{ program, user: who.text, tool, first }] : [];
  });

/** The tool would make the ids of the plan out of what it is told. */
const isAccount = ({ stage, options }: View, { name, uid, gid }: Account, user: string): boolean => {
  const [account, group] = user.split(':');
  if (account !== name && account !== `${uid}`) return false;
  return (group === undefined && options.gid === undefined) || outcomeOf(user, stage.accounts).gid === gid;
};

/** What the tool sets for the account an engine sets as well: HOME alone, and only where no ENV does. */
const isSetAnyway = ({ stage }: View, { home }: Account, { sets }: Program): boolean => {
  const isHomeKept = (value: unknown) => value === undefined || (value === home && home !== undefined);
  return sets.every((name) => name === 'HOME' && isHomeKept(lastValue(stage, name)));
};
