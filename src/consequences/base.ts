import { servers } from '../knowledge/servers.js';
import { type Consequence, consequence } from './consequence.js';
import type { View } from './view.js';

/** What the base image may need root for, or hides. */
export const baseConsequences = (view: View): readonly Consequence[] => {
  const { stage, start } = view;
  const { image, base, os } = stage;
  const { span } = stage.stage.base;
  const written = stage.stage.base.text;
  if (os === 'windows') {
    return [consequence('windows', 'Windows: we do not know whether the process needs an administrator.', span)];
  }
  if (image === undefined && base !== 'scratch') {
    const known = stage.base !== undefined || stage.parent !== undefined || !written.includes('$');
    const kind = known ? 'unknown-base' : 'unresolved-base';
    const sentence = `Nothing is known of ${written}: its files and its entry script may need root.`;
    return [consequence(kind, sentence, span)];
  }
  if (image === undefined) return [];
  const { facts, certain, reference } = image;
  const obstacles: Consequence[] = [];
  if (!certain) {
    const sentence = `${written} was taken for ${facts.image}; it may be something else.`;
    obstacles.push(consequence('uncertain-base', sentence, span));
  }
  if (start.entrypoint === undefined && facts.stepsDownWith !== null) {
    const sentence = `The entry script of ${reference.repository} starts as root and steps down with ${facts.stepsDownWith}: what it does before, such as chown of its data, will fail.`;
    // Most entry scripts ask first who they are.
    obstacles.push(consequence('step-down', sentence, span, 'may-break'));
  }
  if (start.entrypoint === undefined && startsUnread(view)) {
    const sentence = `We do not know what the entry point of ${reference.repository} writes or needs when it starts.`;
    obstacles.push(consequence('unread', sentence, span));
  }
  // nginx and its like drop root by themselves, and need none where their paths are the account's.
  const plain = servers().some(({ anyUser, repositories }) => anyUser && repositories.includes(facts.image));
  const needs = facts.rootByDesign && (start.entrypoint === undefined || facts.stepsDownWith === null);
  if (needs && !plain) {
    const sentence = `${reference.repository} is designed to start as root.`;
    obstacles.push(consequence('needs-root', sentence, span, 'may-break'));
  }
  return obstacles;
};

/** The base image starts a program of its own as root, and no row tells what that writes. */
const startsUnread = ({ stage: { image } }: View): boolean =>
  image?.facts.startsService === true &&
  image.facts.uid === 0 &&
  !servers().some(({ repositories }) => repositories.includes(image.facts.image));
