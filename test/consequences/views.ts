import type { Who } from '../../src/consequences/model.js';
import { type View, viewOf } from '../../src/consequences/view.js';
import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { Options } from '../../src/image/options.js';

/** The files of a build context by their paths. */
export type Files = Readonly<Record<string, string>>;

/** An account that a fix makes. */
export const NEW = {
  kind: 'new',
  name: 'app',
  uid: 10001,
  gid: 10001,
  value: '10001:10001',
  home: undefined,
} as const satisfies Who;

/** What a plan of the last stage would look at; without `files` nobody can look into the context. */
export const viewFor = (text: string, files: Files | null = {}, options: Options = {}, path = 'Dockerfile'): View => {
  const dockerfile = parse({ path, text });
  const context = (name: string) => (files !== null && Object.hasOwn(files, name) ? files[name] : undefined);
  const all = { ...(files === null ? {} : { context }), ...options };
  const stage = effectiveUsers(dockerfile, all).at(-1);
  if (stage === undefined) throw new Error('no stage');
  return viewOf(dockerfile, stage, all);
};
