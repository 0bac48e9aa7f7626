import type { Source } from '../dockerfile/model.js';
import type { Neighbour, OwnCommand, RunFact } from '../image/run-facts.js';
import { normalised } from '../text/path.js';
import { lineStarts, positionAt } from '../text/span.js';
import { partsOf } from './commands.js';
import { joinPath } from './compose-file.js';
import { kindOf, mountOf, someItems } from './compose-mounts.js';
import { readDocuments } from './read.js';
import { composeRuns as say } from './sentences.js';
import { artifactsIn } from './skaffold.js';
import { tiltSyncs } from './tilt.js';
import { itemsOf, type MapValue, mapOf, mapsOf, nodeAt, scalarOf, textOf, type Value } from './tree.js';

/** So many things are taken from one file. */
const MOST_FACTS = 200;

/** What such a file says of the images that are built of Dockerfiles beside or below it. */
export const neighboursIn = (source: Source): readonly Neighbour[] => {
  const { path, text } = source;
  const directory = joinPath(path, '..');
  if (path.endsWith('Tiltfile')) return tiltSyncs(source, directory).slice(0, MOST_FACTS);
  const documents = readDocuments(path, text);
  if (!Array.isArray(documents)) return [];
  const starts = lineStarts(text);
  const where = ({ span }: Value) => ({ file: path, line: positionAt(starts, span.start).line });
  return documents
    .flatMap((document: Value) => [
      ...actionIn(document, directory, where),
      ...syncsIn(document, directory, where),
      ...kamalStart(document, directory, where),
    ])
    .slice(0, MOST_FACTS);
};

type Where = (value: Value) => Pick<RunFact, 'file' | 'line'>;

/**
 * An action that GitHub builds of a Dockerfile.
 * Source: https://docs.github.com/actions/reference/metadata-syntax-for-github-actions, runs for Docker container actions.
 */
const actionIn = (document: Value, directory: string, where: Where): readonly Neighbour[] => {
  if (document.kind !== 'map' || textOf(document, 'runs', 'using') !== 'docker') return [];
  const image = scalarOf(document, 'runs', 'image');
  if (image === undefined || image.text.startsWith('docker://')) return [];
  const fact = {
    kind: 'action',
    ...where(image),
    service: '',
    what: '',
    path: undefined,
    target: undefined,
  } as const;
  return [{ dockerfile: joinPath(directory, image.text), fact }];
};

/** `sync` of an artifact. Source: GoogleContainerTools/skaffold@main:docs-v2/content/en/schemas/v4beta11.json, Sync. */
const syncsIn = (document: Value, directory: string, where: Where): readonly Neighbour[] => {
  if (document.kind !== 'map' || textOf(document, 'apiVersion')?.startsWith('skaffold/') !== true) return [];
  return artifactsIn(document).flatMap((artifact) => {
    const sync = mapOf(artifact, 'sync');
    if (sync === undefined) return [];
    const file = textOf(artifact, 'docker', 'dockerfile') ?? 'Dockerfile';
    const dockerfile = joinPath(directory, textOf(artifact, 'context') ?? '.', file);
    const target = textOf(artifact, 'docker', 'target');
    const service = textOf(artifact, 'image') ?? '';
    const fact = { kind: 'sync', service, target } as const;
    const manual = mapsOf(sync, 'manual').map((each) => ({
      dockerfile,
      fact: { ...fact, ...where(each), what: textOf(each, 'src') ?? '.', path: textOf(each, 'dest') },
    }));
    const inferred = itemsOf(sync, 'infer').map((each) => ({
      dockerfile,
      fact: { ...fact, ...where(each), what: each.kind === 'scalar' ? each.text : '.', path: undefined },
    }));
    return [...manual, ...inferred];
  });
};

/**
 * Kamal builds the Dockerfile at the top of the repository, or the one that it is told, and starts the image with Docker.
 * Source: basecamp/kamal@eee0083b38661c3707c6b6052cc89e85038a096c:lib/kamal/configuration/docs/builder.yml and lib/kamal/commands/app.rb.
 */
const kamalStart = (document: Value, directory: string, where: Where): readonly Neighbour[] => {
  if (document.kind !== 'map') return [];
  const service = scalarOf(document, 'service');
  if (service === undefined || !['image', 'servers'].every((key) => nodeAt(document, key) !== undefined)) return [];
  const context = textOf(document, 'builder', 'context') ?? '.';
  const file = textOf(document, 'builder', 'dockerfile') ?? 'Dockerfile';
  const target = textOf(document, 'builder', 'target');
  const own = { service: service.text, target };
  const start = { kind: 'start', what: '', path: undefined, engine: 'docker', ...where(service), ...own } as const;
  const facts: readonly RunFact[] = [
    start,
    ...kamalMounts(document, where).map((fact) => ({ ...fact, ...own })),
    ...kamalCommands(document).map(({ at, command }) => ({ ...start, ...where(at), what: say.command, command })),
  ];
  return facts.map((fact) => ({ dockerfile: joinPath(directory, '..', context, file), fact }));
};

/** What roles start in place of CMD. Source: basecamp/kamal@eee0083b38661c3707c6b6052cc89e85038a096c:lib/kamal/configuration/docs/role.yml. */
const kamalCommands = (document: MapValue): readonly { readonly at: Value; readonly command: OwnCommand }[] =>
  (mapOf(document, 'servers')?.pairs ?? []).flatMap(({ value }) => {
    const at = value.kind === 'map' ? scalarOf(value, 'cmd') : undefined;
    if (at === undefined) return [];
    const words = partsOf(at.text).map((text) => ({ text, known: !text.includes('<%') }));
    const none = { entrypoint: undefined, directory: undefined, asImage: true, mounts: [] };
    return [{ at, command: { ...none, command: words } }];
  });

/**
 * What all containers of an application mount. Source:
 * basecamp/kamal@eee0083b38661c3707c6b6052cc89e85038a096c:lib/kamal/configuration/docs/configuration.yml, volumes.
 */
const kamalMounts = (document: MapValue, where: Where) =>
  someItems(document, 'volumes').flatMap((item): readonly Omit<RunFact, 'service' | 'target'>[] => {
    const mount = mountOf(item);
    const kind = kindOf(mount) === 'bind' ? 'bind' : 'volume';
    const path = normalised(mount.target);
    if (!mount.target.startsWith('/')) return [];
    if (mount.readOnly) return kind === 'bind' ? [{ kind: 'reads', ...where(item), what: mount.source, path }] : [];
    return [{ kind, ...where(item), what: mount.source, path }];
  });
