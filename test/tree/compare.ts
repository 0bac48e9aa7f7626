import { posix } from 'node:path';
import { type Inventory, type Item, itemAt, shown } from './inventory.js';
import type { Opinion } from './ours.js';
import { contentOf } from './tar.js';

export type Disagreement = {
  readonly path: string;
  readonly ours: string;
  readonly theirs: string;
  readonly because: string;
};

/** Single opinions: a path that is absent is one, the owner of a path is one. */
export type Comparison = { readonly agreed: number; readonly disagreements: readonly Disagreement[] };

/** Holds what our side says of an image against what is in it. */
export const compare = (opinions: Iterable<Opinion>, image: Inventory): Comparison => {
  const verdicts = [...opinions].flatMap((opinion) => verdictsOn(opinion, itemAt(image, opinion.path)));
  const disagreements = verdicts.filter((verdict) => verdict !== 'agrees');
  return { agreed: verdicts.length - disagreements.length, disagreements };
};

/** One line: `/srv: ours owner 0, theirs owner 1000 (line 3: COPY makes it)`. */
export const described = ({ path, ours, theirs, because }: Disagreement): string =>
  `${path}: ours ${short(ours)}, theirs ${short(theirs)} (${because})`;

const LONGEST = 200;

const short = (text: string): string => {
  const line = JSON.stringify(text).slice(1, -1);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

const verdictsOn = (opinion: Opinion, item: Item | undefined): readonly ('agrees' | Disagreement)[] => {
  const { path, because } = opinion;
  if (opinion.absent) return [item === undefined ? 'agrees' : { path, ours: 'absent', theirs: shown(item), because }];
  if (item === undefined) return [{ path, ours: 'something', theirs: 'absent', because }];
  return attributesOf(opinion, item).flatMap(([name, ours, theirs]) => {
    if (ours === undefined) return [];
    return [ours === theirs ? 'agrees' : { path, ours: `${name} ${ours}`, theirs: `${name} ${theirs}`, because }];
  });
};

type Attribute = readonly [name: string, ours: string | number | undefined, theirs: string | number | undefined];

/** The mode of a link means nothing: the kernel does not look at it. */
const attributesOf = (opinion: Opinion, item: Item): readonly Attribute[] => [
  ['kind', opinion.kind, item.kind],
  ['owner', opinion.owner, item.owner],
  ['group', opinion.group, item.group],
  ['mode', item.kind === 'link' ? undefined : opinion.mode?.toString(8), item.mode.toString(8)],
  ['target', opinion.target, targetOf(opinion.path, item)],
  ['text', opinion.text, opinion.text === undefined ? undefined : textOf(item)],
];

const targetOf = (path: string, { to }: Item): string | undefined =>
  to === undefined ? undefined : posix.resolve(posix.dirname(path), to);

const textOf = ({ bytes }: Item): string | undefined => (bytes === undefined ? undefined : contentOf(bytes).toString());
