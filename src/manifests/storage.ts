import { storageClassNamed } from '../knowledge/storage-classes.js';
import { isProblem } from '../text/problems.js';
import { readDocuments } from './read.js';
import { type MapValue, mapOf, pairOf, textOf, type Value } from './tree.js';

/** What manifests say of storage: the classes of claims by their names, and what makes the storage of a class. */
export type Storage = {
  /** A name may stand for several claims. `undefined`: the class that the cluster has by itself. */
  readonly claims: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly provisioners: ReadonlyMap<string, string>;
};

export const storageIn = (documents: readonly Value[]): Storage => {
  const claims = new Map<string, (string | undefined)[]>();
  const provisioners = new Map<string, string>();
  for (const document of documents) {
    if (document.kind !== 'map') continue;
    const [name, kind] = [textOf(document, 'metadata', 'name'), textOf(document, 'kind')];
    if (name === undefined) continue;
    if (kind === 'StorageClass') provisioners.set(name, textOf(document, 'provisioner') ?? '');
    if (kind === 'PersistentVolumeClaim') claims.set(name, [...(claims.get(name) ?? []), classOf(document)]);
  }
  return { claims, provisioners };
};

/** The class that a claim asks for; that of storage which is there already is nobody's. */
export const classOf = (claim: MapValue | undefined): string | undefined => {
  const spec = mapOf(claim, 'spec');
  if (pairOf(spec, 'volumeName') !== undefined) return '';
  return textOf(spec, 'storageClassName');
};

/** What several files say. Only those that name such an object are read. */
export const storageOf = (sources: Iterable<{ readonly path: string; readonly text: string }>): Storage => {
  const all: Value[] = [];
  for (const { path, text } of sources) {
    if (!SPEAKS.some((kind) => text.includes(kind))) continue;
    const documents = readDocuments(path, text);
    if (!isProblem(documents)) all.push(...documents);
  }
  return storageIn(all);
};

const SPEAKS = ['PersistentVolumeClaim', 'StorageClass'];

/**
 * Whether new storage of a class belongs to root: most that a cluster has by itself does. Of a class that nobody knows
 * nothing is said, since what makes its storage may open it.
 */
export const isRootsClass = (name: string | undefined, storages: readonly Storage[]): boolean => {
  if (name === undefined) return true;
  const provisioner = storages.map(({ provisioners }) => provisioners.get(name)).find((each) => each !== undefined);
  return storageClassNamed(provisioner ?? name)?.open === false;
};

/** The same of a claim by its name; of one that no manifest has, the class is that of the cluster. */
export const isRootsClaim = (name: string, storages: readonly Storage[]): boolean => {
  const classes = storages.map(({ claims }) => claims.get(name)).find((each) => each !== undefined) ?? [];
  return classes.every((each) => isRootsClass(each, storages));
};
