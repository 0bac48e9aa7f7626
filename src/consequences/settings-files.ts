import type { ContextFile } from '../image/files/context.js';
import { fileIn } from '../image/start/file-in.js';
import { statementsOf } from '../text/blocks.js';
import { isWithin, lastPart } from '../text/path.js';
import type { View } from './view.js';

/** A file that a COPY or ADD brings below a directory of settings, with its place in the image. */
export type ConfigFile = ContextFile & { readonly place: string };

/** The files that the stage is given below `directory`; of directories that are copied whole only their COPY is known. */
export const configFiles = (view: View, directory: string): readonly ConfigFile[] =>
  [...view.copies.values()].flatMap((copy) => {
    const { origin, sources, into } = copy.operation;
    if (origin.kind !== 'context' || !isWithin(copy.target, directory)) return [];
    return sources.flatMap((source) => {
      if (source.value.text === undefined) return [];
      const name = lastPart(source.value.text);
      const isInside = into || copy.target === directory || A_DIRECTORY.test(copy.target);
      const place = isInside ? `${copy.target}/${name}` : copy.target;
      const file = fileIn(view, place);
      return file === undefined ? [] : [{ ...file, place }];
    });
  });

/** Without a slash behind it, and there in the images of these servers. */
const A_DIRECTORY = /(?:\.d|\/templates|\/sites-\w+)$/;

/** The directives of an nginx configuration, those in blocks included, without the blocks: `['listen', '80', 'ssl']`. */
export const nginxDirectives = (text: string): readonly (readonly string[])[] =>
  statementsOf(text).map(({ words }) => words);
