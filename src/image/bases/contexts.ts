import type { Stage } from '../../dockerfile/model.js';
import type { ImageMatch } from '../../knowledge/images/model.js';
import { withUser } from '../../knowledge/images/overrides.js';
import { canonicalName, parseReference } from '../../knowledge/images/reference.js';
import type { NamedContext } from '../builds.js';
import type { Options } from '../options.js';

/**
 * What a build puts in the place of the image that this word names, if anything. Images are compared with their whole
 * names, `latest` goes without saying; nothing takes the place of scratch.
 * Source: moby/buildkit@0070379b:frontend/dockerfile/dockerfile2llb/convert.go, resolveReachableStages and resolveBaseImage.
 */
export const contextOf = (word: string, { contexts = [] }: Pick<Options, 'contexts'>): NamedContext | undefined => {
  if (contexts.length === 0 || word === 'scratch') return undefined;
  const whole = wholeName(word);
  return contexts.findLast(({ name }) => name === null || wholeName(name) === whole);
};

/** The same for a stage with a name: none of its instructions runs then, and what copies from it sees what replaced it. */
export const contextOfStage = ({ name }: Pick<Stage, 'name'>, options: Options): NamedContext | undefined =>
  name === undefined ? undefined : contextOf(name, options);

/** `docker-image://debian:12` is that image; of what else there may be, directories and other builds, nothing is known. */
export const imageIn = ({ value }: NamedContext): string | undefined => {
  const image = /^docker-image:\/\/(.{1,300})$/.exec(value ?? '')?.[1];
  return image === undefined || parseReference(image) === undefined ? undefined : image;
};

/** What is known of an image that another build makes: who it runs as, and nothing else. */
export const madeImage = ({ value, made }: NamedContext): ImageMatch | undefined => {
  if (value === null || made === undefined) return undefined;
  const reference = { name: value, repository: value, tag: undefined, digest: undefined, via: undefined };
  const facts = withUser(made.user, reference, undefined);
  const [name = ''] = made.user.split(':');
  const own = { name, uid: made.uid, gid: made.gid };
  const ids = { uid: made.uid ?? facts.uid, gid: made.gid ?? facts.gid };
  return { reference, facts: { ...facts, ...ids, accounts: /^[a-z_]/i.test(name) ? [own] : [] }, certain: true };
};

/** What becomes of a word, in the middle of a sentence. */
export const replacedText = (word: string, { name, value }: NamedContext): string =>
  name === null || value === null
    ? `a build may put another image in the place of ${word}`
    : `a build puts ${value} in the place of ${word}`;

const wholeName = (word: string): string => {
  const lower = word.toLowerCase();
  const reference = parseReference(lower);
  return reference === undefined ? lower : canonicalName(reference);
};
