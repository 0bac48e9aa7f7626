import { basename, dirname, join } from 'node:path';
import type { AskedId, IdPlace, Options } from '../image/options.js';
import { shortName, shortNamesIn } from '../image/short-name.js';
import { writtenIds } from '../image/written-ids.js';
import { directoryKind } from '../knowledge/directory-names.js';
import { podSpans } from '../manifests/pod-spans.js';
import type { Around } from './find.js';
import type { Host } from './host.js';
import { isFailure } from './host.js';
import { isDockerfileName, isYamlName, mayHoldIds } from './kind.js';
import { shownPath, workTreeOf } from './place.js';
import { readerOf } from './read.js';
import { trackedPaths } from './tracked.js';

/**
 * So many files are looked at, in so many directories where git keeps none, and so many characters of all of them. Where
 * there is more, nobody knows.
 */
const MOST_FILES = 5_000;
const MOST_DIRECTORIES = 2_000;
const MOST_TEXT = 64_000_000;

/** So many ids are looked for in one run. */
const MOST_IDS = 20;

/** Where else the repository of a file says an id, for fixes that would replace it. Nothing is read before one asks. */
export const idPlacesIn = (host: Host, found: Around): NonNullable<Options['idPlaces']> => {
  const trees = new Map<string, Texts>();
  const known = new Map<string, readonly Written[] | undefined>();
  const written = (top: string, id: number): readonly Written[] | undefined => {
    const key = `${id} ${top}`;
    if (!known.has(key) && known.size < MOST_IDS) known.set(key, writtenIn(host, textsIn(top), id));
    return known.get(key);
  };
  const textsIn = (top: string): Texts => {
    const texts = trees.get(top) ?? textsOf(host, top);
    trees.set(top, texts);
    return texts;
  };
  return (asked) => {
    const file = host.absolute(asked.path);
    const top = workTreeOf(host, dirname(file)) ?? found.tops.find((each) => file.startsWith(`${each}/`));
    if (top === undefined) return [];
    const own = asked.dockerfile === undefined ? undefined : dirname(host.absolute(asked.dockerfile));
    const { makers } = textsIn(top);
    return written(top, asked.id)
      ?.filter((each) => each.file !== file && isOf(each, asked))
      .filter((each) => own === undefined || (!isOfAnother(each.file) && isNear(each.file, own, makers)))
      .map((each) => ({ file: shownPath(host.cwd, each.file), line: each.line }));
  };
};

/** Each line once; `names`: what the text around it runs, `undefined` where it does not say that. */
type Written = IdPlace & { readonly names: readonly string[] | undefined; readonly isPod: boolean };

const isOf = ({ names, isPod }: Written, { images, withoutPods }: AskedId): boolean => {
  if (isPod && withoutPods) return false;
  const short = images.map(shortName);
  return names === undefined || short.length === 0 || names.some((each) => short.includes(each));
};

/** Another Dockerfile makes another image, with accounts of its own. */
const isOfAnother = (file: string): boolean => isDockerfileName(basename(file));

/** What lies beside or below the Dockerfile of another image is that one's. */
const isNear = (file: string, own: string, makers: ReadonlySet<string>): boolean => {
  for (let at = dirname(file); dirname(at) !== at; at = dirname(at)) {
    if (makers.has(at)) return at === own || own.startsWith(`${at}/`);
  }
  return true;
};

/** `undefined`: not all of them can be looked at. */
const writtenIn = (host: Host, { files, isWhole }: Texts, id: number): readonly Written[] | undefined => {
  if (!isWhole) return undefined;
  const read = readerOf(host);
  const found: Written[] = [];
  let left = MOST_TEXT;
  for (const file of files) {
    const text = host.statOf(file)?.kind === 'file' ? read(file) : undefined;
    left -= text?.length ?? 0;
    if (left < 0) return undefined;
    if (text?.includes(`${id}`)) found.push(...placesIn(file, text, id));
  }
  return found;
};

const placesIn = (file: string, text: string, id: number): readonly Written[] => {
  const ids = writtenIds(text, id);
  if (ids.length === 0) return [];
  const pods = isYamlName(file) ? podSpans(file, text) : [];
  const names = isYamlName(file) ? shortNamesIn(text) : [];
  const lines = new Map<number, Written>();
  for (const { start, line } of ids) {
    const pod = pods.find(({ span }) => span.start <= start && start < span.end);
    const around = pod?.images ?? (names.length === 0 ? undefined : names);
    lines.set(line, { file, line, names: around, isPod: pod?.isPod === true });
  }
  return [...lines.values()];
};

/** Files that may say ids, whether these are all, and the directories of the Dockerfiles among them. */
type Texts = { readonly files: readonly string[]; readonly isWhole: boolean; readonly makers: ReadonlySet<string> };

const newTexts = (files: readonly string[], isWhole: boolean): Texts => ({
  files,
  isWhole: isWhole && files.length <= MOST_FILES,
  makers: new Set(files.flatMap((each) => (isDockerfileName(basename(each)) ? [dirname(each)] : []))),
});

/** What git keeps; without git, what lies below. No link is followed. */
const textsOf = (host: Host, top: string): Texts => {
  const kept = trackedPaths(host, top, (path) => mayHoldIds(basename(path)) && !path.split('/').some(isTestInput));
  if (kept.length > 0)
    return newTexts(
      kept.map((path) => join(top, path)),
      true,
    );
  const files: string[] = [];
  const directories = [top];
  for (let seen = 0; seen < MOST_DIRECTORIES && directories.length > 0; seen += 1) {
    const directory = directories.shift() ?? top;
    const entries = host.list(directory);
    for (const { name, kind } of isFailure(entries) ? [] : entries) {
      if (kind === 'directory' && isWalked(name)) directories.push(join(directory, name));
      if (kind === 'file' && mayHoldIds(name)) files.push(join(directory, name));
    }
  }
  return newTexts(files, directories.length === 0);
};

const isTestInput = (name: string): boolean => directoryKind(name) === 'test-input';

const isWalked = (name: string): boolean => name !== 'node_modules' && name !== '.git' && !isTestInput(name);
