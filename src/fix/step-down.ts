import type { AccountPlan } from '../consequences/model.js';
import type { View } from '../consequences/view.js';
import { outcomeOf } from '../image/user-string.js';
import { hasRole } from '../knowledge/programs.js';
import type { Edit } from '../text/edit.js';
import { lastPart } from '../text/path.js';

/**
 * Takes `gosu app` out of an ENTRYPOINT or CMD in the exec form, where USER becomes that very account: the switch is done,
 * and the tool would fail.
 */
export const stepDownEdits = ({ start, stage }: View, { name, uid, gid }: AccountPlan): readonly Edit[] =>
  [start.entrypoint, start.command].flatMap((ruling): readonly Edit[] => {
    if (ruling === undefined || ruling.line.form !== 'exec') return [];
    if (!stage.stage.instructions.includes(ruling.instruction)) return [];
    const [tool, who, first] = ruling.line.argv;
    if (tool === undefined || first === undefined || !hasRole(lastPart(tool.text ?? ''), 'step-down')) return [];
    const [account, group] = who?.text?.split(':') ?? [];
    if (account === undefined || (account !== name && account !== `${uid}`)) return [];
    if (group !== undefined && outcomeOf(`${account}:${group}`, stage.accounts).gid !== gid) return [];
    return [{ span: { start: tool.span.start, end: first.span.start }, text: '' }];
  });
