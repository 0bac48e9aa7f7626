import { expandWords } from '../../dockerfile/expand.js';
import type { Obstacle } from '../model.js';
import { lineage } from '../start.js';
import type { View } from '../view.js';

/** The first port that everybody may bind where the kernel's default holds. */
const FIRST_OPEN_PORT = 1024;

/** A port number that EXPOSE names, with the instruction that does. */
export const exposedPorts = ({ dockerfile, stage }: View) =>
  lineage(stage).flatMap((each) =>
    each.stage.instructions.flatMap((instruction, index) => {
      if (instruction.keyword !== 'EXPOSE') return [];
      const lookup = (name: string) => each.variable(name, index);
      const words = expandWords(instruction.rest.text, lookup, dockerfile.escape);
      return words.kind === 'known'
        ? words.words.map((word) => ({ port: Number.parseInt(word, 10), instruction }))
        : [];
    }),
  );

/** Where a port below 1024 still works without root is a matter of the runtime, not of the image. */
export const portObstacles = (view: View): readonly Obstacle[] => {
  const { image, stage } = view.stage;
  const exposed = exposedPorts(view).find(({ port }) => port > 0 && port < FIRST_OPEN_PORT);
  const server = view.start.entrypoint === undefined ? image?.facts.privilegedPorts[0] : undefined;
  const port = exposed?.port ?? server;
  if (port === undefined) return [];
  const source =
    exposed === undefined
      ? `${image?.reference.repository ?? 'the base'} listens`
      : `EXPOSE ${port} (line ${exposed.instruction.line}) listens`;
  const sentence = `${source} on port ${port}, which without root works on Docker 20.10 and containerd 2, but not on CRI-O, OpenShift or the host's network.`;
  return [{ kind: 'privileged-port', sentence, span: exposed?.instruction.span ?? stage.from.span }];
};
