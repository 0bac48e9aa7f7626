import { lastDirectory, lastValue, type StageUser } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import type { Started } from '../../image/start/startup.js';
import { type ProgramRelease, releaseMade } from '../../knowledge/program-releases.js';
import { isWithin, normalised } from '../../text/path.js';
import type { View } from '../view.js';

/** What the script of a release writes below it, with the command that starts it. */
export const releaseWrites = (view: View): readonly { readonly path: string; readonly started: Started }[] =>
  view.started.flatMap((started) => {
    const [program = '', command = ''] = started.argv;
    const directory = lastDirectory(view.stage) ?? '/';
    const path = normalised(program.startsWith('/') ? program : `${directory}/${program}`);
    const root = /^(.*)\/bin\/[^/]+$/.exec(path)?.[1];
    if (root === undefined || root === '' || !program.includes('/')) return [];
    const release = releaseIn(view, path);
    if (release === undefined || !release.starts.includes(command)) return [];
    if (release.variable !== undefined && lastValue(view.stage, release.variable) !== undefined) return [];
    return release.below.map((each) => ({ path: `${root}/${each}`, started }));
  });

/** A release that the stage, or one that it copies the path from, makes. */
const releaseIn = ({ stage, copies }: View, path: string): ProgramRelease | undefined => {
  const from = [...copies.values()].flatMap(({ target, operation: { origin } }) => {
    const other = origin.kind === 'stage' && isWithin(path, target) ? stage.stageAt(origin.index) : undefined;
    return other === undefined ? [] : [other];
  });
  for (const each of [stage, ...from]) {
    const made = madeIn(each);
    if (made !== undefined) return made;
  }
  return undefined;
};

const madeIn = (stage: StageUser): ProgramRelease | undefined => {
  for (const { operation } of lineage(stage).flatMap(({ triggers, steps }) => [...triggers, ...steps])) {
    if (operation.kind !== 'run') continue;
    for (const { command } of operation.commands()) {
      const made = releaseMade(command.words.map(({ text }) => text));
      if (made !== undefined) return made;
    }
  }
  return undefined;
};
