import type { Copy } from '../../image/files/context.js';
import type { Operation } from '../../image/operations/operation.js';
import { lineage } from '../../image/start/start.js';
import { isWithin } from '../../text/path.js';
import type { View } from '../view.js';
import { type BuildCommand, type Made, madeDirectories, mentions, operandsOf, pathsOf } from './run.js';

/** What is known of the files of a stage when a path is judged. */
export type Ground = {
  readonly view: View;
  readonly commands: readonly BuildCommand[];
  readonly made: readonly Made[];
  /** All instructions of the stage and those below it, in order. */
  readonly instructions: readonly Placed[];
  /** Paths that several commands of RUN lines name, or something below them. */
  readonly used: ReadonlySet<string>;
};

type Placed = {
  readonly operation: Operation;
  /** Index in the stage itself; -1 for an instruction of a stage below. */
  readonly index: number;
  readonly copy: Copy | undefined;
  readonly workdir: string | undefined;
};

/** Gone through once for all paths. */
export const groundOf = (view: View): Ground => {
  const commands = view.builds;
  const instructions = lineage(view.stage).flatMap((each) =>
    [...each.triggers, ...each.steps].map((step): Placed => {
      const { instruction, operation } = step;
      const workdir = operation.kind === 'workdir' ? step.workdir : undefined;
      return { operation, index: each === view.stage ? step.index : -1, copy: view.copies.get(instruction), workdir };
    }),
  );
  return { view, commands, made: madeDirectories(commands), instructions, used: usedBy(commands) };
};

const usedBy = (commands: readonly BuildCommand[]): ReadonlySet<string> => {
  const once = new Set<string>();
  const used = new Set<string>();
  for (const path of commands.flatMap((each) => pathsOf(each, operandsOf(each.args)))) {
    for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) {
      const whole = path.slice(0, at);
      (once.has(whole) ? used : once).add(whole);
    }
  }
  return used;
};

/** Whether instructions put something into `path`. */
export const isFilled = ({ instructions }: Ground, path: string, before: number): boolean =>
  instructions.some(({ operation, index, copy }) => {
    if (index >= before) return false;
    if (operation.kind === 'run') return operation.commands().some((each) => mentions(each, `${path}/`));
    return copy !== undefined && isWithin(copy.target, path);
  });

/** Whether a path is there before `before`, as far as the file tells. */
export const exists = ({ made, instructions, view }: Ground, path: string, before: number): boolean =>
  made.some((each) => (each.stage !== view.stage || each.index < before) && isWithin(each.path, path)) ||
  instructions.some(({ index, copy, workdir }) => {
    if (index >= before) return false;
    if (workdir !== undefined) return isWithin(workdir, path);
    return copy !== undefined && isWithin(copy.target, path) && (copy.operation.into || copy.target !== path);
  });

/** A directory is named elsewhere too: it holds programs or data of the image. */
export const isUsed = (ground: Ground, path: string): boolean =>
  ground.used.has(path) || isFilled(ground, path, Number.POSITIVE_INFINITY);
