import type { EngineHost, Ran } from './engine-host.js';
import { textOf } from './inspect.js';
import type { Change, Identity, ImageFacts, Node, State } from './model.js';
import { engine as say } from './sentences.js';

export const engineNames = ['docker', 'podman', 'buildah'] as const;
export type EngineName = (typeof engineNames)[number];

export const networks = ['none', 'default', 'host'] as const;
export type Network = (typeof networks)[number];

/** What options tell an engine of the network. */
export const networkArgs = (network: Network): readonly string[] =>
  network === 'default' ? [] : [`--network=${network}`];

/** What all commands of one `verify` share. */
export type Session = {
  readonly host: EngineHost;
  readonly network: Network;
  /** Milliseconds for one build. */
  readonly timeout: number;
  /** Aborted when the user wants to stop. */
  readonly signal: AbortSignal;
};

export type BuildRequest = {
  /** Absolute path of the Dockerfile, which need not be in the context. */
  readonly file: string;
  readonly context: string;
  /** Name that the image gets. */
  readonly tag: string;
  readonly target: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly platform: string | undefined;
};

/** A directory of this machine, or a volume that has no slash in its name, below a container's root. */
export type Mount = { readonly source: string; readonly path: string; readonly readOnly: boolean };

/** How a container is run. */
export type RunPlan = {
  /** Takes the place of CMD unless it is empty. */
  readonly command: readonly string[];
  /** `NAME=VALUE`. */
  readonly environment: readonly string[];
  readonly mounts: readonly Mount[];
  /** As `--publish` takes them. */
  readonly publish: readonly string[];
};

/** Is given the first processes of a container before its program begins, where this machine shows them. */
export type Hold = (pids: readonly number[]) => Promise<void>;

/** Why something did not work, in the engine's words. */
export type Refusal = { readonly refused: string };

/** How a build or a start ended; `undefined`: well. */
export const refusalOf = ({ code, stdout, stderr }: Ran): Refusal | undefined => {
  if (code === 0) return undefined;
  const said = `${textOf(stdout)}\n${stderr}`.trim().split('\n').slice(-12).join('\n');
  return { refused: code === TIMED_OUT ? say.noAnswer(said) : said };
};

const TIMED_OUT = 124;

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value;

/** What `verify` asks of an engine. Images and containers have the names that it gave them. */
export type Engine = {
  readonly name: EngineName;
  /** The image is here already, so that nothing has to be fetched. */
  readonly has: (image: string) => Promise<boolean>;
  readonly build: (request: BuildRequest) => Promise<Refusal | undefined>;
  readonly facts: (image: string) => Promise<ImageFacts>;
  /** Starts the image in the background. */
  readonly start: (image: string, name: string, plan: RunPlan, hold: Hold) => Promise<Refusal | undefined>;
  /** Starts a stopped container once more, with the files that it has. */
  readonly again: (name: string, hold: Hold) => Promise<Refusal | undefined>;
  /** The first process, where this machine shows it. */
  readonly process: (name: string) => Promise<number | undefined>;
  /** Runs a command beside the program; `undefined`: this engine cannot. */
  readonly exec: ((name: string, words: readonly string[], timeout: number) => Promise<Ran>) | undefined;
  readonly state: (name: string) => Promise<State>;
  readonly identity: (name: string) => Promise<Identity>;
  readonly log: (name: string) => Promise<string>;
  readonly ports: (name: string) => Promise<readonly number[] | undefined>;
  /** Stops the process; the container stays to be looked at. */
  readonly stop: (name: string) => Promise<void>;
  /** What has changed below the root, volumes included. */
  readonly changes: (name: string) => Promise<readonly Change[]>;
  readonly node: (name: string, path: string) => Promise<Node | undefined>;
  readonly removeContainer: (name: string) => Promise<void>;
  readonly removeImage: (tag: string) => Promise<void>;
  /** Volumes of these names can be mounted; `undefined`: this engine has none. */
  readonly removeVolume: ((name: string) => Promise<void>) | undefined;
  /** Removes what else was made on the way. The answer is what is left, in words. */
  readonly close: () => Promise<string | undefined>;
};
