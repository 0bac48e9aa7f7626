import { smallHashOf } from '../text/hash.js';

/** One part of a run: so many share its files, and are counted from 1. */
export type Shard = { readonly index: number; readonly of: number };

/** What `--shard` says. */
export const shardFrom = (text: string | undefined): Shard | undefined => {
  if (text === undefined) return undefined;
  const [index = '', of = ''] = text.split('/');
  return { index: Number(index), of: Number(of) };
};

/** Whether a file belongs to a part. Its path says so, as reports name it, and nothing else does: no file moves with others. */
export const isIn = ({ index, of }: Shard, path: string): boolean => smallHashOf(path) % of === index - 1;
