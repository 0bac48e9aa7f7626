import { imagesFor } from './images-for.js';
import { configFor } from './program/config.js';
import type { Host } from './program/host.js';
import { type Checked, checkInput, isStopped, prepare } from './program/prepare.js';
import { workers as say } from './program/sentences.js';
import { settingsOf } from './program/settings.js';
import { answerAll, ownTask } from './program/workers.js';
import { ruleIds } from './rules/ids.js';
import { isProblem } from './text/problems.js';

/** A thread of a run: reads what the run has read, and checks those of its files that it is asked for. */
export const work = async (host: Host): Promise<void> => {
  const { flags, paths } = ownTask();
  const file = await configFor(host, flags, ruleIds);
  if (isProblem(file)) throw new Error(say.changed);
  const settings = settingsOf(flags, file);
  const images = await imagesFor(host, settings, false);
  if (isProblem(images)) throw new Error(say.changed);
  const prepared = await prepare({ ...host, frugal: () => host.frugal('threads') }, paths, settings, images);
  if (isStopped(prepared)) throw new Error(say.changed);
  answerAll(async (inputs) => {
    const checked: Checked[] = [];
    for (const input of inputs) checked.push(await checkInput(prepared, settings, input));
    return { checked, locked: images.believed()?.names ?? [] };
  });
};
