import type { Operation } from '../../image/operations/operation.js';

export type VolumeOperation = Extract<Operation, { readonly kind: 'volume' }>;

/** The paths of a VOLUME instruction; those that hang on an unknown variable are left out. */
export const volumesIn = ({ paths }: VolumeOperation): readonly string[] => paths.flatMap(({ path }) => path ?? []);
