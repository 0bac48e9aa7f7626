import { rulesOf, type Skipped, skippedByComment, skippedIn } from '../knowledge/foreign-checks.js';
import { nameOf } from '../knowledge/foreign-pragmas.js';
import { stateOf } from '../text/pragmas.js';
import type { Span } from '../text/span.js';
import type { Place, Waiver } from '../text/waivers.js';
import { mapsIn } from './annotated.js';
import { commentPlaces } from './comment-places.js';
import { entriesIn } from './entries.js';
import { foreign as say } from './sentences.js';
import { nodeAt, textOf, type Value } from './tree.js';

/** What the annotations and comments of a file tell other tools to skip, where it is of our rules. */
export const foreignPlaces = (
  text: string,
  documents: readonly Value[],
  today: string | undefined,
): readonly Place[] => {
  if (!MAY_SPEAK.test(text)) return [];
  const placeOf = (skipped: Skipped, written: Span, span: Span, otherwise: string): readonly Place[] => {
    const rules = rulesOf(skipped);
    const { reason: said, until, tool: writtenFor } = skipped;
    const reason = said === '' ? otherwise : said;
    const state = stateOf(reason, until, today);
    const words = { word: 'ignore', rules, reason, until, state, mistake: undefined, writtenFor };
    const waiver: Waiver = { ...words, span: written };
    return rules.length === 0 ? [] : [{ waiver, span }];
  };
  return [
    ...objectsIn(documents).flatMap(({ span, annotations }) =>
      annotations.flatMap(({ key, text: value, span: written }) =>
        skippedIn(key, value).flatMap((each) => placeOf(each, written, span, say.annotation(nameOf(each.tool)))),
      ),
    ),
    ...commentPlaces(text, documents).flatMap(({ content, span: written, isFirst, block }) =>
      skippedByComment(content.slice(1)).flatMap((each) => {
        if (each.reach === 'file' && !isFirst) return [];
        const span = each.reach === 'file' ? { start: 0, end: text.length } : block;
        return placeOf(each, written, span, say.comment(nameOf(each.tool)));
      }),
    ),
  ];
};

/** One word of each. */
const MAY_SPEAK = /kics-scan|(?:trivy|tfsec):ignore|\.io\/(?:skip|ignore-all)|kube-linter\.io|polaris\.fairwinds/i;

/** All objects: pod templates have annotations as well, which these tools do not read. */
const objectsIn = (documents: readonly Value[]) =>
  [...mapsIn(documents)].flatMap(({ map }) =>
    textOf(map, 'kind') === undefined
      ? []
      : [{ span: map.span, annotations: entriesIn(nodeAt(map, 'metadata', 'annotations')) }],
  );
