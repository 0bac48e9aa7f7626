import type { Node } from '../../src/image/files/node.js';
import { treeOf } from '../../src/image/files/tree.js';
import type { StageUser } from '../../src/image/stage.js';
import { lineage } from '../../src/image/start/start.js';
import { mayBeInBase } from '../../src/knowledge/base-directories.js';
import { isOpen, isSystem } from '../../src/knowledge/directories.js';
import { wordsOf } from '../../src/knowledge/images/row.js';
import { allRows } from '../../src/knowledge/images/table.js';
import { directoriesAbove } from '../../src/text/path.js';

/** What a Dockerfile says of the files of its image that a row has fields for. */
export type Own = {
  readonly volumes: readonly string[];
  /** Path to `owner:group:mode`, an empty part where it cannot be told. */
  readonly owned: ReadonlyMap<string, string>;
  readonly workdir: string | undefined;
  /** What it says of each directory that some row says is somebody's: `owner:group:mode`, `absent`, or `unknown`. */
  readonly rights: ReadonlyMap<string, string>;
};

export const ownOf = (stage: StageUser): Own => {
  const declared = lineage(stage).flatMap(({ steps }) =>
    steps.flatMap(({ operation }) =>
      operation.kind === 'volume' ? operation.paths.flatMap(({ path }) => path ?? []) : [],
    ),
  );
  const volumes = [...new Set([...(stage.image?.facts.volumes ?? []), ...declared])].sort();
  const workdir = stage.steps.at(-1)?.workdir ?? stage.image?.facts.workdir ?? undefined;
  return { volumes, owned: ownedIn(stage, volumes), workdir, rights: rightsAt(stage) };
};

/** What all of them have. */
export const commonOwn = (all: readonly Own[]): Own => {
  const [first, ...others] = all;
  if (first === undefined) return { volumes: [], owned: new Map(), workdir: undefined, rights: new Map() };
  const volumes = first.volumes.filter((path) => others.every((other) => other.volumes.includes(path)));
  const owned = [...first.owned].flatMap(([path, rights]): readonly (readonly [string, string])[] => {
    const parts = rights.split(':');
    const told = others.map((other) => other.owned.get(path)?.split(':'));
    // A volume that is plainly root's has no word.
    if (told.some((each) => each === undefined)) return volumes.includes(path) ? [[path, '::']] : [];
    return [[path, parts.map((part, at) => (told.every((each) => each?.[at] === part) ? part : '')).join(':')]];
  });
  const workdir = others.every((other) => other.workdir === first.workdir) ? first.workdir : undefined;
  const late = volumes.filter((path) => !first.owned.has(path) && others.some((other) => other.owned.has(path)));
  const own = new Map([...owned, ...late.map((path) => [path, '::'] as const)]);
  return { volumes, owned: own, workdir, rights: new Map() };
};

/** The same as fields of a row. */
export const fieldsOf = ({ volumes, owned, workdir }: Own): Readonly<Record<string, string>> => {
  const words = [...owned].map(([path, rights]) => `${path}:${rights}`.replace(/:+$/, '')).sort();
  return {
    ...(volumes.length > 0 ? { volumes: volumes.join(' ') } : {}),
    ...(words.length > 0 ? { owned: words.join(' ') } : {}),
    ...(workdir === undefined ? {} : { workdir }),
  };
};

let places: ReadonlySet<string> | undefined;

const rightsAt = (stage: StageUser): ReadonlyMap<string, string> => {
  places ??= new Set(allRows().flatMap(({ owned = '' }) => wordsOf(owned).map((word) => word.split(':')[0] ?? '')));
  const tree = treeOf(stage, {});
  const rightsOf = rightsIn(stage);
  const grants = grantsIn(stage);
  return new Map(
    [...places].map((path) => {
      const found = tree.at(path);
      const known = typeof found === 'string' ? found : rightsOf(found);
      const told = known === 'unknown' || known.startsWith('::') ? ofGrant(grants, path) : undefined;
      return [path, told ?? known];
    }),
  );
};

