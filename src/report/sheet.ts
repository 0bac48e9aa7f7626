import type { Asked } from './reporter.js';
import type { Look, Style } from './style.js';

/** How a report for people is laid out. */
export type Sheet = { readonly columns: number; readonly paint: Style; readonly asked: Asked };

const NARROWEST = 40;
const WIDEST = 100;

export const columnsOf = ({ columns }: Look): number => Math.max(NARROWEST, Math.min(WIDEST, columns));
