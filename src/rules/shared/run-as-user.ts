import { stoppedIn } from '../../consequences/build.js';
import type { Dockerfile } from '../../dockerfile/model.js';
import { type Fix, safeFix } from '../../fix/fix.js';
import { edited } from '../../fix/rewrite.js';
import type { Options } from '../../image/options.js';
import { type Edit, newlineOf } from '../../text/edit.js';
import { wrappedByUser as say } from '../sentences.js';
import type { Walked } from './walk.js';

/**
 * The user of the base image above a RUN, and root below it again where the next line is not a USER. `undefined` where
 * the line would stop for another reason then, such as an apt-get beside it.
 */
export const runAsUser = ({ stage, step }: Walked, dockerfile: Dockerfile, options: Options): Fix | undefined => {
  const { text } = dockerfile.source;
  const facts = stage.image?.facts;
  const user = facts?.serviceAccount ?? facts?.user;
  const { span, line } = step.instruction;
  const next = text.indexOf('\n', span.end) + 1;
  if (user === undefined || next === 0) return undefined;
  const newline = newlineOf(text);
  const start = text.lastIndexOf('\n', span.start) + 1;
  const isFollowed = stage.steps[stage.steps.indexOf(step) + 1]?.operation.kind === 'user';
  const above: Edit = { span: { start, end: start }, text: `USER ${user}${newline}` };
  const below: Edit = { span: { start: next, end: next }, text: `USER root${newline}` };
  const edits: readonly [Edit, ...Edit[]] = isFollowed ? [above] : [above, below];
  const after = edited(dockerfile, stage, edits);
  if (after === undefined || stoppedIn(after.stage, options).length >= stoppedIn(stage, options).length)
    return undefined;
  return safeFix(isFollowed ? say.only(line, user) : say.wrap(line, user), ...edits);
};
