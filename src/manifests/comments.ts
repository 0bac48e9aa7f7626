import { pragmaIn } from '../text/pragmas.js';
import { NO_WAIVERS, type Place, placesFor, type Waivers, waiversAt } from '../text/waivers.js';
import { annotatedIn } from './annotated.js';
import { commentPlaces } from './comment-places.js';
import { foreignPlaces } from './foreign.js';
import type { ManifestOptions } from './options.js';
import type { Value } from './tree.js';

/** Rules of which an exception allows root; `allow-root` is one for the first. */
export const ROOT_RULES = ['container-root-user', 'needless-root-init'] as const;

/**
 * Exceptions in comments that stand alone on their lines. One counts for the line below it and all lines that belong to
 * that: a container, a service, a whole pod; `file-ignore=` for the file, as do those that are written elsewhere. Those in
 * annotations and labels count for what has them. What is written for other tools is `foreign`, and counts as well
 * where somebody has asked for it.
 */
export const waiversIn = (
  text: string,
  documents: readonly Value[],
  options: Pick<ManifestOptions, 'today' | 'noExceptions' | 'excepted' | 'honor'>,
): { readonly waivers: Waivers; readonly foreign: Waivers } => {
  const { today, noExceptions, honor = [] } = options;
  const foreign = foreignPlaces(text, documents, today);
  if (noExceptions === true) return { waivers: NO_WAIVERS, foreign: waiversAt(foreign) };
  const isHonored = ({ waiver }: Place): boolean => honor.some((tool) => tool === waiver.writtenFor);
  const written = text.includes('dockerfile-nonroot:') ? commentsIn(text, documents, today) : [];
  const own = [...written, ...annotatedIn(text, documents, today)];
  return {
    waivers: waiversAt([...own, ...foreign.filter(isHonored), ...placesFor(options, text)]),
    foreign: waiversAt(foreign),
  };
};

const commentsIn = (text: string, documents: readonly Value[], today: string | undefined): readonly Place[] =>
  commentPlaces(text, documents).flatMap(({ content, span, block }): readonly Place[] => {
    const pragma = pragmaIn(content.slice(1), today);
    if (pragma === undefined) return [];
    const waiver = { ...pragma, rules: pragma.word === 'allow-root' ? [ROOT_RULES[0]] : pragma.rules, span };
    return [{ waiver, span: pragma.word === 'file-ignore' ? { start: 0, end: text.length } : block }];
  });
