import type { Fact } from './compose-facts.js';
import type { LaidService, Part } from './compose-layers.js';
import { kindOf, mountOf, someItems } from './compose-mounts.js';
import { interpolated } from './interpolate.js';
import type { Value } from './tree.js';

/** What another image writes into a volume may be closed to whoever is not root: that, for each service of a project. */
export const sharedVolumes = (services: readonly LaidService[]): ((service: LaidService) => readonly Fact[]) => {
  const writers = writersOf(services);
  return (service) => {
    const own = imageOf(service);
    return volumesOf(service).flatMap(({ source, item, part }): readonly Fact[] => {
      const other = writers.get(source)?.find(({ image }) => image !== own);
      const what = `${source} with ${other?.service}`;
      return other === undefined ? [] : [{ kind: 'shared', ...part.where(item), what, path: undefined }];
    });
  };
};

type Writer = { readonly service: string; readonly image: string };

/** The first services that mount each named volume for writing: of two images one is another, whichever asks. */
const writersOf = (services: readonly LaidService[]): ReadonlyMap<string, readonly Writer[]> => {
  const writers = new Map<string, Writer[]>();
  for (const service of services) {
    const image = imageOf(service);
    for (const { source, readOnly } of volumesOf(service)) {
      if (readOnly) continue;
      const known = writers.get(source) ?? [];
      writers.set(source, known);
      if (known.length < 2 && known.every((each) => each.image !== image)) known.push({ service: service.name, image });
    }
  }
  return writers;
};

const imageOf = ({ name, build, image }: LaidService): string =>
  build === undefined ? (image?.text ?? name) : `${build.path}#${build.target ?? ''}#${build.inline?.text ?? ''}`;

type Volume = { readonly source: string; readonly readOnly: boolean; readonly item: Value; readonly part: Part };

/** The mounts of volumes that have a name. */
const volumesOf = ({ parts }: LaidService): readonly Volume[] =>
  parts.flatMap((part) =>
    someItems(part.service.node, 'volumes').flatMap((item) => {
      const mount = mountOf(item);
      const named = mount.source !== '' && kindOf(mount) === 'volume' && interpolated(mount.source) !== undefined;
      return named ? [{ ...mount, item, part }] : [];
    }),
  );
