import type { Source } from '../dockerfile/model.js';
import type { SaidBuild } from '../image/builds.js';
import type { ImageRun, OwnCommand, RunFact } from '../image/run-facts.js';
import { tagOf } from '../image/short-name.js';
import { factsOfService, ownCommandOf } from './compose-facts.js';
import { joinPath, type Service } from './compose-file.js';
import { entriesOf, type LaidService } from './compose-layers.js';
import { type ComposeBeside, type ComposeFile, composeFiles, laidServices } from './compose-project.js';
import { sharedVolumes } from './compose-shared.js';
import { interpolated, interpolatedName } from './interpolate.js';
import { isNull, type MapValue, mapOf, nodeAt, textOf, textsOf, type Value } from './tree.js';
import { MAX_NAME } from './workloads.js';

/** What a Compose file, with all that it includes, says of how images are built and run. */
export type ComposeSaid = {
  readonly builds: readonly ComposeBuild[];
  /** Of images that are built elsewhere, by their names. */
  readonly imageRuns: readonly ImageRun[];
  readonly services: readonly ComposeService[];
};

/**
 * A service by its name, and how it starts what is of its image: that of a Dockerfile, or one that is built elsewhere.
 * A container that a command starts has a name of its own alone.
 */
export type ComposeService = {
  /** The Compose file that has it, or includes it. */
  readonly file: string;
  readonly name: string;
  readonly container: string | undefined;
  readonly own: OwnCommand;
  readonly dockerfile: string | undefined;
  readonly target: string | undefined;
  readonly image: Omit<ImageRun, 'fact'> | undefined;
};

/** What a service says of the image of one Dockerfile. */
export type ComposeBuild = { readonly build: SaidBuild; readonly runs: readonly RunFact[] };

/** So many services of one file are kept, and so many arguments of one. */
const MOST_SERVICES = 1_000;
const MOST_ARGS = 200;

/** Source: compose-spec/compose-spec@main:spec.md, build.md. */
export const composeSaid = (source: Source, beside: ComposeBeside = {}): ComposeSaid => {
  const files = composeFiles(source, beside);
  const all = files.flatMap((file) => file.services.map((service) => ({ file, service }))).slice(0, MOST_SERVICES);
  const sharedOf = sharedVolumes(all.map(({ service }) => service));
  const isNew = newVolumes(files);
  const told = all.map(({ file, service }) => {
    const { name, build } = service;
    const runs = factsOfService(service, sharedOf(service)).map(
      (fact): RunFact => ({
        ...fact,
        ...(fact.kind === 'volume' && isNew(fact.what) ? { isNew: true } : {}),
        service: name,
        target: build?.target,
        ...profilesOf(service),
      }),
    );
    return { file, service, runs };
  });
  return {
    builds: told.flatMap(builtIn),
    imageRuns: told.flatMap(imageRunsIn),
    services: told.map((each) => serviceIn(source, each)),
  };
};

/** Whether a volume is one that all files which name it leave to Compose. */
const newVolumes = (files: readonly ComposeFile[]): ((name: string) => boolean) => {
  const volumes = files.flatMap((file) => file.volumes);
  const made = new Set(volumes.flatMap(([name, isMade]) => (isMade ? name : [])));
  const others = new Set(volumes.flatMap(([name, isMade]) => (isMade ? [] : name)));
  return (name) => made.has(name) && !others.has(name);
};

/** A service with a Dockerfile that stands in the file itself. */
export type InlineService = Omit<Service, 'build'> & {
  readonly build: SaidBuild;
  readonly runs: readonly RunFact[];
  readonly inline: string;
};

/** So many of them are looked at. */
const MOST_INLINE = 50;

export const composeInline = (source: Source, beside: ComposeBeside): readonly InlineService[] => {
  const { directory = joinPath(source.path, '..') } = beside;
  const all = [...laidServices(source, beside).values()];
  const found = all.filter(({ build }) => build?.inline !== undefined && !build.elsewhere);
  return found.slice(0, MOST_INLINE).flatMap((service) => {
    const { build, name, parts } = service;
    const [own] = parts;
    if (build === undefined || own === undefined) return [];
    const { target, inline } = build;
    const runs = factsOfService(service, []).map((fact) => ({ ...fact, service: name, target }));
    return [
      {
        ...own.service,
        build: saidBuild({ directory, where: own.where }, service, build),
        runs,
        inline: inline?.text ?? '',
      },
    ];
  });
};

type Told = { readonly file: ComposeFile; readonly service: LaidService; readonly runs: readonly RunFact[] };

/** What is read from the network, or stands in the file itself, is no Dockerfile here. */
const builtIn = ({ file, service, runs }: Told): readonly ComposeBuild[] => {
  const { build } = service;
  if (build === undefined || build.elsewhere || build.inline !== undefined) return [];
  return interpolated(build.path) === undefined ? [] : [{ build: saidBuild(file, service, build), runs }];
};

