import type { Stage } from '../../dockerfile/model.js';
import { countEarly } from '../../text/search.js';

/** The stages of a file by their names: of several with one name, those below see the last one above them. */
export type StageNames = {
  /** The stage that `name` means to the stage of index `below`; names are in lower case. */
  readonly above: (name: string, below: number) => Stage | undefined;
};

export const stageNames = (stages: readonly Stage[]): StageNames => {
  const named = new Map<string, Stage[]>();
  for (const stage of stages) {
    if (stage.name === undefined) continue;
    const same = named.get(stage.name);
    if (same === undefined) named.set(stage.name, [stage]);
    else same.push(stage);
  }
  return { above: (name, below) => lastAbove(named.get(name) ?? [], below) };
};

const lastAbove = (stages: readonly Stage[], below: number): Stage | undefined =>
  stages[countEarly(stages, ({ index }) => index < below) - 1];
