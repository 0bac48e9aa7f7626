import type { Instruction } from '../../dockerfile/model.js';
import { type Fix, safeFix } from '../../fix/fix.js';
import { freeId, idFor } from '../../fix/free-id.js';
import { variableIn } from '../../fix/passed-id.js';
import { toldFix } from '../../fix/told-fix.js';
import { otherIds, wantedIds } from '../../fix/wanted-ids.js';
import { type AccountUse, accountCommands } from '../../image/accounts/accounts.js';
import type { AccountProblem } from '../../image/accounts/problems.js';
import type { StageUser, Step } from '../../image/stage.js';
import { outcomeOf } from '../../image/user-string.js';
import { writtenDefault } from '../../image/written-default.js';
import { writtenIds } from '../../image/written-ids.js';
import type { Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import { accountLines as say } from '../sentences.js';
import type { Subject } from '../subject.js';

/** Drops a RUN that only makes accounts where no RUN can start, and writes USER as the number it would have been. */
export const withoutRun = (
  stage: StageUser,
  { instruction, operation }: Step,
  uses: readonly AccountUse[],
  { dockerfile }: Subject,
): Fix | undefined => {
  const { text } = dockerfile.source;
  if (stage.image?.certain !== true || operation.kind !== 'run') return undefined;
  if (operation.commands().length !== uses.length) return undefined;
  // What stops the build in another way may be this very line, and without it the image would be root's.
  if (stage.problems.length > 0) return undefined;
  const user = userEdit(stage, uses);
  if (user === undefined || isLost(stage, instruction, user.length > 0)) return undefined;
  const line = text.lastIndexOf('\n', instruction.span.start) + 1;
  const next = text.indexOf('\n', instruction.span.end) + 1;
  const end = next === 0 ? text.length : next;
  // Of a last line without a newline, the newlines before it go.
  const start = next !== 0 ? line : text.slice(0, line).trimEnd().length;
  if (dockerfile.comments.some(({ span }) => span.start >= start && span.start < end)) return undefined;
  const title = user.length === 0 ? say.drop : say.dropAndRun(user[0]?.text);
  return safeFix(title, { span: { start, end }, text: '' }, ...user);
};

/** A USER names somebody who is found only because the RUN was taken to make accounts; the last may become a number. */
const isLost = (stage: StageUser, run: Instruction, lastIsNumber: boolean): boolean => {
  const accounts = () => stage.accountsAt(stage.stage.instructions.indexOf(run));
  const all = [stage.initial, ...stage.steps.map((step) => step.user)];
  return all
    .filter(({ decidedBy }) => !lastIsNumber || decidedBy !== stage.decidedBy)
    .some(({ user }) => user !== undefined && outcomeOf(user, accounts).verdict === 'invalid');
};

/** No edit where USER does not name the account; `undefined` where the number cannot be written in its place. */
const userEdit = (stage: StageUser, uses: readonly AccountUse[]): readonly Edit[] | undefined => {
  const { decidedBy, decidedAs, user, uid, gid } = stage;
  const name = user?.split(':')[0];
  if (decidedBy === undefined || decidedAs === undefined) return [];
  if (!uses.some((use) => use.kind === 'user' && use.name === name)) return [];
  if (decidedAs.written !== user || decidedBy.line !== decidedBy.endLine) return undefined;
  const free = freeId(stage.accounts());
  const id = uid ?? free;
  return [{ span: decidedAs.span, text: `${id}:${uid === undefined ? free : (gid ?? id)}` }];
};

/**
 * Another id, everywhere in the stage where the file says the taken one of an account that it makes. Not where two of
 * them have it: whom the other lines mean by it cannot be told.
 */
export const freeIdFix = (
  { kind, fails }: AccountProblem,
  use: AccountUse,
  stage: StageUser,
  { dockerfile, options }: Pick<Subject, 'dockerfile' | 'options'>,
): Fix | undefined => {
  const { text } = dockerfile.source;
  const taken = kind === 'uid-taken' ? use.uid : use.gid;
  if (!fails || taken === undefined || !use.certain) return undefined;
  const wanted = wantedIds({ dockerfile, stage, options });
  const free = idFor(kind === 'uid-taken' ? wanted?.uid : wanted?.gid, stage.accounts());
  const spans = new Map<number, Edit>();
  for (const { operation, index } of stage.steps) {
    for (const each of accountCommands(operation, stage.accountContextAt(index))) {
      if (each.action === 'create' && isRival(each, use, kind, taken)) return undefined;
      for (const [id, span] of [
        [each.uid, each.uidSpan],
        [each.gid, each.gidSpan],
      ] as const) {
        if (id !== taken || span === undefined) continue;
        if (!/^[0-9]+$/.test(text.slice(span.start, span.end).replace(/^[-\w]*=/, ''))) {
          const start = writtenDefault(variableIn(text, span), taken, stage, dockerfile, options.givenArgs);
          if (start === undefined) return undefined;
          spans.set(start, { span: { start, end: start + `${taken}`.length }, text: `${free}` });
        } else spans.set(span.start, { span, text: `${free}` });
      }
    }
  }
  const { decidedAs } = stage;
  if (decidedAs?.written === `${taken}` || decidedAs?.written === `${taken}:${taken}`) {
    const { span, written } = decidedAs;
    spans.set(span.start, { span, text: written.replaceAll(`${taken}`, `${free}`) });
  }
  if (spans.size === 0) return undefined;
  const covered = new Set([...spans.values()].flatMap(({ span }) => startsIn(text, span, `${taken}`)));
  for (const start of otherPlaces(text, stage, taken)) {
    const span = { start, end: start + `${taken}`.length };
    if (!covered.has(start)) spans.set(start, { span, text: `${free}` });
  }
  const [first, ...others] = [...spans.values()];
  if (first === undefined) return undefined;
  const ids = { uid: free, gid: undefined, value: `${free}` };
  const told = kind === 'uid-taken' ? otherIds({ dockerfile, stage, options }, ids) : [];
  return toldFix(say.take(free, taken), [first, ...others], told);
};

/** The same id in other lines of the stage: `COPY --chown=1000`, `chown 1000`. */
const otherPlaces = (text: string, { stage: { instructions }, accounts }: StageUser, id: number): readonly number[] => {
  const { users, groups } = accounts();
  // A name made of digits is no id.
  if (users.has(`${id}`) || groups.has(`${id}`)) return [];
  return instructions.flatMap(({ span }) =>
    writtenIds(text.slice(span.start, span.end), id).map(({ start }) => span.start + start),
  );
};

const startsIn = (text: string, { start, end }: Span, number: string): readonly number[] => {
  const starts: number[] = [];
  for (let at = text.indexOf(number, start); at !== -1 && at < end; at = text.indexOf(number, at + 1)) starts.push(at);
  return starts;
};

/** Whether another account of the file has the id as its own, and not by belonging to a group. */
const isRival = (each: AccountUse, use: AccountUse, kind: AccountProblem['kind'], id: number): boolean => {
  if (each.name === use.name) return false;
  if (each.kind === 'group') return kind === 'gid-taken' && each.gid === id;
  return each.uid === id && (kind === 'uid-taken' || (each.group === undefined && each.gid === undefined));
};
