import type { Options } from '../image/options.js';
import { contextDirectoryOf } from '../program/context-directory.js';
import { decode, MOST_BYTES } from '../program/decode.js';
import { find } from '../program/find.js';
import { type Host, isFailure } from '../program/host.js';
import { chosen, type Input, inputsOf } from '../program/inputs.js';
import { toldOf } from '../program/join-run.js';
import { manifestName } from '../program/kind.js';
import { isMeant } from '../program/meant.js';
import { nearFiles } from '../program/near.js';
import { inContext, optionsFor } from '../program/one-file.js';
import { readerOf } from '../program/read.js';
import { type Settings, settingsFor } from '../program/settings.js';
import type { Problem } from '../text/problems.js';
import { targets as say } from './sentences.js';

/** A Dockerfile with all that is known of how it is built. */
export type Target = {
  /** As reports name it. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly context: string;
  readonly options: Options;
};

export type Targets = {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  /** Reads one of them, when its turn comes. */
  readonly read: (input: Input) => Promise<Target | Problem>;
};

/** One Dockerfile, which may be called whatever it likes. */
export const oneTarget = (host: Host, path: string, settings: Settings): Targets => {
  const input = { path, file: host.absolute(path) };
  const near = nearFiles(host, [input.file], [], () => false);
  const around = { inputs: inputsOf([input]), deploys: [], tops: [], near };
  return { inputs: [input], problems: [], read: (each) => targetOf(host, each, settings, around) };
};

/** All Dockerfiles below a directory. */
export const allTargets = async (host: Host, path: string, settings: Settings): Promise<Targets> => {
  const found = await find(host, [path], settings);
  const inputs = chosen(
    found.inputs,
    (input) => !manifestName(input.path) && input.found !== 'manifest' && isMeant(input, () => textOf(host, input)),
  );
  return { inputs, problems: found.problems, read: (each) => targetOf(host, each, settings, found) };
};

const textOf = (host: Host, { path, file }: Input): string | undefined => {
  const bytes = host.readNamed(file, MOST_BYTES);
  const text = isFailure(bytes) ? undefined : decode(path, bytes);
  return typeof text === 'string' ? text : undefined;
};

const targetOf = async (
  host: Host,
  { path, file }: Input,
  settings: Settings,
  around: Parameters<typeof toldOf>[1],
): Promise<Target | Problem> => {
  const bytes = host.readNamed(file, MOST_BYTES);
  if (isFailure(bytes)) return { kind: 'unreadable', path, detail: bytes.failure };
  const text = decode(path, bytes);
  if (typeof text !== 'string') return text;
  const composed = await toldOf(host, around, readerOf(host));
  const here = optionsFor(host, settingsFor(settings, file), file);
  const options = inContext(host, { path, text, file }, settings, { composed, idsFor: () => ({}) }, here);
  const { context } = settings;
  const builds = options.builds ?? [];
  const own = contextDirectoryOf(host, file, text, builds);
  if (context === undefined && own.only !== undefined) {
    return { kind: 'unreadable', path, detail: say.madeContext, hint: say.giveContext };
  }
  const directory = context === undefined ? own.directory : host.absolute(context);
  return { path, file, bytes, text, context: directory, options: { ...options, ...targetIn(options) } };
};

/** The stage that all builds in sight make, where nobody has named one. */
const targetIn = ({ target, builds = [] }: Options): Pick<Options, 'target'> => {
  const [first, ...others] = new Set(builds.map((build) => build.target));
  if (target !== undefined || others.length > 0 || typeof first !== 'string') return {};
  return { target: first };
};
