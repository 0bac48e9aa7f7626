import type { Dockerfile } from '../dockerfile/model.js';
import { parse } from '../dockerfile/parse.js';
import type { Options } from '../options.js';
import { applyEdits, type Edit } from '../text/edit.js';
import { effectiveUsers } from '../users/effective-user.js';
import type { StageUser } from '../users/model.js';

/**
 * Whether edits do what they are meant to: the result still builds, all instructions are still there in their order,
 * the stage runs as somebody else than root, and every other stage as before.
 */
export const holds = (dockerfile: Dockerfile, stage: StageUser, edits: readonly Edit[], options: Options): boolean => {
  const { source } = dockerfile;
  const after = parse({ path: source.path, text: applyEdits(source.text, edits) });
  if (after.problems.length > 0 || !keepsInstructions(dockerfile, after)) return false;
  const users = effectiveUsers(after, options);
  return users.every((user, index) => index !== stage.stage.index || isNonRoot(user));
};

const isNonRoot = ({ verdict, uid, os, user }: StageUser): boolean =>
  verdict === 'nonroot' && (os === 'windows' || uid !== 0) && user !== undefined;

/** Our lines are RUN, USER and an ENV for HOME; all others must come in the order they had. */
const keepsInstructions = (before: Dockerfile, after: Dockerfile): boolean => {
  let at = 0;
  for (const { keyword } of after.instructions) {
    if (keyword === before.instructions[at]?.keyword) at += 1;
    else if (keyword !== 'RUN' && keyword !== 'USER' && keyword !== 'ENV') return false;
  }
  return at === before.instructions.length;
};
