import { type ListValue, nodeAt, textsOf } from './tree.js';
import type { Container } from './workloads.js';

export type Capabilities = {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** The list below `drop`, if there is one that items can be put into. */
  readonly list: ListValue | undefined;
};

export const capabilitiesOf = ({ security }: Container): Capabilities => {
  const list = nodeAt(security, 'capabilities', 'drop');
  return {
    added: textsOf(security, 'capabilities', 'add'),
    dropped: textsOf(security, 'capabilities', 'drop'),
    list: list?.kind === 'list' && list.items.length > 0 ? list : undefined,
  };
};
