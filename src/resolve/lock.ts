import type { ImageFiles, LookedUp } from '../knowledge/images/looked-up.js';
import { listedPath } from '../knowledge/images/looked-up.js';
import type { Failure } from '../program/failure.js';
import { isFailure } from '../program/failure.js';
import { countIn, type Json, keysIn, member, parsedJson, textIn, textsIn } from './json.js';
import { isDigest } from './model.js';

/** Bytes of a lock file that are read. */
export const MOST_LOCK = 16 * 1024 * 1024;
const MOST_IMAGES = 10_000;
const MOST_ELEMENTS = 2000;
const VERSION = 1;

/** The images of a lock file by their keys. */
export const lockedImages = (bytes: Uint8Array): ReadonlyMap<string, LookedUp> | Failure => {
  if (bytes.length > MOST_LOCK) return { failure: 'is larger than 16 MiB' };
  const value = parsedJson(bytes);
  if (isFailure(value)) return { failure: 'is no JSON' };
  const version = countIn(value, 'version');
  if (version !== VERSION) return { failure: `has the version ${version ?? 'none'}, and we read ${VERSION}` };
  const images = member(value, 'images');
  const found = new Map<string, LookedUp>();
  for (const key of keysIn(value, 'images', MOST_IMAGES)) {
    const image = imageOf(member(images, key));
    if (image === undefined) return { failure: `says of ${key} what cannot be read` };
    found.set(key, image);
  }
  return found;
};

/** The text of a lock file: by key, one fact a line, so that a change of it is a short diff. */
export const lockText = (images: ReadonlyMap<string, LookedUp>): string => {
  const entries = [...images].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, image]) => [key, told(image)]);
  return `${JSON.stringify({ version: VERSION, images: Object.fromEntries(entries) }, null, 2)}\n`;
};

/** Without what says nothing: empty texts and lists. */
const told = ({ files, ...image }: LookedUp): Json => ({
  ...Object.fromEntries(Object.entries(image).filter(([name, value]) => name === 'user' || !isEmpty(value))),
  ...(files === undefined ? {} : { files }),
});

const isEmpty = (value: Json): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** `undefined` where a part has another shape than we write. */
const imageOf = (value: Json): LookedUp | undefined => {
  const [digest, date, user, os] = ['digest', 'date', 'user', 'os'].map((name) => textIn(value, name));
  const files = member(value, 'files');
  const listed = files === undefined ? undefined : filesOf(files);
  if (digest === undefined || !isDigest(digest) || date === undefined || user === undefined || os === undefined)
    return undefined;
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || (files !== undefined && listed === undefined)) return undefined;
  return {
    digest,
    date,
    os,
    architecture: textIn(value, 'architecture') ?? '',
    user,
    env: textsByKey(value, 'env'),
    entrypoint: textsIn(value, 'entrypoint', MOST_ELEMENTS),
    cmd: textsIn(value, 'cmd', MOST_ELEMENTS),
    volumes: textsIn(value, 'volumes', MOST_ELEMENTS),
    ports: textsIn(value, 'ports', MOST_ELEMENTS),
    workdir: textIn(value, 'workdir') ?? '',
    onbuild: textsIn(value, 'onbuild', MOST_ELEMENTS),
    files: listed,
  };
};

const filesOf = (value: Json): ImageFiles | undefined => {
  const paths = textsByKey(value, 'paths');
  const whole = member(value, 'whole');
  if (typeof whole !== 'boolean' || Object.values(paths).some((entry) => listedPath(entry) === undefined))
    return undefined;
  const lines = (name: string) => (member(value, name) === undefined ? undefined : textsIn(value, name, MOST_ELEMENTS));
  return {
    users: lines('users'),
    groups: lines('groups'),
    release: textsIn(value, 'release', MOST_ELEMENTS),
    programs: textsIn(value, 'programs', MOST_ELEMENTS),
    paths,
    whole,
  };
};

const textsByKey = (value: Json, name: string): Readonly<Record<string, string>> => {
  const found = member(value, name);
  return Object.fromEntries(
    keysIn(value, name, MOST_ELEMENTS).flatMap((key) => {
      const text = textIn(found, key);
      return text === undefined ? [] : [[key, text]];
    }),
  );
};
