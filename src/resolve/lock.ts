import type { ImageFiles, LookedUp } from '../knowledge/images/looked-up.js';
import { parseReference } from '../knowledge/images/reference.js';
import type { Failure } from '../program/failure.js';
import { isFailure } from '../program/failure.js';
import { countIn, type Json, keysIn, member, parsedJson, textIn, textsIn } from './json.js';
import { faultIn } from './lock-shape.js';
import { lock as say } from './sentences.js';

/** Bytes of a lock file that are read. */
export const MOST_LOCK = 16 * 1024 * 1024;
const MOST_IMAGES = 10_000;
const MOST_ELEMENTS = 2000;
const LONGEST_KEY = 300;
const VERSION = 1;

/** The images of a lock file by their keys. */
export const lockedImages = (bytes: Uint8Array): ReadonlyMap<string, LookedUp> | Failure => {
  if (bytes.length > MOST_LOCK) return { failure: say.large };
  const value = parsedJson(bytes);
  if (isFailure(value)) return { failure: say.noJson };
  const version = countIn(value, 'version');
  if (version !== VERSION) return { failure: say.version(version ?? 'none', VERSION) };
  const images = member(value, 'images');
  if (typeof images !== 'object' || images === null || Array.isArray(images)) return { failure: say.noObject };
  const found = new Map<string, LookedUp>();
  for (const key of keysIn(value, 'images', MOST_IMAGES)) {
    const image = member(images, key);
    const place = `images[${JSON.stringify(key.slice(0, LONGEST_KEY))}]`;
    if (parseReference(key.replace(/ .*$/s, '')) === undefined) return { failure: say.noName(place) };
    const fault = faultIn(image);
    if (fault !== undefined) return { failure: `${place}${fault}` };
    found.set(key, imageOf(image));
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

/** Of what `faultIn` has nothing to say of. */
const imageOf = (value: Json): LookedUp => {
  const text = (name: string): string => textIn(value, name) ?? '';
  const list = (name: string): readonly string[] => textsIn(value, name, MOST_ELEMENTS);
  const files = member(value, 'files');
  return {
    digest: text('digest'),
    date: text('date'),
    os: text('os'),
    architecture: text('architecture'),
    user: text('user'),
    env: textsByKey(value, 'env'),
    entrypoint: list('entrypoint'),
    cmd: list('cmd'),
    volumes: list('volumes'),
    ports: list('ports'),
    workdir: text('workdir'),
    onbuild: list('onbuild'),
    files: files === undefined ? undefined : filesOf(files),
  };
};

const filesOf = (value: Json): ImageFiles => {
  const lines = (name: string) => (member(value, name) === undefined ? undefined : textsIn(value, name, MOST_ELEMENTS));
  return {
    users: lines('users'),
    groups: lines('groups'),
    release: textsIn(value, 'release', MOST_ELEMENTS),
    programs: textsIn(value, 'programs', MOST_ELEMENTS),
    paths: textsByKey(value, 'paths'),
    whole: member(value, 'whole') === true,
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
