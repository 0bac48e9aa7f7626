import { type View, viewOf } from '../../src/consequences/view.js';
import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { Options } from '../../src/image/options.js';

/** The files of a build context by their paths. */
export type Files = Readonly<Record<string, string>>;

/** What a plan of the last stage would look at. */
export const viewFor = (text: string, files: Files = {}, options: Options = {}): View => {
  const dockerfile = parse({ path: 'Dockerfile', text });
  const context = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  const all = { context, ...options };
  const stage = effectiveUsers(dockerfile, all).at(-1);
  if (stage === undefined) throw new Error('no stage');
  return viewOf(dockerfile, stage, all);
};
