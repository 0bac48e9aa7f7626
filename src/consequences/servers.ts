import { type Server, serverIn, serverNamed } from '../knowledge/servers.js';
import type { View } from './view.js';

/** The servers that a stage starts, by what its container runs, or else by what its base image does; each once. */
export const serversOf = ({ stage, start, started }: Pick<View, 'stage' | 'start' | 'started'>): readonly Server[] => {
  const facts = stage.image?.facts;
  const found =
    start.entrypoint === undefined && start.command === undefined
      ? [serverIn(facts)]
      : started.map(({ name }) => serverNamed(name, facts));
  return [...new Set(found)].filter((server) => server !== undefined);
};
