import { withoutEnd } from '../text/trim.js';
import type { Refusal, Session } from './engine.js';
import { isRefusal } from './engine.js';
import type { EngineHost } from './engine-host.js';
import { answerAt, at, keysIn, stringsIn } from './inspect.js';
import { endProcesses } from './processes.js';
import { store as say } from './sentences.js';

/**
 * Where Podman and Buildah keep what one `verify` makes. It lies beside their own store, whose images can be read from
 * it: whatever an engine leaves behind when it is killed goes with the directory.
 */
export type Store = {
  /** Part of every path in it, and of no other path. */
  readonly name: string;
  readonly directory: string;
  /** For what is gone after a restart of the machine. */
  readonly runDirectory: string;
  /** Arguments before the command. */
  readonly flags: readonly string[];
  /** Arguments for whatever starts a container: what a runtime keeps lies there, too. */
  readonly runtime: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

const QUICK = 60_000;
const DRIVERS = new Set(['overlay', 'vfs']);

export const openStore = async (session: Session, engine: 'podman' | 'buildah'): Promise<Store | Refusal> => {
  const { host, signal } = session;
  const args = engine === 'podman' ? ['info', '--format', 'json'] : ['info'];
  const ran = await host.run(engine, args, { timeout: QUICK, signal });
  const own = ownStore(answerAt(ran, 'store'));
  if (isRefusal(own)) return own;
  const name = `nonroot-${host.token()}`;
  const [directory, runDirectory] = [besides(own.root, name), besides(own.runRoot, `${name}r`)];
  const kept = `${directory}/tmp`;
  host.makeDirectory(kept);
  const options = [...own.options, `${own.driver}.imagestore=${own.root}`];
  if (own.driver === 'overlay') options.push('overlay.skip_mount_home=true');
  const flags = [
    ...['--root', `${directory}/root`, '--runroot', runDirectory, '--storage-driver', own.driver],
    ...options.flatMap((option) => ['--storage-opt', option]),
    ...(engine === 'podman' ? ['--tmpdir', `${directory}/libpod`] : []),
  ];
  const runtime = ['--runtime-flag', `root=${runDirectory}/runtime`];
  return { name, directory, runDirectory, flags, runtime, env: { TMPDIR: kept } };
};

/** Podman takes no more than 50 characters for the second. */
const besides = (path: string, name: string): string =>
  `${withoutEnd(path.slice(0, path.lastIndexOf('/')), '/')}/${name}`;

type Own = {
  readonly root: string;
  readonly runRoot: string;
  readonly driver: string;
  readonly options: readonly string[];
};

/** The two engines name the same things with another first letter, and options once as a list and once as an object. */
const ownStore = (store: unknown): Own | Refusal => {
  const root = String(at(store, 'graphRoot') ?? at(store, 'GraphRoot') ?? '');
  const driver = String(at(store, 'graphDriverName') ?? at(store, 'GraphDriverName') ?? '');
  const runRoot = String(at(store, 'runRoot') ?? at(store, 'RunRoot') ?? '');
  if (!root.startsWith('/')) return { refused: say.unknownPlace };
  if (!DRIVERS.has(driver)) return { refused: say.driver(driver) };
  return { root, runRoot, driver, options: optionsIn(at(store, 'graphOptions') ?? at(store, 'GraphOptions')) };
};

const optionsIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? stringsIn(value)
    : keysIn(value).map((key) => `${key}=${String(at(value, key, 'Executable') ?? at(value, key))}`);

/** Ends what still runs in it, and removes it. The answer is what is left, in words. */
export const closeStore = async (host: EngineHost, store: Store): Promise<string | undefined> => {
  await endProcesses(host, store.name);
  const left = [];
  for (const directory of [store.runDirectory, store.directory]) {
    for (const point of mountsBelow(host, directory)) await host.run('umount', ['--lazy', point], { timeout: QUICK });
    if (mountsBelow(host, directory).length === 0) host.remove(directory);
    if (host.look(directory) !== undefined) left.push(say.notRemoved(directory));
  }
  return left.length === 0 ? undefined : left.join(' ');
};

/** Mount points below a directory, the last one first. */
const mountsBelow = (host: EngineHost, directory: string): readonly string[] =>
  (host.peek('/proc/self/mountinfo') ?? '')
    .split('\n')
    .map((line) => (line.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, digits) => escaped(digits)))
    .filter((point) => point.startsWith(`${directory}/`))
    .reverse();

const escaped = (digits: string): string => String.fromCharCode(Number.parseInt(digits, 8));
