import { isBuildStep } from '../../knowledge/build-steps.js';
import { launched } from '../../knowledge/launchers.js';
import { remembered } from '../../text/memory.js';
import { lastPart } from '../../text/path.js';
import type { View } from '../view.js';
import type { BuildCommand } from './run.js';

/** A command of a build with the directory that it runs in. */
type Placed = BuildCommand & { readonly directory: string };

/**
 * Own code that the build runs as root, such as `python manage.py migrate`: nobody knows which files it makes below its
 * directory, and they are root's. Steps of a build, such as `setup.py install`, are left out.
 */
export const ownCodeRuns = remembered((view: View): readonly Placed[] =>
  view.builds.flatMap((each) => {
    const { command, directory, stage, index } = each;
    if (stage.steps[index]?.as.verdict !== 'root' || directory === undefined) return [];
    const words = command.words.map(({ text }) => text);
    const launch = launched(words);
    const isOwn = launch?.kind === 'code' && /[/.]/.test(launch.text) && !isBuildStep(lastPart(launch.text), words);
    return isOwn ? [{ ...each, directory }] : [];
  }),
);
