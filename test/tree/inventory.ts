import { posix } from 'node:path';
import type { Bytes, Entry } from './tar.js';

/** What lies at a path of an image. */
export type Item = {
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  readonly owner: number;
  readonly group: number;
  readonly mode: number;
  /** Of a link, as it is written. */
  readonly to: string | undefined;
  /** Of a file. */
  readonly bytes: Bytes | undefined;
};

/** All that is in an image, by absolute path. */
export type Inventory = ReadonlyMap<string, Item>;

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/** An image with one layer more: entries replace what lies at their path, whiteouts take away what lies below. */
export const withLayer = (below: Inventory, entries: readonly Entry[]): Inventory => {
  const items = new Map(below);
  for (const { path } of entries) takeAway(items, absolute(path));
  for (const entry of entries) {
    const path = absolute(entry.path);
    if (nameOf(path).startsWith(WHITEOUT)) continue;
    if (entry.kind !== 'directory' && items.get(path)?.kind === 'directory') removeBelow(items, path);
    const item = entry.kind === 'hard-link' ? items.get(absolute(entry.to ?? '')) : itemOf(entry, entry.kind);
    if (item === undefined) throw new Error(`${path} repeats a file that is not there: ${entry.to}`);
    items.set(path, item);
  }
  return items;
};

/** The kernel follows no more links on one way (path_resolution(7)). */
const MOST_LINKS = 40;

/** What lies at a path, links on the way followed; one at the end is not. */
export const itemAt = (inventory: Inventory, path: string, links = MOST_LINKS): Item | undefined => {
  const parts = path.split('/').slice(1);
  for (let length = 1; length < parts.length; length += 1) {
    const way = `/${parts.slice(0, length).join('/')}`;
    const { kind, to = '' } = inventory.get(way) ?? {};
    if (kind !== 'link') continue;
    const rest = parts.slice(length).join('/');
    return links === 0 ? undefined : itemAt(inventory, posix.resolve(posix.dirname(way), to, rest), links - 1);
  }
  return inventory.get(path);
};

/** `file 0:0 644`, as the tables of the lab have it; `absent` for nothing. */
export const shown = (item: Omit<Item, 'to' | 'bytes'> | undefined): string =>
  item === undefined ? 'absent' : `${item.kind} ${item.owner}:${item.group} ${item.mode.toString(8)}`;

const itemOf = ({ owner, group, mode, to, bytes }: Entry, kind: Item['kind']): Item => ({
  kind,
  owner,
  group,
  mode,
  to,
  bytes,
});

const absolute = (path: string): string => `/${path.replace(/^(?:\.?\/)+|\/+$/g, '')}`.replace(/^\/\.$/, '/');

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const takeAway = (items: Map<string, Item>, path: string): void => {
  const name = nameOf(path);
  if (!name.startsWith(WHITEOUT)) return;
  const parent = path.slice(0, -name.length);
  const gone = name === OPAQUE ? parent.slice(0, -1) : `${parent}${name.slice(WHITEOUT.length)}`;
  if (name !== OPAQUE) items.delete(gone);
  removeBelow(items, gone);
};

const removeBelow = (items: Map<string, Item>, path: string): void => {
  for (const each of items.keys()) if (each.startsWith(`${path}/`)) items.delete(each);
};
