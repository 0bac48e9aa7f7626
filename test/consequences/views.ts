import { type View, viewOf } from '../../src/consequences/view.js';
import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { Options } from '../../src/image/options.js';

/** The files of a build context by their paths. */
export type Files = Readonly<Record<string, string>>;

/** What a plan of the last stage would look at. */
export const viewFor = (text: string, files: Files = {}, options: Options = {}, path = 'Dockerfile'): View => {
  const dockerfile = parse({ path, text });
  const context = (name: string) => (Object.hasOwn(files, name) ? files[name] : undefined);
  const all = { context, ...options };
  const stage = effectiveUsers(dockerfile, all).at(-1);
  if (stage === undefined) throw new Error('no stage');
  return viewOf(dockerfile, stage, all);
};
