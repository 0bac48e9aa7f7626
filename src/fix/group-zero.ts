import type { View } from '../consequences/view.js';
import { operandsOf, pathsOf } from '../consequences/writable/run.js';
import { writablePaths } from '../consequences/writable/writable.js';
import type { RunCommand } from '../image/operations/operation.js';
import { lineage } from '../image/start/start.js';
import { overlaps } from '../text/path.js';

/**
 * Whether the file opens to the group 0 what a fix gives away: some platforms start a container as a user of their own
 * choice who is in that group, and who may not write any more where the group becomes another. Source: documentation:
 * OpenShift 4.16, Creating images, Support arbitrary user ids.
 */
export const opensToGroupZero = (view: View): boolean => {
  if (view.stage.os === 'windows') return false;
  const opened = lineage(view.stage).flatMap(({ steps }) =>
    steps.flatMap(({ operation }) => (operation.kind === 'run' ? operation.commands().flatMap(openedBy) : [])),
  );
  const still = opened.filter((path) => !isOfOtherGroup(view, path));
  return still.length > 0 && writablePaths(view).some((each) => still.some((path) => overlaps(each.path, path)));
};

/** What `chmod g+w`, `chmod g=u`, `chgrp 0` and `chown 1001:0` name. */
const openedBy = (command: RunCommand): readonly string[] => {
  const [first, ...paths] = operandsOf(command.args);
  return first?.value !== undefined && OPENING[command.name]?.test(first.value) === true ? pathsOf(command, paths) : [];
};

const OPENING: Readonly<Record<string, RegExp>> = {
  chmod: /(?:^|,)[ua]{0,3}g[ua]{0,3}(?:=u|[+=][rxX]{0,3}w)/,
  chgrp: /^(?:0|root)$/,
  chown: /^(?!(?:0|root)[:.])[\w-]{1,64}[:.](?:0|root)$/,
};

const isOfOtherGroup = ({ tree }: View, path: string): boolean => {
  const found = tree().at(path);
  return typeof found === 'object' && found.group !== undefined && found.group !== 0;
};
