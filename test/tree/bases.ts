import { subjectOf } from '../../src/rules/subject.js';
import { standInFor } from '../e2e/stand-ins.js';
import { type Inventory, type Item, itemAt, shown, withLayer } from './inventory.js';
import { type Image, layersOf, withLayerOn } from './layout.js';
import { type Opinion, opinionsOf } from './ours.js';
import type { StandIns } from './stand-ins.js';
import { contentOf, type Entry, entriesOf } from './tar.js';
import { archiveOf } from './tar-write.js';

/** An image that stands for a base image, made to be what our side says of that. */
export type Base = {
  readonly image: Image;
  readonly inventory: Inventory;
  /** What our side says of the base image alone. */
  readonly opinions: ReadonlyMap<string, Opinion>;
};

/** The stand-in of a reference. A system of Debian's tools stands for what nobody knows. */
export type Bases = (reference: string) => Promise<Base>;

const OF_THE_UNKNOWN = 'bookworm';

export const basesOf = (standIns: StandIns): Bases => {
  const made = new Map<string, Promise<Base>>();
  return (reference) => {
    const base = made.get(reference) ?? make(standIns, reference);
    made.set(reference, base);
    return base;
  };
};

const make = async (standIns: StandIns, reference: string): Promise<Base> => {
  const name = reference.startsWith('buildpack-deps:') ? 'tools' : standInFor(reference);
  const image = await standIns.named(name ?? OF_THE_UNKNOWN);
  const opinions = new Map(rowOpinions(reference).map((opinion) => [opinion.path, opinion]));
  const inventory = inventoryOf(image, undefined);
  const layer = followed([...opinions.values()], inventory);
  if (layer.length === 0) return { image, inventory, opinions };
  return { image: withLayerOn(image, archiveOf(layer)), inventory: withLayer(inventory, layer), opinions };
};

/** What is said of a base image alone. */
export const rowOpinions = (reference: string): readonly Opinion[] => {
  const { target } = subjectOf({ path: 'Dockerfile', text: `FROM ${reference}\n` }, {});
  return target === undefined ? [] : opinionsOf(target, {});
};

/** What scratch is. */
const NOTHING: Inventory = withLayer(new Map(), [{ path: './', kind: 'directory', owner: 0, group: 0, mode: 0o755 }]);

/** All that is in an image. Layers that it shares with `below` are not read again. */
export const inventoryOf = (image: Image, below: Base | undefined): Inventory => {
  const shared = below === undefined ? [] : layersOf(below.image);
  return layersOf(image)
    .filter((path) => !shared.includes(path))
    .reduce<Inventory>((inventory, path) => withLayer(inventory, entriesOf(path)), below?.inventory ?? NOTHING);
};

/** The layer that makes an image be what is said of it; what is not said stays as it is. */
export const followed = (opinions: readonly Opinion[], inventory: Inventory): readonly Entry[] =>
  opinions
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((opinion): readonly Entry[] => {
      const item = itemAt(inventory, opinion.path);
      if (opinion.absent) return item === undefined ? [] : [whiteout(opinion.path)];
      const entry = entryOf(opinion, item);
      const isThere = item !== undefined && shown(entry) === shown(item) && opinion.text === undefined;
      return isThere ? [] : [entry];
    });

const whiteout = (path: string): Entry => {
  const at = path.lastIndexOf('/') + 1;
  return { path: `${path.slice(1, at)}.wh.${path.slice(at)}`, kind: 'file', owner: 0, group: 0, mode: 0 };
};

const entryOf = (opinion: Opinion, item: Item | undefined): Entry & Pick<Item, 'kind'> => {
  const kind = opinion.kind ?? item?.kind ?? 'directory';
  const entry = {
    path: opinion.path.slice(1),
    kind,
    owner: opinion.owner ?? item?.owner ?? 0,
    group: opinion.group ?? item?.group ?? 0,
    mode: opinion.mode ?? item?.mode ?? (kind === 'directory' ? 0o755 : 0o644),
  };
  if (kind === 'link') return { ...entry, mode: item?.mode ?? 0o777, to: opinion.target ?? item?.to ?? '/' };
  if (kind !== 'file') return entry;
  return { ...entry, content: opinion.text ?? (item?.bytes === undefined ? '' : contentOf(item.bytes)) };
};

/** Paths at which something else is than in the base image, files with other contents included. */
export const changedIn = (image: Inventory, base: Base | undefined): readonly string[] => {
  const before = base?.inventory ?? NOTHING;
  const there = [...image].flatMap(([path, item]) => (before.get(path) === item ? [] : [path]));
  const isSame = (path: string) =>
    image.get(path)?.kind === 'directory' && shown(before.get(path)) === shown(image.get(path));
  return [...there.filter((path) => !isSame(path)), ...[...before.keys()].filter((path) => !image.has(path))];
};

/** What is said of an image beyond what is said of its base, or of what has changed since. */
export const ownOpinions = (
  opinions: readonly Opinion[],
  image: Inventory,
  base: Base | undefined,
): readonly Opinion[] =>
  opinions.filter((opinion) => {
    const said = base?.opinions.get(opinion.path);
    if (base === undefined || said === undefined || !isSame(said, opinion)) return true;
    return shown(itemAt(image, opinion.path)) !== shown(itemAt(base.inventory, opinion.path));
  });

const isSame = ({ because: _, ...a }: Opinion, { because: __, ...b }: Opinion): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
