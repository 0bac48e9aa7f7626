import { harmless } from '../harmless.js';

/** One line of text as XML, in an element or between double quotes. No character is left that XML 1.0 does not know. */
export const xml = (text: string): string =>
  harmless(text).replace(/[&<>"'\ufffe\uffff]/g, (character) => ENTITIES.get(character) ?? '\ufffd');

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/** Attributes of an element, each with a blank in front. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(`${value}`)}"`)
    .join('');

export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
