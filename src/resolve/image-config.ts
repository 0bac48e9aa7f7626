import type { LookedUp } from '../knowledge/images/looked-up.js';
import { type Failure, isFailure } from '../program/failure.js';
import { keysIn, member, parsedJson, textIn, textsIn } from './json.js';
import { isDigest } from './model.js';
import { imageConfig as say } from './sentences.js';

/** What the configuration of an image says, and the digests of its layers as they are when unpacked. */
export type ImageConfig = Omit<LookedUp, 'digest' | 'date' | 'files'> & { readonly diffIds: readonly string[] };

/** Bytes of a configuration. */
export const MOST_CONFIG = 8 * 1024 * 1024;
/** So many elements of a list are kept, and characters of a text: an engine starts nothing with more. */
const MOST_ELEMENTS = 2000;
const LONGEST = 32_768;

export const configOf = (bytes: Uint8Array): ImageConfig | Failure => {
  const value = parsedJson(bytes);
  if (isFailure(value)) return { failure: say.unreadable(value.failure) };
  const config = member(value, 'config');
  const text = (name: string): string => (textIn(config, name) ?? '').slice(0, LONGEST);
  const list = (name: string): readonly string[] =>
    textsIn(config, name, MOST_ELEMENTS).map((each) => each.slice(0, LONGEST));
  const os = textIn(value, 'os');
  if (os === undefined) return { failure: say.other };
  return {
    os: os.slice(0, 100),
    architecture: (textIn(value, 'architecture') ?? '').slice(0, 100),
    user: text('User'),
    env: environmentOf(list('Env')),
    entrypoint: list('Entrypoint'),
    cmd: list('Cmd'),
    volumes: keysIn(config, 'Volumes', MOST_ELEMENTS).toSorted(),
    ports: keysIn(config, 'ExposedPorts', MOST_ELEMENTS).toSorted(),
    workdir: text('WorkingDir'),
    onbuild: list('OnBuild'),
    diffIds: textsIn(member(value, 'rootfs'), 'diff_ids', MOST_ELEMENTS).filter(isDigest),
  };
};

/** The first value of a name counts, as it does for a program. */
const environmentOf = (entries: readonly string[]): Readonly<Record<string, string>> => {
  const pairs = entries.flatMap((entry): readonly (readonly [string, string])[] => {
    const equals = entry.indexOf('=');
    return equals < 1 ? [] : [[entry.slice(0, equals), entry.slice(equals + 1)]];
  });
  return Object.fromEntries(pairs.toReversed());
};
