import { servers } from '../knowledge/servers.js';
import { type Consequence, consequence } from './consequence.js';
import { base as say } from './sentences.js';
import type { View } from './view.js';

/** What the base image may need root for, or hides. */
export const baseConsequences = (view: View): readonly Consequence[] => {
  const { stage, start } = view;
  const { image, base, os } = stage;
  const { span } = stage.stage.base;
  const written = stage.stage.base.text;
  if (os === 'windows') {
    return [consequence('windows', say.windows, span)];
  }
  if (image === undefined && base !== 'scratch') {
    const known = stage.base !== undefined || stage.parent !== undefined || !written.includes('$');
    const kind = known ? 'unknown-base' : 'unresolved-base';
    const sentence = say.unknown(written);
    return [consequence(kind, sentence, span)];
  }
  if (image === undefined) return [];
  const { facts, certain, reference } = image;
  const obstacles: Consequence[] = [];
  if (!certain) {
    const sentence = say.assumed(written, facts.image);
    obstacles.push(consequence('uncertain-base', sentence, span));
  }
  if (start.entrypoint === undefined && facts.stepsDownWith !== null) {
    const sentence = say.stepsDown(reference.repository, facts.stepsDownWith);
    // Most entry scripts ask first who they are.
    obstacles.push(consequence('step-down', sentence, span, 'may-break'));
  }
  if (start.entrypoint === undefined && startsUnread(view)) {
    const sentence = say.unreadStart(reference.repository);
    obstacles.push(consequence('unread', sentence, span));
  }
  // nginx and its like drop root by themselves, and need none where their paths are the account's.
  const plain = servers().some(({ anyUser, repositories }) => anyUser && repositories.includes(facts.image));
  const needs = facts.rootByDesign && (start.entrypoint === undefined || facts.stepsDownWith === null);
  if (needs && !plain) {
    const sentence = say.rootByDesign(reference.repository);
    obstacles.push(consequence('needs-root', sentence, span, 'may-break'));
  }
  return obstacles;
};

/** The base image starts a program of its own as root, and no row tells what that writes. */
const startsUnread = ({ stage: { image } }: View): boolean =>
  image?.facts.startsService === true &&
  image.facts.uid === 0 &&
  !servers().some(({ repositories }) => repositories.includes(image.facts.image));