const imageRunsIn = ({ service, runs }: Told): readonly ImageRun[] => {
  const image = imageOf(service);
  return image === undefined ? [] : runs.map((fact) => ({ ...image, fact }));
};

/** What a service runs that it does not build. */
const imageOf = ({ build, image }: LaidService): ComposeService['image'] => {
  const name = build === undefined ? interpolatedName(image?.text ?? '') : undefined;
  return name === undefined || name === ''
    ? undefined
    : { image: name, tag: tagOf(interpolated(image?.text ?? '') ?? '$') };
};

const serviceIn = ({ path: file }: Source, told: Told): ComposeService => {
  const { service } = told;
  const { name, build } = service;
  const dockerfile = builtIn(told)[0]?.build.places[0]?.dockerfile;
  const container = containerOf(service);
  return {
    file,
    name,
    container,
    own: ownCommandOf(service),
    dockerfile,
    target: build?.target,
    image: imageOf(service),
  };
};

/** The topmost part that names it decides. */
const containerOf = ({ parts }: LaidService): string | undefined => {
  const names = parts.flatMap(({ service: { node } }) => textOf(node, 'container_name') ?? []);
  return names.map((name) => interpolated(name)).find((name) => name !== undefined);
};

/** How a service builds its image. */
export const saidBuild = (
  { directory, where }: Pick<ComposeFile, 'directory' | 'where'>,
  service: LaidService,
  build: NonNullable<Service['build']>,
): SaidBuild => ({
  ...where(nodeAt(service.node, 'build') ?? service.node),
  name: service.name,
  ...imageNameOf(service),
  target: build.target === undefined ? undefined : (interpolated(build.target) ?? null),
  ...argsOf(service),
  ...contextsOf(service),
  platforms: textsOf(mapOf(service.node, 'build'), 'platforms'),
  ...profilesOf(service),
  places: [
    {
      dockerfile: joinPath(directory, interpolated(build.path) ?? build.path),
      context: joinPath(directory, interpolated(build.context) ?? build.context),
    },
  ],
});

/** It starts only where one of them is asked for. */
const profilesOf = ({ parts }: Pick<LaidService, 'parts'>): { readonly profiles?: readonly string[] } => {
  const written = parts.flatMap(({ service }) => textsOf(service.node, 'profiles').slice(0, MOST_PROFILES));
  const profiles = [...new Set(written)].slice(0, MOST_PROFILES);
  return profiles.length === 0 ? {} : { profiles };
};

const MOST_PROFILES = 10;

/** What Compose calls an image that has no name depends on where it runs. */
const imageNameOf = (service: LaidService): Pick<SaidBuild, 'image' | 'tagged'> => {
  const image = (interpolatedName(service.image?.text ?? '') ?? '').slice(0, MAX_NAME);
  const tag = image === '' ? undefined : tagOf(interpolated(service.image?.text ?? '') ?? '$');
  return { ...(image !== service.name && { image }), ...(tag !== undefined && { tagged: [`${image}:${tag}`] }) };
};

/** Of a map or a list of `NAME=value`; a name alone takes its value from the environment, which is not known: `null`. */
const pairsIn = ({ node }: Service, key: string): readonly (readonly [string, string | null])[] => {
  const value = nodeAt(mapOf(node, 'build'), key);
  const pairs =
    value?.kind === 'map'
      ? entriesOf(value)
          .slice(0, MOST_ARGS + 1)
          .flatMap(pairOfMap)
      : value?.kind === 'list'
        ? value.items.slice(0, MOST_ARGS + 1).flatMap(pairOfItem)
        : [];
  return pairs.map(([name, text]) => [name, text === undefined ? null : (interpolated(text) ?? null)] as const);
};

/** Of more arguments than are kept any may be passed, too. */
const argsOf = (service: LaidService): Pick<SaidBuild, 'args' | 'open'> => {
  const pairs = pairsIn(service, 'args');
  const args = Object.fromEntries(pairs.slice(0, MOST_ARGS));
  return pairs.length > MOST_ARGS ? { args, open: true } : { args };
};

/** `additional_contexts`, a name of which may be worked out, too. */
const contextsOf = (service: LaidService): Pick<SaidBuild, 'contexts'> => {
  const contexts = pairsIn(service, 'additional_contexts').map(([name, value]) =>
    interpolated(name) === name ? { name, value } : { name: null, value: null },
  );
  return contexts.length === 0 ? {} : { contexts };
};

type Argument = readonly [name: string, value: string | undefined];

const pairOfMap = ({ key, value }: MapValue['pairs'][number]): readonly Argument[] =>
  value.kind === 'scalar' ? [[key, isNull(value) ? undefined : value.text]] : [];

const pairOfItem = (item: Value): readonly Argument[] => {
  if (item.kind !== 'scalar') return [];
  const [, name, value] = /^([^=]+)(?:=(.*))?$/s.exec(item.text) ?? [];
  return name === undefined ? [] : [[name, value]];
};