/** Directories of somebody else than root, or open to all; of those that lie in one, only what differs from it. */
const ownedIn = (stage: StageUser, volumes: readonly string[]): ReadonlyMap<string, string> => {
  const tree = treeOf(stage, {});
  const homes = new Set([...stage.accounts().users.values()].map(({ home }) => home));
  const rightsOf = rightsIn(stage);
  const grants = grantsIn(stage);
  const words = new Map<string, string>();
  for (const path of [...new Set([...tree.paths(), ...volumes])].sort()) {
    const found = tree.at(path);
    const isVolume = volumes.includes(path);
    if (found === 'absent' || path === '/' || isOpen(path) || (isSystem(path) && !isVolume)) continue;
    if (found === 'unknown') {
      if (isVolume) words.set(path, ofGrant(grants, path) ?? '::');
      continue;
    }
    const known = rightsOf(found);
    const granted = known.startsWith('::') ? ofGrant(grants, path) : undefined;
    const rights = granted === undefined ? known : granted + known.slice('::'.length);
    const around = directoriesAbove(path).findLast((each) => words.has(each));
    if (
      isVolume
        ? !isPlain(found) || around !== undefined
        : isTold(found, path, around, homes) && words.get(around ?? '') !== rights
    )
      words.set(path, rights);
  }
  return words;
};

const isTold = (
  found: Node,
  path: string,
  around: string | undefined,
  homes: ReadonlySet<string | undefined>,
): boolean => {
  const { kind, owner, mode } = found;
  const open = mode !== undefined && (mode & 0o022) !== 0;
  if (kind !== 'directory' || homes.has(path)) return false;
  if (owner === undefined) return open || (around === undefined && !mayBeInBase(path, true));
  return around === undefined ? owner !== 0 || open : !(owner === 0 && mode === undefined);
};

const isPlain = ({ owner, mode }: Node): boolean => owner === 0 && mode !== undefined && (mode & 0o022) === 0;

const rightsIn = (stage: StageUser): ((node: Node) => string) => {
  const { users, groups } = stage.accounts();
  const names = new Map([...users.values()].map(({ name, uid }) => [uid, name]));
  const groupNames = new Map([...groups].map(([name, gid]) => [gid, name]));
  return ({ owner, group, mode }) =>
    [
      owner === undefined ? '' : (names.get(owner) ?? owner),
      group === undefined ? '' : (groupNames.get(group) ?? group),
      // Who may make files does not hang on the sticky bit, and that has changed.
      mode === undefined ? '' : (mode & 0o777).toString(8),
    ].join(':');
};

/** What the words of a chown say, where the ids of its account are not known or something hides what it does. */
type Grant = { readonly path: string; readonly deep: boolean; readonly rights: string };

const CHOWN =
  /\bchown\s+((?:-[-\w]+\s+)*)["']?([a-z_][\w-]*)(?::([a-z_][\w-]*)?)?["']?((?:\s+["']?\/[^\s;&|"']+["']?)+)/g;

const grantsIn = (stage: StageUser): readonly Grant[] =>
  stage.steps.flatMap(({ operation, instruction }) =>
    operation.kind !== 'run'
      ? []
      : [...instruction.argument.text.replaceAll(/\\\r?\n/g, ' ').matchAll(CHOWN)].flatMap(
          ([, options = '', owner = '', group = '', paths = '']) =>
            paths
              .trim()
              .split(/\s+/)
              .map((path) => ({
                path: path
                  .replace(/["']/g, '')
                  .replace(/\/+$/, '')
                  .replace(/^\/var\/run\//, '/run/'),
                deep: /R|recursive/.test(options),
                rights: `${owner}:${group}:`,
              })),
        ),
  );

const ofGrant = (grants: readonly Grant[], path: string): string | undefined =>
  grants.findLast((each) => each.path === path || (each.deep && path.startsWith(`${each.path}/`)))?.rights;
