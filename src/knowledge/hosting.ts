import { lastPart } from '../text/path.js';
import rows from './hosting/platforms.json' with { type: 'json' };
import { byName, type Fields, tableOf } from './load.js';

/**
 * A file that tells a platform how to run an image, by the keys that it has. Keys are parted by dots, those of lists are
 * those of their items, and `*` is any.
 */
export type Hosting = {
  /** Names of the file; one between two dots more is a variant. */
  readonly names: readonly string[];
  /** The platform. */
  readonly of: string;
  /** Lists of services, each with the keys below; none where the file speaks of one. */
  readonly services: readonly string[];
  /** Where its paths are seen from. */
  readonly directory: readonly string[];
  /** The Dockerfile, its stage and its context; the image where none is built. */
  readonly file: readonly string[];
  readonly target: readonly string[];
  readonly context: readonly string[];
  readonly image: readonly string[];
  /** Keys one of which says that a Dockerfile is built, with one of the values of `built`; without any, one is. */
  readonly asked: readonly string[];
  readonly built: readonly string[];
  /** Keys that say how an image is built without a Dockerfile. */
  readonly foreign: readonly string[];
  /** Where a disk is mounted, which belongs to root when it is new. */
  readonly disk: readonly string[];
  /** What is started beside the command of the image, and what is in place of it; `entry`: in place of ENTRYPOINT, too. */
  readonly command: readonly string[];
  readonly process: readonly string[];
  readonly entry: boolean;
  /** The port on which the container is asked, and its variables. */
  readonly port: readonly string[];
  readonly variables: readonly string[];
};

const hostingOf = (row: Fields): Hosting => ({
  names: row.words('names'),
  of: row.text('of') ?? '',
  services: row.words('services'),
  directory: row.words('directory'),
  file: row.words('file'),
  target: row.words('target'),
  context: row.words('context'),
  image: row.words('image'),
  asked: row.words('asked'),
  built: row.words('built'),
  foreign: row.words('foreign'),
  disk: row.words('disk'),
  command: row.words('command'),
  process: row.words('process'),
  entry: row.flag('entry'),
  port: row.words('port'),
  variables: row.words('variables'),
});

export const hostings = tableOf(hostingOf, rows);

const index = byName(hostings);

/** The platform that a file speaks to by its name: `fly.toml`, `fly.staging.toml`. */
export const hostingNamed = (path: string): Hosting | undefined => {
  const name = lastPart(path);
  const [first, , end] = name.split('.');
  return index().get(name) ?? index().get(`${first}.${end}`);
};
