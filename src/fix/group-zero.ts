import { type Consequence, consequence } from '../consequences/consequence.js';
import type { AccountPlan } from '../consequences/model.js';
import type { View } from '../consequences/view.js';
import { operandsOf, pathsOf } from '../consequences/writable/run.js';
import { writablePaths } from '../consequences/writable/writable.js';
import type { RunCommand } from '../image/operations/operation.js';
import { lineage } from '../image/start/start.js';
import { overlaps } from '../text/path.js';
import { groupZero as say } from './sentences.js';

/**
 * The file opens to the group 0 what a fix gives to another: some platforms start a container as a user of their own
 * choice who is in that group, and who may not write there any more. Source: documentation: OpenShift 4.16, Creating
 * images, Support arbitrary user ids.
 */
export const groupZeroConsequences = (view: View, { gid }: AccountPlan): readonly Consequence[] => {
  const { stage, options } = view;
  if (stage.os === 'windows' || options.profile === 'openshift' || gid === 0) return [];
  const opened = lineage(stage).flatMap(({ steps }) =>
    steps.flatMap(({ operation, instruction }) =>
      operation.kind === 'run'
        ? operation.commands().flatMap((command) => openedBy(command).map((path) => ({ path, instruction })))
        : [],
    ),
  );
  const wanted = writablePaths(view);
  const found = opened.find(
    ({ path }) => !isOfOtherGroup(view, path) && wanted.some((each) => overlaps(each.path, path)),
  );
  if (found === undefined) return [];
  const { path, instruction } = found;
  return [consequence('group-zero', say.takes(path, instruction.line), instruction.span)];
};

/** What `chmod g+w`, `chmod g=u`, `chgrp 0` and `chown 1001:0` name. */
const openedBy = (command: RunCommand): readonly string[] => {
  const [first, ...paths] = operandsOf(command.args);
  return first?.value !== undefined && OPENING[command.name]?.test(first.value) === true ? pathsOf(command, paths) : [];
};

const OPENING: Readonly<Record<string, RegExp>> = {
  chmod: /(?:^|,)[ua]{0,3}g[ua]{0,3}(?:=u|[+=][rxX]{0,3}w)/,
  chgrp: /^(?:0|root)$/,
  chown: /^(?!(?:0|root)[:.])[\w-]{0,64}[:.](?:0|root)$/,
};

const isOfOtherGroup = ({ tree }: View, path: string): boolean => {
  const found = tree().at(path);
  return typeof found === 'object' && found.group !== undefined && found.group !== 0;
};
