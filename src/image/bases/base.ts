import { expandWord } from '../../dockerfile/expand.js';
import type { BuildProblem, Dockerfile, Stage } from '../../dockerfile/model.js';
import { lookupImage } from '../../knowledge/images/lookup.js';
import type { ImageMatch } from '../../knowledge/images/model.js';
import { parseReference } from '../../knowledge/images/reference.js';
import type { NamedContext } from '../builds.js';
import type { Options } from '../options.js';
import { platformRefusal } from '../refusals/refusals.js';
import { contextOf, contextOfStage, imageIn, madeImage } from './contexts.js';
import type { Globals } from './globals.js';
import type { StageNames } from './stage-names.js';

/** What one FROM word stands for. */
export type Base =
  | { readonly kind: 'stage'; readonly word: string; readonly stage: Stage }
  /** `asked`: the options with which it was looked up. */
  | { readonly kind: 'image'; readonly word: string; readonly match: ImageMatch | undefined; readonly asked: Options }
  /** A build must pass these arguments; the repository may still be readable. */
  | { readonly kind: 'open'; readonly missing: readonly string[]; readonly match: ImageMatch | undefined }
  /** A build puts something else in the place of this word. */
  | { readonly kind: 'replaced'; readonly word: string; readonly context: NamedContext }
  | { readonly kind: 'refused'; readonly problem: BuildProblem };

/** A digest nobody has: it makes a look-up answer only what holds for every tag of a repository. */
const ANY_TAG = `@sha256:${'0'.repeat(64)}`;

/**
 * FROM is expanded with the global arguments only, and compared exactly with the lower-cased names of the stages above
 * it; the last of a name wins. Source: BuildKit dockerfile2llb/convert.go.
 */
export const baseOf = (
  stage: Stage,
  names: StageNames,
  dockerfile: Dockerfile,
  globals: Globals,
  options: Options,
): Base => {
  const { text, span } = stage.base;
  const own = contextOfStage(stage, options);
  if (own !== undefined) return replacedBy(own, stage.name ?? text, options);
  const refused = (message: string): Base => ({ kind: 'refused', problem: { message, span } });
  const platform = platformProblem(stage, globals, dockerfile);
  if (platform !== undefined) return refused(`FROM ${text}: ${platform}.`);
  const expansion = expandWord(text, globals.lookup, dockerfile.escape);
  if (expansion.kind === 'error') return refused(`FROM ${text}: ${expansion.message}.`);
  if (expansion.kind === 'unknown')
    return { kind: 'open', missing: expansion.variables, match: repositoryOf(text, globals, dockerfile, options) };
  const missing = expansion.unset.filter((name) => globals.required.has(name));
  const word = expansion.value;
  const named = names.above(word, stage.index);
  if (named !== undefined) return { kind: 'stage', word, stage: named };
  const other = contextOf(word, options);
  if (other !== undefined) return replacedBy(other, word, forPlatform(stage, globals, dockerfile, options));
  if (missing.length > 0) return { kind: 'open', missing, match: repositoryOf(text, globals, dockerfile, options) };
  if (word.trim() === '') return refused(`FROM ${text} names nothing: ${unsetText(expansion.unset)}.`);
  if (parseReference(word) === undefined) return refused(refusedReference(text, word));
  const asked = forPlatform(stage, globals, dockerfile, options);
  return { kind: 'image', word, match: lookupImage(word, asked), asked };
};

const replacedBy = (context: NamedContext, word: string, asked: Options): Base => {
  const made = madeImage(context);
  if (made !== undefined) return { kind: 'image', word: made.reference.name, match: made, asked };
  const image = imageIn(context);
  return image === undefined
    ? { kind: 'replaced', word, context }
    : { kind: 'image', word: image, match: lookupImage(image, asked), asked };
};

/** The operating system that an image is looked up for; scratch has that of the build. */
export const platformSystem = (
  { platform }: Stage,
  base: Base,
  dockerfile: Dockerfile,
  { lookup }: Globals,
  options: Options,
): string => {
  const own = base.kind === 'image' && base.word === 'scratch' ? '' : (platform ?? '');
  const asked = expanded(own, lookup, dockerfile) ?? options.platform ?? 'linux';
  return asked.replace(/[(/].*$/s, '').toLowerCase();
};

/** `undefined` for a word that is empty or cannot be known. */
const expanded = (word: string, lookup: Globals['lookup'], { escape: escapeCharacter }: Dockerfile) => {
  const expansion = expandWord(word, lookup, escapeCharacter);
  return expansion.kind === 'known' && expansion.value !== '' ? expansion.value : undefined;
};

/** Who looks an image up asks for that of the platform that FROM names. */
const forPlatform = ({ platform }: Stage, { lookup }: Globals, dockerfile: Dockerfile, options: Options): Options => {
  const own =
    options.lookUp === undefined || platform === undefined ? undefined : expanded(platform, lookup, dockerfile);
  return own === undefined ? options : { ...options, platform: own };
};

const platformProblem = (
  { platform }: Stage,
  { lookup, required }: Globals,
  dockerfile: Dockerfile,
): string | undefined => {
  if (platform === undefined || platform === '') return undefined;
  const expansion = expandWord(platform, lookup, dockerfile.escape);
  if (expansion.kind === 'error') return expansion.message;
  if (expansion.kind === 'unknown' || expansion.unset.some((name) => required.has(name))) return undefined;
  return platformRefusal(expansion.value);
};

const unsetText = (names: readonly string[]): string =>
  names.length === 0 ? 'the word is empty' : `no global ARG sets ${names.join(', ')}`;

const refusedReference = (text: string, word: string): string =>
  text === word
    ? `FROM ${text}: this is neither a stage above it nor the name of an image.`
    : `FROM ${text} becomes ${word}: this is neither a stage above it nor the name of an image.`;

/** `alpine:${VERSION}` with an open VERSION is still alpine. */
const repositoryOf = (
  text: string,
  globals: Globals,
  dockerfile: Dockerfile,
  options: Options,
): ImageMatch | undefined => {
  const [, name] = /^(.+?)[:@]\$\{?[A-Za-z_]/s.exec(text) ?? [];
  if (name === undefined) return undefined;
  const head = expandWord(name, globals.lookup, dockerfile.escape);
  if (head.kind !== 'known' || head.unset.length > 0 || parseReference(head.value) === undefined) return undefined;
  const { lookUp: _, ...named } = options;
  const match = lookupImage(head.value + ANY_TAG, named);
  return match === undefined ? undefined : { ...match, certain: false };
};
