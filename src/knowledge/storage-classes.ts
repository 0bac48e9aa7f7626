import { byName, type Fields, tableOf } from './load.js';
import classes from './storage-classes/classes.json' with { type: 'json' };

/** A class of storage in Kubernetes, by the names that those who make it give it. */
export type StorageClass = {
  readonly names: readonly string[];
  /** Everybody may write to a new volume of it. */
  readonly open: boolean;
};

const classOf = (row: Fields): StorageClass => ({ names: row.words('names'), open: row.flag('open') });

export const storageClasses = tableOf(classOf, classes);

const index = byName(storageClasses);

export const storageClassNamed = (name: string): StorageClass | undefined => index().get(name);
