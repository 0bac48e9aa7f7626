import { cacheAt } from '../knowledge/caches.js';
import { isKernel } from '../knowledge/directories.js';
import type { Denied, Observation } from './model.js';
import type { Call } from './trace-lines.js';

/** More than this are not told. */
const MOST = 100;

const isDenied = ({ error }: Call): boolean => error === 'EACCES' || error === 'EPERM';

/**
 * What the kernel refused the fixed image and not the one that runs as root, each once: also what the program says
 * nothing of. Left out: what root was refused too or has not found either, what worked in the end, what only a cache is
 * for. A path below HOME is compared with the same one below the other's HOME.
 */
export const deniedIn = (before: Observation, after: Observation): readonly Denied[] => {
  if ('missing' in before.trace || 'missing' in after.trace) return [];
  const homes: Homes = { before: before.identity.home, after: after.identity.home };
  const root = indexOf(before.trace.calls);
  const later = lastSuccess(after.trace.calls);
  const found = new Map<string, Denied>();
  after.trace.calls.forEach((call, index) => {
    if (!isDenied(call) || found.size >= MOST) return;
    const key = keyOf(call, pathOf(call));
    const worked = later.get(key) ?? -1;
    if (worked > index || found.has(key) || (worked !== -1 && REMOVES.test(call.name))) return;
    if (counts(call, root, homes)) found.set(key, deniedOf(call));
  });
  return [...found.values()];
};

/** What a program may write, it need not remove at its end: the second start tells whether that is in the way. */
const REMOVES = /^(?:unlink|rmdir)/;

type Homes = { readonly before: string | undefined; readonly after: string | undefined };

/** What root did with a path: `done` when it worked at least once, else `failed`, or `denied` to root as well. */
type Did = 'done' | 'failed' | 'denied';

const pathOf = ({ paths }: Call): string | undefined => paths.at(-1);

const useOf = (call: Call): string => {
  if (call.row.kind === 'owner') return 'owner';
  return call.writes ? 'write' : 'read';
};

/** The same thing is wanted by whoever has the same key. */
const keyOf = (call: Call, path: string | undefined): string => {
  if (path !== undefined) return `${useOf(call)} ${path}`;
  return call.port === undefined ? `${call.name} ${call.words}` : `${call.name} ${call.port}`;
};

const indexOf = (calls: readonly Call[]): ReadonlyMap<string, Did> => {
  const did = new Map<string, Did>();
  const rank = { failed: 0, denied: 1, done: 2 };
  for (const call of calls) {
    const now = call.error === undefined ? 'done' : isDenied(call) ? 'denied' : 'failed';
    for (const path of call.paths.length === 0 ? [undefined] : call.paths) {
      const key = keyOf(call, path);
      // The same call with other words counts where there is none with the same.
      for (const each of path === undefined ? [key, call.name] : [key])
        if (rank[now] >= rank[did.get(each) ?? 'failed']) did.set(each, now);
    }
  }
  return did;
};

const lastSuccess = (calls: readonly Call[]): ReadonlyMap<string, number> =>
  new Map(
    calls.flatMap((call, index) => (call.error === undefined ? [[keyOf(call, pathOf(call)), index] as const] : [])),
  );

const counts = (call: Call, root: ReadonlyMap<string, Did>, homes: Homes): boolean => {
  const path = pathOf(call);
  if (path !== undefined && (cacheAt(path) !== undefined || (isKernel(path) && !call.writes))) return false;
  const other = path === undefined ? call.name : keyOf(call, asRoot(path, homes));
  const did = root.get(keyOf(call, path)) ?? root.get(other);
  // What root has not got either makes no difference.
  return did === undefined || did === 'done';
};

const asRoot = (path: string, { before = '/', after = '/' }: Homes): string =>
  after !== '/' && path.startsWith(`${after}/`) ? `${before}${path.slice(after.length)}` : path;

const deniedOf = (call: Call): Denied => ({
  call: call.name,
  kind: call.row.kind,
  right: call.row.right,
  caller: call.caller,
  path: pathOf(call),
  port: call.port,
  writes: call.writes,
});

/** Capabilities that calls of root have used, each with the first path or port that it was used for. */
export const rightsIn = ({ trace }: Observation): readonly Denied[] => {
  if ('missing' in trace) return [];
  const found = new Map<string, Denied>();
  for (const call of trace.calls)
    if (call.error === undefined && needsRight(call) && !found.has(call.row.right ?? ''))
      found.set(call.row.right ?? '', deniedOf(call));
  return [...found.values()];
};

/** A low port is for root where the machine says so; a socket needs a right of root only when it sees raw packets. */
const needsRight = ({ name, row, port, raw }: Call): boolean => {
  if (row.right === undefined) return false;
  if (row.kind === 'socket') return port !== undefined && port > 0 && port < 1024;
  if (name === 'socket') return raw;
  return row.kind === 'owner' ? row.right === 'CHOWN' : row.kind === 'identity' || row.always;
};
