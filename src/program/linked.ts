import type { Dockerfile } from '../dockerfile/model.js';
import { parse } from '../dockerfile/parse.js';
import type { Build, MadeUser, NamedContext } from '../image/builds.js';
import { effectiveUsers } from '../image/evaluate.js';
import type { Options } from '../image/options.js';
import { stageNamed } from '../rules/shared/targets.js';

/** Text of a file by absolute path; `undefined` when it cannot be read. */
type ReadFile = (file: string) => string | undefined;

/** Whether a file that another one names may be read. */
type MayRead = (file: string, namedBy: string) => boolean;

/** So many builds stand on each other at the most. */
const DEEPEST = 4;

/** A build with who the images are that other builds of the same file put in the place of its bases. */
export type Link = (build: Build, options: Options) => Build;

/**
 * `target:base` of bake and `service:base` of Compose name another build. Source: docker/buildx@v0.17.1:docs/bake-reference.md,
 * target.contexts, compose-spec/compose-spec@main:build.md, additional_contexts.
 */
export const linksOf = (known: ReadonlyMap<string, readonly Build[]>, read: ReadFile, mayRead: MayRead): Link => {
  const byName = namesOf(known);
  const parsed = new Map<string, Dockerfile | undefined>();
  const dockerfileOf = (path: string): Dockerfile | undefined => {
    if (!parsed.has(path)) parsed.set(path, textOf(path, read));
    return parsed.get(path);
  };
  const users = new Map<string, MadeUser | undefined>();
  const linked = (build: Build, options: Options, depth: number): Build => {
    const { contexts = [] } = build;
    if (!contexts.some(({ value }) => NAMED.test(value ?? ''))) return build;
    return { ...build, contexts: contexts.map((each) => withUser(each, build, options, depth)) };
  };
  const withUser = (context: NamedContext, { file }: Build, options: Options, depth: number): NamedContext => {
    const key = keyOf(file, NAMED.exec(context.value ?? '')?.[1] ?? '');
    const other = byName.get(key);
    if (other === undefined || depth >= DEEPEST) return context;
    if (!users.has(key)) users.set(key, madeBy(other.dockerfile, linked(other.build, options, depth + 1), options));
    const made = users.get(key);
    return made === undefined ? context : { ...context, made };
  };
  const madeBy = (path: string, build: Build, options: Options): MadeUser | undefined => {
    const { file, args, target, contexts = [] } = build;
    const dockerfile = target === null || !mayRead(path, file) ? undefined : dockerfileOf(path);
    if (dockerfile === undefined || target === null) return undefined;
    const pairs = Object.entries(args);
    const buildArgs = Object.fromEntries(pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
    const openArgs = pairs.flatMap(([name, value]) => (value === null ? [name] : []));
    const told = { ...options, buildArgs: { ...buildArgs, ...options.buildArgs }, openArgs, contexts };
    return userOf(stageNamed(effectiveUsers(dockerfile, told), target));
  };
  return (build, options) => linked(build, options, 0);
};

const NAMED = /^(?:target|service):(.{1,200})$/s;

const keyOf = (file: string, name: string): string => JSON.stringify([file, name]);

const textOf = (path: string, read: ReadFile): Dockerfile | undefined => {
  const text = read(path);
  return text === undefined ? undefined : parse({ path, text });
};

type Named = { readonly dockerfile: string; readonly build: Build };

/** A name of several builds of one file means none of them. */
const namesOf = (known: ReadonlyMap<string, readonly Build[]>): ReadonlyMap<string, Named | undefined> => {
  const found = new Map<string, Named | undefined>();
  for (const [dockerfile, builds] of known) {
    for (const build of builds) {
      const key = keyOf(build.file, build.name);
      found.set(key, found.has(key) ? undefined : { dockerfile, build });
    }
  }
  return found;
};

const userOf = (stage: ReturnType<typeof stageNamed>): MadeUser | undefined => {
  if (stage?.user === undefined || (stage.verdict !== 'root' && stage.verdict !== 'nonroot')) return undefined;
  const { user, uid, gid } = stage;
  return { user, uid, gid };
};
