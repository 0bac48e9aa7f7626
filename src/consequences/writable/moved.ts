import { spellingsOf } from '../../knowledge/directories.js';
import { lastPart, normalised } from '../../text/path.js';
import type { View } from '../view.js';

/** So much is read of a word of RUN, and of a file of settings. */
const MOST_TEXT = 2_000;
const MOST_SETTINGS = 100_000;

/**
 * Where a server keeps a file that by itself it makes at `path`. A word of RUN that names the path puts another one of
 * the same name in its place, as `sed` does; the settings that the file brings, or the words of the start, may name
 * one. What comes last counts.
 */
export const placeOfFile = (view: View, path: string, settings: readonly string[]): string => {
  const spellings = spellingsOf(path);
  const edited = view.builds.flatMap(({ args }) =>
    args.flatMap(({ value, word }) => {
      const text = (value ?? word.text).slice(0, MOST_TEXT).replaceAll('\\/', '/');
      const old = spellings.find((each) => text.includes(each));
      return old === undefined ? [] : placesIn(text.replaceAll(old, ' '), path);
    }),
  );
  const written = settings.flatMap((each) => {
    const content = view.tree().content(each);
    const lines = content?.text?.slice(0, MOST_SETTINGS).matchAll(UNTIL_COMMENT) ?? [];
    return [...lines].flatMap(([line]) => placesIn(line, path));
  });
  const told = view.started.flatMap(({ argv }) => argv.flatMap((text) => placesIn(text, path)));
  return [...edited, ...written, ...told].at(-1) ?? path;
};

const UNTIL_COMMENT = /^[^#\n]+/gm;

/** The absolute paths in a text that end in the name of a path; behind a slash of `sed` more may stand. */
const placesIn = (text: string, path: string): readonly string[] =>
  text.split(/[^\w./-]+/).flatMap((word) => {
    const at = word.indexOf(`/${lastPart(path)}`);
    const place = word.slice(0, at + lastPart(path).length + 1);
    const ends = word.length === place.length || word[place.length] === '/';
    return at !== -1 && ends && place.startsWith('/') ? [normalised(place)] : [];
  });
