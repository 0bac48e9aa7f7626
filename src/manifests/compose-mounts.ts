import { remembered } from '../text/memory.js';
import { booleanOf, itemsOf, type MapValue, scalarOf, textOf, type Value } from './tree.js';

/** What a server of the host listens on is open to root, and to a group that the image does not know. */
export const isSocket = (path: string): boolean => path.endsWith('.sock');

/** So many items of one list are looked at: thousands of services may extend the one that has it. */
const MOST_ITEMS = 200;

export const someItems = (node: MapValue, key: string): readonly Value[] => itemsOf(node, key).slice(0, MOST_ITEMS);

export type Mounted = {
  readonly type: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
};

export const mountOf = remembered(
  (item: Value): Mounted => (item.kind === 'scalar' ? shortMount(item.text) : longMount(item)),
);

export const kindOf = ({ type, source }: Mounted): string => type ?? (/^(?:[./~]|\$)/.test(source) ? 'bind' : 'volume');

/** `source:target:mode`; a target alone is a volume without a name. A colon in `${A:-b}` divides nothing. */
const shortMount = (text: string): Mounted => {
  const parts = text.split(/:(?![-?+]|[^{}]*\})/);
  const [source = '', target, mode = ''] = parts;
  const readOnly = mode.split(',').includes('ro');
  return target === undefined
    ? { type: 'volume', source: '', target: source, readOnly }
    : { type: undefined, source, target, readOnly };
};

const longMount = (item: Value): Mounted => {
  const map = item.kind === 'map' ? item : undefined;
  return {
    type: textOf(map, 'type'),
    source: textOf(map, 'source') ?? textOf(map, 'src') ?? '',
    target: textOf(map, 'target') ?? textOf(map, 'destination') ?? textOf(map, 'dst') ?? '',
    readOnly: booleanOf(scalarOf(map, 'read_only')) === true,
  };
};
