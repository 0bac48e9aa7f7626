import { canonicalName, parseReference } from '../../knowledge/images/reference.js';
import { type Failure, isFailure } from '../../program/failure.js';
import type { Host } from '../../program/host.js';
import type { Settings } from '../../program/settings.js';
import { harmlessLines } from '../../report/harmless.js';
import { isProblem, type Problem } from '../../text/problems.js';
import type { IsTold } from '../image-files.js';
import { type Read, readImage } from '../look-up.js';
import { type Platform, platformOf } from '../manifest.js';
import { command as say } from '../sentences.js';
import { type Programs, sourceOf } from '../source-of.js';
import { storesAt } from '../sources.js';
import { described, faultsOf, type Said } from './describe.js';
import { judged } from './judged.js';

/** An image to look at, and what its Dockerfile says, where one is named. */
export type ImageRequest = { readonly name: string; readonly settings: Settings; readonly said: Said | undefined };

/** Prints who an image runs as, and what that user may do in it. Answers the exit code: 1 where something is wrong. */
export const lookAtImage = async (
  host: Host,
  programs: Programs,
  { name, settings, said }: ImageRequest,
  isTold: IsTold,
): Promise<0 | 1 | Problem> => {
  const read = await readFrom(host, programs, name, settings);
  if (isProblem(read)) return read;
  if (isFailure(read)) return { kind: 'unreadable', path: name, detail: read.failure, hint: HINT };
  if (read.root === undefined)
    return { kind: 'unreadable', path: name, detail: say.otherSystem(read.config.os), hint: HINT };
  const image = judged(read, read.root, isTold);
  host.out.write(harmlessLines(described(name, image, said)));
  return faultsOf(image, said).length === 0 ? 0 : 1;
};

const HINT = say.nameOne;

/** A path that is there goes before the name of an image. */
const readFrom = async (
  host: Host,
  programs: Programs,
  name: string,
  { resolve, options }: Settings,
): Promise<Read | Failure | Problem> => {
  const platform = platformOf(options.platform);
  const here = pathIn(host, name);
  if (here !== undefined) return readFile(host.absolute(here.path), here.wanted, platform);
  const reference = parseReference(name);
  if (reference === undefined || resolve === undefined) return { kind: 'usage', detail: say.neither(name), hint: HINT };
  const source = sourceOf(resolve, host, programs);
  return typeof source === 'function' ? source(reference, platform, true) : source;
};

type Here = { readonly path: string; readonly wanted: string };

/** `out`, `out:app:1`, `out@sha256:…`: a path that is there, and which of its images is meant; empty: the only one. */
const pathIn = (host: Host, name: string): Here | undefined => {
  if (host.kindOf(host.absolute(name)) !== undefined) return { path: name, wanted: '' };
  const ends = [...name.matchAll(/[:@]/g)].map(({ index }) => index).reverse();
  const end = ends.find((each) => isOfImages(host, name.slice(0, each)));
  if (end === undefined) return undefined;
  return { path: name.slice(0, end), wanted: name.slice(name.charAt(end) === '@' ? end : end + 1) };
};

/** A directory may be called like an image, and be none. */
const isOfImages = (host: Host, path: string): boolean =>
  path !== '' &&
  (host.kindOf(host.absolute(path)) === 'file' || host.kindOf(host.absolute(`${path}/index.json`)) === 'file');

const readFile = async (path: string, wanted: string, platform: Platform): Promise<Read | Failure> => {
  const stores = await storesAt(path);
  if (isFailure(stores)) return stores;
  const [store] = stores;
  if (store === undefined || stores.length > 1) return { failure: say.several(stores.length) };
  const first = await readImage(store, wanted, platform, true);
  const reference = isFailure(first) && wanted !== '' ? parseReference(wanted) : undefined;
  return reference === undefined ? first : readImage(store, canonicalName(reference), platform, true);
};
