import { type Server, serverIn, serverNamed } from '../knowledge/servers.js';
import { remembered } from '../text/memory.js';
import type { View } from './view.js';

/** The servers that a stage starts, by what its container runs, or else by what its base image does; each once. */
export const serversOf = remembered(({ stage, start, started }: View): readonly Server[] => {
  const facts = stage.image?.facts;
  const found =
    start.entrypoint === undefined && start.command === undefined
      ? [serverIn(facts)]
      : started.map(({ name }) => serverNamed(name, facts));
  return [...new Set(found)].filter((server) => server !== undefined);
});
