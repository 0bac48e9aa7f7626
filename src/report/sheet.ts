import type { Asked } from './reporter.js';
import type { Look, Style } from './style.js';

/** How a report for people is laid out. */
export type Sheet = { readonly columns: number; readonly paint: Style; readonly asked: Asked };

/** Below it words are broken no more; a terminal of 40 columns has room for a report within a page of ours. */
const NARROWEST = 30;
const WIDEST = 100;

/** Where lines end on a stream of any width. */
export const columnsOf = ({ columns }: Look): number => Math.max(NARROWEST, Math.min(WIDEST, columns));
