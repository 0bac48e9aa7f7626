import type { OwnCommand } from '../image/run-facts.js';
import type { Given } from '../image/run-values.js';
import { lastPart } from '../text/path.js';
import { commandIn, factsOfOptions, PROGRAMS, readOptions, valuesOf } from './run-command.js';

/** What a command starts for a service of Compose, or a container: another container, or a command in the one that runs. */
export type ServiceCommand = {
  /** Its name, or that of the container. */
  readonly service: string;
  readonly isContainer?: true;
  readonly verb: 'run' | 'exec';
  /** The Compose files that it names, the lowest first; where none is, those that Compose looks for. */
  readonly files: readonly string[];
  readonly command: OwnCommand;
  /** What it gives a container beside what the service says. */
  readonly facts: readonly Given[];
};

/**
 * `docker compose run` and `docker compose exec`; `undefined` for all else.
 * Source: docker/compose@v2.29.0:docs/reference/compose_run.md, compose_exec.md.
 */
export const serviceCommandOf = (words: readonly string[]): ServiceCommand | undefined => {
  const at = behindCompose(words);
  if (at === undefined) return undefined;
  const all = readOptions(words, at);
  const verb = all.operand;
  if (verb !== 'run' && verb !== 'exec') return undefined;
  const { options, operand: service, rest } = readOptions(words, words.length - all.rest);
  if (service === undefined) return undefined;
  const command = commandIn(options, words.slice(words.length - rest));
  // Who somebody is for one command is not who the image runs as.
  const facts = factsOfOptions(options).filter(({ kind }) => kind !== 'user');
  return { service, verb, files: valuesOf(all.options, '-f', '--file'), command, facts };
};

/** `docker exec`. Source: docker/cli@v27.3.1:docs/reference/commandline/container_exec.md. */
export const containerCommandOf = (words: readonly string[]): ServiceCommand | undefined => {
  const [program = '', first, second] = words;
  const isVerb = first === 'exec' || (first === 'container' && second === 'exec');
  if (!PROGRAMS.has(lastPart(program)) || !isVerb) return undefined;
  const { options, operand: service, rest } = readOptions(words, first === 'exec' ? 2 : 3);
  if (service === undefined) return undefined;
  const command = commandIn(options, words.slice(words.length - rest));
  return { service, isContainer: true, verb: 'exec', files: [], command, facts: [] };
};

const behindCompose = ([first = '', second]: readonly string[]): number | undefined => {
  const program = lastPart(first);
  if (PROGRAMS.has(program)) return second === 'compose' ? 2 : undefined;
  return program.endsWith('-compose') && PROGRAMS.has(program.slice(0, -'-compose'.length)) ? 1 : undefined;
};
