import { lastPart } from '../text/path.js';

/** An image without what stands before its name, tag and digest; `*` for a pattern. */
export const shortName = (image: string): string => {
  const name = lastPart(image.replace(/@.*$/s, '')).replace(/:.*$/s, '');
  return name.includes('*') ? '*' : name;
};

/** `latest` where none is written; `undefined` where a digest counts, or something is not known. */
export const tagOf = (image: string): string | undefined => {
  const [whole, tag = 'latest'] = NAMED.exec(lastPart(image)) ?? [];
  return whole === undefined || whole === '' || image.includes('\0') ? undefined : tag;
};

const NAMED = /^[\w.-]{0,200}(?::([\w.-]{1,128}))?$/;

/** What stands behind these keys of a manifest: so many of one file. */
export const namesIn = (text: string): readonly string[] => {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(IMAGE)) {
    if (names.size >= MOST_NAMES) break;
    names.add(name);
  }
  return [...names];
};

/** The same in short. */
export const shortNamesIn = (text: string): readonly string[] => [...new Set(namesIn(text).map(shortName))];

const IMAGE = /(?<![\w.-])(?:image|repository)["']?:[ \t]{1,9}["']?([\w./:@-]{1,300})/g;
const MOST_NAMES = 1_000;
