import { type BuildRequest, type Mount, type Network, networkArgs, type RunPlan } from './engine.js';

/** How Docker and Podman build. */
export const buildArgs = (
  name: 'docker' | 'podman',
  request: BuildRequest,
  network: Network,
  runtime: readonly string[],
): readonly string[] => [
  'build',
  // Without it a build that fails leaves its last container.
  '--force-rm',
  ...runtime,
  // The other format of Podman has no HEALTHCHECK.
  ...(name === 'podman' ? ['--format=docker'] : []),
  ...networkArgs(network),
  ...(network === 'none' && name === 'podman' ? ['--pull=never'] : []),
  ...(request.target === undefined ? [] : ['--target', request.target]),
  ...(request.platform === undefined ? [] : ['--platform', request.platform]),
  ...Object.entries(request.buildArgs).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
  ...['--tag', request.tag, '--file', request.file, request.context],
];

/** How they make a container. HEALTHCHECK is run by us, at a time that we know. */
export const createArgs = (image: string, name: string, network: Network, plan: RunPlan): readonly string[] => [
  ...['create', '--name', name, '--no-healthcheck', ...networkArgs(network)],
  ...plan.environment.flatMap((each) => ['--env', each]),
  ...plan.mounts.flatMap((mount) => ['--volume', mountArg(mount)]),
  ...plan.publish.flatMap((each) => ['--publish', each]),
  image,
  ...plan.command,
];

/** A mount as all engines take it. */
export const mountArg = ({ source, path, readOnly }: Mount): string => `${source}:${path}${readOnly ? ':ro' : ''}`;
