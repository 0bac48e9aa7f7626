import { join } from 'node:path';
import { canonicalName } from '../knowledge/images/reference.js';
import { type Failure, isFailure } from '../program/failure.js';
import type { EngineHost, Ran } from '../verify/engine-host.js';
import { archiveStore } from './archive.js';
import { configOf } from './image-config.js';
import type { Source } from './images.js';
import { type Json, member, parsedJson, textIn, textsIn } from './json.js';
import { type Read, readImage } from './look-up.js';
import { type Platform, platformOf, platformText } from './manifest.js';
import { isDigest } from './model.js';
import { engine as say } from './sentences.js';

/** What is asked of engines; nothing is pulled. */
export type Engines = Pick<EngineHost, 'run' | 'scratch' | 'remove'>;

/** Engines that know `image inspect` and `save`, in the order in which they are tried. */
const ENGINES = ['docker', 'podman'] as const;

const PATIENCE = 15_000;
const TIME_TO_SAVE = 600_000;
const NOT_STARTED = 127;

/** Images that an engine of this machine has. Its own platform is meant where none is asked for. */
export const engineSource = (engines: Engines): Source => {
  let engine: Promise<string | Failure> | undefined;
  return async (reference, platform, layers) => {
    engine ??= answering(engines);
    const program = await engine;
    if (typeof program !== 'string') return program;
    const found = await inspectedBy(program, namesOf(canonicalName(reference)), engines);
    if (found === undefined) return { failure: say.noImage(program) };
    const { name, ran } = found;
    const read = readOf(ran, program, platform);
    return isFailure(read) || !layers || read.config.os === 'windows' ? read : withFiles(read, name, program, engines);
  };
};

/** Podman calls what it builds under a bare name `localhost/name`. Docker takes that for a registry, and has no such image. */
const namesOf = (name: string): readonly string[] => {
  const bare = /^docker\.io\/(?:library\/)?(.+)$/.exec(name)?.[1];
  return bare === undefined ? [name] : [name, `localhost/${bare}`];
};

/** The first of the names that the engine knows. */
const inspectedBy = async (program: string, names: readonly string[], { run }: Engines) => {
  for (const name of names) {
    const ran = await run(program, ['image', 'inspect', name], { timeout: PATIENCE });
    if (ran.code === 0) return { name, ran };
  }
  return undefined;
};

const answering = async ({ run }: Engines): Promise<string | Failure> => {
  const said: string[] = [];
  for (const name of ENGINES) {
    const args = name === 'docker' ? ['version', '--format', '{{.Server.Version}}'] : ['version'];
    const { code, stderr } = await run(name, args, { timeout: PATIENCE });
    if (code === 0) return name;
    said.push(
      `${name} ${code === NOT_STARTED ? say.notInstalled : `says "${stderr.trim().split('\n').at(-1) ?? ''}"`}`,
    );
  }
  return { failure: say.noAnswer(said.join('; ')) };
};

/** What `image inspect` prints has the parts of a configuration under other names. */
const readOf = ({ stdout }: Ran, program: string, platform: Platform): Read | Failure => {
  const list = parsedJson(stdout);
  const image: Json = Array.isArray(list) ? list[0] : undefined;
  const written = {
    os: textIn(image, 'Os'),
    architecture: textIn(image, 'Architecture'),
    config: member(image, 'Config'),
    rootfs: { diff_ids: textsIn(member(image, 'RootFS'), 'Layers', 1000) },
  };
  const config = configOf(new TextEncoder().encode(JSON.stringify(written)));
  if (isFailure(config)) return { failure: say.unreadable(program) };
  const own = platformOf(`${config.os}/${config.architecture}`);
  const asked = platformText(platform) === platformText(platformOf(undefined)) ? own : platform;
  if (asked.os !== own.os || asked.architecture !== own.architecture)
    return { failure: say.otherPlatform(program, platformText(own)) };
  const [digest, ...aliases] = digestsIn(image);
  if (digest === undefined) return { failure: say.noDigest(program) };
  const part = { digest, mediaType: '', size: undefined };
  return { manifest: { digest, aliases, config: part, layers: [] }, config, root: undefined };
};

/**
 * All that an engine knows it by. Podman tells the digest of its manifest; Docker those of the registry, where it came
 * from one, which may be that of the list; of an image that was built here there is its id alone.
 */
const digestsIn = (image: Json): readonly string[] => {
  const pulled = textsIn(image, 'RepoDigests', 100).map((each) => each.replace(/^.*@/, ''));
  const [own, id] = [textIn(image, 'Digest') ?? '', textIn(image, 'Id') ?? ''];
  return [...new Set([...(pulled.includes(own) ? [own] : []), ...pulled, id, `sha256:${id}`])].filter(isDigest);
};

const withFiles = async (read: Read, name: string, program: string, engines: Engines): Promise<Read | Failure> => {
  const directory = engines.scratch();
  const file = join(directory, 'image.tar');
  try {
    const { code, stderr } = await engines.run(program, ['save', '-o', file, name], { timeout: TIME_TO_SAVE });
    if (code !== 0) return { failure: say.notSaved(program, stderr.trim().split('\n').at(-1) ?? '') };
    const store = await archiveStore(file);
    if (isFailure(store)) return store;
    const whole = await readImage(store, '', platformOf(`${read.config.os}/${read.config.architecture}`), true);
    return isFailure(whole) ? whole : { ...read, root: whole.root };
  } finally {
    engines.remove(directory);
  }
};
