import type { Settings } from '../../manifests/cors/model.js';
import { originsOf } from '../../manifests/cors/origins.js';
import { insertLines, setAt } from '../../manifests/edits.js';
import { endOfLine, indentOf } from '../../manifests/lines.js';
import { replaceItems } from '../../manifests/list-edits.js';
import { removePair } from '../../manifests/remove.js';
import { type Pair, textsOf } from '../../manifests/tree.js';
import type { Edit } from '../../text/edit.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { corsWrongNesting as say } from './sentences.js';
import { rollout } from './shared/flyte.js';
import { finding, fixOf } from './shared/remedy.js';

export const corsWrongNesting = {
  id: 'cors-wrong-nesting',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ flyte }) => (flyte?.settings ?? []).flatMap(judge),
} as const satisfies Rule<ManifestSubject>;

const judge = (settings: Settings): readonly Finding[] => {
  const { misplaced, view, where } = settings;
  if (misplaced === undefined) return [];
  const isSnippet = settings.origin === 'snippet';
  const notes = isSnippet ? [say.place, say.values] : [rollout(settings, 'flyteadmin')];
  const message = isSnippet ? say.alone : say.beside(where);
  const fix = fixOf(say.move, view.edits(moved(settings, misplaced) ?? []));
  return [finding(view.span(misplaced.keySpan), message, { fix, notes })];
};

/** Moves the lines as they are; where `server` has a `security`, it only takes the origins over. */
const moved = (settings: Settings, misplaced: Pair): readonly Edit[] | undefined => {
  const { view, root, server, security } = settings;
  if (misplaced.value.kind !== 'map') return undefined;
  if (security === undefined && server === undefined) return below(settings, misplaced);
  const removed = removePair(view, root, misplaced);
  if (removed === undefined) return undefined;
  if (security !== undefined) {
    const origins = textsOf(misplaced.value, 'allowedOrigins');
    const { list } = originsOf(settings);
    if (origins.length === 0) return removed;
    const set =
      list === undefined ? setAt(view, security, ['allowedOrigins'], origins) : replaceItems(view, list, origins);
    return set && [...removed, ...set];
  }
  const lines = linesOf(settings, misplaced);
  const inserted = lines && server && insertLines(view, server, lines);
  return inserted && [...removed, ...inserted];
};

/** Nothing is there that it could be moved into. */
const below = (settings: Settings, misplaced: Pair): readonly Edit[] | undefined => {
  const { view } = settings;
  const lines = linesOf(settings, misplaced);
  const indent = indentOf(view.text, misplaced.keySpan.start);
  if (lines === undefined || indent === undefined) return undefined;
  const text = ['server:', ...lines.map((line) => `  ${line}`)].join(view.newline + indent);
  return [{ span: { start: misplaced.keySpan.start, end: endOfLine(view.text, misplaced.end) }, text }];
};

/** The lines of a block, from the margin. */
const linesOf = ({ view }: Settings, pair: Pair): readonly string[] | undefined => {
  const indent = indentOf(view.text, pair.keySpan.start);
  if (indent === undefined) return undefined;
  const lines = view.text.slice(pair.keySpan.start, endOfLine(view.text, pair.end)).split(/\r?\n/);
  const [first = '', ...rest] = lines;
  const shifted = rest.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()));
  return [first, ...shifted];
};
