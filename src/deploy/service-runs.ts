import type { ImageRun, Neighbour, OwnCommand } from '../image/run-facts.js';
import { joinPath } from '../manifests/compose-file.js';
import type { ComposeService } from '../manifests/compose-runs.js';
import { composeRuns as say } from '../manifests/sentences.js';
import { lastPart } from '../text/path.js';
import type { ServiceCommand } from './service-command.js';

/** A command that starts something for a service, and where it stands. */
export type ServiceRun = Omit<ServiceCommand, 'files'> & {
  readonly file: string;
  readonly line: number;
  /** For each directory in which it may run, the likeliest first: itself, and the Compose files that are named there. */
  readonly places: readonly { readonly directory: string; readonly files: readonly string[] }[];
};

/** So many services of one name are meant at the most, where nobody knows which. */
const MOST_MEANT = 10;

/** What commands start for services, as runs of the images of those. */
export const serviceRuns = (
  services: readonly ComposeService[],
  runs: readonly ServiceRun[],
): { readonly runs: readonly Neighbour[]; readonly imageRuns: readonly ImageRun[] } => {
  const byName = new Map<string, ComposeService[]>();
  for (const each of services) byName.set(each.name, [...(byName.get(each.name) ?? []), each]);
  const found = runs.flatMap((run) =>
    (run.isContainer === true ? named(services, run) : meant(byName.get(run.service) ?? [], run))
      .slice(0, MOST_MEANT)
      .flatMap((service) => factsOf(service, run).map((fact) => ({ service, fact }))),
  );
  return {
    runs: found.flatMap(({ service: { dockerfile }, fact }) => (dockerfile === undefined ? [] : { dockerfile, fact })),
    imageRuns: found.flatMap(({ service: { image }, fact }) => (image === undefined ? [] : { ...image, fact })),
  };
};

/** Those whose container has a name: as the file says where the command stands, else as any does. */
const named = (services: readonly ComposeService[], { service: name, file }: ServiceRun): readonly ComposeService[] => {
  const made = MADE.exec(name)?.[1] ?? '';
  const found = services.filter((each) =>
    each.container === undefined ? SEAMS.some((seam) => made.endsWith(`${seam}${each.name}`)) : each.container === name,
  );
  const beside = found.filter((each) => each.file === file);
  return beside.length > 0 ? beside : found;
};

/**
 * How Compose calls the containers of a service: `project-service-1`, before its second version `project_service_1`.
 * Source: docker/compose@v2.29.0:pkg/compose/compose.go.
 */
const MADE = /^(.{1,300})[_-]\d{1,3}$/;
const SEAMS = ['-', '_'] as const;

/** The services that a command may speak of: of files that lie over each other, the topmost says all. */
const meant = (services: readonly ComposeService[], { places }: ServiceRun): readonly ComposeService[] => {
  for (const { directory, files } of places) {
    const around = files.length > 0 ? [] : nearest(services, directory);
    const names = files.length > 0 ? files : LOOKED_FOR.map((name) => joinPath(around[0]?.file ?? '', '..', name));
    const last = names.findLast((name) => services.some(({ file }) => file === name));
    if (last !== undefined) return services.filter(({ file }) => file === last);
    if (around.length > 0) return around;
  }
  return services;
};

/** Those of the files of a directory, or of the next one above that has any. */
const nearest = (services: readonly ComposeService[], directory: string): readonly ComposeService[] => {
  const above = services.filter(({ file }) => `${directory}/`.startsWith(below(file)));
  const longest = Math.max(0, ...above.map(({ file }) => below(file).length));
  return above.filter(({ file }) => below(file).length === longest);
};

const below = (file: string): string => file.slice(0, file.length - lastPart(file).length);

/** What Compose looks for, the topmost last. Source: compose-spec/compose-go@v2.4.1:cli/options.go. */
const LOOKED_FOR = ['docker-compose', 'compose'].flatMap((name) =>
  ['', '.override'].flatMap((part) => ['.yaml', '.yml'].map((end) => `${name}${part}${end}`)),
);

const factsOf = ({ target, own }: ComposeService, run: ServiceRun): readonly Neighbour['fact'][] => {
  const { file, line, service, facts } = run;
  const place = { file, line, service, target };
  const start = { kind: 'start', what: say.command, path: undefined, engine: 'docker', ...place } as const;
  const command = laidOver(own, run);
  return [...facts.map((fact) => ({ ...fact, ...place })), ...(command === undefined ? [] : [{ ...start, command }])];
};

/** A command in a container that runs knows nothing of how that one was started. */
const laidOver = (own: OwnCommand, { verb, command: given }: ServiceRun): OwnCommand | undefined => {
  const { entrypoint, command } = given;
  if (command === undefined && (verb === 'exec' || entrypoint === undefined)) return undefined;
  return {
    entrypoint: verb === 'exec' ? [] : (entrypoint ?? own.entrypoint),
    command: command ?? (entrypoint === undefined ? own.command : undefined),
    directory: given.directory ?? own.directory,
    asImage: given.asImage && own.asImage,
    mounts: [...own.mounts, ...given.mounts],
  };
};
