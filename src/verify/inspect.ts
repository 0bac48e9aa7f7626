import type { Ran } from './engine-host.js';
import type { ImageFacts, State } from './model.js';

/** What of `inspect` counts. Another shape than expected reads as empty: every field is looked at on its own. */
export type Config = {
  readonly id: string;
  readonly image: string;
  readonly pid: number;
  readonly user: string;
  readonly environment: readonly string[];
  readonly volumes: readonly string[];
};

/** The text of a program's output. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The value below `keys` in an answer in JSON; `undefined` where there is none, or no JSON. */
export const answerAt = ({ stdout }: Ran, ...keys: readonly (string | number)[]): unknown => {
  try {
    return at(JSON.parse(textOf(stdout)), ...keys);
  } catch {
    return undefined;
  }
};

export const at = (value: unknown, ...keys: readonly (string | number)[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;

/** The strings of an array; none of anything else. */
export const stringsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The keys of an object; none of anything else. */
export const keysIn = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value) : []);

/** A container of Docker or Podman. */
export const configIn = (ran: Ran): Config => {
  const answer = answerAt(ran, 0);
  const mounts = at(answer, 'Mounts');
  return {
    id: String(at(answer, 'Id') ?? ''),
    image: String(at(answer, 'Image') ?? ''),
    pid: Number(at(answer, 'State', 'Pid') ?? 0),
    user: String(at(answer, 'Config', 'User') ?? ''),
    environment: stringsIn(at(answer, 'Config', 'Env')),
    volumes: Array.isArray(mounts)
      ? mounts.flatMap((mount) => (at(mount, 'Type') === 'bind' ? [] : [String(at(mount, 'Destination') ?? '')]))
      : [],
  };
};

/** An image, by the part of its description that all engines write alike. */
export const factsIn = (config: unknown, health: unknown = at(config, 'Healthcheck')): ImageFacts => ({
  workdir: String(at(config, 'WorkingDir') || '/'),
  volumes: keysIn(at(config, 'Volumes')).filter((path) => path.startsWith('/')),
  exposed: keysIn(at(config, 'ExposedPorts')).flatMap((port) => {
    const number = /^(\d+)(?:\/tcp)?$/.exec(port)?.[1];
    return number === undefined ? [] : [Number(number)];
  }),
  health: stringsIn(at(health, 'Test')),
});

export const stateIn = (ran: Ran): State => {
  const state = answerAt(ran, 0, 'State');
  return { running: at(state, 'Running') === true, exitCode: Number(at(state, 'ExitCode') ?? 0) };
};
