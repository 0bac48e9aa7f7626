import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../e2e/command.js';
import type { Builder } from './builder.js';
import type { Image } from './layout.js';

/** What is built. */
export type Work = {
  /** The build context, with the file `Dockerfile` in it. */
  readonly context: string;
  /** Images by the references that FROM and COPY --from write. */
  readonly images: ReadonlyMap<string, Image>;
  /** Stage name or index; `undefined`: the last stage. */
  readonly target?: string | undefined;
  readonly buildArgs?: Readonly<Record<string, string>> | undefined;
  /** Files of secrets, by id. */
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  /** By what RUN reaches the web; without it, RUN has no network. */
  readonly proxy?: string | undefined;
};

export type Solved = { readonly image: Image } | { readonly refused: string };

const TIMEOUT = 120_000;

let count = 0;

/** Directory of all images that the builder makes and is given. */
export const imagesOf = ({ directory }: Builder): string => join(directory, 'images');

/** Two that write their image at the same moment get into each other's way, and one of them gives up. */
const IN_THE_WAY = /could not lock .*index\.json|(?:rename tmp file: rename|open data file: open) .*\/ingest\//;
const ATTEMPTS = 20;

/** Builds, without a network where no proxy is said. The image lies below `imagesOf`, its new layers as plain archives. */
export const solve = async (builder: Builder, work: Work, attempts = ATTEMPTS): Promise<Solved> => {
  count += 1;
  const metadata = join(builder.directory, `metadata-${count}.json`);
  const args = [...argumentsFor(builder, work), '--metadata-file', metadata];
  const ran = await run(builder.client, args, { timeout: TIMEOUT });
  if (IN_THE_WAY.test(ran.stderr) && attempts > 1) return solve(builder, work, attempts - 1);
  if (ran.code !== 0) return { refused: reasonIn(ran.stderr) };
  const digest: unknown = JSON.parse(readFileSync(metadata, 'utf8'))['containerimage.digest'];
  return { image: { directory: imagesOf(builder), digest: String(digest) } };
};

const argumentsFor = (builder: Builder, { context, images, target, buildArgs, secrets, proxy }: Work) => [
  ...['--addr', builder.address, 'build', '--progress=plain', '--frontend=dockerfile.v0'],
  ...['--local', `context=${context}`, '--local', `dockerfile=${context}`],
  ...(target === undefined ? [] : ['--opt', `target=${target}`]),
  ...(proxy === undefined ? ['--opt', 'force-network-mode=none'] : []),
  ...Object.entries({ ...buildArgs, ...(proxy && { http_proxy: proxy, https_proxy: proxy }) }).flatMap(
    ([name, value]) => ['--opt', `build-arg:${name}=${value}`],
  ),
  ...Object.entries(secrets ?? {}).flatMap(([id, path]) => ['--secret', `id=${id},src=${path}`]),
  ...['--oci-layout', `images=${imagesOf(builder)}`],
  ...[...images].flatMap(([name, { digest }]) => ['--opt', `context:${familiar(name)}=oci-layout://images@${digest}`]),
  ...['--output', `type=oci,tar=false,dest=${imagesOf(builder)},compression=uncompressed`],
];

/** A reference as the builder looks for it: without the registry and the tag that it would add itself. */
const familiar = (reference: string): string =>
  reference
    .replace(/^(?:index\.)?docker\.io\//, '')
    .replace(/^library\//, '')
    .replace(/:latest$/, '');

/** The last thing that the builder says, without the frame around it. */
const reasonIn = (log: string): string => {
  const lines = log.trim().split('\n');
  const last = lines.findLast((line) => line.startsWith('error: ')) ?? lines.at(-1) ?? '';
  return last.replace(/^error: (?:failed to solve: )?/, '');
};
