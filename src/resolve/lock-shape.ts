import { listedPath } from '../knowledge/images/looked-up.js';
import { type Json, member } from './json.js';
import { isDigest } from './model.js';
import { lockShape as say } from './sentences.js';

/** What is wrong with a value, as the place in it and the rest of a sentence; `undefined`: nothing is. */
type Shape = (value: Json) => string | undefined;

/** The first part of an image in a lock file that we would not write so: `.files.users[2] is no …`. */
export const faultIn: Shape = (value) => image(value);

const LONGEST = 60;

const textThat =
  (fits: (text: string) => boolean, is: string): Shape =>
  (value) => {
    if (typeof value !== 'string') return say.noText;
    return fits(value) ? undefined : say.not(JSON.stringify(value.slice(0, LONGEST)), is);
  };

const matching = (pattern: RegExp, is: string): Shape => textThat((text) => pattern.test(text), is);

const text: Shape = textThat(() => true, 'text');

const listOf =
  (element: Shape): Shape =>
  (value) =>
    Array.isArray(value)
      ? first(
          [...value.entries()].map(([at, each]) => [`[${at}]`, each] as const),
          element,
        )
      : say.noList;

const objectOf =
  (element: Shape, key: Shape = text): Shape =>
  (value) => {
    if (!isObject(value)) return say.noObject;
    const keys = Object.keys(value);
    const wrong = keys.map((each) => key(each)).find((fault) => fault !== undefined);
    return wrong === undefined
      ? first(
          keys.map((each) => [`[${JSON.stringify(each)}]`, member(value, each)]),
          element,
        )
      : say.key(wrong);
  };

const isObject = (value: Json): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const first = (parts: readonly (readonly [string, Json])[], shape: Shape): string | undefined => {
  for (const [place, each] of parts) {
    const fault = shape(each);
    if (fault !== undefined) return `${place}${fault}`;
  }
  return undefined;
};

type Fields = Readonly<Record<string, Shape>>;

const fieldsOf =
  (needed: Fields, others: Fields): Shape =>
  (value) => {
    if (!isObject(value)) return say.noObject;
    for (const [name, shape] of [...Object.entries(needed), ...Object.entries(others)]) {
      const part = member(value, name);
      if (part === undefined && !Object.hasOwn(needed, name)) continue;
      const fault = part === undefined ? say.missing : shape(part);
      if (fault !== undefined) return `.${name}${fault}`;
    }
    return undefined;
  };

const files = fieldsOf(
  { whole: (value) => (typeof value === 'boolean' ? undefined : say.noTruth) },
  {
    users: listOf(matching(/^[^:\s]{1,65}:\d{0,10}:\d{0,10}(?::[^\s:]*)?$/, 'name:uid:gid:home')),
    groups: listOf(matching(/^[^:\s]{1,65}:\d{0,10}$/, 'name:gid')),
    release: listOf(text),
    programs: listOf(text),
    paths: objectOf(
      textThat((each) => listedPath(each) !== undefined, say.entry),
      matching(/^\//, say.absolute),
    ),
  },
);

const image = fieldsOf(
  { digest: textThat(isDigest, 'SHA-256 digest'), date: matching(/^\d{4}-\d\d-\d\d$/, 'day'), os: text, user: text },
  {
    architecture: text,
    env: objectOf(text),
    entrypoint: listOf(text),
    cmd: listOf(text),
    volumes: listOf(text),
    ports: listOf(text),
    workdir: text,
    onbuild: listOf(text),
    files,
  },
);
