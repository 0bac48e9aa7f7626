import type { StageUser } from '../image/stage.js';
import type { Start } from '../image/start/start.js';
import { type Server, serverIn, serverNamed } from '../knowledge/servers.js';

/** The servers that a stage starts, by what its container runs, or else by what its base image does; each once. */
export const serversOf = ({
  stage,
  start,
}: {
  readonly stage: StageUser;
  readonly start: Start;
}): readonly Server[] => {
  const facts = stage.image?.facts;
  const found =
    start.entrypoint === undefined && start.command === undefined
      ? [serverIn(facts)]
      : start.programs.map(({ name }) => serverNamed(name, facts));
  return [...new Set(found)].filter((server) => server !== undefined);
};
