import { join } from 'node:path';
import type { Options } from '../image/options.js';
import type { Host } from '../program/host.js';
import { harmlessLines } from '../report/harmless.js';
import type { Problem } from '../text/problems.js';
import { type Engine, isRefusal, type Mount, type Session } from './engine.js';
import type { Look } from './judge.js';
import type { Observation } from './model.js';
import { observe } from './observe.js';
import { isAnyPort } from './proc.js';
import type { VerifyRequest } from './request.js';
import { experiment as say } from './sentences.js';

export type Experiment = {
  readonly host: Host;
  readonly session: Session;
  readonly engine: Engine;
  readonly request: VerifyRequest;
  /** Absolute path of the Dockerfile. */
  readonly file: string;
  readonly context: string;
  readonly text: string;
  readonly options: Options;
  /** `NAME=VALUE` of all that the run is given. */
  readonly environment: readonly string[];
};

/** Where one comparison keeps what it makes, and what has to be removed when it is over. */
export type Bench = Experiment & {
  readonly scratch: string;
  readonly token: string;
  readonly containers: Set<string>;
  readonly images: Set<string>;
  readonly volumes: Set<string>;
};

const MOST_IGNORE_FILE = 1024 * 1024;

/** Milliseconds more than root needed that the fixed image has at the least. */
const LEAST_MORE = 10_000;

/** Builds a text under a name. The answer is why it does not build. */
export const built = async (bench: Bench, name: string, text: string): Promise<Problem | undefined> => {
  const { engine, request, options, context } = bench;
  const file = written(bench, name, text);
  const tag = tagOf(bench, name);
  const { target, platform, buildArgs = {} } = options;
  bench.images.add(tag);
  const refusal = await engine.build({ file, context, tag, target, platform, buildArgs });
  if (!isRefusal(refusal)) return undefined;
  bench.host.err.write(harmlessLines(`${refusal.refused}\n`));
  return doesNotBuild(request.path, name, refusal.refused.trim().split('\n').at(-1) ?? '');
};

export type Trial = {
  /** The image, and the name of the container. */
  readonly image: string;
  readonly name: string;
  /** What the image that runs as root did; `undefined`: this is that image. */
  readonly root: Observation | undefined;
  /** Part of the names of the volumes that it is given. */
  readonly volumes: string;
};

/** Runs an image that was built under a name. */
export const ran = (bench: Bench, { image, name, root, volumes }: Trial): Promise<Observation> => {
  const { engine, session, request } = bench;
  const container = containerOf(bench, name);
  bench.containers.add(container);
  const published = request.publish.flatMap((each) => /(?:^|\D)(\d{1,5})(?:\/tcp)?$/.exec(each)?.[1] ?? []).map(Number);
  const wanted = root === undefined ? [...published, ...request.ports] : (root.ports ?? []);
  return observe(session, engine, {
    image: tagOf(bench, image),
    container,
    plan: {
      command: request.command,
      environment: bench.environment,
      mounts: request.mounts.map((mount) => mountOf(bench, mount, volumes)),
      publish: session.network === 'default' ? request.publish : [],
    },
    volumes: (path, index) => volumeOf(bench, `${volumes}-${index}`, path),
    quiet: request.seconds * 1000,
    limit: root?.ready === undefined ? request.wait * 1000 : root.ready * 2 + LEAST_MORE,
    wanted: wanted.filter((port) => !isAnyPort(port)),
    isServer: wanted.length > 0,
    paths: ['/', ...request.requests],
    traceFile: join(bench.scratch, `${name}.calls`),
  });
};

/** A directory is mounted as it is; a volume is one of ours, whatever it is called. */
const mountOf = (bench: Bench, mount: Mount, volumes: string): Mount =>
  mount.source.startsWith('/')
    ? mount
    : { ...volumeOf(bench, `${volumes}-${mount.source}`, mount.path), readOnly: mount.readOnly };

const volumeOf = ({ token, volumes }: Bench, name: string, path: string): Mount => {
  const source = `dockerfile-nonroot-${token}-${name.replaceAll(/[^\w.-]/g, '-')}`;
  volumes.add(source);
  return { source, path, readOnly: false };
};

export const containerOf = ({ token }: Bench, name: string): string => `dockerfile-nonroot-${token}-${name}`;

const tagOf = ({ token }: Bench, name: string): string => `dockerfile-nonroot-verify/${token}:${name}`;

/** A copy beside which the ignore file of the original lies, as builders look for it there. */
const written = ({ scratch, session, host, file }: Bench, name: string, text: string): string => {
  const copy = join(scratch, `${name}.Dockerfile`);
  session.host.write(copy, text);
  const ignore = host.read(`${file}.dockerignore`, MOST_IGNORE_FILE);
  if (ignore instanceof Uint8Array) session.host.write(`${copy}.dockerignore`, new TextDecoder().decode(ignore));
  return copy;
};

const doesNotBuild = (path: string, name: string, said: string): Problem => ({
  kind: 'usage',
  detail: say.noBuild(path, name === 'before', said),
  hint: name === 'before' ? say.noNetwork : say.report,
});

/** Each path is asked for once: it costs a program. */
export const lookInto = (bench: Bench, name: string): Look => {
  const known = new Map<string, ReturnType<Look>>();
  return (path) => {
    const node = known.get(path) ?? bench.engine.node(containerOf(bench, name), path);
    known.set(path, node);
    return node;
  };
};
